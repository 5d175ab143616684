using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace QuoteExtractor.Recognizers;

/// <summary>Reads the dates, times and durations that the library found, and puts them into the notation of <see cref="QuoteValue.Value"/>.</summary>
internal static partial class RecognizedDates
{
    private static readonly DateTime[] s_anyDays = [new(2001, 2, 14), new(2010, 11, 23)];
    private static readonly string[] s_clocks = ["HH", "HH:mm", "HH:mm:ss"];

    /// <summary>What was found, with no value where it has none in our notation: <c>every Monday</c>, or <c>2 days ago</c> where the day is not known.</summary>
    public static IEnumerable<(TextSpan Span, QuoteValue? Value)> Read(string text, DateOnly? publishedOn)
    {
        if (publishedOn is { } day)
            return Results(text, day.ToDateTime(TimeOnly.MinValue)).Select(result => (SpanOf(result), Value(result, day)));
        // Without the article's day only what any two days tell alike is known.
        string[] others = [.. Results(text, s_anyDays[1]).Select(Key)];
        return Results(text, s_anyDays[0]).Select(result => (SpanOf(result), others.Contains(Key(result)) ? Value(result, null) : null));
    }

    /// <summary>The library's ends are inclusive.</summary>
    public static TextSpan SpanOf(ModelResult result) => new(result.Start, result.End + 1);

    private static List<ModelResult> Results(string text, DateTime reference) => DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: reference);

    private static string Key(ModelResult result) => $"{result.Start} {result.TypeName} {Readings(result).FirstOrDefault()?.GetValueOrDefault("timex")}";

    private static QuoteValue? Value(ModelResult result, DateOnly? today)
    {
        if (Readings(result) is not [var first, ..] readings || first.GetValueOrDefault("timex") is not { } timex)
            return null;
        (ValueKind Kind, string? Value) read = result.TypeName[(result.TypeName.LastIndexOf('.') + 1)..] switch
        {
            // Of a day with its time the day is told: our notation has no kind for both.
            "date" or "datetime" => (ValueKind.Date, Day(readings, timex.Split('T')[0], today)),
            "daterange" when timex.StartsWith('(') => (ValueKind.DateRange, today is null && timex.Contains('X', StringComparison.Ordinal) ? null : Days(readings, timex, result.Text, today)),
            "daterange" => (ValueKind.Date, Notation().IsMatch(timex) ? timex : null),
            "time" or "timerange" => (ValueKind.Time, Clock(timex)),
            "duration" => (ValueKind.Duration, timex),
            _ => default,
        };
        return read.Value is { } value ? new QuoteValue { Span = SpanOf(result), Kind = read.Kind, Value = value } : null;
    }

    private static string? Day(IReadOnlyList<Dictionary<string, string>> readings, string timex, DateOnly? today)
    {
        // A day that the calendar does not have is "not resolved".
        if (Nearest(readings, "value", timex, today) is not { } reading || DayOf(reading, "value") is not { } day || !Notation().IsMatch(timex))
            return null;
        return today is null ? timex : Write(day);
    }

    /// <summary>The library gives the day behind the last one, but the last one where the words name it: the next 3 days, from 4 to 22 January.</summary>
    private static string? Days(IReadOnlyList<Dictionary<string, string>> readings, string timex, string words, DateOnly? today)
    {
        if (Nearest(readings, "start", timex, today) is not { } reading || DayOf(reading, "start") is not { } first || DayOf(reading, "end") is not { } last)
            return null;
        bool isNamed = timex.EndsWith("D)", StringComparison.Ordinal) && (timex.Contains('X', StringComparison.Ordinal) || Names(words, first, last));
        return $"{Write(first)}/{Write(isNamed ? last : last.AddDays(-1))}";
    }

    private static bool Names(string words, DateOnly first, DateOnly last)
    {
        int[] numbers = [.. Digits().Matches(words).Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture))];
        int at = Array.IndexOf(numbers, first.Day);
        return at >= 0 && Array.IndexOf(numbers, last.Day, at + 1) >= 0;
    }

    /// <summary>As the built-in finder: a weekday lies behind, which is the first reading; a day without its year is the nearest one.</summary>
    private static Dictionary<string, string>? Nearest(IReadOnlyList<Dictionary<string, string>> readings, string field, string timex, DateOnly? today) =>
        today is not { } known || timex.Contains('W', StringComparison.Ordinal)
            ? readings[0]
            : readings.Where(reading => DayOf(reading, field) is not null).MinBy(reading => Math.Abs(DayOf(reading, field)!.Value.DayNumber - known.DayNumber));

    /// <summary>T14 is 14:00, (T09,T10:30,PT1H30M) is 09:00/10:30; TMO, some time in the morning, is none.</summary>
    private static string? Clock(string timex)
    {
        string[] clocks = [.. timex.Trim('(', ')').Split(',').Where(part => part.StartsWith('T')).Select(part => part[1..])];
        bool areClocks = clocks.Length > 0 && clocks.All(clock => TimeOnly.TryParseExact(clock, s_clocks, CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        return areClocks ? string.Join('/', clocks.Select(clock => clock.Length == 2 ? clock + ":00" : clock)) : null;
    }

    private static List<Dictionary<string, string>> Readings(ModelResult result) =>
        result.Resolution is { } resolution && resolution.TryGetValue("values", out object? values) && values is List<Dictionary<string, string>> all ? all : [];

    /// <summary>The day in a field, whatever clock time follows it.</summary>
    private static DateOnly? DayOf(Dictionary<string, string> reading, string field) =>
        DateOnly.TryParseExact(reading.GetValueOrDefault(field)?.Split(' ')[0], "O", out DateOnly day) ? day : null;

    private static string Write(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    [GeneratedRegex("^[0-9X]{4}(-(W[0-9X]{2}(-[1-7])?|[0-9X]{2}(-[0-9X]{2})?))?$")]
    private static partial Regex Notation();

    [GeneratedRegex("[0-9]{1,4}")]
    private static partial Regex Digits();
}
