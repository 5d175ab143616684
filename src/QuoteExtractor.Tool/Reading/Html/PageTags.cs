using System.Collections.Frozen;

namespace QuoteExtractor.Tool.Reading.Html;

/// <summary>What the elements of HTML are to a reader.</summary>
internal static class PageTags
{
    private static readonly FrozenSet<string> s_paragraphs = Set("p h2 h3 h4 h5 h6 li dd dt blockquote pre");

    private static readonly FrozenSet<string> s_blocks = Set(
        "p h1 h2 h3 h4 h5 h6 li dd dt blockquote pre div section article main header address ul ol dl table tbody thead tr td th center details summary hr body");

    // The title stands apart from the text; the rest is no text of the page, or none of the article.
    private static readonly FrozenSet<string> s_apart = Set(
        "head h1 nav aside footer form figure figcaption menu search script style noscript template iframe svg math button select textarea input label " +
        "dialog object embed video audio canvas map picture");

    public static bool IsParagraph(string name) => s_paragraphs.Contains(name);

    public static bool IsBlock(string name) => s_blocks.Contains(name);

    public static bool IsApart(string name) => s_apart.Contains(name);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
