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
            JsonFields fields = JsonFields.Read(raw.Bytes.Span);
            return fields.Text is null ? Wrong(raw, "no \"text\"; give every article its text in a field of that name") : Assemble(raw, fields);
        }
        catch (JsonException e)
        {
            return Wrong(raw, e.BytePositionInLine is { } at ? $"not valid JSON at byte {at + 1}; {OneObject}" : e.Message);
        }
    }

    private static ParsedArticle Assemble(RawArticle raw, JsonFields fields)
    {
        Problem? problem = null;
        DateOnly? publishedOn = null;
        if (fields.Date is { Length: > 0 } date && (publishedOn = PublicationDate.Parse(date)) is null)
            problem = new Problem(raw.File, raw.Line, $"the date \"{date}\" is read as none; write it as 2024-06-19");

        string id = fields.Id ?? (raw.File == InputFile.StandardInput ? $"{raw.Line}" : $"{raw.File}:{raw.Line}");
        var article = new Article(fields.Text!)
        {
            Id = id,
            Title = fields.Title,
            Outlet = fields.Outlet,
            PublishedOn = publishedOn,
            Url = fields.Url,
        };
        return new ParsedArticle(article, fields.Language, problem);
    }

    private static ParsedArticle Wrong(RawArticle raw, string message) => new(null, null, new Problem(raw.File, raw.Line, message));
}
