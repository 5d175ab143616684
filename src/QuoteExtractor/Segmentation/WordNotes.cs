using System.Numerics;
using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>
/// Seven notes on each word of a text, a bit each, the same at every place where ordinal comparison without case finds the same word. The
/// room is kept from one text to the next.
/// </summary>
internal sealed class WordNotes
{
    private const int LeastRoom = 512;

    /// <summary>In place of the notes on a number that is no one word's: of all that the lexicon does not know, of those with one ending.</summary>
    private const byte Shared = 0x80;

    /// <summary>More room for words, as a rare long text takes it, is not kept: it would be cleared for every text after it.</summary>
    private const int MostKept = 1 << 14;

    private readonly Dictionary<string, int> _longWords = new(StringComparer.OrdinalIgnoreCase);
    private string _text = "";
    private Lexicon? _lexicon;

    /// <summary>The short words that the lexicon does not know; nothing at the place of a long one.</summary>
    private WordKey[] _keys = new WordKey[LeastRoom];
    private int _count;

    /// <summary>The place in <see cref="_keys"/> of each short word, from 1; a power of two of them, at most half of it taken.</summary>
    private int[] _slots = new int[LeastRoom];
    private int _shift;

    /// <summary>The words that have a number: most others are told from all these without a look at their letters.</summary>
    private readonly WordSieve _numbered = new();

    /// <summary>The notes on the words that the lexicon knows, by its numbers, and behind them on those in <see cref="_keys"/>.</summary>
    private byte[] _notes = [];

    /// <summary>Takes a text, and forgets the words of the last one.</summary>
    public void Begin(string text, Lexicon lexicon)
    {
        (_text, _lexicon) = (text, lexicon);
        if (_slots.Length > MostKept)
            (_slots, _keys, _notes) = (new int[LeastRoom], new WordKey[LeastRoom], []);
        if (_notes.Length < lexicon.Count + LeastRoom)
            _notes = new byte[lexicon.Count + LeastRoom];
        _shift = ShiftOf(_slots);
        Array.Clear(_slots);
        Array.Clear(_notes);
        _numbered.Clear();
        _longWords.Clear();
        _count = 0;
        _notes[0] = Shared;
        foreach (int ending in lexicon.EndingIds)
            _notes[ending] = Shared;
    }

    /// <summary>Lets go of the text.</summary>
    public void End() => _text = "";

    /// <summary>The notes on a word; good until the next call.</summary>
    public ref byte On(Token word) => ref On(word.Word, word.Start, word.End);

    /// <summary>The notes on a part of a word; good until the next call.</summary>
    public ref byte On(TextSpan part) => ref On(_lexicon!.IdOf(part.Of(_text)), part.Start, part.End);

    private ref byte On(int known, int start, int end)
    {
        // A new number may take new room.
        int number = _notes[known] < Shared ? known : NumberOf(start, end);
        return ref _notes[number];
    }

    /// <summary>The notes on a word, to read them alone.</summary>
    public byte Of(Token word)
    {
        byte notes = _notes[word.Word];
        return notes < Shared ? notes : Find(word.Start, word.End) is > 0 and int number ? _notes[number] : default;
    }

    /// <summary>Adds a note to a word that the lexicon knows; 1 where it does not, a number since nobody can foresee it.</summary>
    public int AddToKnown(int word, byte note) => (_notes[word] |= note) >> 7;

    /// <summary>Adds a note to a word that the lexicon does not know, if it has one already.</summary>
    public void AddIfAny(Token word, byte note)
    {
        if (_numbered.MayHold(_text.AsSpan(word.Start, word.Length)) && Find(word.Start, word.End) is > 0 and int number && _notes[number] != 0)
            _notes[number] |= note;
    }

    /// <summary>The number of a word that the lexicon does not know; 0 where it has none.</summary>
    private int Find(int start, int end)
    {
        var word = ShortWord.Read(_text, start, end);
        int place = word.IsWhole(end - start) ? _slots[SlotOf(word.Key)]
            : _longWords.Count > 0 && LongWords.TryGetValue(_text.AsSpan(start, end - start), out int found) ? found : 0;
        return place > 0 ? _lexicon!.Count + place - 1 : 0;
    }

    /// <summary>The same; a new number where the word has none.</summary>
    private int NumberOf(int start, int end)
    {
        _numbered.Add(_text.AsSpan(start, end - start));
        var word = ShortWord.Read(_text, start, end);
        if (!word.IsWhole(end - start))
            return NumberOfLong(_text.AsSpan(start, end - start));
        WordKey key = word.Key;
        int slot = SlotOf(key), place = _slots[slot];
        if (place == 0)
        {
            _slots[slot] = place = Add(key);
            if (_count > _slots.Length / 2)
                Grow();
        }

        return _lexicon!.Count + place - 1;
    }

    private int NumberOfLong(ReadOnlySpan<char> word)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> words = LongWords;
        if (!words.TryGetValue(word, out int place))
            words[word] = place = Add(default);
        return _lexicon!.Count + place - 1;
    }

    private Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> LongWords => _longWords.GetAlternateLookup<ReadOnlySpan<char>>();

    private int Add(WordKey key)
    {
        if (_count == _keys.Length)
            Array.Resize(ref _keys, _count * 2);
        _keys[_count++] = key;
        if (_notes.Length < _lexicon!.Count + _count)
            Array.Resize(ref _notes, _notes.Length * 2);
        return _count;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        _shift = ShiftOf(_slots);
        for (int i = 0; i < _count; i++)
        {
            if (_keys[i] != default)
                _slots[SlotOf(_keys[i])] = i + 1;
        }
    }

    /// <summary>The slot that the word takes, or the empty one where it belongs.</summary>
    private int SlotOf(WordKey key)
    {
        int slot = (int)(key.Hash >> _shift);
        while (_slots[slot] is > 0 and int place && _keys[place - 1] != key)
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    /// <summary>How far a hash goes right to be the number of a slot.</summary>
    private static int ShiftOf(int[] slots) => 64 - BitOperations.Log2((uint)slots.Length);
}
