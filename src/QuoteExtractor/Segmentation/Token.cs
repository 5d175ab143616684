namespace QuoteExtractor.Segmentation;

/// <summary>One token of the text, the blanks between tokens left out.</summary>
/// <param name="Start">The first UTF-16 code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Word">The lexicon's number of the word, compared without case; 0 where the lexicon does not know it.</param>
internal readonly record struct Token(int Start, int End, int Word, TokenKind Kind, TokenShape Shape)
{
    /// <summary>The <see cref="Word"/> of a token that is still to be looked up.</summary>
    public const int Unread = -1;

    public int Length => End - Start;
}
