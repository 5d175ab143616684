using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Browser.Tests;

/// <summary>No barrier that axe-core finds, in any of the page's looks.</summary>
[Collection(nameof(Browser))]
public sealed class AccessibilityTests(Browser browser)
{
    public static TheoryData<string, bool, int> Looks => new(
        from fragment in new[] { "", "#article-2", "#article-6-quote-1" }
        from dark in new[] { false, true }
        from width in new[] { 1400, 1000, 420 }
        select new TheoryDataRow<string, bool, int>(fragment, dark, width));

    [Theory]
    [MemberData(nameof(Looks))]
    public void There_is_no_barrier(string fragment, bool dark, int width)
    {
        BrowserPage page = browser.Open(SampleDocuments.All, fragment);
        page.Resize(width, 900);
        if (dark)
            page.Dark();
        string[] barriers = page.Barriers();
        page.BackToScreen();
        barriers.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1400)]
    [InlineData(360)]
    public void Nothing_is_wider_than_the_window(int width)
    {
        BrowserPage page = browser.Open(SampleDocuments.All, "#article-6-quote-1");
        page.Resize(width, 800);
        bool fits = page.Ask<bool>("return document.documentElement.scrollWidth <= innerWidth");
        page.BackToScreen();
        fits.Should().BeTrue();
    }

    [Fact]
    public void The_page_has_its_landmarks_and_one_heading_of_each_part()
    {
        BrowserPage page = browser.Open(SampleDocuments.All, "#article-2");
        foreach (string landmark in new[] { "header", "main", "aside[aria-label]", "search", "nav[aria-label]", "section#record[aria-label]" })
            page.All(landmark).Should().ContainSingle(landmark);
        page.All("h1").Should().ContainSingle();
        page.One("html").GetAttribute("lang").Should().Be("en");
        page.One(".text").GetAttribute("lang").Should().Be("id");
    }
}
