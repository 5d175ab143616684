using System.Diagnostics;

namespace QuoteExtractor.Benchmarks.Ratios;

/// <summary>Times two programs in turn, so that what else the machine does slows both, and compares them round by round.</summary>
internal static class Duel
{
    private const double StillFalling = 0.95;

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

    /// <summary>Warms up until no run is shorter than those before, and counts the runs that fill a slice.</summary>
    /// <remarks>How long the runtime takes to compile the work for good depends on how much code it is: a second for a loop, six for the whole line.</remarks>
    private static int RunsIn(Action action, Effort effort)
    {
        double shortest = Shortest(action, effort.WarmUp), before = double.PositiveInfinity;
        while (effort.WarmUp > TimeSpan.Zero && shortest < StillFalling * before)
        {
            before = shortest;
            shortest = Math.Min(before, Shortest(action, effort.WarmUp));
        }

        return Math.Max(1, (int)Math.Ceiling(effort.Slice.TotalSeconds / Math.Max(shortest, 1e-7)));
    }

    /// <summary>Seconds of the shortest of the runs that take so long together; of one at least.</summary>
    private static double Shortest(Action action, TimeSpan together)
    {
        double shortest = double.PositiveInfinity, elapsed = 0;
        do
        {
            double last = Time(action, 1);
            elapsed += last;
            shortest = Math.Min(shortest, last);
        }
        while (elapsed < together.TotalSeconds);
        return shortest;
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
