using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Values;

/// <summary>The caller's own recognizer takes the place of the built-in one.</summary>
public sealed class ValueRecognizerTests
{
    private const string Text = "Banjir surut. \"Ada 12 posko,\" kata Ratna Wulandari, \"dan 40 perahu.\"";

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

    private static Quote Extract(ValueRecognizer? recognizer)
    {
        var extractor = new Extractor(new ExtractorOptions { ValueRecognizer = recognizer });
        return extractor.Extract(new Article(Text) { PublishedOn = new DateOnly(2024, 6, 20) }).Quotes.Should().ContainSingle().Subject;
    }
}
