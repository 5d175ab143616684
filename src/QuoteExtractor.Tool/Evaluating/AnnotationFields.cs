using System.Globalization;
using System.Text.Json;

namespace QuoteExtractor.Tool.Evaluating;

/// <summary>Reads the fields of annotations, and says which one makes no sense.</summary>
/// <param name="owner">The JSON object.</param>
/// <param name="where">What to call it in messages: <c>statement 3</c>; empty for the whole line.</param>
/// <param name="text">The article that all ranges point into.</param>
internal readonly struct AnnotationFields(JsonElement owner, string where, string text)
{
    /// <summary>Parses one line.</summary>
    /// <exception cref="JsonException">It is no JSON object; the message says so in the tool's words.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> line)
    {
        JsonDocument json;
        try
        {
            if (!System.Text.Unicode.Utf8.IsValid(line.Span))
                throw new JsonException(Reading.Utf8.NotUtf8);
            json = JsonDocument.Parse(line);
        }
        catch (JsonException e) when (e.BytePositionInLine is { } at)
        {
            throw new JsonException($"not valid JSON at byte {at + 1}; put one JSON object on each line", e);
        }

        return json.RootElement.ValueKind == JsonValueKind.Object ? json : throw new JsonException("not a JSON object; put one on each line");
    }

    /// <summary>The objects of a list; none where there is no such field.</summary>
    public IEnumerable<AnnotationFields> Each(string field, string called)
    {
        string within = Within(called);
        string article = text;
        return Items(field).Select((item, i) => new AnnotationFields(item, string.Create(CultureInfo.InvariantCulture, $"{within} {i + 1}"), article).Checked());
    }

    /// <summary>An object; <see langword="null"/> where there is none.</summary>
    public AnnotationFields? Object(string field) =>
        Get(field) is { } value ? new AnnotationFields(value, Within(field), text).Checked() : null;

    public TextSpan? Span(string field) => Get(field) is { } value ? SpanOf(value, field) : null;

    public IReadOnlyList<TextSpan> Spans(string field)
    {
        var spans = new List<TextSpan>();
        foreach (JsonElement item in Items(field))
            spans.Add(SpanOf(item, field));
        return spans;
    }

    public IReadOnlyList<string> Texts(string field)
    {
        var texts = new List<string>();
        foreach (JsonElement item in Items(field))
            texts.Add(TextOf(item, field));
        return texts;
    }

    /// <summary>A text, as such or as the range where it stands; <see langword="null"/> where there is none or it is empty.</summary>
    public string? Words(string field)
    {
        if (Get(field) is not { } value)
            return null;
        string words = value.ValueKind is JsonValueKind.Array or JsonValueKind.Object
            ? SpanOf(value, field).Of(text).ToString()
            : TextOf(value, field);
        return words.Length == 0 ? null : words;
    }

    public bool Flag(string field, bool otherwise) => Get(field) switch
    {
        null => otherwise,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw Wrong(field, "is neither true nor false"),
    };

    public double? Share(string field) => Get(field) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetDouble(out double share) && share is >= 0 and <= 1 => share,
        _ => throw Wrong(field, "is no number from 0 to 1"),
    };

    public bool Has(string field) => Get(field) is not null;

    /// <param name="field">What the message is about.</param>
    /// <param name="what">What is wrong with it: <c>is no text</c>.</param>
    public JsonException Wrong(string field, string what) => new($"{Within($"\"{field}\"")} {what}");

    private AnnotationFields Checked() =>
        owner.ValueKind == JsonValueKind.Object ? this : throw new JsonException($"{where} is no JSON object");

    private string Within(string name) => where.Length == 0 ? name : $"{where}: {name}";

    private JsonElement? Get(string field) =>
        owner.TryGetProperty(field, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private JsonElement.ArrayEnumerator Items(string field)
    {
        if (Get(field) is not { } value)
            return default;
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw Wrong(field, "is no list");
    }

    private string TextOf(JsonElement value, string field)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Wrong(field, "is no text");
        }
        catch (InvalidOperationException)
        {
            throw Wrong(field, "holds half a character");
        }
    }

    // Gold writes [0, 6], the JSON export {"start": 0, "end": 6}.
    private TextSpan SpanOf(JsonElement value, string field)
    {
        (JsonElement? start, JsonElement? end) = value.ValueKind switch
        {
            JsonValueKind.Array when value.GetArrayLength() == 2 => (value[0], value[1]),
            JsonValueKind.Object => (Part(value, "start"), Part(value, "end")),
            _ => default((JsonElement?, JsonElement?)),
        };
        if (Number(start) is not { } from || Number(end) is not { } to)
            throw Wrong(field, "is no range; write it as [start, end]");
        if (from < 0 || to < from || to > text.Length)
            throw Wrong(field, string.Create(CultureInfo.InvariantCulture, $"[{from}, {to}] is no range of a text of {text.Length} characters"));
        return new TextSpan(from, to);
    }

    private static JsonElement? Part(JsonElement span, string name) => span.TryGetProperty(name, out JsonElement part) ? part : null;

    private static int? Number(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out int offset) ? offset : null;
}
