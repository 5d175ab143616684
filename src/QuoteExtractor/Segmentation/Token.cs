namespace QuoteExtractor.Segmentation;

/// <summary>One token of the text, the blanks between tokens left out.</summary>
/// <remarks>Held as two numbers, which the runtime keeps in registers: a struct of five fields goes through memory at every copy.</remarks>
internal readonly record struct Token
{
    /// <summary>The <see cref="Word"/> of a token that is still to be looked up.</summary>
    public const int Unread = -1;

    private readonly ulong _place, _word;

    public Token(int start, int end, int word, TokenKind kind, TokenShape shape)
    {
        _place = (uint)start | ((ulong)(uint)end << 32);
        _word = (uint)word | ((ulong)kind << 32) | ((ulong)shape << 40);
    }

    private Token(ulong place, ulong word) => (_place, _word) = (place, word);

    /// <summary>The first UTF-16 code unit.</summary>
    public int Start => (int)_place;

    /// <summary>One past the last.</summary>
    public int End => (int)(_place >> 32);

    /// <summary>The lexicon's number of the word, compared without case; 0 where the lexicon does not know it.</summary>
    public int Word => (int)_word;

    public TokenKind Kind => (TokenKind)(byte)(_word >> 32);

    public TokenShape Shape => (TokenShape)(byte)(_word >> 40);

    public int Length => End - Start;

    /// <summary>The same token at another place.</summary>
    public Token At(int start, int end) => new((uint)start | ((ulong)(uint)end << 32), _word);
}
