using System.Runtime.CompilerServices;

namespace QuoteExtractor.Languages;

/// <summary>How the words and signs of a language begin that a value may begin with. Immutable.</summary>
internal sealed class ValueBeginnings
{
    /// <summary>So many letters are looked at.</summary>
    public const int MostLetters = 4;

    /// <summary>What a word or a sign can be that begins a value, or what looks like one.</summary>
    public static readonly ulong Senses = ValueLexicon.SetOf(
        ValueSense.Digits, ValueSense.Numeral, ValueSense.VagueNumeral, ValueSense.Fraction, ValueSense.Minus, ValueSense.Ordinal,
        ValueSense.OrdinalPrefix, ValueSense.Label, ValueSense.Currency, ValueSense.Duration, ValueSense.DurationOpener, ValueSense.AgeOpener,
        ValueSense.Modifier, ValueSense.Month, ValueSense.Weekday, ValueSense.RelativeDay, ValueSense.DirectionBefore, ValueSense.DateOpener,
        ValueSense.TimeUnit, ValueSense.YearPart, ValueSense.ClockOpener, ValueSense.NoValue);

    private const int BitsOfChar = 16;
    private const int BitsOfHash = 15;
    private const int BitsOfWord = 64;

    /// <summary>What tells one ASCII letter from another, whatever its case.</summary>
    private const ulong Letters = 0x001F_001F_001F_001F;

    private readonly ulong[] _hashes = new ulong[(1 << BitsOfHash) / BitsOfWord];

    /// <param name="words">The words and signs.</param>
    public ValueBeginnings(IEnumerable<string> words)
    {
        var signs = new List<byte>();
        foreach (string word in words)
        {
            if (char.IsAsciiLetter(word[0]))
                Add(word);
            else if (char.IsAscii(word[0]))
                signs.Add((byte)word[0]);
        }

        Signs = [.. signs];
    }

    /// <summary>The signs, in ASCII.</summary>
    public byte[] Signs { get; }

    /// <summary>Whether a word with these letters may be one; <see langword="false"/> is sure.</summary>
    /// <param name="characters">The word's first characters and what stands behind them, the first one in the lowest bits.</param>
    /// <param name="letters">How many ASCII letters the word begins with.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(ulong characters, int letters)
    {
        if (letters < MostLetters)
            characters &= (1UL << (letters * BitsOfChar)) - 1;
        int at = Hash(characters);
        return (_hashes[at / BitsOfWord] >> at & 1) != 0;
    }

    private void Add(string word)
    {
        ulong characters = 0;
        for (int i = 0; i < Math.Min(word.Length, MostLetters) && char.IsAsciiLetter(word[i]); i++)
            characters |= (ulong)word[i] << (i * BitsOfChar);
        int at = Hash(characters);
        _hashes[at / BitsOfWord] |= 1UL << at;
    }

    private static int Hash(ulong characters) => (int)((characters & Letters) * 0x9E3779B97F4A7C15 >> (BitsOfWord - BitsOfHash));
}
