namespace QuoteExtractor.Attribution;

/// <summary>What letters the words of a name begin and end with, a bit each, so that nearly all names that are not alike are told apart at once.</summary>
internal readonly struct NameLetters
{
    private readonly ulong _begins, _ends, _initials;

    private NameLetters(ulong begins, ulong ends, ulong initials) => (_begins, _ends, _initials) = (begins, ends, initials);

    /// <summary>The letters of a name.</summary>
    public static NameLetters Of(string[] words)
    {
        ulong begins = 0, ends = 0;
        int capitals = 0;
        char first = default;
        foreach (string word in words)
        {
            begins |= BeginOf(word);
            ends |= EndOf(word);
            if (char.IsUpper(word[0]) && capitals++ == 0)
                first = word[0];
        }

        return new NameLetters(begins, ends, capitals > 0 ? Bit(first, (char)capitals) : 0);
    }

    /// <summary>The letters of one word that may be a word of a name, the begin of one, or the initials of all.</summary>
    public static NameLetters OfWord(string word) => new(BeginOf(word), EndOf(word), Bit(word[0], (char)word.Length));

    /// <summary>
    /// Whether <see cref="NameWords.Same"/>, <see cref="NameWords.IsShortOf"/> or <see cref="NameWords.IsAcronym"/> can hold between the word and
    /// this name: where one letter differs, the first two or the last two are still the same.
    /// </summary>
    public bool MayMean(NameLetters word) => ((_begins & word._begins) | (_ends & word._ends) | (_initials & word._initials)) != 0;

    private static ulong BeginOf(string word) => Bit(char.ToUpperInvariant(word[0]), word.Length > 1 ? char.ToUpperInvariant(word[1]) : default);

    private static ulong EndOf(string word) => word.Length > 1 ? Bit(char.ToUpperInvariant(word[^1]), char.ToUpperInvariant(word[^2])) : 0;

    private static ulong Bit(char a, char b) => 1UL << (int)(((uint)a * 31 + b) * 0x9E3779B1 >> 26);
}
