using System.Globalization;

namespace QuoteExtractor.Values;

/// <summary>Tells which day, month or year the words of a date mean, as far as they and the article's own day settle it.</summary>
/// <param name="today">The article's own day; <see langword="null"/> where it is not known.</param>
/// <param name="isOver">Whether it must lie behind: nobody has said anything on a day after the article's own.</param>
internal readonly struct DayResolver(DateOnly? today, bool isOver)
{
    private const int Week = 7;
    private const int MonthsOfYear = 12;
    private const int Century = 100;

    /// <summary>The day; <see langword="null"/> where no one day is meant or nothing settles it.</summary>
    public DateOnly? DayOf(CalendarDate date)
    {
        if (date.Day > 0 && date.Month > 0)
            return date.Year > 0 ? Make(date.Year, date.Month, date.Day) : OfSomeYear(date);
        if (today is not { } known || date.Day > 0 || date.Month > 0 || date.Year > 0)
            return null;
        if (date.Weekday > 0)
            return OnWeekday(known, date);
        return date is { Offset: { } days, OffsetUnit: 'D' } ? Add(known, days) : null;
    }

    /// <summary>As in ISO 8601, with X for what is not settled; <see langword="null"/> where the calendar has no such date.</summary>
    public string? Write(CalendarDate date)
    {
        if (DayOf(date) is { } day)
            return day.ToString("O", CultureInfo.InvariantCulture);
        if (date.Day > 0)
            return Partial(date);
        if (date.Offset is { } offset)
            return Written(offset, date.OffsetUnit);
        if (date.Weekday > 0 && date.Month == 0)
            return $"XXXX-WXX-{date.Weekday}";
        int year = date.Year > 0 ? date.Year : YearOfMonth(date);
        string written = year > 0 ? year.ToString("D4", CultureInfo.InvariantCulture) : "XXXX";
        if (date.IsDecade)
            return written[..3] + "X";
        if (date.YearPart is { } part)
            return $"{written}-{part}";
        return date.Month > 0 ? $"{written}-{date.Month:D2}" : written;
    }

    private string? Partial(CalendarDate date)
    {
        const int LeapYear = 2000;
        if (date.Month == 0)
            return date.Day <= 31 ? $"XXXX-XX-{date.Day:D2}" : null;
        return Make(date.Year > 0 ? date.Year : LeapYear, date.Month, date.Day) is null || date.Year > 0 ? null : $"XXXX-{date.Month:D2}-{date.Day:D2}";
    }

    /// <summary>November lalu</summary>
    private int YearOfMonth(CalendarDate date)
    {
        if (today is not { } known || date.Month == 0 || date.Direction is not { } direction)
            return 0;
        return direction switch
        {
            < 0 => date.Month < known.Month ? known.Year : known.Year - 1,
            0 => known.Year,
            _ => date.Month > known.Month ? known.Year : known.Year + 1,
        };
    }

    /// <summary>A day without its year: the nearest one, or the nearest on the side that the words tell.</summary>
    private DateOnly? OfSomeYear(CalendarDate date)
    {
        if (today is not { } known)
            return null;
        DateOnly? nearest = null;
        for (int year = known.Year - 1; year <= known.Year + 1; year++)
        {
            if (Make(year, date.Month, date.Day) is not { } day || (isOver || date.Direction < 0) && day > known || date.Direction > 0 && day < known)
                continue;
            if (nearest is not { } before || Math.Abs(day.DayNumber - known.DayNumber) < Math.Abs(before.DayNumber - known.DayNumber))
                nearest = day;
        }

        return nearest;
    }

    /// <summary>The last such day on or before the article's; <c>Kamis lalu</c> is before it, <c>Kamis depan</c> behind it, <c>Kamis pekan lalu</c> in the week before.</summary>
    private static DateOnly? OnWeekday(DateOnly today, CalendarDate date)
    {
        int ahead = date.Weekday - IsoDay(today);
        if (date is { Offset: { } weeks, OffsetUnit: 'W' })
            return Add(today, ahead + Week * weeks);
        return Add(today, date.Direction switch
        {
            < 0 => ahead < 0 ? ahead : ahead - Week,
            > 0 => ahead > 0 ? ahead : ahead + Week,
            _ => ahead <= 0 ? ahead : ahead - Week,
        });
    }

    private string Written(int offset, char unit)
    {
        if (today is not { } known)
            return offset == 0 ? $"P0{unit}" : string.Create(CultureInfo.InvariantCulture, $"{(offset < 0 ? '-' : '+')}P{Math.Abs(offset)}{unit}");
        int month = known.Year * MonthsOfYear + known.Month - 1 + offset;
        string? resolved = unit switch
        {
            'Y' when known.Year + offset is > 0 and <= 9999 and var year => year.ToString("D4", CultureInfo.InvariantCulture),
            'M' when month / MonthsOfYear is > 0 and <= 9999 => string.Create(CultureInfo.InvariantCulture, $"{month / MonthsOfYear:D4}-{month % MonthsOfYear + 1:D2}"),
            'W' when Add(known, offset * Week) is { } day => IsoWeek(day),
            _ => null,
        };
        return resolved ?? new DayResolver(null, isOver).Written(offset, unit);
    }

    private static string IsoWeek(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time):D4}-W{ISOWeek.GetWeekOfYear(time):D2}");
    }

    private static int IsoDay(DateOnly date) => date.DayOfWeek == DayOfWeek.Sunday ? Week : (int)date.DayOfWeek;

    private static DateOnly? Add(DateOnly day, int days)
    {
        long number = (long)day.DayNumber + days;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    private DateOnly? Make(int year, int month, int day)
    {
        if (year is > 0 and < Century)
            year = YearOf(year);
        if (year is < 1 or > 9999 || month is < 1 or > MonthsOfYear || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        return new DateOnly(year, month, day);
    }

    /// <summary>17/8/45 in 2026 is of 1945: the last such year that is not far ahead of the article, else of the calendar's own hundred years.</summary>
    private int YearOf(int ofCentury)
    {
        const int FarAhead = 10;
        int last = today is { } known ? known.Year + FarAhead : CultureInfo.InvariantCulture.Calendar.TwoDigitYearMax;
        int year = last - last % Century + ofCentury;
        return year > last ? year - Century : year;
    }
}
