namespace QuoteExtractor.Tool.Evaluating;

/// <summary>How far figures would vary with other articles of the same sort: articles are drawn again and again, with replacement.</summary>
/// <remarks>The percentile interval of Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13.</remarks>
internal sealed class Bootstrap
{
    private const int Draws = 1000;
    private const ulong Seed = 2024;
    private const double Tail = 0.025;

    private readonly Tally[] _draws;

    /// <param name="articles">The counts of each article; of a single one nothing can be told.</param>
    public Bootstrap(IReadOnlyList<Tally> articles)
    {
        var random = new SplitMix64(Seed);
        _draws = new Tally[articles.Count < 2 ? 0 : Draws];
        for (int i = 0; i < _draws.Length; i++)
        {
            _draws[i] = new Tally();
            for (int j = 0; j < articles.Count; j++)
                _draws[i].Add(articles[random.Below(articles.Count)]);
        }
    }

    /// <summary>Where a figure lies with 95 % confidence; <see langword="null"/> where that cannot be told.</summary>
    public Interval? Interval(Measure measure)
    {
        double[] values = [.. _draws.Select(measure.Of).Where(value => !double.IsNaN(value)).Order()];
        return values.Length == 0 ? null : new Interval(Quantile(values, Tail), Quantile(values, 1 - Tail));
    }

    private static double Quantile(double[] sorted, double share)
    {
        double at = share * (sorted.Length - 1);
        int below = (int)at;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((at - below) * (sorted[above] - sorted[below]));
    }
}
