namespace QuoteExtractor;

/// <summary>Text in quotation marks that is nobody's statement.</summary>
/// <param name="Span">The text between the marks, the marks left out.</param>
/// <param name="Function">What the marks are for.</param>
public readonly record struct UnattributedQuote(TextSpan Span, QuoteFunction Function);
