using AngleSharp.Html.Dom;

namespace QuoteExtractor.Tool.Reading.Html;

/// <summary>Reads an article that is a saved web page: what the page says about it, and its text without what stands around it.</summary>
internal static class HtmlArticle
{
    private const string NoText = "no article text is found in this page; save the text as a .txt file";
    private const string TooDeep = "elements are nested too deep to be an article; save the text as a .txt file";

    public static ParsedArticle Parse(RawArticle raw)
    {
        // A page that the parser breaks on must not cost the user the others.
        try
        {
            return Read(raw);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Wrong(raw, $"cannot be read as a web page ({e.GetType().Name}); save the text as a .txt file");
        }
    }

    private static ParsedArticle Read(RawArticle raw)
    {
        using IHtmlDocument? document = PageParser.Parse(PageDecoder.Decode(raw.Bytes.Span));
        if (document is null)
            return Wrong(raw, TooDeep);
        string text = document.Body is { } body ? ArticleBody.Read(body) : "";
        if (text.Length == 0)
            return Wrong(raw, NoText);
        PageFacts facts = PageFacts.Read(document);
        var article = new Article(text)
        {
            Id = raw.Name,
            Key = raw.Place,
            Title = facts.Title,
            Outlet = facts.Outlet,
            PublishedOn = facts.PublishedOn,
            Url = facts.Url,
            ExportText = true,
        };
        return new ParsedArticle(article, facts.Language, null);
    }

    private static ParsedArticle Wrong(RawArticle raw, string message) => new(null, null, new Problem(raw.File, null, message));
}
