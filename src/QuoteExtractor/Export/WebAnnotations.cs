using System.Globalization;
using System.Text.Json;

namespace QuoteExtractor.Export;

/// <summary>Writes the quotes of one document as annotations of its text.</summary>
internal sealed class WebAnnotations(QuoteDocument document, int number)
{
    // Enough words to find the place again in a page that has changed a little.
    private const int ContextLength = 32;

    private readonly CodePoints _points = new(document.Text);
    private readonly string _address = WebAddress.Of(document.Article, number);

    /// <param name="ordinal">The annotation's number in the file, counted from 1.</param>
    public void Write(Utf8JsonWriter json, Quote quote, int ordinal)
    {
        json.WriteStartObject();
        json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"#quote-{ordinal}"));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "identifying");
        WriteBodies(json, quote);
        json.WriteStartArray("target");
        foreach (TextSpan span in quote.Content)
            WriteTarget(json, span);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBodies(Utf8JsonWriter json, Quote quote)
    {
        json.WriteStartArray("body");
        WriteBody(json, "tagging", JsonNames.Of(quote.Kind));
        WriteBody(json, "identifying", quote.Speaker?.Name);
        WriteBody(json, "describing", string.Join(' ', new[] { quote.Role, quote.Affiliation }.Where(part => !string.IsNullOrEmpty(part))));
        if (quote.Speaker is { } speaker && WebAddress.Of(speaker) is { } address)
        {
            json.WriteStartObject();
            json.WriteString("type", "SpecificResource");
            json.WriteString("purpose", "identifying");
            json.WriteString("source", address);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBody(Utf8JsonWriter json, string purpose, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("value", WellFormed.Of(value));
        json.WriteString("format", "text/plain");
        json.WriteEndObject();
    }

    private void WriteTarget(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteString("source", _address);
        json.WriteStartArray("selector");

        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", _points.Before(span.Start));
        json.WriteNumber("end", _points.Before(span.End));
        json.WriteEndObject();

        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", WellFormed.Of(span.Of(document.Text)));
        json.WriteString("prefix", WellFormed.Of(document.Text.AsSpan(Context(span.Start - ContextLength)..span.Start)));
        json.WriteString("suffix", WellFormed.Of(document.Text.AsSpan(span.End..Context(span.End + ContextLength))));
        json.WriteEndObject();

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>An offset within the text, moved by one where it parts a surrogate pair.</summary>
    private int Context(int offset)
    {
        string text = document.Text;
        if (offset <= 0 || offset >= text.Length)
            return Math.Clamp(offset, 0, text.Length);
        return char.IsSurrogatePair(text[offset - 1], text[offset]) ? offset + 1 : offset;
    }
}
