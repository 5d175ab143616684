namespace QuoteExtractor.Tool.Evaluating;

/// <summary>One figure and how it follows from the counts.</summary>
/// <param name="Name">Its name in JSON; reports for reading put spaces for underscores.</param>
/// <param name="Of">Computes it; not a number where there is nothing to measure it on.</param>
/// <param name="NeedsEveryStatement">Whether it means nothing where only public figures' statements were marked.</param>
internal sealed record Measure(string Name, Func<Tally, double> Of, bool NeedsEveryStatement = false);
