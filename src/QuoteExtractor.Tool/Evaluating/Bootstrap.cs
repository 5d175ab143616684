namespace QuoteExtractor.Tool.Evaluating;

/// <summary>How far figures would vary with other articles of the same sort: articles are drawn again and again, with replacement.</summary>
/// <remarks>The percentile interval of Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13.</remarks>
internal static class Bootstrap
{
    private const int Draws = 1000;
    private const ulong Seed = 2024;
    private const double Tail = 0.025;

    /// <summary>An interval for each measure; <see langword="null"/> where there are too few articles to tell.</summary>
    public static IReadOnlyList<Interval?> Intervals(IReadOnlyList<Tally> articles, IReadOnlyList<Measure> measures)
    {
        if (articles.Count < 2)
            return new Interval?[measures.Count];
        var values = new List<double>[measures.Count];
        for (int i = 0; i < values.Length; i++)
            values[i] = new List<double>(Draws);

        var random = new SplitMix64(Seed);
        var drawn = new Tally();
        for (int draw = 0; draw < Draws; draw++)
        {
            drawn.Clear();
            for (int i = 0; i < articles.Count; i++)
                drawn.Add(articles[random.Below(articles.Count)]);
            for (int i = 0; i < values.Length; i++)
            {
                double value = measures[i].Of(drawn);
                if (!double.IsNaN(value))
                    values[i].Add(value);
            }
        }

        return [.. values.Select(Middle)];
    }

    private static Interval? Middle(List<double> values)
    {
        if (values.Count == 0)
            return null;
        values.Sort();
        return new Interval(Quantile(values, Tail), Quantile(values, 1 - Tail));
    }

    private static double Quantile(List<double> sorted, double share)
    {
        double at = share * (sorted.Count - 1);
        int below = (int)at;
        int above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((at - below) * (sorted[above] - sorted[below]));
    }
}
