using System.Text;

namespace QuoteExtractor.Tool.Reading;

/// <summary>Decodes an article that is a whole text file.</summary>
internal static class TextArticle
{
    public static ParsedArticle Parse(RawArticle raw)
    {
        ReadOnlySpan<byte> bytes = raw.Bytes.Span;
        if (!Utf8.TryDecode(bytes, out string text, out int wrongAt))
            return new ParsedArticle(null, null, new Problem(raw.File, 1 + bytes[..wrongAt].Count((byte)'\n'), Utf8.NotUtf8));

        Problem? problem = raw.IsGuessed && JsonText.IsMeantBy(bytes)
            ? new Problem(raw.File, 1, "is JSON and was read as the text of one article; for an article a line say --from jsonl")
            : null;
        return new ParsedArticle(new Article(text) { Id = raw.Name, Key = raw.Place }, null, problem);
    }
}
