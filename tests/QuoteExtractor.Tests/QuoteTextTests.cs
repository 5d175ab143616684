using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests;

public sealed class QuoteTextTests
{
    private const string Interrupted = "\"Jembatan ini aman,\" kata Ratna Wulandari, \"dan kami sudah mengujinya.\"";

    private static readonly Extractor s_extractor = new(Language.Indonesian);

    [Fact]
    public void A_text_is_the_content_joined_by_one_space()
    {
        Quote quote = s_extractor.Extract(Interrupted).Quotes.Should().ContainSingle().Subject;

        quote.Text.Should().Be("Jembatan ini aman, dan kami sudah mengujinya.");
        quote.Text.Should().BeSameAs(quote.Text, "it is made once");
    }

    [Fact]
    public void Quotes_are_equal_whether_or_not_their_texts_have_been_asked_for()
    {
        Quote asked = s_extractor.Extract(Interrupted).Quotes[0];
        _ = asked.Text;
        Quote unasked = s_extractor.Extract(Interrupted).Quotes[0] with { Content = asked.Content, Speaker = asked.Speaker, Values = asked.Values, Via = asked.Via };

        unasked.Should().Be(asked);
        unasked.GetHashCode().Should().Be(asked.GetHashCode());
        (unasked with { Text = "Jembatan ini retak" }).Should().NotBe(asked);
    }

    [Fact]
    public void A_copy_with_another_content_keeps_the_text()
    {
        Quote quote = s_extractor.Extract(Interrupted).Quotes[0];

        (quote with { Content = [new TextSpan(0, 1)] }).Text.Should().Be(quote.Text);
    }

    [Fact]
    public void Many_threads_are_given_the_same_words()
    {
        Quote quote = s_extractor.Extract(Interrupted).Quotes[0];

        Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8).Select(_ => quote.Text).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void A_text_cannot_be_null() =>
        FluentActions.Invoking(() => new Quote { Kind = QuoteKind.Direct, Text = null!, Content = [] }).Should().Throw<ArgumentNullException>();
}
