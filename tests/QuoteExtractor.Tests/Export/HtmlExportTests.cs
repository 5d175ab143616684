using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace QuoteExtractor.Tests.Export;

/// <summary>The page as it is written; what it does in a browser is tested there.</summary>
public sealed partial class HtmlExportTests
{
    private const string Hostile = "<script>alert(1)</script><!--\"><img src=x onerror=alert(1)>]]></SCRIPT >&lt;\0\u202E\u2028";

    [Fact]
    public void Every_document_stands_in_the_page_with_its_text()
    {
        string page = Page(HandMade.Full(), HandMade.Of("dua"));
        JsonElement[] documents = Documents(page);
        documents.Should().HaveCount(2);
        documents[0].GetProperty("text").GetString().Should().Be(HandMade.Text);
        documents[0].GetProperty("quotes")[0].GetProperty("cue").GetProperty("text").GetString().Should().Be("kata");
    }

    [Fact]
    public void The_policy_allows_the_style_and_the_script_of_the_page_and_nothing_else()
    {
        string page = Page(HandMade.Full());
        string policy = Policy().Match(page).Groups["policy"].Value;
        policy.Should().StartWith("default-src 'none';").And.NotContain("unsafe").And.NotContain("*");
        policy.Should().Contain($"style-src '{HashOf(Style().Match(page).Groups["text"].Value)}'");
        policy.Should().Contain($"script-src '{HashOf(Script().Match(page).Groups["text"].Value)}'");
    }

    [Fact]
    public void Nothing_is_loaded_from_anywhere() =>
        Page(HandMade.Full()).Should().NotMatchRegex(@"\ssrc\s*=").And.NotContain("<link").And.NotContain("@import").And.NotContain("url(");

    [Fact]
    public void No_text_of_an_article_ends_the_element_that_holds_it()
    {
        string empty = Page(), hostile = Page(HandMade.Of(Hostile));
        Count(hostile, "</script").Should().Be(Count(empty, "</script") + 1);
        Count(hostile, "<!--").Should().Be(Count(empty, "<!--"));
        Count(hostile, "<img").Should().Be(0);
        hostile.Should().NotContain("\0");
        Documents(hostile)[0].GetProperty("title").GetString().Should().Be(Hostile);
    }

    [Fact]
    public void Any_text_comes_back_from_the_page() =>
        Prop.ForAll<string>(text =>
        {
            string any = text ?? "";
            return Documents(Page(HandMade.Of(any)))[0].GetProperty("text").GetString() == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(any));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Half_a_surrogate_pair_is_replaced_one_for_one() =>
        Documents(Page(HandMade.Of("a\uD83Db")))[0].GetProperty("text").GetString().Should().Be("a\uFFFDb");

    [Fact]
    public void Documents_are_written_as_they_come()
    {
        using var stream = new MemoryStream();
        long before = 0;
        IEnumerable<QuoteDocument> Two()
        {
            yield return HandMade.Full();
            before = stream.Length;
            yield return HandMade.Full();
        }

        Two().WriteHtml(stream);
        Encoding.UTF8.GetString(stream.ToArray(), 0, (int)before).Should().Contain("Sela Wirantha", "the first is out before the second is asked for");
    }

    [Fact]
    public void The_stream_stays_open_and_the_caller_s_mistakes_are_told()
    {
        using var stream = new MemoryStream();
        HandMade.Full().WriteHtml(stream);
        stream.CanWrite.Should().BeTrue();

        FluentActions.Invoking(() => HandMade.Full().WriteHtml(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((QuoteDocument)null!).WriteHtml(stream)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new QuoteDocument[] { null! }.WriteHtml(stream)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => HandMade.Full().WriteHtml(new MemoryStream([], writable: false))).Should().Throw<ArgumentException>();
    }

    private static string Page(params QuoteDocument[] documents)
    {
        using var stream = new MemoryStream();
        documents.WriteHtml(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static JsonElement[] Documents(string page) =>
        [.. Data().Matches(page).Select(block => JsonSerializer.Deserialize<JsonElement>(block.Groups["json"].Value))];

    private static int Count(string page, string part) => Regex.Count(page, Regex.Escape(part), RegexOptions.IgnoreCase);

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("""Content-Security-Policy" content="(?<policy>[^"]+)">""")]
    private static partial Regex Policy();

    [GeneratedRegex("<style>(?<text>.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<script>(?<text>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("""<script type="application/json" class="document">(?<json>.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex Data();
}
