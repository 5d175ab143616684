namespace QuoteExtractor.Benchmarks.Ratios;

/// <summary>How much time goes into a ratio.</summary>
/// <param name="Rounds">How often both sides are timed, in turn.</param>
/// <param name="WarmUp">How long each side runs before it is timed, again and again until it gets no faster; zero for once.</param>
/// <param name="Slice">The least time of one side in a round.</param>
internal sealed record Effort(int Rounds, TimeSpan WarmUp, TimeSpan Slice)
{
    /// <summary>What figures are published from.</summary>
    public static Effort Full { get; } = new(15, TimeSpan.FromSeconds(1.5), TimeSpan.FromMilliseconds(60));

    /// <summary>Shows that every row can be measured, and no more.</summary>
    public static Effort Dry { get; } = new(1, TimeSpan.Zero, TimeSpan.Zero);
}
