using FluentAssertions;
using QuoteExtractor.Tool.Evaluating;
using Xunit;

namespace QuoteExtractor.Tests.Tool.Evaluating;

/// <summary>The intervals round the figures.</summary>
public sealed class BootstrapTests
{
    private static readonly Measure Right = Measures.Of(Aspect.Date)[0];

    [Fact]
    public void The_same_articles_give_the_same_interval()
    {
        Tally[] articles = [.. Enumerable.Range(0, 40).Select(i => Article(i % 4, 4))];
        Interval? interval = new Bootstrap(articles).Interval(Right);
        new Bootstrap(articles).Interval(Right).Should().Be(interval);
        interval!.Value.Low.Should().BeInRange(0.27, 0.30, "the mean of 40 draws from 0, ¼, ½ and ¾ varies by 0.044 round 0.375");
        interval.Value.High.Should().BeInRange(0.45, 0.48);
    }

    [Fact]
    public void Articles_that_are_alike_leave_nothing_open() =>
        new Bootstrap([Article(1, 2), Article(1, 2)]).Interval(Right).Should().Be(new Interval(0.5, 0.5));

    [Fact]
    public void Of_one_article_nothing_can_be_told() => new Bootstrap([Article(1, 2)]).Interval(Right).Should().BeNull();

    [Fact]
    public void Draws_that_hold_nothing_to_measure_are_left_out() =>
        new Bootstrap([Article(2, 2), Article(0, 0), Article(0, 0)]).Interval(Right).Should().Be(new Interval(1, 1));

    [Fact]
    public void Random_numbers_are_those_of_the_published_generator()
    {
        var random = new SplitMix64(1234567);
        ulong[] published = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        published.Select(_ => random.Below(1 << 30)).Should().Equal(published.Select(number => (int)(number >> 34)));
    }

    [Fact]
    public void A_tenth_begins_at_its_lower_bound_and_the_last_holds_certainty()
    {
        var table = new ConfidenceTable();
        foreach (double confidence in (double[])[0, 0.3, 0.39, 0.9, 1])
            table.Count(confidence, right: confidence is 0.3 or 1);
        table.Rows.Should().Equal(new ConfidenceTenth(0, 0.1, 1, 0), new ConfidenceTenth(0.3, 0.4, 2, 1), new ConfidenceTenth(0.9, 1, 2, 1));
    }

    private static Tally Article(int right, int gold)
    {
        var tally = new Tally();
        for (int i = 0; i < gold; i++)
            tally.Count(Aspect.Date, i < right);
        return tally;
    }
}
