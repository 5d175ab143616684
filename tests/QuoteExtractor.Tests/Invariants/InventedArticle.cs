namespace QuoteExtractor.Tests.Invariants;

/// <summary>A text that reads like an article, made from a seed, with what is known about its quotation marks.</summary>
/// <param name="Pairs">What stands between each pair of marks that opens and closes in one sentence of the body.</param>
internal sealed record InventedArticle(string Text, IReadOnlyList<TextSpan> Pairs);
