using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests;

public sealed class TextSpanTests
{
    private static readonly TextSpan Span = new(2, 5);

    [Fact]
    public void A_range_is_half_open()
    {
        Span.Length.Should().Be(3);
        Span.Of("abcdefg").ToString().Should().Be("cde");
        Span.ToString().Should().Be("[2, 5)");
        new TextSpan(4, 4).Of("abcd").ToString().Should().BeEmpty();
        default(TextSpan).Should().Be(new TextSpan(0, 0));
    }

    [Theory]
    [InlineData(2, 5, true, true)]
    [InlineData(3, 4, true, true)]
    [InlineData(3, 6, false, true)]
    [InlineData(0, 2, false, false)]
    [InlineData(5, 6, false, false)]
    [InlineData(2, 2, true, false)]
    [InlineData(5, 5, true, false)]
    public void Neighbours_do_not_overlap(int start, int end, bool contained, bool overlapping)
    {
        var other = new TextSpan(start, end);
        Span.Contains(other).Should().Be(contained);
        Span.Overlaps(other).Should().Be(overlapping);
        other.Overlaps(Span).Should().Be(overlapping);
    }

    [Fact]
    public void A_range_that_cannot_be_is_refused()
    {
        FluentActions.Invoking(() => new TextSpan(-1, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TextSpan(2, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Span.Of("abcd").Length).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Span.Of(null!).Length).Should().Throw<ArgumentNullException>();
    }
}
