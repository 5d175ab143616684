using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuoteExtractor.Attribution;

/// <summary>
/// Finds names by letters of their words. Names that are alike share the first two letters of a word, the last two where one of the first is
/// spelt otherwise, or are the initials of one another.
/// </summary>
/// <remarks>An article has few names: to look at all of them, some at a time, is cheaper than to keep a table.</remarks>
internal sealed class LetterIndex
{
    /// <summary>Only so many of the last places are looked at, more than the names of most articles have: a text that is nothing but names takes linear time.</summary>
    private const int MostCompared = 1 << 9;

    /// <summary>No letters of a word, and none that are asked for.</summary>
    private const ushort None = ushort.MaxValue, NotAsked = None - 1;

    /// <summary>So many keys are looked at at a time.</summary>
    private const int Lanes = 4;

    private const uint AllLanes = (1 << Lanes) - 1;

    /// <summary>What each place is found by: the first two letters of the word, and the last two of a long one. Behind the last, room for a vector.</summary>
    private uint[] _keys = new uint[64];

    private Place[] _places = new Place[64];

    /// <summary>How many places there are: those that are added get higher numbers.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all names.</summary>
    public void Clear() => Count = 0;

    /// <summary>Lets a name be found by its words; one that has changed is added again.</summary>
    /// <param name="name">Its number.</param>
    public void Add(ReadOnlySpan<NameWord> words, int name)
    {
        for (int i = 0; i < words.Length; i++)
            Add(words[i].Begin, words[i].Length >= NameWords.ShortestVariant ? words[i].End : None, new Place(name, i));
        if (words.Length > 1)
            Add(InitialsOf(words), None, new Place(name, Place.Initials));
    }

    /// <summary>
    /// Adds to <paramref name="found"/> all places from <paramref name="from"/> on of words that may be a variant of this one (<see cref="NameWords.Same"/>),
    /// and some others. Where the word is all of a name, also those of what it may be short for (<see cref="NameWords.IsShortOf"/>) or the initials of
    /// (<see cref="NameWords.IsAcronym"/>).
    /// </summary>
    public void Find(in NameWord word, bool isAll, int from, List<Place> found)
    {
        if (word.Length >= NameWords.ShortestVariant)
            Find(word.Begin, word.End, from, found);
        else if (isAll && word.Length >= NameWords.ShortestNickname)
            Find(word.Begin, NotAsked, from, found);
        if (isAll && word.Length > 1 && NameWords.IsCapitals(word))
            Find(InitialsOf(word.First, word.Length), NotAsked, from, found);
    }

    private void Add(ushort begin, ushort end, Place place)
    {
        if (Count + Lanes > _keys.Length)
        {
            Array.Resize(ref _keys, 2 * _keys.Length);
            Array.Resize(ref _places, _keys.Length);
        }

        _keys[Count] = Key(begin, end);
        _places[Count++] = place;
    }

    private void Find(ushort begin, ushort end, int from, List<Place> found)
    {
        Vector128<ushort> wanted = Vector128.Create(Key(begin, end)).AsUInt16();
        ReadOnlySpan<Vector128<ushort>> keys = MemoryMarshal.Cast<uint, Vector128<ushort>>(_keys.AsSpan(0, Count + Lanes - 1));
        for (int i = Math.Max(from, Count - MostCompared) / Lanes; i < keys.Length; i++)
        {
            uint others = Vector128.Equals(Vector128.Equals(keys[i], wanted).AsUInt32(), default).ExtractMostSignificantBits();
            for (uint lanes = others ^ AllLanes; lanes != 0; lanes &= lanes - 1)
            {
                int at = i * Lanes + BitOperations.TrailingZeroCount(lanes);
                if (at < Count)
                    found.Add(_places[at]);
            }
        }
    }

    private static ushort InitialsOf(ReadOnlySpan<NameWord> words)
    {
        char first = default;
        int count = 0;
        foreach (ref readonly NameWord word in words)
        {
            if (char.IsUpper(word.First) && count++ == 0)
                first = word.First;
        }

        return InitialsOf(first, count);
    }

    /// <summary>What no two letters are equal to.</summary>
    private static ushort InitialsOf(char first, int count) => (ushort)(1 << NameWord.PairBits | NameWord.Pair(first, (char)Math.Min(count, NameWord.MostFolded)));

    private static uint Key(ushort begin, ushort end) => begin | (uint)end << 16;

    /// <summary>A word of a name.</summary>
    /// <param name="Word">Its place in the name, or <see cref="Initials"/> for the first letters of all words.</param>
    public readonly record struct Place(int Name, int Word)
    {
        public const int Initials = -1;
    }
}
