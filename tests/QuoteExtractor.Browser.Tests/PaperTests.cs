using FluentAssertions;
using OpenQA.Selenium;
using Xunit;

namespace QuoteExtractor.Browser.Tests;

/// <summary>What comes out of the printer: whole articles with the records of their quotes, as they were chosen.</summary>
[Collection(nameof(Browser))]
public sealed class PaperTests(Browser browser)
{
    private static readonly IReadOnlyList<QuoteDocument> s_documents = SampleDocuments.All;

    [Fact]
    public void The_records_stand_below_the_open_article()
    {
        BrowserPage page = browser.Open(s_documents, "#article-2");
        page.All(".on-paper li").Should().HaveCount(s_documents[1].Quotes.Count).And.OnlyContain(record => !record.Displayed);
        page.OnPaper();
        bool[] seen = [.. page.All(".on-paper li").Select(record => record.Displayed)];
        (int articles, bool search, bool speakers) = (page.All("main article").Count, page.One("#search").Displayed, page.One("#speakers").Displayed);
        page.BackToScreen();
        seen.Should().NotContain(false);
        (articles, search, speakers).Should().Be((1, false, true));
    }

    [Fact]
    public void Behind_the_list_of_articles_come_all_of_them_and_go_again()
    {
        BrowserPage page = browser.Open(s_documents);
        page.OnPaper();
        string[] titles = page.Texts(".all-on-paper h2"), listed = page.Texts(".articles h3");
        int records = page.All(".all-on-paper .on-paper li").Count(record => record.Displayed);
        long twice = page.Ask<long>("const ids = [...document.querySelectorAll('[id]')].map(element => element.id); return ids.length - new Set(ids).size");
        string[] barriers = page.Barriers();
        page.BackToScreen();
        titles.Should().Equal(listed).And.HaveCount(s_documents.Count);
        records.Should().Be(s_documents.Sum(document => document.Quotes.Count));
        twice.Should().Be(0);
        barriers.Should().BeEmpty();
        page.All("main article").Should().BeEmpty();
        page.HasBeenQuiet();
    }

    [Fact]
    public void Every_article_begins_a_sheet()
    {
        int all = browser.Open(s_documents).Sheets(), one = browser.Open(s_documents, "#article-3").Sheets();
        one.Should().BeInRange(1, 2);
        all.Should().BeGreaterThan(s_documents.Count);
    }

    [Fact]
    public void What_is_not_asked_for_is_not_printed()
    {
        BrowserPage page = browser.Open(s_documents);
        IWebElement hanifah = page.All(".speaker").Single(each => each.Text.StartsWith("Hanifah Rasyid", StringComparison.Ordinal));
        hanifah.Click();
        page.OnPaper();
        string[] speakers = [.. page.All(".all-on-paper .on-paper li").Where(record => record.Displayed).Select(record => record.FindElement(By.TagName("h3")).Text)];
        string[] numbers = [.. page.All(".all-on-paper .on-paper li").Where(record => record.Displayed).Select(record => record.GetAttribute("value")!)];
        string[] marked = [.. page.All(".all-on-paper mark.last:not(.off)").Select(mark => mark.GetAttribute("data-number")!)];
        page.BackToScreen();
        speakers.Should().HaveCount(3).And.OnlyContain(name => name == "Hanifah Rasyid");
        numbers.Should().Equal(marked);
    }

    [Fact]
    public void A_narrow_sheet_has_the_speakers_too()
    {
        BrowserPage page = browser.Open(s_documents, "#article-2");
        page.Resize(500, 800);
        BrowserPage.Wait(() => !page.One("#speakers").Displayed);
        page.OnPaper();
        BrowserPage.Wait(() => page.One("#speakers").Displayed);
        page.BackToScreen();
    }
}
