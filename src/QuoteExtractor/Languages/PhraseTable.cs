using System.Runtime.CompilerServices;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Languages;

/// <summary>The entries of several words, found by their first two. Immutable.</summary>
internal sealed class PhraseTable
{
    /// <summary>The hash's first bits that tell most other words from those that begin an entry, with a bit in a table each.</summary>
    private const int TableBits = 16;

    private readonly ulong[] _begins = new ulong[1 << (TableBits - 6)];
    private readonly Dictionary<ulong, Phrase[]> _byBegin = [];

    /// <param name="phrases">Those of the same words become one.</param>
    public PhraseTable(IEnumerable<Phrase> phrases)
    {
        foreach (Phrase phrase in phrases)
        {
            ulong begin = HashOf(phrase.Words[0], phrase.Words[1]);
            _begins[PlaceOf(begin)] |= BitOf(begin);
            _byBegin[begin] = _byBegin.TryGetValue(begin, out Phrase[]? others) ? With(others, phrase) : [phrase];
            Longest = Math.Max(Longest, phrase.Words.Length);
        }
    }

    /// <summary>The number of words of the longest entry; at least 1.</summary>
    public int Longest { get; } = 1;

    /// <summary>Whether an entry may begin with two words; some others are let through.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(int first, int second)
    {
        ulong begin = HashOf(first, second);
        return (_begins[PlaceOf(begin)] & BitOf(begin)) != 0;
    }

    /// <summary>The longest entry that begins with the first of the tokens and ends within them.</summary>
    public Phrase? Find(ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length < 2)
            return null;
        if (!_byBegin.TryGetValue(HashOf(tokens[0].Word, tokens[1].Word), out Phrase[]? phrases))
            return null;
        foreach (Phrase phrase in phrases)
        {
            if (phrase.Words.Length <= tokens.Length && IsAt(tokens, phrase.Words))
                return phrase;
        }

        return null;
    }

    /// <summary>The phrases and one more, longest first.</summary>
    private static Phrase[] With(Phrase[] phrases, Phrase added)
    {
        int same = Array.FindIndex(phrases, phrase => phrase.Words.AsSpan().SequenceEqual(added.Words));
        if (same < 0)
            return [.. phrases.Append(added).OrderByDescending(phrase => phrase.Words.Length)];
        phrases[same] = new Phrase(added.Words, phrases[same].Entry.And(added.Entry));
        return phrases;
    }

    private static bool IsAt(ReadOnlySpan<Token> tokens, int[] words)
    {
        for (int i = 2; i < words.Length; i++)
        {
            if (tokens[i].Word != words[i])
                return false;
        }

        return true;
    }

    /// <summary>A number that no other two words have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong HashOf(int first, int second) => (((ulong)first << 32) | (uint)second) * 0x9E3779B97F4A7C15;

    private static int PlaceOf(ulong hash) => (int)(hash >> (64 - TableBits + 6));

    private static ulong BitOf(ulong hash) => 1UL << (int)(hash >> (64 - TableBits));
}
