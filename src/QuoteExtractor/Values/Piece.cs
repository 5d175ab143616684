namespace QuoteExtractor.Values;

/// <summary>A piece of a text, smaller than a token: the <c>juta</c>, the hyphen and the <c>Rp</c> of <c>1 juta-Rp 2 juta</c>.</summary>
/// <param name="Word">The value lexicon's number of the word or sign; 0 where it does not know it.</param>
/// <param name="Senses">What an entry that begins here can be, a bit for each sense.</param>
internal readonly record struct Piece(int Start, int End, int Word, PieceKind Kind, ulong Senses);
