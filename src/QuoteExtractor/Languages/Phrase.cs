namespace QuoteExtractor.Languages;

/// <summary>An entry of several words: <c>konferensi pers</c>.</summary>
internal sealed record Phrase(int[] Words, LexiconEntry Entry);
