namespace QuoteExtractor.Languages;

/// <summary>Tells most words that are none of a few without looking them up: by their first and last letter, and by how long they are.</summary>
internal sealed class WordSieve
{
    /// <summary>The bits of an ASCII letter that are the same in both cases.</summary>
    private const int LetterBits = 0x1F;

    private const int LongWord = 31;

    /// <summary>A bit for each length of the words with these two letters.</summary>
    private readonly uint[] _lengths = new uint[(LetterBits + 1) * (LetterBits + 1)];

    /// <summary>Adds the first word of an entry.</summary>
    public void AddFirst(string entry)
    {
        int end = entry.IndexOf(' ');
        Add(entry.AsSpan(0, end < 0 ? entry.Length : end));
    }

    public void Add(ReadOnlySpan<char> word) => _lengths[PlaceOf(word)] |= BitOf(word);

    /// <summary>Forgets all words.</summary>
    public void Clear() => Array.Clear(_lengths);

    /// <summary>Whether a word may be one of them; those with letters outside ASCII, whose other case may be anywhere, are let through.</summary>
    public bool MayHold(ReadOnlySpan<char> word) => (_lengths[PlaceOf(word)] & BitOf(word)) != 0 || !char.IsAscii((char)(word[0] | word[^1]));

    private static int PlaceOf(ReadOnlySpan<char> word) => (word[0] & LetterBits) | ((word[^1] & LetterBits) * (LetterBits + 1));

    private static uint BitOf(ReadOnlySpan<char> word) => 1u << Math.Min(word.Length, LongWord);
}
