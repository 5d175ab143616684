using System.Text.Json.Nodes;
using QuoteExtractor.Tool.Evaluating;

namespace QuoteExtractor.Tests.Tool.Evaluating;

/// <summary>Makes predictions out of gold and spoils them: shifted and doubled contents, other kinds, names and orders; the same every time.</summary>
internal sealed class AnswerSpoiler
{
    private readonly SplitMix64 _random;
    private readonly JsonNode _gold;
    private readonly string?[] _names;
    private readonly int _length;

    private AnswerSpoiler(string line)
    {
        _gold = JsonNode.Parse(line)!;
        _length = ((string)_gold["text"]!).Length;
        _random = new SplitMix64((ulong)_length);
        _names = [null, "Somebody Else", .. _gold["statements"]!.AsArray().Select(statement => (string?)statement!["speaker"]!["name"])];
    }

    /// <summary>One line of predictions for a line of gold, or none.</summary>
    public static IEnumerable<string> Spoil(string line)
    {
        var spoiler = new AnswerSpoiler(line);
        return spoiler.Happens(4) ? [] : [spoiler.Document().ToJsonString()];
    }

    private JsonObject Document()
    {
        IEnumerable<JsonNode?> statements = _gold["statements"]!.AsArray()
            .Where(statement => statement!["content"]!.AsArray().Count > 0 && !Happens(10));
        JsonNode?[] quotes = [.. statements.SelectMany(statement => Enumerable.Range(0, 1 + _random.Below(3)).Select(_ => Quote(statement!)))];
        return new JsonObject
        {
            ["id"] = (string)_gold["id"]!,
            ["sentences"] = Spans(_gold["sentences"]),
            ["quotes"] = new JsonArray([.. quotes.Select(quote => (At: _random.Below(1000), quote)).OrderBy(each => each.At).Select(each => each.quote)]),
        };
    }

    private JsonObject Quote(JsonNode statement)
    {
        var quote = new JsonObject
        {
            ["kind"] = Happens(15) ? Any(GoldLine.EveryKind) : (string)statement["kind"]!,
            ["content"] = Spans(statement["content"]),
            ["speaker"] = Speaker(statement),
            ["via"] = Spans(statement["via"]),
        };
        foreach (string field in (string[])["cue", "date", "place", "event"])
            quote[field] = statement[field] is { } span && !Happens(10) ? Span(span) : null;
        return quote;
    }

    private JsonObject? Speaker(JsonNode statement)
    {
        string? name = Happens(25) ? Any(_names) : (string?)statement["speaker"]!["name"];
        if (Happens(20) && statement["speaker"]!["aliases"] is JsonArray { Count: > 0 } aliases)
            name = (string?)aliases[_random.Below(aliases.Count)];
        if (name is null)
            return null;
        name = Happens(20) ? name.ToUpperInvariant() : name;
        name = Happens(20) ? $"Presiden {name}" : name;
        name = Happens(20) ? $"{name}’s" : name;
        return new JsonObject { ["name"] = name, ["role"] = Words(statement["role"]), ["affiliation"] = Words(statement["affiliation"]) };
    }

    private string? Words(JsonNode? span) =>
        span is not null && Span(span) is var words ? ((string)_gold["text"]!)[(int)words["start"]!..(int)words["end"]!] : null;

    private JsonArray Spans(JsonNode? spans) => new([.. (spans as JsonArray ?? []).Select(span => Span(span!))]);

    private JsonObject Span(JsonNode span)
    {
        int start = (int)span[0]!;
        int end = (int)span[1]!;
        if (Happens(40))
            start = Math.Clamp(start + _random.Below(120) - 60, 0, end);
        if (Happens(40))
            end = Math.Clamp(end + _random.Below(120) - 60, start, _length);
        return new JsonObject { ["start"] = start, ["end"] = end };
    }

    private T Any<T>(T[] values) => values[_random.Below(values.Length)];

    private bool Happens(int percent) => _random.Below(100) < percent;
}
