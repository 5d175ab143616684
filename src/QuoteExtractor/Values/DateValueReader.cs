using QuoteExtractor.Languages;

namespace QuoteExtractor.Values;

/// <summary>Reads a date, or one date to another: <c>10-17 Januari 2021</c>, <c>27 Juni-5 Juli</c>, <c>Maret-Mei 2020</c>, <c>2018 hingga 2020</c>.</summary>
internal sealed class DateValueReader(PieceText text, NumberReader numbers)
{
    private readonly CalendarReader _calendar = new(text, numbers);
    private readonly DayReader _days = new(text);

    /// <summary>Knows the day that relative dates are told from.</summary>
    public DayResolver Resolver { private get; set; }

    /// <summary>The date or range that begins at a piece; none where none does.</summary>
    public Reading Read(int i)
    {
        if (SharedMonth(i) is { IsNone: false } days)
            return days;
        CalendarReading first = _calendar.Read(i);
        if (first.IsNone)
            return default;
        if (Linked(first.End) is > 0 and var at && _calendar.Read(at) is { IsNone: false } second && IsOfOneSort(first.Date, second.Date)
            && Range(WithYearOf(first.Date, second.Date), second.Date, second.End) is { IsNone: false } range)
            return range;
        return Resolver.Write(first.Date) is { } written ? new Reading(first.End, ValueKind.Date, written) : default;
    }

    /// <summary>10-17 Januari 2021, 4 hingga 8 Juni</summary>
    private Reading SharedMonth(int i)
    {
        int opener = text.Match(i, ValueSense.DateOpener) is { Symbol: "day" } day ? day.Words.Length : 0;
        int first = _days.DayAt(i + opener);
        if (first == 0 || Linked(i + opener + 1) is not (> 0 and var at) || !text.IsNumber(at))
            return default;
        CalendarReading last = _days.Read(at);
        return last.IsNone || last.Date.Month == 0 || last.Date.Day <= first ? default : Range(last.Date with { Day = first }, last.Date, last.End);
    }

    private Reading Range(CalendarDate first, CalendarDate last, int end)
    {
        string? from = Resolver.Write(first), to = Resolver.Write(last);
        bool isForward = string.CompareOrdinal(from, to) < 0 || from?[0] == 'X' || to?[0] == 'X';
        return from is null || to is null || !isForward ? default : new Reading(end, ValueKind.DateRange, $"{from}/{to}");
    }

    /// <summary>The piece behind hingga or a hyphen; 0 where neither links.</summary>
    private int Linked(int i) => text.Length(i, ValueSense.RangeLink) is > 0 and var link && i + link < text.Count ? i + link : 0;

    /// <summary>27 Juni-5 Juli 2020: the year is said once.</summary>
    private static CalendarDate WithYearOf(CalendarDate first, CalendarDate last) =>
        first is { Year: 0, Offset: null, Direction: null } && (first.Month > 0 || first.YearPart is not null) ? first with { Year = last.Year } : first;

    private static bool IsOfOneSort(CalendarDate first, CalendarDate last) =>
        first.Day > 0 == last.Day > 0 && first.Month > 0 == last.Month > 0 && first.YearPart is null == last.YearPart is null
        && first.Offset is null && last.Offset is null && !first.IsDecade && !last.IsDecade;
}
