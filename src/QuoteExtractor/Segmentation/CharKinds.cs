using System.Globalization;
using System.Text;

namespace QuoteExtractor.Segmentation;

/// <summary>Tells what a character is: from a table for Latin text, from Unicode for the rest.</summary>
internal static class CharKinds
{
    private const int TableSize = 0x180;

    private static readonly CharKind[] Table = [.. Enumerable.Range(0, TableSize).Select(c => Classify((char)c))];

    public static CharKind Of(char c) => c < TableSize ? Table[c] : Classify(c);

    /// <summary>The number of code units of the letter, digit or combining mark at <paramref name="index"/>; 0 where there is none.</summary>
    public static int WordCharLength(ReadOnlySpan<char> text, int index)
    {
        if ((uint)index >= (uint)text.Length)
            return 0;
        return Of(text[index]) switch
        {
            CharKind.Letter or CharKind.Digit => 1,
            CharKind.Surrogate when IsPair(text, index) && Rune.IsLetterOrDigit(new Rune(text[index], text[index + 1])) => 2,
            _ => 0,
        };
    }

    public static bool IsLetterAt(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && Of(text[index]) is CharKind.Letter or CharKind.Surrogate && WordCharLength(text, index) > 0;

    public static bool IsDigitAt(ReadOnlySpan<char> text, int index) => (uint)index < (uint)text.Length && Of(text[index]) == CharKind.Digit;

    public static bool IsPair(ReadOnlySpan<char> text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);

    /// <summary>Single marks, which inside a word are apostrophes: <c>Jum'at</c>, <c>Ma’ruf</c>.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘';

    private static CharKind Classify(char c)
    {
        if (c is '\n' or '\r' or '\v' or '\f' or '\u2028' or '\u2029')
            return CharKind.LineBreak;
        if (c is '"' or '\'' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '‘' or '’' or '‚' or '‛')
            return CharKind.Mark;
        if (char.IsSurrogate(c))
            return CharKind.Surrogate;
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.Format => CharKind.Blank,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharKind.Letter,
            _ => CharKind.Sign,
        };
    }
}
