using System.Numerics;
using System.Runtime.CompilerServices;

namespace QuoteExtractor.Languages;

/// <summary>The numbers of the words of a language, found without making a string. Immutable.</summary>
internal sealed class WordTable
{
    /// <summary>Marks a slot that some word found taken, so that it stands in one behind.</summary>
    private const uint Passed = 1u << 31;

    private const uint IdBits = (1u << 20) - 1;

    /// <summary>Some bits of the hash, so that most other words are told from a slot's without a look at their letters.</summary>
    private const uint TagBits = ~(Passed | IdBits);

    /// <summary>Asked for the few words that are not short.</summary>
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _ids;

    private readonly uint[] _slots;
    private readonly WordKey[] _keys;
    private readonly int _shift;

    /// <param name="ids">The words, numbered from 1; case does not count, and nobody changes it any more.</param>
    public WordTable(Dictionary<string, int> ids)
    {
        _ids = ids.GetAlternateLookup<ReadOnlySpan<char>>();

        // At most half full, so that a word that is not there is nearly always missed at the first slot.
        _slots = new uint[BitOperations.RoundUpToPowerOf2((uint)(2 * ids.Count) + 2)];
        _shift = 64 - BitOperations.Log2((uint)_slots.Length);
        _keys = new WordKey[ids.Count + 1];
        foreach ((string text, int id) in ids)
        {
            var word = ShortWord.Read(text, 0, text.Length);
            if (word.IsWhole(text.Length))
                Add(word.Key, id);
        }
    }

    /// <summary>The number of the word from <paramref name="start"/> to <paramref name="end"/>, or 0 where it is none of the table's.</summary>
    public int Find(ReadOnlySpan<char> text, int start, int end)
    {
        var word = ShortWord.Read(text, start, end);
        return word.IsWhole(end - start) ? Find(word.Key) : _ids.TryGetValue(text[start..end], out int id) ? id : 0;
    }

    /// <summary>The number of a short word, or 0 where it is none of the table's.</summary>
    /// <remarks>
    /// Whether a word is known cannot be foreseen, so nothing branches on it. That a word of the same tag is the same word can, so
    /// nothing waits for the comparison.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(WordKey key)
    {
        ulong hash = key.Hash;
        uint slot = _slots[(int)(hash >> _shift)];

        // All bits where the tag is the same one, none where it is another.
        int isSame = (int)((slot ^ (uint)hash) & TagBits) - 1 >> 31;
        int id = (int)(slot & IdBits) & isSame;
        bool mayBeBehind = (id | (int)(slot & Passed)) != 0;
        return mayBeBehind & _keys[id].Difference(key) != 0 ? FindBehind(hash, key) : id;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindBehind(ulong hash, WordKey key)
    {
        for (int at = (int)(hash >> _shift); _slots[at] != 0; at = (at + 1) & (_slots.Length - 1))
        {
            int id = (int)(_slots[at] & IdBits);
            if (_keys[id] == key)
                return id;
        }

        return 0;
    }

    private void Add(WordKey key, int id)
    {
        ulong hash = key.Hash;
        int at = (int)(hash >> _shift);
        for (; _slots[at] != 0; at = (at + 1) & (_slots.Length - 1))
            _slots[at] |= Passed;
        _slots[at] = (uint)id | TagOf(hash);
        _keys[id] = key;
    }

    private static uint TagOf(ulong hash) => (uint)hash & TagBits;
}
