namespace QuoteExtractor;

/// <summary>When a statement was made, as its attribution says.</summary>
/// <param name="Span">The words that say it: <c>Rabu (19/6/2024)</c>.</param>
/// <param name="Value">The day, where the words or the article's own date settle it; otherwise <see langword="null"/>.</param>
public readonly record struct QuoteDate(TextSpan Span, DateOnly? Value);
