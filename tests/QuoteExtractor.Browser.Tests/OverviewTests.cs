using FluentAssertions;
using OpenQA.Selenium;
using Xunit;

namespace QuoteExtractor.Browser.Tests;

/// <summary>Several articles in one page: the index, the timeline, and the way in and out.</summary>
[Collection(nameof(Browser))]
public sealed class OverviewTests(Browser browser)
{
    private static readonly IReadOnlyList<QuoteDocument> s_documents = SampleDocuments.All;

    [Fact]
    public void All_articles_are_listed_with_their_quotes_and_speakers()
    {
        BrowserPage page = browser.Open(s_documents);
        page.Texts(".articles h3").Should().HaveCount(s_documents.Count).And.Contain("Wali Kota Esteban Duarte Buka Jalur Trem Pertama");
        page.One("#summary").Text.Should().Be($"{s_documents.Count} articles · {s_documents.Sum(document => document.Quotes.Count)} quotes · " +
            $"{s_documents.SelectMany(document => document.Speakers).Select(speaker => speaker.Name).Distinct().Count()} speakers");
        page.HasBeenQuiet();
    }

    [Fact]
    public void Bars_share_out_the_words()
    {
        BrowserPage page = browser.Open(s_documents);
        double[] widths = [.. page.Ask<IReadOnlyCollection<object>>("return [...document.querySelector('.articles .bar').children].map(part => parseFloat(part.style.width))").Select(Convert.ToDouble)];
        widths.Should().HaveCount(s_documents[0].Speakers.Count).And.BeInDescendingOrder();
        widths.Sum().Should().BeApproximately(100, 0.01);
    }

    [Fact]
    public void An_article_opens_and_the_way_leads_back_and_on()
    {
        BrowserPage page = browser.Open(s_documents);
        page.Follow(page.All(".articles h3 a")[1]);
        page.One("article h2").Text.Should().StartWith("Jembatan Gantung");
        page.Ask<string>("return document.activeElement.id").Should().Be("main");
        page.Follow(page.One(".way [rel=next]"));
        page.One(".where").Text.Should().Be($"3 of {s_documents.Count}");
        page.Follow(page.One(".way a"));
        page.All(".articles > li").Should().HaveCount(s_documents.Count);
        page.HasBeenQuiet();
    }

    [Fact]
    public void A_speaker_of_all_articles_shows_where_and_what_they_said()
    {
        BrowserPage page = browser.Open(s_documents);
        IWebElement hanifah = page.All(".speaker").Single(each => each.Text.StartsWith("Hanifah Rasyid", StringComparison.Ordinal));
        hanifah.Click();
        page.All(".articles > li").Should().ContainSingle();
        page.Texts(".found a").Should().HaveCount(3).And.OnlyContain(quote => quote.StartsWith("Hanifah Rasyid", StringComparison.Ordinal));

        page.Follow(page.All(".found a")[1]);
        page.One(".said.pinned").Text.Should().StartWith("Dalam sebulan");
        page.One("#record h3").Text.Should().Be("Hanifah Rasyid");
        page.HasBeenQuiet();
    }

    [Fact]
    public void Search_finds_articles_quotes_and_speakers()
    {
        BrowserPage page = browser.Open(s_documents);
        page.Type("trem pertama");
        page.Texts(".articles h3").Should().Equal("Wali Kota Esteban Duarte Buka Jalur Trem Pertama");
        page.Texts(".found a").Should().ContainSingle().Which.Should().Contain("Trem pertama berangkat");
        page.One("#search").Clear();
        page.Type("kim yo");
        page.Texts(".speaker .name").Should().Equal("Kim Yo Jong");
        page.One("#clear").Click();
        page.All(".articles > li").Should().HaveCount(s_documents.Count);
        page.HasBeenQuiet();
    }

    [Fact]
    public void The_timeline_narrows_to_a_time()
    {
        BrowserPage page = browser.Open(s_documents);
        IWebElement may = page.One("[data-period='2025-05']");
        may.GetAttribute("aria-label").Should().StartWith("2025-05: ");
        may.Click();
        page.All(".articles > li").Should().HaveCount(3);
        page.One("[data-period='2025-05']").GetAttribute("aria-pressed").Should().Be("true");
        page.One("[data-period='2025-05']").Click();
        page.All(".articles > li").Should().HaveCount(s_documents.Count);
    }

    [Fact]
    public void Articles_without_any_date_have_no_timeline() =>
        browser.Open([SampleDocuments.Of("a"), SampleDocuments.Of("b")]).All(".timeline").Should().BeEmpty();

    [Fact]
    public void Five_hundred_articles_open_in_a_second()
    {
        QuoteDocument[] documents = [.. SampleDocuments.Many(500)];
        BrowserPage page = browser.Open(documents);
        BrowserPage.Wait(() => page.All(".articles > li").Count == 500);
        double best = Enumerable.Range(0, 3).Min(_ => browser.WorkToOpen(documents));
        TestContext.Current.TestOutputHelper?.WriteLine($"{best:0.00} s");
        best.Should().BeInRange(0.01, 1);
    }
}
