namespace QuoteExtractor.Tool.Evaluating;

/// <summary>One figure of a report.</summary>
/// <param name="Name">As <see cref="Measure.Name"/>.</param>
/// <param name="Value">From 0 to 1; <see langword="null"/> where there is nothing to measure it on.</param>
/// <param name="Interval">Where it lies with 95 % confidence; <see langword="null"/> where that cannot be told.</param>
internal sealed record Figure(string Name, double? Value, Interval? Interval);
