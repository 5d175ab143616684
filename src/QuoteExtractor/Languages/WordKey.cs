namespace QuoteExtractor.Languages;

/// <summary>A short word in one case: its letters as two numbers, never both 0.</summary>
internal readonly record struct WordKey(ulong Low, ulong High)
{
    /// <summary>0 for the same word alone; unlike <c>==</c> it takes no branch.</summary>
    public ulong Difference(WordKey other) => (Low ^ other.Low) | (High ^ other.High);
}
