namespace QuoteExtractor.Languages;

/// <summary>The longest entry that begins at a token.</summary>
/// <param name="Length">Its number of tokens; 0 where the lexicon knows nothing there.</param>
internal readonly record struct PhraseMatch(int Length, LexiconEntry Entry)
{
    /// <summary>The entry of a single word.</summary>
    public static PhraseMatch Of(LexiconEntry word) => new(word.IsEmpty ? 0 : 1, word);
}
