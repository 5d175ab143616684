using System.Collections.Frozen;
using AngleSharp.Dom;

namespace QuoteExtractor.Tool.Reading.Html;

/// <summary>Tells the elements of a page that are not its article: by what they are, and by what their classes call them.</summary>
internal sealed class PageFurniture
{
    // Names that designers give, in the languages of the portals that we know.
    private static readonly FrozenSet<string> s_names = (
        "ad ads advert advertisement adsense iklan banner promo promoted sponsor sponsored outbrain taboola widget " +
        "related terkait baca bacajuga lihatjuga recommended recommendation recommendations rekomendasi popular terpopuler trending trends latest terbaru more " +
        "comment comments komentar disqus share sharing social sosmed follow newsletter subscribe subscription paywall login signup cookie cookies consent gdpr " +
        "caption credit breadcrumb breadcrumbs tag tags topic topics byline author authors penulis editor reporter meta timestamp " +
        "nav navbar navigation menu sidebar footer toolbar pagination paging copyright print popup modal hidden")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<INode, int> _lengths;
    private readonly int _all;

    private PageFurniture(Dictionary<INode, int> lengths, int all)
    {
        _lengths = lengths;
        _all = all;
    }

    public static PageFurniture Of(IElement body)
    {
        var lengths = new Dictionary<INode, int>();
        var sums = new Stack<int>();
        sums.Push(0);
        foreach ((INode node, bool begins) in PageWalk.Through(body, element => PageTags.IsApart(element.LocalName)))
        {
            if (begins)
            {
                sums.Push(node is IText words ? words.Data.AsSpan().Trim().Length : 0);
                continue;
            }

            int length = sums.Pop();
            if (node is IElement)
                lengths[node] = length;
            sums.Push(sums.Pop() + length);
        }

        return new PageFurniture(lengths, sums.Pop());
    }

    public bool Holds(IElement element)
    {
        if (PageTags.IsApart(element.LocalName))
            return true;
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || IsUnseen(element.GetAttribute("style")))
            return true;
        // <div class="content has-sidebar"> names what stands beside the article, and holds it.
        return IsNamed(element) && _lengths.GetValueOrDefault(element) * 2 <= _all;
    }

    private static bool IsUnseen(string? style) =>
        style is not null && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    private static bool IsNamed(IElement element) =>
        HasName(element.ClassName) || HasName(element.Id) || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "banner" or "search";

    /// <summary>The words of <c>detail__body-tag relatedNews</c> are detail, body, tag, related and news.</summary>
    private static bool HasName(string? names)
    {
        if (names is null)
            return false;
        int start = 0;
        for (int i = 1; i <= names.Length; i++)
        {
            if (i < names.Length && char.IsAsciiLetter(names[i]) && char.IsAsciiLetter(names[i - 1]) && !(char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1])))
                continue;
            if (s_names.Contains(names[start..i].Trim().ToLowerInvariant()))
                return true;
            start = i < names.Length && char.IsAsciiLetter(names[i]) ? i : i + 1;
        }

        return false;
    }
}
