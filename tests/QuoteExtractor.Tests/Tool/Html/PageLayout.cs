using System.Net;
using System.Text.Json;

namespace QuoteExtractor.Tests.Tool.Html;

/// <summary>Pages as portals build them, around an article: of every layout the article comes out as it went in.</summary>
internal static class PageLayout
{
    private const string Around = "Redaksi Kabar Teluk menerima tulisan warga, foto, dan video pendek, asal belum pernah dimuat di tempat lain.";

    public static readonly IReadOnlyDictionary<string, Func<Article, string>> All = new Dictionary<string, Func<Article, string>>
    {
        ["paragraphs in an article"] = Magazine,
        ["line breaks in a div"] = LineBreaks,
        ["tables"] = Tables,
        ["parts with adverts between"] = Parts,
        ["hardly any markup"] = Bare,
    };

    /// <summary>Nothing of this belongs to any article.</summary>
    public static readonly string[] Furniture = ["Redaksi Kabar Teluk", "Gudang di tiga desa", "Langganan", "Bagikan", "Panen Raya", "komentar", "Foto udara", "Beranda", "alert("];

    private static string Magazine(Article article) => $"""
        <!DOCTYPE html>
        <html lang="id-ID"><head><meta charset="utf-8"><title>{E(article.Title)} | Kabar Teluk</title>
        <script type="application/ld+json">{Json(new { context = "https://schema.org", graph = true })}</script>
        <script type="application/ld+json">
        {LinkedData(article)}
        </script></head>
        <body class="post has-sidebar">
        <header class="site-header"><nav><ul><li><a href="/">Beranda</a></li><li><a href="/daerah">Daerah</a></li></ul></nav></header>
        <main><article class="post-content">
        <h1>{E(article.Title)}</h1>
        <div class="post__meta"><span class="byline">Laras Wening</span> <time datetime="2001-01-01">lama sekali</time></div>
        <figure><img src="a.jpg" alt="x"><figcaption>Foto udara teluk, yang diambil dari pesawat kecil, Senin pagi.</figcaption></figure>
        <div class="entry">{Paragraphs(article, "<div class=\"box relatedPosts\"><p><strong>Terkait:</strong> <a href=\"/b\">Panen Raya di Tiga Desa, Warga Gembira</a></p></div>")}</div>
        <div class="share-buttons"><a href="#">Bagikan ke teman, keluarga, dan tetangga</a></div>
        </article>
        <section id="comments"><h3>3 komentar</h3><p>Saya kira, komentar yang panjang, dengan banyak koma, tidak boleh ikut terbaca sebagai isi berita ini.</p></section></main>
        <aside><h2>Populer</h2><p>Panen Raya di Tiga Desa, Warga Gembira, Harga Turun, Gudang Penuh, dan Jalan Ramai</p></aside>
        <footer><p>{Around}</p></footer>
        <script>alert("Langganan")</script></body></html>
        """;

    private static string LineBreaks(Article article) => $"""
        <html><head><meta property="og:title" content="{E(article.Title)}"><meta property="og:site_name" content="Kabar Teluk">
        <meta property="article:published_time" content="{article.PublishedOn:yyyy-MM-dd}T09:30:00+07:00"><meta property="og:url" content="{article.Url}">
        <title>x</title></head><body>
        <div id="menu"><a href="/">Beranda</a> <a href="/ekonomi">Ekonomi</a></div>
        <div class="wrap"><div class="left">
        <h1>{E(article.Title)}</h1>
        <div class="detail_text">{string.Join("<br />\n<br>", Lines(article).Select(E))}
        <br><br><a href="/b">Panen Raya di Tiga Desa, Warga Gembira</a></div>
        <div class="newsletter">Langganan buletin kami, gratis, setiap pagi, langsung ke kotak surat Anda.</div></div>
        <div class="kanan">{string.Concat(Enumerable.Repeat("<div class=item><a href=/b>Panen Raya</a><p>Gudang di tiga desa penuh, harga turun, dan warga gembira, kata orang, sampai malam.</p></div>", 12))}</div></div>
        <div class="copyright">{Around}</div></body></html>
        """;

    private static string Tables(Article article) => $"""
        <HTML><HEAD><TITLE>{E(article.Title)} - Kabar Teluk</TITLE><META NAME="date" CONTENT="{article.PublishedOn:yyyy-MM-dd}">
        <META NAME="application-name" CONTENT="Kabar Teluk"><LINK REL="canonical" HREF="{article.Url}"></HEAD>
        <BODY><TABLE WIDTH=100%><TR><TD CLASS=nav><A HREF=/>Beranda</A><BR><A HREF=/x>Daerah</A><TD>
        <P>{string.Join("\n<P>", Lines(article).Select(line => $"<FONT SIZE=2>{E(line)}</FONT>"))}
        <TD CLASS=sidebar><P>{Around}</TABLE>
        """;

    private static string Parts(Article article)
    {
        string[] lines = Lines(article);
        int half = lines.Length / 2;
        string Part(IEnumerable<string> part) => $"<div class=\"text-block\">{string.Concat(part.Select(line => $"<p>{E(line)}</p>"))}</div>";
        return $"""
            <html lang="id"><head><meta itemprop="datePublished" content="{article.PublishedOn:yyyy-MM-dd}"><meta property="og:site_name" content="Kabar Teluk">
            <link rel="canonical" href="{article.Url}"></head><body><div class="page"><h1> {E(article.Title)} </h1>
            <div class="body">{Part(lines[..half])}
            <div class="ads-slot" style="display: none">Langganan sekarang, hemat separuh, batal kapan saja, tanpa syarat.</div>
            <ins class="adsbygoogle ad">Bagikan dan menangkan.</ins>
            {Part(lines[half..])}</div></div>
            <div role="contentinfo"><p>{Around}</p></div></body></html>
            """;
    }

    private static string Bare(Article article) => $"""
        <meta property="og:site_name" content="Kabar Teluk"><meta name="pubdate" content="{article.PublishedOn:yyyy-MM-dd}"><link rel="canonical" href="{article.Url}">
        <h1>{E(article.Title)}</h1>
        {string.Join('\n', Lines(article).Select(line => $"<p>{E(line).Replace(" ", "\n  ", StringComparison.Ordinal)}"))}
        """;

    private static string LinkedData(Article article) => Json(new Dictionary<string, object?>
    {
        ["@context"] = "https://schema.org",
        ["@graph"] = new object[]
        {
            new Dictionary<string, object?> { ["@type"] = "WebSite", ["name"] = "Beranda" },
            new Dictionary<string, object?>
            {
                ["@type"] = new[] { "NewsArticle", "Thing" },
                ["headline"] = article.Title,
                ["datePublished"] = $"{article.PublishedOn:yyyy-MM-dd}T02:30:00Z",
                ["publisher"] = new Dictionary<string, object?> { ["@type"] = "Organization", ["name"] = "Kabar Teluk" },
                ["mainEntityOfPage"] = new Dictionary<string, object?> { ["@id"] = article.Url },
                ["inLanguage"] = "id",
            },
        },
    });

    private static string Paragraphs(Article article, string between) =>
        string.Join('\n', Lines(article).Select((line, i) => $"<p>{E(line)}</p>{(i == 1 ? between : "")}"));

    private static string[] Lines(Article article) => article.Text.Split("\n\n");

    private static string E(string? text) => WebUtility.HtmlEncode(text ?? "");

    private static string Json(object value) => JsonSerializer.Serialize(value);
}
