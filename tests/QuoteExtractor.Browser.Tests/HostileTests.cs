using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Browser.Tests;

/// <summary>Texts that try to be more than text, and ranges that lie in one another.</summary>
[Collection(nameof(Browser))]
public sealed class HostileTests(Browser browser)
{
    private const string Hostile =
        "\"<script>document.title='x'</script>\"><img src=x onerror=document.title='x'><!-- </title></script>,\" kata Wali Kota <b>Ratna</b> Wulandari. " +
        "&lt;script&gt; ${1+1} {{1+1}} javascript:alert(1)";

    [Fact]
    public void Markup_in_an_article_is_shown_as_text()
    {
        var article = new Article(Hostile) { Id = Hostile, Title = Hostile, Outlet = Hostile, Url = "javascript:alert(1)" };
        BrowserPage page = browser.Open([Everywhere(article), Everywhere(article)], "#article-1");
        page.WordsOf(".text > p").Should().Be(Hostile);
        page.One("article h2").Text.Should().Be(Hostile);
        page.All("main img, main script, main b, main a[href^=javascript]").Should().BeEmpty();
        page.Point(page.One("#quote-1"));
        page.One("#record").Text.Should().Contain("<img src=x");
        page.All("img").Should().BeEmpty();
        page.Ask<string>("return document.title").Should().StartWith("\"<script>");
        page.HasBeenQuiet();
    }

    [Fact]
    public void Reversed_text_and_control_characters_are_shown_and_do_nothing()
    {
        const string Text = "Awal \u202Ekebalik\u202C akhir \u0000 nol \u2066x\u2069.";
        BrowserPage page = browser.Open([SampleDocuments.Of(Text)]);
        page.WordsOf(".text > p").Should().Be("Awal U+202EkebalikU+202C akhir U+0000 nol U+2066xU+2069.");
        page.Texts(".text .control").Should().Equal("U+202E", "U+202C", "U+0000", "U+2066", "U+2069");
        page.HasBeenQuiet();
    }

    [Fact]
    public void Half_a_surrogate_pair_moves_nothing()
    {
        BrowserPage page = browser.Open([SampleDocuments.Of("\uD83D x \uDE00. \"Kami 😀 siap,\" kata Ratna Wulandari.")]);
        page.One(".said").Text.Should().Be("Kami 😀 siap,");
    }

    [Fact]
    public void Ranges_that_overlap_are_cut_at_all_their_borders()
    {
        const string Text = "abcdefghij klmnop";
        var speaker = new Speaker { Id = 0, Name = "S" };
        Quote quote = new()
        {
            Kind = QuoteKind.Mixed,
            Text = "bcdefg op",
            Content = [new TextSpan(1, 7), new TextSpan(15, 17)],
            Cue = new TextSpan(5, 9),
            Speaker = speaker,
            Mention = new TextSpan(3, 6),
            Via = [new TextSpan(0, 17), new TextSpan(8, 8)],
            Date = new QuoteDate(new TextSpan(4, 12), null),
        };
        var document = new QuoteDocument(new Article(Text), Language.English, [new Sentence(new TextSpan(0, 17), 0)], [speaker], [quote], []);
        BrowserPage page = browser.Open([document]);
        page.Point(page.One("#quote-1"));
        page.WordsOf(".text > p").Should().Be(Text);
        page.Texts(".said").Should().Equal("bcdefg", "op");
        (page.Lit("as-cue"), page.Lit("as-mention"), page.Lit("as-date"), page.Lit("as-via")).Should().Be(("fghi", "def", "efghij k", Text));
        page.HasBeenQuiet();
    }

    [Fact]
    public void An_article_without_quotes_or_text_is_a_page_too()
    {
        BrowserPage page = browser.Open([SampleDocuments.Of("")]);
        page.One("#record").Text.Should().Contain("Nobody is quoted");
        page = browser.Open([]);
        page.One("#summary").Text.Should().Be("0 articles · 0 quotes · 0 speakers");
        page.HasBeenQuiet();
    }

    /// <summary>A document that says the article's text wherever it can.</summary>
    private static QuoteDocument Everywhere(Article article)
    {
        var all = new TextSpan(0, article.Text.Length);
        var speaker = new Speaker { Id = 0, Name = article.Text, Role = article.Text, Affiliation = article.Text, Aliases = [article.Text] };
        var quote = new Quote
        {
            Kind = QuoteKind.Direct, Text = article.Text, Content = [all], Cue = all, Speaker = speaker, Mention = all, Role = article.Text,
            Affiliation = article.Text, Via = [all], Date = new QuoteDate(all, null), Place = all, Event = all,
        };
        return new QuoteDocument(article, Language.English, [new Sentence(all, 0)], [speaker], [quote], []);
    }
}
