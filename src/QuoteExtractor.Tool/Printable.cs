using System.Text;

namespace QuoteExtractor.Tool;

/// <summary>Text that is safe to show: an article's control characters could otherwise move the cursor or repaint a terminal.</summary>
internal static class Printable
{
    /// <summary>The text with every run of white space and control characters as one space, the ends trimmed.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format))
                printable.Append(rune.ToString());
            else if (printable.Length > 0 && printable[^1] != ' ')
                printable.Append(' ');
        }

        return printable.ToString().TrimEnd();
    }
}
