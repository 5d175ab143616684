using System.Globalization;
using System.Text;

namespace QuoteExtractor.Attribution;

/// <summary>Reduces a name to what counts when two are compared.</summary>
internal static class PersonName
{
    /// <summary>The words with one space between, their diacritics left out; to be compared ordinally without case. Empty where there is no word.</summary>
    public static string Key(string name)
    {
        var spaced = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (!NameWords.IsSeparator(c))
                spaced.Append(c);
            else if (spaced.Length > 0 && spaced[^1] != ' ')
                spaced.Append(' ');
        }

        string words = spaced.ToString().TrimEnd(' ');
        return Ascii.IsValid(words) ? words : WithoutDiacritics(words);
    }

    // Rune by rune, because a string that holds half a surrogate pair cannot be normalised.
    private static string WithoutDiacritics(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (Rune rune in words.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                plain.Append((char)rune.Value);
                continue;
            }

            foreach (Rune part in rune.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes())
            {
                if (Rune.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                    plain.Append(part);
            }
        }

        return plain.ToString();
    }
}
