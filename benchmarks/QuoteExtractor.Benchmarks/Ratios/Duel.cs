using System.Diagnostics;

namespace QuoteExtractor.Benchmarks.Ratios;

/// <summary>Times two programs in turn, so that what else the machine does slows both, and compares them round by round.</summary>
internal static class Duel
{
    /// <summary>How many times as long <paramref name="one"/> takes as <paramref name="other"/>: the median of the rounds.</summary>
    public static double TimesAsLong(Action one, Action other, Effort effort)
    {
        int ones = RunsIn(one, effort), others = RunsIn(other, effort);
        var ratios = new double[effort.Rounds];
        for (int round = 0; round < ratios.Length; round++)
            ratios[round] = Time(one, ones) / Time(other, others);
        return Median(ratios);
    }

    public static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>Warms up, and counts the runs that fill a slice.</summary>
    private static int RunsIn(Action action, Effort effort)
    {
        double warmed = 0, last;
        do
        {
            last = Time(action, 1);
            warmed += last;
        }
        while (warmed < effort.WarmUp.TotalSeconds);
        return Math.Max(1, (int)Math.Ceiling(effort.Slice.TotalSeconds / Math.Max(last, 1e-7)));
    }

    /// <summary>Seconds a run.</summary>
    private static double Time(Action action, int runs)
    {
        long start = Stopwatch.GetTimestamp();
        for (int run = 0; run < runs; run++)
            action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds / runs;
    }
}
