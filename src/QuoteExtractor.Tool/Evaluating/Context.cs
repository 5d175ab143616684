using System.Text;

namespace QuoteExtractor.Tool.Evaluating;

/// <summary>Shows a stretch of an article with its surroundings.</summary>
internal static class Context
{
    private const int Around = 90;
    private const int MostInside = 240;
    private const char Cut = '…';

    /// <summary>The ranges between <c>⟦</c> and <c>⟧</c>, with some characters before, between and after.</summary>
    public static string Of(string text, IReadOnlyList<TextSpan> ranges)
    {
        var shown = new StringBuilder();
        int at = WordStart(text, Math.Max(0, ranges[0].Start - Around), ranges[0].Start);
        shown.Append(Cut, at > 0 ? 1 : 0).Append(text.AsSpan(at, ranges[0].Start - at));
        for (int i = 0; i < ranges.Count; i++)
        {
            if (i > 0 && ranges[i].Start > ranges[i - 1].End)
                AppendShortened(shown, text.AsSpan(ranges[i - 1].End, ranges[i].Start - ranges[i - 1].End), 2 * Around);
            shown.Append('⟦');
            AppendShortened(shown, ranges[i].Of(text), MostInside);
            shown.Append('⟧');
        }

        int end = WordEnd(text, Math.Min(text.Length, ranges[^1].End + Around), ranges[^1].End);
        shown.Append(text.AsSpan(ranges[^1].End, end - ranges[^1].End)).Append(Cut, end < text.Length ? 1 : 0);
        return Printable.Of(shown.ToString());
    }

    // No word is cut in two unless it is longer than all that is shown.
    private static int WordStart(string text, int start, int most)
    {
        int space = start == 0 ? -1 : text.AsSpan(start - 1, most - start + 1).IndexOfAny(' ', '\n');
        return space < 0 ? start : start + space;
    }

    private static int WordEnd(string text, int end, int least)
    {
        int space = end == text.Length ? -1 : text.AsSpan(least, end - least + 1).LastIndexOfAny(' ', '\n');
        return space < 0 ? end : least + space;
    }

    private static void AppendShortened(StringBuilder shown, ReadOnlySpan<char> part, int most)
    {
        if (part.Length <= most)
            shown.Append(part);
        else
            shown.Append(part[..(most / 2)]).Append(Cut).Append(part[^(most / 2)..]);
    }
}
