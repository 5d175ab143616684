using System.Globalization;
using QuoteExtractor.Languages;

namespace QuoteExtractor.Values;

/// <summary>Reads times of day: <c>pukul 14.00 WIB</c>, <c>jam 9 malam</c>, <c>jam setengah delapan</c>, <c>pukul 09.00-10.00</c>, <c>14:30</c>, <c>2 p.m.</c></summary>
internal sealed class ClockReader(PieceText text)
{
    private const int Noon = 12;
    private const int HoursOfDay = 24;
    private const int MinutesOfHour = 60;

    private readonly WordNumberReader _words = new(text);

    /// <summary>What a time may begin with.</summary>
    public static ulong Starts { get; } = ValueLexicon.SetOf(ValueSense.Digits, ValueSense.ClockOpener);

    /// <summary>The time that begins at a piece; none where none does.</summary>
    public Reading Read(int i)
    {
        int opener = text.Length(i, ValueSense.ClockOpener), first = i + opener;
        if ((At(first) is { End: > 0 } digits ? digits : opener > 0 ? Spoken(first) : default) is not ({ } start, > 0 and var end, var exact))
            return default;
        bool hasColon = end > first + 1;
        TimeSpan? last = null;
        int link = text.Length(end, ValueSense.RangeLink);
        if (link > 0 && At(end + link) is ({ } stop, > 0 and var behind, var exactly) && exactly == exact)
            (last, end) = (stop, behind);
        ValuePhrase? part = text.Match(end, ValueSense.DayPart);
        end += part?.Words.Length ?? 0;
        ValuePhrase? zone = text.Match(end, ValueSense.TimeZone);
        end += zone?.Words.Length ?? 0;
        bool isClock = opener > 0 || hasColon || exact && zone is not null || part is not null && text.Lexicon.IsMonthFirst && (part.Symbol is "am" or "pm" || start.Hours == Noon);
        if (!isClock)
            return default;
        string offset = zone is { Symbol: ['+' or '-', ..] } ? zone.Symbol : "";
        string written = Write(start, part?.Symbol) + offset;
        return new Reading(end, ValueKind.Time, last is { } to ? $"{written}/{Write(to, part?.Symbol)}{offset}" : written);
    }

    /// <summary>14.00, 14:00, 14; exact where the minutes stand there.</summary>
    private (TimeSpan? Time, int End, bool Exact) At(int i)
    {
        if (!text.IsNumber(i))
            return default;
        ReadOnlySpan<char> written = text.TextOf(i);
        int stop = written.IndexOf('.');
        if (stop > 0)
            return Made(i + 1, written[..stop], written[(stop + 1)..]);
        if (text.IsSign(i + 1, ':') && text.IsGlued(i + 1) && text.IsNumber(i + 2) && text.IsGlued(i + 2))
            return Made(text.IsSign(i + 3, ':') && text.IsGlued(i + 3) && text.IsNumber(i + 4) ? i + 5 : i + 3, written, text.TextOf(i + 2));
        return NumberFormat.Small(written) is >= 0 and <= HoursOfDay and var hour && written.Length <= 2 ? (TimeSpan.FromHours(hour), i + 1, false) : default;
    }

    /// <summary>jam setengah delapan: half an hour before eight; jam tujuh malam, but jam dua orang.</summary>
    private (TimeSpan? Time, int End, bool Exact) Spoken(int i)
    {
        const decimal Half = 0.5m;
        bool isHalf = text.Match(i, ValueSense.Fraction) is { Number: Half, Words.Length: 1 };
        int first = isHalf ? i + 1 : i;
        if (text.Lexicon.IsMonthFirst || _words.Read(first) is not { IsNone: false, HasScale: false, Number: >= 1 and <= HoursOfDay } hour)
            return default;
        bool isTold = isHalf || text.Length(hour.End, ValueSense.DayPart) > 0 || text.Length(hour.End, ValueSense.TimeZone) > 0;
        return isTold ? (TimeSpan.FromHours((double)(isHalf ? hour.Number - Half : hour.Number)), hour.End, false) : default;
    }

    private static (TimeSpan? Time, int End, bool Exact) Made(int end, ReadOnlySpan<char> hours, ReadOnlySpan<char> minutes)
    {
        int hour = NumberFormat.Small(hours), minute = NumberFormat.Small(minutes);
        bool isTime = hours.Length <= 2 && minutes.Length == 2 && hour is >= 0 and <= HoursOfDay && minute is >= 0 and < MinutesOfHour && (hour < HoursOfDay || minute == 0);
        return isTime ? (new TimeSpan(hour, minute, 0), end, true) : default;
    }

    /// <summary>jam 9 malam is 21:00; siang runs from eleven to three.</summary>
    private static string Write(TimeSpan time, string? part)
    {
        const int EarlyAfternoon = 5;
        int hour = (int)time.TotalHours;
        hour = part switch
        {
            "pm" when hour < Noon => hour + Noon,
            "night" when hour is > EarlyAfternoon and < Noon => hour + Noon,
            "night" when hour == Noon => HoursOfDay,
            "noon" when hour < EarlyAfternoon => hour + Noon,
            "am" when hour == Noon => 0,
            _ => hour,
        };
        return string.Create(CultureInfo.InvariantCulture, $"{hour:D2}:{time.Minutes:D2}");
    }
}
