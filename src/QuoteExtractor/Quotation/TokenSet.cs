using System.Numerics;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>Some tokens of a text, a bit for each: 64 of them are asked about at once.</summary>
internal sealed class TokenSet(int tokens)
{
    private const int BitsOfWord = 64;

    private readonly ulong[] _bits = new ulong[tokens / BitsOfWord + 1];

    public void Add(int token) => _bits[token / BitsOfWord] |= 1UL << token;

    public void Add(TokenRange range)
    {
        for (int at = range.First / BitsOfWord; at * BitsOfWord < range.End; at++)
            _bits[at] |= Mask(range, at);
    }

    /// <summary>Whether a token of a range is in the set.</summary>
    public bool Overlaps(TokenRange range) => Next(range.First, range.End) < range.End;

    /// <summary>The first token of the set from one on; <paramref name="limit"/> where none stands before it.</summary>
    public int Next(int from, int limit)
    {
        for (int at = from / BitsOfWord; at * BitsOfWord < limit; at++)
        {
            ulong bits = _bits[at] & Mask(new TokenRange(from, limit), at);
            if (bits != 0)
                return at * BitsOfWord + BitOperations.TrailingZeroCount(bits);
        }

        return limit;
    }

    /// <summary>The bits of a range in one word of the set.</summary>
    private static ulong Mask(TokenRange range, int at)
    {
        int first = Math.Max(range.First - at * BitsOfWord, 0), end = range.End - at * BitsOfWord;
        ulong fromFirst = ulong.MaxValue << first;
        return end < BitsOfWord ? fromFirst & ~(ulong.MaxValue << end) : fromFirst;
    }
}
