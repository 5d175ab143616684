using System.Text;
using System.Text.Json;

namespace QuoteExtractor.Tool.Reading;

/// <summary>Decodes an article that is one line of JSON; fields that it does not know are skipped.</summary>
internal static class JsonArticle
{
    private const string OneObject = "put one JSON object on each line, or say --from text";

    public static ParsedArticle Parse(RawArticle raw)
    {
        try
        {
            if (!System.Text.Unicode.Utf8.IsValid(raw.Bytes.Span))
                return Wrong(raw, Utf8.NotUtf8);
            ArticleFields fields = JsonFields.Read(raw.Bytes.Span);
            return fields.Text is null ? Wrong(raw, "no \"text\"; give every article its text in a field of that name") : fields.ToArticle(raw);
        }
        catch (JsonException e)
        {
            return Wrong(raw, e.BytePositionInLine is { } at ? $"not valid JSON at byte {at + 1}; {OneObject}" : e.Message);
        }
    }

    /// <summary>The date as it is written; <see langword="null"/> where there is none, or no JSON.</summary>
    public static string? DateOf(RawArticle raw)
    {
        try
        {
            return System.Text.Unicode.Utf8.IsValid(raw.Bytes.Span) ? JsonFields.Read(raw.Bytes.Span).Date : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ParsedArticle Wrong(RawArticle raw, string message) => new(null, null, new Problem(raw.File, raw.Line, message));
}
