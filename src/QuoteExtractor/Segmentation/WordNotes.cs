using System.Numerics;
using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>
/// Eight notes on each word of a text, a bit each, the same at every place where ordinal comparison without case finds the same word. The
/// room is kept from one text to the next.
/// </summary>
internal sealed class WordNotes
{
    private const int LeastRoom = 512;

    /// <summary>More room for words, as a rare long text takes it, is not kept: it would be cleared for every text after it.</summary>
    private const int MostKept = 1 << 14;

    private readonly List<WordKey> _keys = [];
    private readonly Dictionary<string, int> _longWords = new(StringComparer.OrdinalIgnoreCase);
    private string _text = "";
    private Lexicon? _lexicon;

    /// <summary>The place in <see cref="_keys"/> of each short word, from 1; a power of two of them, at most half of it taken.</summary>
    private int[] _slots = new int[LeastRoom];

    /// <summary>The notes on the words that the lexicon knows, by its numbers, and behind them on those in <see cref="_keys"/>.</summary>
    private byte[] _notes = [];

    /// <summary>Takes a text, and forgets the words of the last one.</summary>
    public void Begin(string text, Lexicon lexicon)
    {
        (_text, _lexicon) = (text, lexicon);
        if (_slots.Length > MostKept)
            (_slots, _notes) = (new int[LeastRoom], []);
        if (_notes.Length < lexicon.Count + LeastRoom)
            _notes = new byte[lexicon.Count + LeastRoom];
        Array.Clear(_notes);
        Array.Clear(_slots);
        _keys.Clear();
        _longWords.Clear();
    }

    /// <summary>Lets go of the text.</summary>
    public void End() => _text = "";

    /// <summary>The notes on a word; good until the next call.</summary>
    public ref byte On(Token word) => ref On(word.Word, word.Start, word.End);

    /// <summary>The notes on a part of a word; good until the next call.</summary>
    public ref byte On(TextSpan part) => ref On(_lexicon!.IdOf(part.Of(_text)), part.Start, part.End);

    private ref byte On(int known, int start, int end)
    {
        int number = known != 0 && !_lexicon!.IsEnding(known) ? known : NumberOfUnknown(start, end);
        return ref _notes[number];
    }

    private int NumberOfUnknown(int start, int end)
    {
        var word = ShortWord.Read(_text, start, end);
        if (!word.IsWhole(end - start))
            return NumberOfLong(_text.AsSpan(start, end - start));
        WordKey key = word.Key;
        int at = SlotOf(key);
        for (; _slots[at] != 0; at = (at + 1) & (_slots.Length - 1))
        {
            if (_keys[_slots[at] - 1] == key)
                return _lexicon!.Count + _slots[at] - 1;
        }

        _slots[at] = Add(key) + 1;
        if (_keys.Count > _slots.Length / 2)
            Grow();
        return _lexicon!.Count + _keys.Count - 1;
    }

    private int NumberOfLong(ReadOnlySpan<char> word)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> words = _longWords.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!words.TryGetValue(word, out int place))
            words[word] = place = Add(default);
        return _lexicon!.Count + place;
    }

    private int Add(WordKey key)
    {
        _keys.Add(key);
        if (_notes.Length < _lexicon!.Count + _keys.Count)
            Array.Resize(ref _notes, _notes.Length * 2);
        return _keys.Count - 1;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (int i = 0; i < _keys.Count; i++)
        {
            if (_keys[i] == default)
                continue;
            int at = SlotOf(_keys[i]);
            while (_slots[at] != 0)
                at = (at + 1) & (_slots.Length - 1);
            _slots[at] = i + 1;
        }
    }

    private int SlotOf(WordKey key) => (int)(key.Hash >> (64 - BitOperations.Log2((uint)_slots.Length)));
}
