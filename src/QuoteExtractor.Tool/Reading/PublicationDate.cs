using System.Globalization;

namespace QuoteExtractor.Tool.Reading;

/// <summary>Reads the day of a publication date; a time of day and a time zone after it are passed over.</summary>
internal static class PublicationDate
{
    // To ask of each date which order is possible would read one column in two ways, so the first date of a file decides for all.
    private static readonly string[] s_dayFirst = ["yyyy-M-d", "yyyy/M/d", "d/M/yyyy", "d-M-yyyy"], s_monthFirst = ["yyyy-M-d", "yyyy/M/d", "M/d/yyyy", "M-d-yyyy"];

    /// <summary>Whether the text is a date only with the month first: <c>10/21/2025</c>.</summary>
    public static bool IsMonthFirst(string text) => Parse(text) is null && Parse(text, monthFirst: true) is not null;

    /// <summary>The day, or <see langword="null"/> where the text is no date in a known form.</summary>
    /// <param name="text">The date as it is written.</param>
    /// <param name="monthFirst">Whether the month stands before the day where the year is last.</param>
    public static DateOnly? Parse(string text, bool monthFirst = false)
    {
        ReadOnlySpan<char> day = text.AsSpan().Trim();
        int end = day.IndexOfAny(' ', 'T');
        if (end >= 0)
            day = day[..end];
        foreach (string format in monthFirst ? s_monthFirst : s_dayFirst)
        {
            if (DateOnly.TryParseExact(day, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
                return date;
        }

        return null;
    }
}
