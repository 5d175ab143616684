using System.Text;
using System.Text.Json;
using FluentAssertions;
using QuoteExtractor.Tool.Reading;
using QuoteExtractor.Tool.Reading.Html;
using Xunit;

namespace QuoteExtractor.Tests.Tool.Html;

/// <summary>Saved web pages as input: the same article gives the same quotes, however it was dressed.</summary>
public sealed class HtmlInputTests : IDisposable
{
    private static readonly Extractor s_extractor = new(Language.Indonesian);

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> LayoutsAndSamples => new(
        from layout in PageLayout.All.Keys
        from sample in Directory.GetFiles(Repository.PathTo("samples/articles"), "*.txt").Order(StringComparer.Ordinal)
        select new TheoryDataRow<string, string>(layout, Path.GetFileName(sample)));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(LayoutsAndSamples))]
    public void The_same_article_as_a_page_and_as_text_gives_the_same_quotes(string layout, string sample)
    {
        string[] lines = File.ReadAllText(Repository.PathTo($"samples/articles/{sample}")).Trim().Split("\n\n");
        var article = new Article(string.Join("\n\n", lines[1..])) { Title = lines[0], Outlet = "Kabar Teluk", PublishedOn = new DateOnly(2025, 3, 7), Url = "https://teluk.example/a/1" };
        Article read = Read(PageLayout.All[layout](article));

        (read.Title, read.Outlet, read.PublishedOn, read.Url).Should().Be((article.Title, article.Outlet, article.PublishedOn, article.Url));
        read.Text.Should().NotContainAny(PageLayout.Furniture);
        Said(read).Should().Equal(Said(article)).And.NotBeEmpty();
    }

    [Fact]
    public async Task A_folder_of_pages_becomes_json_with_its_text()
    {
        var article = new Article("\"Jalan ini dibuka besok,\" kata Wali Kota Ratna Wulandari.") { Title = "Jalan Dibuka", Url = "https://teluk.example/a/1" };
        string path = _folder.Write("a.htm", PageLayout.All["paragraphs in an article"](article));
        ToolRun run = await ToolRun.Of("extract", _folder.Path, "--to", "json");
        run.ExitCode.Should().Be(0, run.Error);
        run.Ids.Should().Equal(path);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        string text = json.RootElement.GetProperty("text").GetString()!;
        text.Should().Be(article.Text);
        JsonElement cue = json.RootElement.GetProperty("quotes")[0].GetProperty("cue");
        text[cue.GetProperty("start").GetInt32()..cue.GetProperty("end").GetInt32()].Should().Be("kata");
    }

    [Fact]
    public async Task Standard_input_is_a_page_where_that_is_said() =>
        (await ToolRun.WithInput("<p>Halo semua, apa kabar?", "extract", "--from", "html", "--to", "json")).Output.Should().Contain("\"text\":\"Halo semua, apa kabar?\"");

    [Theory]
    [InlineData("")]
    [InlineData("<html><head><title>Kosong</title></head><body></body></html>")]
    [InlineData("<nav><a href=a>Beranda</a></nav><ul><li><a href=b>Daerah</a></ul><footer>Hak cipta.</footer>")]
    [InlineData("<script>let a = \"kata.\"</script><style>p{}</style><!-- kata. -->")]
    public async Task A_page_without_text_is_told(string page)
    {
        string path = _folder.Write("a.html", page);
        ToolRun run = await ToolRun.Of("extract", path, _folder.Write("b.txt", "a"), "--to", "json");
        run.ErrorLines.Should().Equal($"quotes: {path}: no article text is found in this page; save the text as a .txt file");
        run.Ids.Should().ContainSingle("the others are read");
        run.ExitCode.Should().Be(1);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<x-y>")]
    [InlineData("<svg>")]
    public void Nesting_without_end_is_refused_at_once(string tag)
    {
        ParsedArticle parsed = Parse(string.Concat(Enumerable.Repeat(tag, 100_000)) + "\"Ya,\" kata Ratna.");
        parsed.Article.Should().BeNull();
        parsed.Problem!.Message.Should().StartWith("elements are nested too deep");
    }

    [Theory]
    [InlineData("<p>")]
    [InlineData("<br>")]
    [InlineData("<p>a</p>")]
    [InlineData("</div>")]
    [InlineData("<!--")]
    [InlineData("<p class='")]
    [InlineData("&")]
    public void Any_long_page_is_read_or_refused(string part)
    {
        ParsedArticle parsed = Parse(string.Concat(Enumerable.Repeat(part, 20_000)));
        (parsed.Article is null).Should().Be(parsed.Problem is not null);
    }

    [Fact]
    public void Blocks_lines_and_white_space_are_as_a_reader_sees_them() =>
        Read("<p>Satu   dua&nbsp;<b>ti</b>ga\n empat,<br>lima.</p>Enam&shy;puluh <i>tujuh</i>.<div>Delapan, pada <time>Rabu</time>.<br><br>Sembilan.</div>")
            .Text.Should().Be("Satu dua\u00A0tiga empat,\nlima.\n\nEnampuluh tujuh.\n\nDelapan, pada Rabu.\n\nSembilan.");

    [Fact]
    public void The_encoding_is_what_the_mark_or_the_page_says()
    {
        const string Text = "Kafé “Selat” buka lagi.";
        Encoding western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        TextOf(Encoding.UTF8.GetBytes($"<p>{Text}")).Should().Be(Text);
        TextOf([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"<meta charset=windows-1252><p>{Text}")]).Should().Be(Text);
        TextOf([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes($"<p>{Text}")]).Should().Be(Text);
        TextOf([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes($"<p>{Text}")]).Should().Be(Text);
        TextOf(western.GetBytes($"<meta charset=\"iso-8859-1\"><p>{Text}")).Should().Be(Text);
        TextOf(western.GetBytes($"<meta http-equiv=Content-Type content='text/html; charset=windows-1252'><p>{Text}")).Should().Be(Text);
        TextOf(western.GetBytes($"<p>{Text}")).Should().Be(Text, "it is no UTF-8");
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">[{"@type":"Person"},{"@type":"ReportageNewsArticle","headline":"J &quot;K&quot;",}]</script><meta property="og:title" content="O">""", "J \"K\"")]
    [InlineData("""<script type="application/ld+json">{broken</script><meta property="og:title" content="O"><meta name="title" content="M">""", "O")]
    [InlineData("<meta name=title content=M><h1>H</h1>", "M")]
    [InlineData("<title>T | Kabar</title><meta property=og:site_name content=Kabar><h1> H <i>I</i></h1>", "H I")]
    [InlineData("<title>T | Kabar</title><meta property=og:site_name content=Kabar>", "T")]
    public void The_title_is_what_the_page_says_first(string head, string title) =>
        Read(head + "<p>Isi berita.").Title.Should().Be(title);

    [Fact]
    public void The_language_is_what_the_page_says_if_we_know_it()
    {
        Parse("<html lang=en-US><p>Isi berita.").Language.Should().Be("en");
        Parse("<html lang=fr><p>Isi berita.").Language.Should().BeNull();
        Parse("<html lang=en><meta property=og:locale content=id_ID><p>Isi berita.").Language.Should().Be("id");
    }

    private static string[] Said(Article article)
    {
        QuoteDocument document = s_extractor.Extract(article);
        return [.. document.Quotes.Select(quote => $"{quote.Kind}: {quote.Text} – {quote.Speaker?.Name}, {quote.Role}, {quote.Date?.Value}")];
    }

    private static Article Read(string page) => Parse(page).Article!;

    private static string TextOf(byte[] page) => HtmlArticle.Parse(new RawArticle("a.html", 1, InputFormat.Html, page)).Article!.Text;

    private static ParsedArticle Parse(string page) => HtmlArticle.Parse(new RawArticle("a.html", 1, InputFormat.Html, Encoding.UTF8.GetBytes(page)));
}
