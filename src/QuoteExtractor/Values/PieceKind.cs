namespace QuoteExtractor.Values;

internal enum PieceKind : byte
{
    /// <summary>Letters, with digits that follow them: <c>juta</c>, <c>G20</c>, <c>m2</c>.</summary>
    Word,

    /// <summary>Digits with stops and commas inside: <c>1.500.000,75</c>.</summary>
    Number,

    /// <summary>Any other character, and the end of a line.</summary>
    Sign,
}
