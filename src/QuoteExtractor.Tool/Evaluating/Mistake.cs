namespace QuoteExtractor.Tool.Evaluating;

/// <summary>One thing that was done wrong, and where.</summary>
/// <param name="Kind">What was wrong.</param>
/// <param name="Id">The article.</param>
/// <param name="Quote">The kind of the statement, or of a quote that is none.</param>
/// <param name="Content">Where the statement stands, or the quote that is none.</param>
/// <param name="Context">Its words between <c>⟦</c> and <c>⟧</c>, and some words before and after.</param>
/// <param name="GoldSpeaker">Who said it; <see langword="null"/> where the gold has no name.</param>
/// <param name="Predicted">What was extracted; <see langword="null"/> where nothing was.</param>
internal sealed record Mistake(
    MistakeKind Kind, string Id, QuoteKind Quote, IReadOnlyList<TextSpan> Content, string Context, string? GoldSpeaker, PredictedQuote? Predicted);
