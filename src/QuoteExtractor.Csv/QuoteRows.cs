using System.Globalization;
using CsvHelper;

namespace QuoteExtractor.Csv;

/// <summary>Writes quotes as rows; header and rows name the columns in the same order.</summary>
internal sealed class QuoteRows(CsvWriter csv, bool neutralizeFormulas)
{
    private const string FormulaStarts = "=+-@\t\r'";

    private static readonly string[] s_columns =
    [
        "id", "title", "outlet", "published_on", "url", "language",
        "kind", "text", "speaker", "speaker_id", "speaker_kind", "role", "affiliation", "mention", "cue", "resolution",
        "via", "date", "date_value", "place", "event",
        "content_range", "mention_range", "cue_range", "via_range", "date_range", "place_range", "event_range",
        "sentence", "paragraph", "confidence",
        "person_id", "values",
    ];

    public void WriteHeader() => csv.WriteHeader(s_columns);

    public void Write(QuoteDocument document)
    {
        foreach (Quote quote in document.Quotes)
        {
            WriteArticle(document);
            WriteStatement(quote, document.Text);
            WriteCircumstances(quote, document.Text);
            WriteRanges(quote);
            csv.WriteField(quote.Sentence);
            csv.WriteField(quote.Paragraph);
            csv.WriteField(quote.Confidence);
            WriteText(quote.Speaker?.PersonId);
            WriteText(string.Join("; ", quote.Values.Select(Value)));
            csv.EndRecord();
        }
    }

    private void WriteArticle(QuoteDocument document)
    {
        Article article = document.Article;
        WriteText(article.Id);
        WriteText(article.Title);
        WriteText(article.Outlet);
        csv.WriteField(article.PublishedOn);
        WriteText(article.Url);
        WriteText(document.Language.Code);
    }

    private void WriteStatement(Quote quote, string text)
    {
        WriteName(quote.Kind);
        WriteText(quote.Text);
        WriteText(quote.Speaker?.Name);
        csv.WriteField(quote.Speaker?.Id);
        if (quote.Speaker is { } speaker)
            WriteName(speaker.Kind);
        else
            WriteText(null);
        WriteText(quote.Role);
        WriteText(quote.Affiliation);
        WriteSpan(quote.Mention, text);
        WriteSpan(quote.Cue, text);
        WriteName(quote.Resolution);
    }

    private void WriteCircumstances(Quote quote, string text)
    {
        WriteText(quote.Via.Count switch
        {
            0 => null,
            1 => quote.Via[0].Of(text),
            _ => string.Join("; ", quote.Via.Select(span => span.Of(text).ToString())),
        });
        WriteSpan(quote.Date?.Span, text);
        csv.WriteField(quote.Date?.Value);
        WriteSpan(quote.Place, text);
        WriteSpan(quote.Event, text);
    }

    private void WriteRanges(Quote quote)
    {
        WriteRanges(quote.Content);
        WriteRange(quote.Mention);
        WriteRange(quote.Cue);
        WriteRanges(quote.Via);
        WriteRange(quote.Date?.Span);
        WriteRange(quote.Place);
        WriteRange(quote.Event);
    }

    private void WriteSpan(TextSpan? span, string text) => WriteText(span is { } known ? known.Of(text) : null);

    private void WriteRange(TextSpan? span) => WriteText(span is { } known ? Range(known) : null);

    private void WriteRanges(IReadOnlyList<TextSpan> spans) =>
        WriteText(spans.Count == 1 ? Range(spans[0]) : string.Join(' ', spans.Select(Range)));

    // Two dots, because spreadsheets read 10-12 as a date and 10:12 as a time.
    private static string Range(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.Start}..{span.End}");

    private static string Value(QuoteValue value)
    {
        string modifier = value.Modifier == ValueModifier.None ? "" : Name(value.Modifier);
        return $"{Name(value.Kind)}|{value.Value}|{value.Unit}|{modifier}|{Range(value.Span)}";
    }

    private void WriteName<TEnum>(TEnum value)
        where TEnum : struct, Enum => csv.WriteField(Name(value));

    private static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        string name = value.ToString();
        return $"{char.ToLowerInvariant(name[0])}{name.AsSpan(1)}";
    }

    private void WriteText(ReadOnlySpan<char> text)
    {
        if (neutralizeFormulas && !text.IsEmpty && FormulaStarts.Contains(text[0], StringComparison.Ordinal))
            csv.WriteField($"'{text}");
        else
            csv.WriteField(text);
    }
}
