using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Browser.Tests;

/// <summary>Words in quotation marks that nobody said: seen in the article, explained below it, told apart from quotes.</summary>
[Collection(nameof(Browser))]
public sealed class UnattributedTests(Browser browser)
{
    private const string Talk =
        "\"Rel sudah siap,\" kata Wali Kota Ratna Wulandari. Novel \"Hujan di Stasiun\" dijual di sana. Warga memakai istilah \"feeder\" untuk bus kecil.";

    [Fact]
    public void They_stand_out_where_they_stand_by_more_than_colour()
    {
        BrowserPage page = browser.Open([SampleDocuments.Of(Talk)]);
        page.Texts(".text .unattributed").Should().Equal("Hujan di Stasiun", "feeder");
        page.Ask<string>("return getComputedStyle(document.querySelector('.text .unattributed')).textDecorationStyle").Should().Be("double");
        page.All("mark").Should().ContainSingle();
        page.One("#unattributed-count").Text.Should().Be("2");
    }

    [Fact]
    public void Below_the_article_stands_what_they_are()
    {
        BrowserPage page = browser.Open([SampleDocuments.Of(Talk)]);
        page.Texts(".of-nobody li").Should().SatisfyRespectively(
            first => first.Should().MatchRegex("Hujan di Stasiun\\s+the title of a work"),
            second => second.Should().MatchRegex("feeder\\s+a technical or foreign word"));
        page.Point(page.One(".text .unattributed"));
        page.One("#record").Text.Should().ContainAll("marked, not said", "Hujan di Stasiun", "Nobody’s statement: the title of a work");
        page.Point(page.One("h1"));
        page.One("#record").Text.Should().StartWith("Point at a quote");
        page.Barriers().Should().BeEmpty();
        page.HasBeenQuiet();
    }

    [Fact]
    public void They_can_be_left_out_and_come_back_with_everything()
    {
        BrowserPage page = browser.Open([SampleDocuments.Of(Talk)]);
        page.One("#unattributed").Click();
        page.Ask<string>("return getComputedStyle(document.querySelector('.text .unattributed')).textDecorationLine").Should().Be("none");
        page.One(".of-nobody").Displayed.Should().BeFalse();
        page.All("mark.off").Should().BeEmpty();
        page.One("#clear").Click();
        page.One(".of-nobody").Displayed.Should().BeTrue();
        page.One("#unattributed").Selected.Should().BeTrue();
        page.HasBeenQuiet();
    }

    [Fact]
    public void Inside_a_quote_the_pointer_is_at_the_quote()
    {
        const string Text = "Ratna menyebut program Trem Biru aman.";
        var speaker = new Speaker { Id = 0, Name = "Ratna" };
        var quote = new Quote { Kind = QuoteKind.Indirect, Text = Text[15..37], Content = [new TextSpan(15, 37)], Speaker = speaker };
        var document = new QuoteDocument(new Article(Text), Language.Indonesian, [new Sentence(new TextSpan(0, Text.Length), 0)], [speaker], [quote],
            [new UnattributedQuote(new TextSpan(23, 32), QuoteFunction.Name)]);
        BrowserPage page = browser.Open([document]);
        page.Texts("mark .unattributed").Should().Equal("Trem Biru");
        page.Point(page.One("mark .unattributed"));
        page.One("#record h3").Text.Should().Be("Ratna");
        page.HasBeenQuiet();
    }

    [Fact]
    public void All_articles_are_counted_and_one_without_any_has_no_list()
    {
        BrowserPage page = browser.Open(SampleDocuments.All);
        page.One("#unattributed-count").Text.Should().Be(SampleDocuments.All.Sum(document => document.UnattributedQuotes.Count).ToString(System.Globalization.CultureInfo.InvariantCulture));
        browser.Open([SampleDocuments.Of("\"Kami siap,\" kata Ratna Wulandari.")]).All(".of-nobody").Should().BeEmpty();
    }
}
