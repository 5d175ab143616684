using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace QuoteExtractor.Tool.Reading.Html;

/// <summary>Parses a page, unless it is nested so deep that parsing it would cost the square of its length.</summary>
internal sealed class PageParser
{
    // Browsers nest 512 deep; articles are written some 30 deep.
    private const int Deepest = 1000;
    private const int Between = 32;

    private IElement? _last;
    private int _created;

    private PageParser()
    {
    }

    /// <summary>The page, or <see langword="null"/> where it is nested too deep.</summary>
    public static IHtmlDocument? Parse(string page)
    {
        var depth = new PageParser();
        try
        {
            return new HtmlParser(new HtmlParserOptions { MaximumDepth = int.MaxValue, OnCreated = (element, _) => depth.Watch(element) }).ParseDocument(page);
        }
        catch (NestingException)
        {
            return null;
        }
    }

    // An element is told of before it has its place, so the one before it is measured.
    private void Watch(IElement element)
    {
        if (++_created % Between == 0 && DepthOf(_last) > Deepest)
            throw new NestingException();
        _last = element;
    }

    private static int DepthOf(INode? node)
    {
        int depth = 0;
        for (; node is not null && depth <= Deepest; node = node.Parent)
            depth++;
        return depth;
    }

    private sealed class NestingException : Exception;
}
