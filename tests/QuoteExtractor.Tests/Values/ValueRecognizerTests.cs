using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Values;

/// <summary>The caller's own recognizer takes the place of the built-in one.</summary>
public sealed class ValueRecognizerTests
{
    private const string Text = "Banjir surut. \"Ada 12 posko,\" kata Ratna Wulandari, \"dan 40 perahu.\"";

    private static readonly Extractor s_plain = new(Language.Indonesian);

    private static readonly QuoteValue Seven = new() { Span = new TextSpan(4, 6), Kind = ValueKind.Number, Value = "7", Number = 7 };

    [Fact]
    public void It_reads_each_range_of_the_content_and_its_spans_are_put_into_the_text()
    {
        var asked = new List<(string, Language, DateOnly?)>();
        Quote quote = Extract((text, language, publishedOn) =>
        {
            asked.Add((text, language, publishedOn));
            return [Seven];
        });
        asked.Should().Equal(("Ada 12 posko,", Language.Indonesian, new DateOnly(2024, 6, 20)), ("dan 40 perahu.", Language.Indonesian, new DateOnly(2024, 6, 20)));
        quote.Values.Select(value => value.Span.Of(Text).ToString()).Should().Equal("12", "40");
        quote.Values.Select(value => value.Value).Should().Equal("7", "7");
    }

    [Fact]
    public void What_it_gives_is_put_in_order()
    {
        QuoteValue first = Seven with { Span = new TextSpan(0, 3) };
        Extract((_, _, _) => [Seven, first]).Values.Select(value => value.Span.Length).Should().Equal(3, 2, 3, 2);
    }

    [Fact]
    public void Without_one_the_built_in_finder_reads() =>
        Extract(null).Values.Select(value => value.Value).Should().Equal("12", "40");

    [Fact]
    public void What_lies_outside_the_text_is_the_recognizer_s_mistake()
    {
        FluentActions.Invoking(() => Extract((_, _, _) => [Seven with { Span = new TextSpan(4, 40) }])).Should().Throw<InvalidOperationException>().WithMessage("*[4, 40)*13 characters*");
        FluentActions.Invoking(() => Extract((_, _, _) => null!)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Extract((_, _, _) => [null!])).Should().Throw<InvalidOperationException>();
    }

    /// <summary>What a thread keeps from one text to the next is in use then.</summary>
    [Fact]
    public void It_may_read_another_article_meanwhile()
    {
        const string Article = "Wali Kota Ratna Wulandari datang. \"Ada 12 posko,\" kata Wulandari, Rabu. Camat Wira Satya mengatakan air surut. \"Aman,\" katanya.";
        const string Other = "Juru bicara Borea Tomi Arwana mengatakan 30 kapal kembali. \"Kami lega,\" ujarnya. Menurut Sari Melati, \"cuaca cerah\".";
        var plain = new Extractor(new ExtractorOptions { ValueRecognizer = (_, _, _) => [] });
        string article = Json(plain.Extract(Article)), other = Json(plain.Extract(Other));
        var others = new List<string>();
        var nested = new Extractor(new ExtractorOptions
        {
            ValueRecognizer = (_, _, _) =>
            {
                others.Add(Json(plain.Extract(Other)));
                return [];
            },
        });

        Json(nested.Extract(Article)).Should().Be(article);
        others.Should().NotBeEmpty().And.OnlyContain(each => each == other);
    }

    /// <summary>What it throws goes through, and the next article is read as if nothing had been.</summary>
    [Fact]
    public void What_it_throws_leaves_nothing_behind()
    {
        var throwing = new Extractor(new ExtractorOptions { ValueRecognizer = (_, _, _) => throw new TimeoutException() });
        string before = Json(s_plain.Extract(Text));

        FluentActions.Invoking(() => throwing.Extract(Text)).Should().Throw<TimeoutException>();

        Json(s_plain.Extract(Text)).Should().Be(before);
    }

    private static string Json(QuoteDocument document)
    {
        using var stream = new MemoryStream();
        document.WriteJson(stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Quote Extract(ValueRecognizer? recognizer)
    {
        var extractor = new Extractor(new ExtractorOptions { ValueRecognizer = recognizer });
        return extractor.Extract(new Article(Text) { PublishedOn = new DateOnly(2024, 6, 20) }).Quotes.Should().ContainSingle().Subject;
    }
}
