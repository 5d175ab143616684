using System.Globalization;
using System.Text;

namespace QuoteExtractor.Tool;

/// <summary>Text that is safe to show: an article's control characters could otherwise move the cursor or repaint a terminal.</summary>
internal static class Printable
{
    /// <summary>The text with every run of white space and control characters as one space, invisible characters and the ends left out.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var printable = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (Rune rune in text.EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.Format)
                continue;
            if (category != UnicodeCategory.Control && !Rune.IsWhiteSpace(rune))
                printable.Append(units[..rune.EncodeToUtf16(units)]);
            else if (printable.Length > 0 && printable[^1] != ' ')
                printable.Append(' ');
        }

        return printable.ToString().TrimEnd();
    }
}
