using QuoteExtractor.Languages;

namespace QuoteExtractor.Values;

/// <summary>Reads dates told from the article's own day: <c>kemarin</c>, <c>bulan lalu</c>, <c>dua pekan lalu</c>, <c>last week</c>.</summary>
internal sealed class RelativeDateReader(PieceText text, NumberReader numbers)
{
    /// <summary>The date that begins at a piece; none where none does.</summary>
    public CalendarReading Read(int i)
    {
        if (text.Match(i, ValueSense.RelativeDay) is { } day)
            return new CalendarReading(i + day.Words.Length, new CalendarDate { Offset = (int)day.Number, OffsetUnit = 'D' });
        if (Period(i) is { IsNone: false } period)
            return period;
        return Counted(i);
    }

    /// <summary>The date with the word behind it that says which one is meant: <c>Rabu lalu</c>, <c>31 Mei mendatang</c>.</summary>
    public CalendarReading Directed(CalendarReading read)
    {
        if (text.Match(read.End, ValueSense.Direction) is not { } direction)
            return read;
        return new CalendarReading(read.End + direction.Words.Length, read.Date with { Direction = Math.Sign(direction.Number) });
    }

    /// <summary>How many pieces before a weekday say which one is meant: English <c>last Friday</c>.</summary>
    public int Before(int i, out int? direction)
    {
        ValuePhrase? before = text.Match(i, ValueSense.DirectionBefore);
        direction = before is null ? null : Math.Sign(before.Number);
        return before?.Words.Length ?? 0;
    }

    /// <summary>Senin pekan lalu, Senin malam pekan lalu, Kamis kemarin</summary>
    public CalendarReading WithWeek(CalendarReading weekday)
    {
        int at = weekday.End + text.Length(weekday.End, ValueSense.DayPart);
        if (Period(at) is { IsNone: false, Date.OffsetUnit: 'W' } week)
            return new CalendarReading(week.End, weekday.Date with { Offset = week.Date.Offset, OffsetUnit = 'W' });
        if (text.Match(at, ValueSense.RelativeDay) is { Number: < 0 } day)
            return new CalendarReading(at + day.Words.Length, weekday.Date with { Direction = -1 });
        return weekday;
    }

    /// <summary>bulan lalu; English last month</summary>
    private CalendarReading Period(int i)
    {
        if (text.Match(i, ValueSense.TimeUnit) is { } unit && text.Match(i + unit.Words.Length, ValueSense.Direction) is { } behind)
            return Shifted(i + unit.Words.Length + behind.Words.Length, unit, (int)behind.Number);
        if (text.Match(i, ValueSense.DirectionBefore) is { } before && text.Match(i + before.Words.Length, ValueSense.TimeUnit) is { } period)
            return Shifted(i + before.Words.Length + period.Words.Length, period, (int)before.Number);
        return default;
    }

    /// <summary>No decade and no quarter: they are several years and months.</summary>
    private static CalendarReading Shifted(int end, ValuePhrase unit, int by) =>
        unit is { Symbol: "W" or "M" or "Y", Number: 0 } ? new CalendarReading(end, new CalendarDate { Offset = by, OffsetUnit = unit.Symbol[0] }) : default;

    /// <summary>dua pekan yang lalu; tiga jam lalu is no date.</summary>
    private CalendarReading Counted(int i)
    {
        const int Most = 10_000;
        if (text.Match(i, ValueSense.Duration) is { } whole && text.Length(i + whole.Words.Length, ValueSense.Ago) is > 0 and var gone && whole.Symbol.Length == 3)
            return new CalendarReading(i + whole.Words.Length + gone, new CalendarDate { Offset = -1, OffsetUnit = whole.Symbol[2] });
        NumberReading count = numbers.Read(i);
        if (count.IsNone || count.IsLong || count.Modifier != ValueModifier.None || count.Number is <= 0 or > Most || count.Number != decimal.Truncate(count.Number))
            return default;
        if (text.Match(count.End, ValueSense.TimeUnit) is not { Symbol: "D" or "W" or "M" or "Y" } unit)
            return default;
        int end = count.End + unit.Words.Length, ago = text.Length(end, ValueSense.Ago);
        return ago > 0 ? new CalendarReading(end + ago, new CalendarDate { Offset = -(int)(count.Number * Math.Max(1, unit.Number)), OffsetUnit = unit.Symbol[0] }) : default;
    }
}
