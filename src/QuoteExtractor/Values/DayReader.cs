using QuoteExtractor.Languages;

namespace QuoteExtractor.Values;

/// <summary>Reads a day of a month: <c>19 Juni 2024</c>, <c>June 19, 2024</c>, <c>(19/6)</c>, <c>19-6-2024</c>, <c>2024-06-19</c>, <c>tanggal 17</c>.</summary>
internal sealed class DayReader(PieceText text)
{
    private const int MostDays = 31;
    private const int MonthsOfYear = 12;

    /// <summary>The day that begins at a piece; none where none does.</summary>
    public CalendarReading Read(int i)
    {
        if (i >= text.Count)
            return default;
        if (text.IsSign(i, '('))
            return Bracketed(i);
        int opener = text.Match(i, ValueSense.DateOpener) is { Symbol: "day" } day ? day.Words.Length : 0;
        CalendarReading found = InDigits(i + opener, needsYear: true);
        if (found.IsNone)
            found = DayAndMonth(i + opener);
        if (found.IsNone)
            found = MonthAndDay(i + opener);
        if (found.IsNone && opener > 0 && DayAt(i + opener) is > 0 and var alone)
            found = new CalendarReading(i + opener + 1, new CalendarDate { Day = alone });
        return found;
    }

    /// <summary>The day of a month at a piece; 0 where there is none.</summary>
    public int DayAt(int i) => text.IsNumber(i) && text.TextOf(i).Length <= 2 && NumberFormat.Small(text.TextOf(i)) is > 0 and <= MostDays and var day ? day : 0;

    /// <summary>(19/6/2024), (19/6), (19 Juni 2024); the bracket may be left open.</summary>
    private CalendarReading Bracketed(int i)
    {
        CalendarReading inside = InDigits(i + 1, needsYear: false);
        if (inside.IsNone)
            inside = DayAndMonth(i + 1);
        return !inside.IsNone && text.IsSign(inside.End, ')') ? inside with { End = inside.End + 1 } : inside;
    }

    /// <summary>19/6/2024, 19-06-2024, 19.06.2024, 2024-06-19; the American 6/19/2024 where no month is 19.</summary>
    private CalendarReading InDigits(int i, bool needsYear)
    {
        if (!text.IsNumber(i))
            return default;
        if (text.TextOf(i).Count('.') == 2)
            return Dotted(i);
        int first = NumberFormat.Small(text.TextOf(i)), second = Part(i + 1), third = second > 0 ? Part(i + 3) : -1;
        if (second <= 0 || third >= 0 && !text.TextOf(i + 1).SequenceEqual(text.TextOf(i + 3)))
            return default;
        if (third > 0 && text.TextOf(i).Length == 4)
            return Made(i + 5, first, second, third);
        if (third is > 9 and < 100 or > 999)
            return second <= MonthsOfYear ? Made(i + 5, third, second, first) : Made(i + 5, third, first, second);
        return !needsYear && text.IsSign(i + 1, '/') ? Made(i + 3, 0, second, first) : default;
    }

    private CalendarReading Dotted(int i)
    {
        ReadOnlySpan<char> written = text.TextOf(i);
        int first = written.IndexOf('.'), last = written.LastIndexOf('.');
        return written.Length - last == 5
            ? Made(i + 1, NumberFormat.Small(written[(last + 1)..]), NumberFormat.Small(written[(first + 1)..last]), NumberFormat.Small(written[..first]))
            : default;
    }

    /// <summary>The number behind a glued slash or hyphen; -1 where there is none.</summary>
    private int Part(int i) =>
        (text.IsSign(i, '/') || text.IsSign(i, '-')) && text.IsGlued(i) && text.IsNumber(i + 1) && text.IsGlued(i + 1) ? NumberFormat.Small(text.TextOf(i + 1)) : -1;

    private static CalendarReading Made(int end, int year, int month, int day) =>
        day is > 0 and <= MostDays && month is > 0 and <= MonthsOfYear && year >= 0 ? new CalendarReading(end, new CalendarDate { Year = year, Month = month, Day = day }) : default;

    /// <summary>19 Juni 2024, 19 June; the hyphen of 19-Juni too.</summary>
    private CalendarReading DayAndMonth(int i)
    {
        int day = DayAt(i), at = i + 1 + text.Length(i + 1, ValueSense.OrdinalEnding);
        if (text.IsSign(at, '-') && text.IsGlued(at))
            at++;
        return day > 0 && text.Match(at, ValueSense.Month) is { } month && text.IsCapitalized(at)
            ? WithYear(at + month.Words.Length, (int)month.Number, day)
            : default;
    }

    /// <summary>June 19, 2024</summary>
    private CalendarReading MonthAndDay(int i)
    {
        if (!text.Lexicon.IsMonthFirst || text.Match(i, ValueSense.Month) is not { } month || !text.IsCapitalized(i))
            return default;
        int at = i + month.Words.Length;
        if (text.IsSign(at, '.'))
            at++;
        return DayAt(at) is > 0 and var day ? WithYear(at + 1 + text.Length(at + 1, ValueSense.OrdinalEnding), (int)month.Number, day) : default;
    }

    private CalendarReading WithYear(int at, int month, int day)
    {
        int year = text.IsSign(at, ',') ? at + 1 : at;
        bool isYear = text.IsNumber(year) && text.TextOf(year).Length == 4 && NumberFormat.Small(text.TextOf(year)) > 0 && !text.IsSign(year + 1, '.');
        return isYear ? Made(year + 1, NumberFormat.Small(text.TextOf(year)), month, day) : Made(at, 0, month, day);
    }
}
