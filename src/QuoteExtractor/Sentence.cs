namespace QuoteExtractor;

/// <summary>One sentence of the article's body; furniture (bylines, captions, links) is in no sentence.</summary>
/// <param name="Span">Where the sentence stands, from its first character to its final mark.</param>
/// <param name="Paragraph">The paragraph that it stands in, counted from 0 over the paragraphs of the body.</param>
public readonly record struct Sentence(TextSpan Span, int Paragraph);
