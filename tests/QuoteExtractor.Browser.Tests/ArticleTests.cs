using System.Globalization;
using FluentAssertions;
using OpenQA.Selenium;
using Xunit;

namespace QuoteExtractor.Browser.Tests;

/// <summary>One article in the page: its text, its quotes, and what happens when a reader points, tabs, filters and searches.</summary>
[Collection(nameof(Browser))]
public sealed class ArticleTests(Browser browser)
{
    private const string Talk =
        "Uji Coba Trem Selat\n\nPenulis: Laras Wening\n\n\"Rel  sudah siap,\" kata Wali Kota Ratna Wulandari seperti dikutip Radio Selat, Rabu (19/6/2024). " +
        "\"Kami mulai besok,\" kata Ratna.\n\nDomu Arkasa menilai ongkosnya wajar. \"Saya akan naik,\" ujar Domu Arkasa.";

    [Fact]
    public void Every_quote_stands_where_it_stands_in_the_article()
    {
        foreach (QuoteDocument document in SampleDocuments.All)
        {
            BrowserPage page = browser.Open([document]);
            Words(page.WordsOf(".text > p:not(.facts), .text > h2")).Should().Be(Words(document.Text));
            for (int i = 0; i < document.Quotes.Count; i++)
                Words(page.WordsOf($".said[data-number='{i + 1}']")).Should().Be(Words(string.Concat(document.Quotes[i].Content.Select(span => span.Of(document.Text).ToString()))));
            page.HasBeenQuiet();
        }
    }

    [Fact]
    public void White_space_stays_and_furniture_is_grey()
    {
        BrowserPage page = browser.Open([SampleDocuments.Of(Talk)]);
        page.One(".said").Text.Should().Be("Rel  sudah siap,");
        page.Texts("p.furniture").Should().ContainSingle().Which.Should().StartWith("Penulis");
        page.One(".text h2").Text.Should().Be("Uji Coba Trem Selat");
    }

    [Fact]
    public void Kinds_are_told_apart_without_colour()
    {
        BrowserPage page = browser.Open([SampleDocuments.Of(Talk)]);
        string Style(string selector) => page.Ask<string>("return getComputedStyle(document.querySelector(arguments[0])).textDecorationStyle", selector);
        Style(".said.direct").Should().Be("solid");
        Style(".said.indirect").Should().Be("dashed");
        Style("#kinds .mixed").Should().Be("dotted");
    }

    [Fact]
    public void Pointing_at_a_quote_lights_what_belongs_to_it_and_opens_its_record()
    {
        BrowserPage page = browser.Open([SampleDocuments.Of(Talk)]);
        page.Point(page.One("#quote-1"));
        page.Lit("as-cue").Should().Be("kata");
        page.Lit("as-mention").Should().Be("Ratna Wulandari");
        page.Lit("as-via").Should().Be("Radio Selat");
        page.One("#record").Text.Should().ContainAll("direct", "Ratna Wulandari", "Wali Kota", "kata", "full name", "Radio Selat", "Rabu (19/6/2024) = 2024-06-19");

        page.Point(page.One("h1"));
        page.All(".lit").Should().BeEmpty();
        page.One("#record").Text.Should().NotContain("Wali Kota");
        page.HasBeenQuiet();
    }

    [Fact]
    public void Fields_that_the_page_does_not_know_stand_in_the_record_too()
    {
        BrowserPage page = browser.Open([SampleDocuments.Of(Talk)]);
        page.Ask<object?>("""
            const quote = documents[0].quotes[0];
            quote.speaker.personId = "Q42";
            quote.values = [{ start: 0, end: 3, text: "dua", kind: "count", value: "2", unit: "gerbong", modifier: "atLeast" }];
            """);
        page.Point(page.One("#quote-1"));
        page.One("#record").Text.Should().MatchRegex("Person id\\s+Q42").And.MatchRegex("Values\\s+dua = at least 2 gerbong");
        page.HasBeenQuiet();
    }

    [Fact]
    public void Tabbing_goes_from_quote_to_quote_in_reading_order()
    {
        BrowserPage page = browser.Open([SampleDocuments.Of(Talk)]);
        page.Ask<object?>("document.querySelector('#main').focus()");
        foreach (string speaker in new[] { "Ratna Wulandari", "Ratna Wulandari", "Domu Arkasa", "Domu Arkasa" })
        {
            page.Press(Keys.Tab);
            page.One("#record h3").Text.Should().Be(speaker);
        }

        page.Ask<string>("return document.activeElement.id").Should().Be("quote-4");
        page.HasBeenQuiet();
    }

    [Fact]
    public void A_quote_that_is_chosen_stays_open_until_escape()
    {
        BrowserPage page = browser.Open([SampleDocuments.Of(Talk)]);
        page.Ask<object?>("document.querySelector('#quote-2').focus()");
        page.Press(Keys.Enter);
        page.Point(page.One("h1"));
        page.One("#quote-2").GetAttribute("aria-pressed").Should().Be("true");
        page.One("#record h3").Text.Should().Be("Ratna Wulandari");
        page.Press(Keys.Escape);
        page.One("#quote-2").GetAttribute("aria-pressed").Should().Be("false");
    }

    [Fact]
    public void Pointing_at_a_speaker_lights_all_that_they_said_and_choosing_leaves_the_rest_out()
    {
        BrowserPage page = browser.Open([SampleDocuments.Of(Talk)]);
        IWebElement Speaker() => page.All(".speaker").Single(each => each.Text.StartsWith("Ratna", StringComparison.Ordinal));
        Speaker().Text.Should().ContainAll("Wali Kota", "2 quotes", "% of words");
        page.Point(Speaker());
        page.Texts(".pointing .theirs").Should().Equal("Rel  sudah siap,", "Kami mulai besok,");

        Speaker().Click();
        Speaker().GetAttribute("aria-pressed").Should().Be("true");
        page.Texts(".said:not(.off)").Should().Equal("Rel  sudah siap,", "Kami mulai besok,");
        page.One("#status").Text.Should().Be("2 of 4 quotes shown");
        page.One("#clear").Click();
        page.All(".said.off").Should().BeEmpty();
        page.HasBeenQuiet();
    }

    [Fact]
    public void Kinds_and_confidence_narrow_what_is_shown()
    {
        QuoteDocument document = SampleDocuments.Of(Talk);
        BrowserPage page = browser.Open([document]);
        page.One("#kind-indirect").Click();
        page.All(".said:not(.off)").Should().HaveCount(document.Quotes.Count(quote => quote.Kind != QuoteKind.Indirect));
        page.One("#kind-indirect").Click();
        page.Slide(0.95);
        page.All(".said:not(.off)").Should().HaveCount(document.Quotes.Count(quote => quote.Confidence >= 0.95));
        page.One("#least-shown").Text.Should().Be(0.95.ToString("0.00", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Search_marks_the_words_where_they_stand()
    {
        BrowserPage page = browser.Open([SampleDocuments.Of(Talk)]);
        page.Type("RATNA");
        page.One("#status").Text.Should().Be("“RATNA”: 2 times");
        page.Ask<string>("return [...CSS.highlights.get('found')].map(String).join()").Should().Be("Ratna,Ratna");
        page.HasBeenQuiet();
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" ", "", StringComparison.Ordinal);
}
