using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace QuoteExtractor.Tool.Evaluating;

/// <summary>Takes case, diacritics and typographic variants off, so that <c>Erdoğan</c> and <c>ERDOGAN</c> are one.</summary>
/// <remarks>From a table: the base library decomposes characters only with the help of the system's own Unicode library, which may be missing.</remarks>
internal static class LetterFolds
{
    private static readonly FrozenDictionary<Rune, string> s_folds = Read();

    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
                continue;
            Rune small = Rune.ToLowerInvariant(rune);
            if (s_folds.TryGetValue(rune, out string? fold) || s_folds.TryGetValue(small, out fold))
                folded.Append(fold);
            else
                folded.Append(small);
        }

        return folded.ToString();
    }

    private static FrozenDictionary<Rune, string> Read()
    {
        var folds = new Dictionary<Rune, string>();
        foreach (string line in WordList.Lines("letters.txt"))
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (Rune variant in line.AsSpan(space + 1).EnumerateRunes())
                folds.Add(variant, line[..space]);
        }

        return folds.ToFrozenDictionary();
    }
}
