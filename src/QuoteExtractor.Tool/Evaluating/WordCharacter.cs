using System.Globalization;
using System.Text;

namespace QuoteExtractor.Tool.Evaluating;

/// <summary>Which characters make up the words that the measure counts.</summary>
internal static class WordCharacter
{
    /// <summary>Letters, digits, numbers and the underscore; marks that combine with a letter are none.</summary>
    public static bool Is(Rune rune) => rune.Value == '_' || IsLetterOrNumber(rune);

    public static bool IsLetterOrNumber(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>The character at an index; half a surrogate pair is <c>U+FFFD</c>, one code unit long.</summary>
    public static Rune At(ReadOnlySpan<char> text, int index, out int length)
    {
        _ = Rune.DecodeFromUtf16(text[index..], out Rune rune, out length);
        return rune;
    }
}
