using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace QuoteExtractor.Tool.Reading.Html;

/// <summary>What a page says about its article, in this order: as JSON-LD, as OpenGraph, in other <c>meta</c> elements, and to its readers.</summary>
internal sealed record PageFacts
{
    // A headline that is longer is none.
    private const int LongestTitle = 500;

    public string? Title { get; private init; }

    public string? Outlet { get; private init; }

    public DateOnly? PublishedOn { get; private init; }

    public string? Url { get; private init; }

    /// <summary>The code of a language that is known; <see langword="null"/> where the page names none or another.</summary>
    public string? Language { get; private init; }

    public static PageFacts Read(IHtmlDocument document)
    {
        IElement[] elements = [.. PageWalk.Elements(document)];
        Dictionary<string, string> metas = Metas(elements);
        string? Meta(params string[] names) => names.Select(name => metas.GetValueOrDefault(name)).FirstOrDefault(value => value is not null);
        LinkedArticle linked = LinkedArticle.Find(elements.Where(IsLinkedData).Select(element => element.TextContent));

        string? url = First(linked.Url, Meta("og:url"), Canonical(elements), IsAddress);
        string? outlet = linked.Outlet ?? Meta("og:site_name", "application-name") ?? Host(url);
        string? heading = elements.Where(element => element.LocalName == "h1").Select(element => Words(element.TextContent)).FirstOrDefault(words => words is not null);
        return new PageFacts
        {
            Title = WithoutOutlet(linked.Title ?? Meta("og:title", "twitter:title", "dc.title", "title") ?? heading ?? Words(document.Title), outlet),
            Outlet = outlet,
            PublishedOn = Day(linked.Date, Meta("article:published_time", "og:article:published_time", "og:published_time"), Meta("datepublished"),
                Meta("date", "pubdate", "publishdate", "publish-date", "dc.date", "dc.date.issued", "dcterms.created", "content_publisheddate"), Times(elements)),
            Url = url,
            Language = Known(linked.Language, Meta("og:locale"), elements.FirstOrDefault(element => element.LocalName == "html")?.GetAttribute("lang")),
        };
    }

    /// <summary>The contents of all <c>meta</c> elements by their names; the first of each name counts.</summary>
    private static Dictionary<string, string> Metas(IElement[] elements)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (IElement element in elements)
        {
            if (element.LocalName != "meta" || Words(element.GetAttribute("content")) is not { } content)
                continue;
            foreach (string attribute in new[] { "property", "name", "itemprop" })
            {
                if (element.GetAttribute(attribute) is { Length: > 0 } name)
                    metas.TryAdd(name.Trim(), content);
            }
        }

        return metas;
    }

    private static bool IsLinkedData(IElement element) =>
        element.LocalName == "script" && "application/ld+json".Equals(element.GetAttribute("type")?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string? Canonical(IElement[] elements) =>
        elements.FirstOrDefault(element => element.LocalName == "link" && element.GetAttribute("rel") == "canonical")?.GetAttribute("href");

    private static string? Times(IElement[] elements) =>
        elements.Where(element => element.LocalName == "time").Select(element => element.GetAttribute("datetime")).FirstOrDefault(time => time is not null);

    private static string? First(string? a, string? b, string? c, Func<string, bool> accepts) =>
        new[] { a, b, c }.OfType<string>().Select(value => value.Trim()).FirstOrDefault(accepts);

    private static bool IsAddress(string value) => Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";

    private static string? Host(string? url) => url is null ? null : new Uri(url).Host is var host && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    /// <summary>The first that is a date; an article that names none is read without.</summary>
    private static DateOnly? Day(params string?[] dates) => dates.OfType<string>().Select(date => PublicationDate.Parse(date)).FirstOrDefault(day => day is not null);

    private static string? Known(params string?[] languages) => languages.OfType<string>()
        .Select(language => language.Trim().Split('-', '_')[0])
        .Select(code => QuoteExtractor.Language.All.FirstOrDefault(known => known.Code.Equals(code, StringComparison.OrdinalIgnoreCase))?.Code)
        .FirstOrDefault(code => code is not null);

    /// <summary>A page's title often ends with who publishes it: <c>Jembatan Putus - Kabar Teluk</c>.</summary>
    private static string? WithoutOutlet(string? title, string? outlet)
    {
        if (title is null || outlet is null || !title.EndsWith(outlet, StringComparison.OrdinalIgnoreCase))
            return title;
        string start = title[..^outlet.Length].TrimEnd();
        return start.Length > 1 && start[^1] is '-' or '|' or '–' or '—' or ':' or '·' ? start[..^1].TrimEnd() : title;
    }

    /// <summary>Words on one line; some portals encode them twice.</summary>
    internal static string? Words(string? text)
    {
        if (text is null)
            return null;
        string words = string.Join(' ', WebUtility.HtmlDecode(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length is 0 or > LongestTitle ? null : words;
    }
}
