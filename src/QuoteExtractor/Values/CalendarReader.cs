using QuoteExtractor.Languages;

namespace QuoteExtractor.Values;

/// <summary>Reads one date: <c>Rabu (19/6/2024)</c>, <c>tanggal 2 Mei 2020</c>, <c>tahun 1980-an</c>, <c>triwulan IV-2020</c>, <c>dua pekan lalu</c>.</summary>
internal sealed class CalendarReader(PieceText text, NumberReader numbers)
{
    private static readonly ulong Measured = ValueLexicon.SetOf(
        ValueSense.Scale, ValueSense.Percent, ValueSense.Currency, ValueSense.Multiple, ValueSense.TimeUnit, ValueSense.AgeUnit);

    private static readonly ulong WeekdayStarts = ValueLexicon.SetOf(ValueSense.DateOpener, ValueSense.DirectionBefore, ValueSense.Weekday);

    private static readonly ulong RelativeStarts = NumberReader.Starts | ValueLexicon.SetOf(
        ValueSense.RelativeDay, ValueSense.TimeUnit, ValueSense.DirectionBefore, ValueSense.Duration);

    private static readonly ulong DayStarts = ValueLexicon.SetOf(ValueSense.DateOpener, ValueSense.Digits, ValueSense.Month);

    private static readonly ulong YearOpener = ValueLexicon.SetOf(ValueSense.YearOpener);

    private readonly RelativeDateReader _relative = new(text, numbers);
    private readonly DayReader _days = new(text);

    /// <summary>The date that begins at a piece; none where none does.</summary>
    public CalendarReading Read(int i)
    {
        if (i >= text.Count)
            return default;
        bool isSign = text[i].Kind == PieceKind.Sign;
        if (text.Begins(i, WeekdayStarts) && Weekday(i) is { IsNone: false } weekday)
            return weekday;
        if ((isSign || text.Begins(i, RelativeStarts)) && _relative.Read(i) is { IsNone: false } relative)
            return relative;
        if ((isSign || text.Begins(i, DayStarts)) && _days.Read(i) is { IsNone: false } day)
            return _relative.Directed(day);
        if (YearPart(i) is { IsNone: false } part)
            return part;
        if (Month(i) is { IsNone: false } month)
            return month.Date.Year > 0 ? month : _relative.Directed(month);
        return Year(i);
    }

    /// <summary>Rabu (19/6/2024), Rabu, 19 Juni 2024, Rabu lalu, Rabu pekan lalu, hari Rabu</summary>
    private CalendarReading Weekday(int i)
    {
        int first = i + Opener(i, "weekday") + _relative.Before(i, out int? direction);
        if (text.Match(first, ValueSense.Weekday) is not { } weekday || !text.IsCapitalized(first))
            return default;
        int end = first + weekday.Words.Length;
        CalendarReading said = _relative.Directed(new CalendarReading(end, new CalendarDate { Weekday = (int)weekday.Number, Direction = direction }));
        int day = text.IsSign(said.End, ',') ? said.End + 1 : said.End;
        day += text.Length(day, ValueSense.DayPart);
        if (_days.Read(day) is { IsNone: false } dated)
            return dated;
        return said.End == end ? _relative.WithWeek(said) : said;
    }

    /// <summary>Mei 2020, bulan Mei; a month alone has its capital and no other meaning.</summary>
    private CalendarReading Month(int i)
    {
        int opener = Opener(i, "month"), first = i + opener;
        if (text.Match(first, ValueSense.Month) is not { } month || !text.IsCapitalized(first))
            return default;
        int end = first + month.Words.Length, year = YearAt(end + Opener(end, "year"));
        if (year > 0)
            return new CalendarReading(end + Opener(end, "year") + 1, new CalendarDate { Month = (int)month.Number, Year = year });
        bool alone = opener == 0 && text.Length(first, ValueSense.MonthHomograph) > 0;
        return alone ? default : new CalendarReading(end, new CalendarDate { Month = (int)month.Number });
    }

    /// <summary>triwulan IV-2020, kuartal III 2025, Q3 2024</summary>
    private CalendarReading YearPart(int i)
    {
        if (text.Match(i, ValueSense.YearPart) is not { } part)
            return default;
        int end = i + part.Words.Length;
        int number = 0;
        if (part.Symbol.Length == 1)
        {
            number = text.Match(end, ValueSense.RomanNumeral) is { } roman ? (int)roman.Number : text.IsNumber(end) ? NumberFormat.Small(text.TextOf(end)) : 0;
            end++;
        }

        if (part.Symbol.Length == 1 && number is < 1 or > 4)
            return default;
        string written = part.Symbol.Length == 1 ? $"{part.Symbol}{number}" : part.Symbol;
        int year = end + Opener(end, "year");
        if (text.IsSign(year, '-') && text.IsGlued(year))
            year++;
        return YearAt(year) is > 0 and var known
            ? new CalendarReading(year + 1, new CalendarDate { YearPart = written, Year = known })
            : new CalendarReading(end, new CalendarDate { YearPart = written });
    }

    /// <summary>tahun 2024, 2024, 1980-an</summary>
    private CalendarReading Year(int i)
    {
        int opener = Opener(i, "year"), first = i + opener;
        if (!text.IsNumber(first))
            return default;
        int year = YearAt(first), end = first + 1;
        int ending = text.IsGlued(end) ? text.Length(end, ValueSense.DecadeEnding) : 0;
        if (ending > 0 && opener > 0 && text.TextOf(first).Length == 2)
            return new CalendarReading(end + ending, new CalendarDate { Year = 1900 + NumberFormat.Small(text.TextOf(first)), IsDecade = true });
        if (year == 0)
            return default;
        if (ending > 0)
            return new CalendarReading(end + ending, new CalendarDate { Year = year, IsDecade = true });
        return opener > 0 || StandsAlone(i) ? new CalendarReading(end, new CalendarDate { Year = year }) : default;
    }

    /// <summary>2000 dolar and 2000 orang are no years; the people behind <c>sejak 2020</c> are not counted.</summary>
    private bool StandsAlone(int i)
    {
        int end = i + 1;
        if (end >= text.Count || text[end].Word == 0)
            return true;
        if (text.Begins(end, Measured) && !text.IsCapitalized(end) && !text.IsSign(end, '-'))
            return false;
        bool opened = i > 0 && (text.Begins(i - 1, YearOpener) || text[i - 1].Kind == PieceKind.Word && text.IsCapitalized(i - 1));
        return opened || text.Match(end, ValueSense.Unit) is null;
    }

    /// <summary>A year of four digits that people write without a separator; 0 for any other number.</summary>
    private int YearAt(int i)
    {
        const int First = 1900, Last = 2099;
        return text.IsNumber(i) && text.TextOf(i).Length == 4 && NumberFormat.Small(text.TextOf(i)) is >= First and <= Last and var year ? year : 0;
    }

    private int Opener(int i, string part) => text.Match(i, ValueSense.DateOpener) is { } opener && opener.Symbol == part ? opener.Words.Length : 0;
}
