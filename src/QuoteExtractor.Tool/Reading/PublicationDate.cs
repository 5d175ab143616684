using System.Globalization;

namespace QuoteExtractor.Tool.Reading;

/// <summary>Reads the day of a publication date; a time of day and a time zone after it are passed over.</summary>
internal static class PublicationDate
{
    // Day before month wherever the year is last: to ask each date which is possible would read one column in two ways.
    private static readonly string[] s_formats = ["yyyy-M-d", "yyyy/M/d", "d/M/yyyy", "d-M-yyyy"];

    /// <summary>The day, or <see langword="null"/> where the text is no date in a known form.</summary>
    public static DateOnly? Parse(string text)
    {
        ReadOnlySpan<char> day = text.AsSpan().Trim();
        int end = day.IndexOfAny(' ', 'T');
        if (end >= 0)
            day = day[..end];
        foreach (string format in s_formats)
        {
            if (DateOnly.TryParseExact(day, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
                return date;
        }

        return null;
    }
}
