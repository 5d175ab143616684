using System.Globalization;
using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Tells which day the words of a date mean; nobody has said anything on a day after the article's own.</summary>
internal sealed class DateResolver(PhrasedText text, DateOnly? publishedOn)
{
    private const int Week = 7;

    /// <summary>The day; <see langword="null"/> where neither the words nor the article's date settle it.</summary>
    public DateOnly? Resolve(TokenRange words)
    {
        DateWords read = Read(words);
        if (read.Day > 0 && read.Month > 0)
            return read.Year > 0 ? Make(read.Year, read.Month, read.Day) : Latest(read.Month, read.Day);
        if (read.Day > 0 || read.Month > 0 || read.Year > 0 || publishedOn is not { } published)
            return null;
        if (read.Weekday > 0)
            return OnWeekday(published, read);
        return read.DaysBack is { } days && published.DayNumber >= days ? published.AddDays(-days) : null;
    }

    private DateWords Read(TokenRange words)
    {
        var read = new DateWords();
        for (int i = words.First; i < words.End;)
        {
            PhraseMatch match = text.Lexicon.MatchAt(text.Tokens.AsSpan(0, words.End), i);
            (WordClass known, int value) = (match.Entry.Class, match.Entry.Value);
            if ((known & WordClass.RelativeDay) != 0)
                read.DaysBack = -value;
            else if ((known & WordClass.RelativePeriod) != 0)
                read.WeeksBack = value;
            else if ((known & WordClass.Month) != 0)
                read.Month = value;
            else if ((known & WordClass.Weekday) != 0)
                read.Weekday = value;
            else if (text.Tokens[i].Kind == TokenKind.Number)
                ReadNumber(text.TextOf(i), ref read);
            i += Math.Max(1, match.Length);
        }

        return read;
    }

    /// <summary>The last such day on or before the article's; <c>Kamis kemarin</c> is before it, <c>Kamis pekan lalu</c> in the week before.</summary>
    private static DateOnly? OnWeekday(DateOnly published, DateWords read)
    {
        int today = IsoDay(published);
        int back = read.WeeksBack > 0 ? today - read.Weekday + (Week * read.WeeksBack) : (today - read.Weekday + Week) % Week;
        if (back == 0 && read.DaysBack > 0)
            back = Week;
        return published.DayNumber >= back ? published.AddDays(-back) : null;
    }

    /// <summary>A day without its year: in the article's year, or in the year before where that would be still to come.</summary>
    private DateOnly? Latest(int month, int day)
    {
        if (publishedOn is not { } published)
            return null;
        DateOnly? date = Make(published.Year, month, day);
        return date > published ? Make(published.Year - 1, month, day) : date;
    }

    private static int IsoDay(DateOnly date) => date.DayOfWeek == DayOfWeek.Sunday ? Week : (int)date.DayOfWeek;

    private static void ReadNumber(ReadOnlySpan<char> number, ref DateWords read)
    {
        Span<int> parts = stackalloc int[3];
        int count = 0;
        foreach (Range part in number.Split('/'))
        {
            if (count == parts.Length || !int.TryParse(number[part], NumberStyles.None, CultureInfo.InvariantCulture, out parts[count]))
                return;
            count++;
        }

        if (count >= 2)
            (read.Day, read.Month, read.Year) = (parts[0], parts[1], count == 3 ? parts[2] : read.Year);
        else if (parts[0] > 31)
            read.Year = parts[0];
        else
            read.Day = parts[0];
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
