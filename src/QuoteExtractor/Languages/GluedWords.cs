namespace QuoteExtractor.Languages;

/// <summary>Parts what a lost link has left written together: <c>kepadadetikcom</c>, <c>detikBaliSelasa</c>, <c>diBorea</c>.</summary>
internal sealed class GluedWords
{
    private const int Letters = 32;

    /// <summary>No pair without a capital inside is shorter: <c>diantara</c> is one word.</summary>
    private const int ShortestPlain = 10;

    /// <summary>No pair is longer; what is, is looked at once and not at each of its letters.</summary>
    private const int Longest = 64;

    /// <summary>The words by the last bits of their first letter, in which its case does not count.</summary>
    private readonly string[][] _byLetter = new string[Letters][];

    /// <param name="words">Words that are found written onto a name: <c>kepada</c>.</param>
    public GluedWords(string[] words)
    {
        Array.Fill(_byLetter, []);
        foreach (string word in words)
        {
            ref string[] others = ref _byLetter[word[0] % Letters];
            others = [.. others, word];
            Begins |= 1u << word[0];
        }
    }

    /// <summary>A bit for each letter that one of the words begins with.</summary>
    public uint Begins { get; }

    /// <summary>How many letters are the first of two words, one of them an outlet's name or any name in capitals; 0 where the word is one.</summary>
    /// <param name="isMixed">Whether it begins small and holds a capital.</param>
    public int Length(ReadOnlySpan<char> word, bool isMixed, Lexicon lexicon)
    {
        if (word.Length > Longest || !isMixed && word.Length < ShortestPlain)
            return 0;
        foreach (string first in _byLetter[word[0] % Letters])
        {
            if (word.Length <= first.Length || !word.StartsWith(first, StringComparison.OrdinalIgnoreCase))
                continue;
            ReadOnlySpan<char> name = word[first.Length..];
            if (isMixed && char.IsUpper(name[0]) || IsOutlet(name, lexicon) || OutletLength(name, lexicon) > 0)
                return first.Length;
        }

        return OutletLength(word, lexicon);
    }

    /// <summary>The same where it is the first word that names the outlet: <c>detikBalidi</c>.</summary>
    private static int OutletLength(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        const int ShortestOutlet = 5;
        const WordClass Behind = WordClass.Preposition | WordClass.Weekday;
        if (!word[1..].ContainsAnyInRange('A', 'Z'))
            return 0;
        for (int end = word.Length - 2; end >= ShortestOutlet; end--)
        {
            if ((lexicon.ClassOf(lexicon.IdOf(word[end..])) & Behind) != 0 && IsOutlet(word[..end], lexicon))
                return end;
        }

        return 0;
    }

    private static bool IsOutlet(ReadOnlySpan<char> word, Lexicon lexicon) => (lexicon.ClassOf(lexicon.IdOf(word)) & WordClass.Outlet) != 0;
}
