namespace QuoteExtractor.Benchmarks.Ratios;

/// <summary>What is allocated once everything is warm.</summary>
internal static class MemoryRatios
{
    public static IEnumerable<Ratio> Measure()
    {
        yield return new Ratio("allocated by tokens and sentences", "a text", Bytes(Work.Segment) / Articles.Texts.Length, 0, IsMost: true, Unit: "bytes");
        double characters = Articles.Texts.Sum(text => (double)text.Length);
        yield return new Ratio("allocated by the whole line", "a character", Bytes(Work.Extract) / characters, 1.5, IsMost: true, Unit: "bytes");
    }

    /// <summary>The least of a few runs: the first ones fill pools and load the words.</summary>
    private static double Bytes(Action work)
    {
        long least = long.MaxValue;
        for (int run = 0; run < 4; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
