using System.Globalization;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Tells which day the words of a date mean.</summary>
internal sealed class DateResolver(PhrasedText text, DateOnly? publishedOn)
{
    /// <summary>The day; <see langword="null"/> where neither the words nor the article's date settle it.</summary>
    public DateOnly? Resolve(TokenRange words)
    {
        int day = 0, month = 0, year = 0, weekday = 0;
        for (int i = words.First; i < words.End; i++)
        {
            var entry = text.Lexicon.EntryOf(text.Tokens[i].Word);
            if (entry.Class.HasFlag(Languages.WordClass.Month))
                month = entry.Value;
            else if (entry.Class.HasFlag(Languages.WordClass.Weekday))
                weekday = entry.Value;
            else if (text.Tokens[i].Kind == TokenKind.Number)
                ReadNumber(text.TextOf(i), ref day, ref month, ref year);
        }

        if (day > 0 && month > 0)
            return Make(year > 0 ? year : publishedOn?.Year ?? 0, month, day);
        if (weekday > 0 && publishedOn is { } published)
            return published.AddDays(-((IsoDay(published) - weekday + 7) % 7));
        return null;
    }

    private static int IsoDay(DateOnly date) => date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;

    private static void ReadNumber(ReadOnlySpan<char> number, ref int day, ref int month, ref int year)
    {
        Span<int> parts = stackalloc int[3];
        int count = 0;
        foreach (Range part in number.Split('/'))
        {
            if (count == 3 || !int.TryParse(number[part], NumberStyles.None, CultureInfo.InvariantCulture, out parts[count]))
                return;
            count++;
        }

        if (count >= 2)
            (day, month, year) = (parts[0], parts[1], count == 3 ? parts[2] : year);
        else if (parts[0] > 31)
            year = parts[0];
        else
            day = parts[0];
    }

    private static DateOnly? Make(int year, int month, int day)
    {
        if (year is > 0 and < 100)
            year += 2000;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        return new DateOnly(year, month, day);
    }
}
