using System.Numerics;

namespace QuoteExtractor.Languages;

/// <summary>The numbers of the short words of a language, found without making a string. Immutable.</summary>
internal sealed class WordTable
{
    private readonly int[] _slots;
    private readonly UInt128[] _keys;
    private readonly int _shift;

    /// <param name="ids">The number of each word, from 1; words that are not short are left out.</param>
    public WordTable(IReadOnlyDictionary<string, int> ids)
    {
        // At most half full, so that a word that is not there is nearly always missed at the first slot.
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)(2 * ids.Count) + 2)];
        _shift = 64 - BitOperations.Log2((uint)_slots.Length);
        _keys = new UInt128[ids.Values.DefaultIfEmpty().Max() + 1];
        foreach ((string text, int id) in ids)
        {
            if (ShortWord.TryRead(text, 0, text.Length, out ShortWord word))
                Add(word.Key, id);
        }
    }

    /// <summary>The word's number, or 0 where it is none of the table's.</summary>
    public int Find(UInt128 key)
    {
        int[] slots = _slots;
        for (int slot = SlotOf(key); ; slot++)
        {
            int id = slots[slot & (slots.Length - 1)];
            if (id == 0 || _keys[id] == key)
                return id;
        }
    }

    private void Add(UInt128 key, int id)
    {
        int slot = SlotOf(key);
        while (_slots[slot & (_slots.Length - 1)] != 0)
            slot++;
        _slots[slot & (_slots.Length - 1)] = id;
        _keys[id] = key;
    }

    private int SlotOf(UInt128 key) =>
        (int)(((ulong)key ^ BitOperations.RotateLeft((ulong)(key >> 64) * 0x9E3779B97F4A7C15, 32)) * 0xD6E8FEB86659FD93 >> _shift);
}
