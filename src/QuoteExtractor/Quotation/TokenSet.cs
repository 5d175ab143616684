using System.Numerics;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>Some tokens of a text, a bit for each: 64 of them are asked about at once.</summary>
internal sealed class TokenSet(int tokens)
{
    private const int BitsOfWord = 64;

    private ulong[] _bits = new ulong[tokens / BitsOfWord + 1];

    /// <summary>Forgets the tokens and makes room for those of another text.</summary>
    public void Begin(int tokens)
    {
        int words = tokens / BitsOfWord + 1;
        if (_bits.Length < words)
            _bits = new ulong[words];
        else
            Array.Clear(_bits, 0, words);
    }

    public void Add(int token) => _bits[token / BitsOfWord] |= 1UL << token;

    public void Add(TokenRange range)
    {
        for (int at = range.First / BitsOfWord; at * BitsOfWord < range.End; at++)
            _bits[at] |= Mask(range, at);
    }

    public void Remove(TokenRange range)
    {
        for (int at = range.First / BitsOfWord; at * BitsOfWord < range.End; at++)
            _bits[at] &= ~Mask(range, at);
    }

    /// <summary>Whether a token of a range is in the set.</summary>
    public bool Overlaps(TokenRange range) => Next(range.First, range.End) < range.End;

    /// <summary>The first token of the set from one on; <paramref name="limit"/> where none stands before it.</summary>
    public int Next(int from, int limit)
    {
        if (from >= limit)
            return limit;
        ulong[] words = _bits;
        int at = from / BitsOfWord;
        ulong bits = words[at] & (ulong.MaxValue << from);
        while (bits == 0)
        {
            if (++at * BitsOfWord >= limit)
                return limit;
            bits = words[at];
        }

        return Math.Min(at * BitsOfWord + BitOperations.TrailingZeroCount(bits), limit);
    }

    /// <summary>The bits of a range in one word of the set.</summary>
    private static ulong Mask(TokenRange range, int at)
    {
        int first = Math.Max(range.First - at * BitsOfWord, 0), end = range.End - at * BitsOfWord;
        ulong fromFirst = ulong.MaxValue << first;
        return end < BitsOfWord ? fromFirst & ~(ulong.MaxValue << end) : fromFirst;
    }
}
