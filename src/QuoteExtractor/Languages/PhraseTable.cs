using System.Numerics;
using System.Runtime.CompilerServices;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Languages;

/// <summary>The entries of several words, found by their first two. Immutable.</summary>
internal sealed class PhraseTable
{
    /// <summary>The hash's first bits that tell most other words from those that begin an entry, with a bit in a table each.</summary>
    private const int TableBits = 16;

    private readonly ulong[] _begins = new ulong[1 << (TableBits - 6)];

    /// <summary>The first row of those that the first bits of a hash lead to; 0 where there is none.</summary>
    private readonly int[] _heads;

    /// <summary>The entries by their numbers, nothing at 0.</summary>
    private readonly Row[] _rows;
    private readonly int _shift;

    /// <param name="phrases">Those of the same words become one.</param>
    public PhraseTable(List<Phrase> phrases)
    {
        _heads = new int[BitOperations.RoundUpToPowerOf2((uint)phrases.Count + 1)];
        _shift = 64 - BitOperations.Log2((uint)_heads.Length);
        _rows = new Row[phrases.Count + 1];
        int count = 1;
        foreach (Phrase phrase in phrases)
        {
            if (TryAdd(phrase, count))
                count++;
        }
    }

    /// <summary>The number of words of the longest entry; at least 1.</summary>
    public int Longest { get; private set; } = 1;

    /// <summary>The entry with this number.</summary>
    public ref readonly PhraseMatch this[int phrase] => ref _rows[phrase].Match;

    /// <summary>Whether an entry may begin with two words; some others are let through.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(int first, int second)
    {
        ulong begin = HashOf(first, second);
        return (_begins[PlaceOf(begin)] & BitOf(begin)) != 0;
    }

    /// <summary>The number of the longest entry that begins with the first of the tokens and ends within them; 0 where there is none.</summary>
    public int Find(ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length < 2 || !MayBegin(tokens[0].Word, tokens[1].Word))
            return 0;
        ulong begin = HashOf(tokens[0].Word, tokens[1].Word);
        int at = _heads[HeadOf(begin)];
        while (at != 0 && !_rows[at].IsAt(tokens, begin))
            at = _rows[at].Next;
        return at;
    }

    /// <summary>Puts a row behind all that are longer; <see langword="false"/> where one of the same words takes its meaning.</summary>
    private bool TryAdd(Phrase phrase, int at)
    {
        ulong begin = HashOf(phrase.Words[0], phrase.Words[1]);
        ref int link = ref _heads[HeadOf(begin)];
        while (link != 0 && _rows[link].Match.Length >= phrase.Words.Length)
        {
            ref Row other = ref _rows[link];
            if (other.Words.AsSpan().SequenceEqual(phrase.Words))
            {
                other.Match = other.Match with { Entry = other.Match.Entry.And(phrase.Entry) };
                return false;
            }

            link = ref other.Next;
        }

        _rows[at] = new Row { Begin = begin, Words = phrase.Words, Match = new PhraseMatch(phrase.Words.Length, phrase.Entry), Next = link };
        link = at;
        _begins[PlaceOf(begin)] |= BitOf(begin);
        Longest = Math.Max(Longest, phrase.Words.Length);
        return true;
    }

    private int HeadOf(ulong begin) => (int)(begin >> _shift);

    /// <summary>A number that no other two words have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong HashOf(int first, int second) => (((ulong)first << 32) | (uint)second) * 0x9E3779B97F4A7C15;

    private static int PlaceOf(ulong hash) => (int)(hash >> (64 - TableBits + 6));

    private static ulong BitOf(ulong hash) => 1UL << (int)(hash >> (64 - TableBits));

    private struct Row
    {
        public ulong Begin;
        public int[] Words;
        public PhraseMatch Match;

        /// <summary>The next row, none longer, to which the same bits lead; 0 behind the last.</summary>
        public int Next;

        public readonly bool IsAt(ReadOnlySpan<Token> tokens, ulong begin)
        {
            if (Begin != begin || Match.Length > tokens.Length)
                return false;
            for (int i = 2; i < Match.Length; i++)
            {
                if (tokens[i].Word != Words[i])
                    return false;
            }

            return true;
        }
    }
}
