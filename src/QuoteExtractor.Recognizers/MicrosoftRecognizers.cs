using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using Microsoft.Recognizers.Text.Sequence;

namespace QuoteExtractor;

/// <summary>Microsoft.Recognizers.Text as a <see cref="ValueRecognizer"/>: <c>ValueRecognizer = MicrosoftRecognizers.Recognize</c>. Thread-safe.</summary>
/// <remarks>
/// It covers English; it has no Indonesian. It does not tell modifiers, and it is slower than the built-in finder by far: texts are given to it
/// sentence by sentence, at most <see cref="MostCharacters"/> characters at a time.
/// </remarks>
public static class MicrosoftRecognizers
{
    /// <summary>The longest text that is read at a time, in UTF-16 code units; a longer sentence is cut at a blank.</summary>
    public const int MostCharacters = 400;

    private static readonly DateTime[] AnyDays = [new(2001, 2, 14), new(2010, 11, 23)];

    /// <summary>The values in a text, in reading order; they do not overlap.</summary>
    /// <param name="publishedOn">The day that dates are told from; without it dates that need it are left out.</param>
    /// <exception cref="NotSupportedException">The language is not covered: asked for a culture that it does not know, the library would read English.</exception>
    public static IReadOnlyList<QuoteValue> Recognize(string text, Language language, DateOnly? publishedOn)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        if (language != Language.English)
            throw new NotSupportedException($"Microsoft.Recognizers.Text does not cover {language.Name}; leave ValueRecognizer null for the built-in finder.");
        var found = new List<QuoteValue>();
        foreach (TextSpan part in Parts(text))
            found.AddRange(Read(part.Of(text).ToString(), publishedOn).Select(value => value with { Span = new TextSpan(part.Start + value.Span.Start, part.Start + value.Span.End) }));
        return found;
    }

    /// <summary>Sentences, and pieces of those that are too long.</summary>
    private static IEnumerable<TextSpan> Parts(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = start, blank = -1;
            while (end < text.Length && end - start < MostCharacters && !EndsSentence(text, end))
            {
                if (char.IsWhiteSpace(text[end]))
                    blank = end;
                end++;
            }

            if (end < text.Length && end - start == MostCharacters && blank > start)
                end = blank;
            else if (end < text.Length && end - start < MostCharacters)
                end++;
            yield return new TextSpan(start, end);
            start = end;
        }
    }

    private static bool EndsSentence(string text, int at) =>
        text[at] == '\n' || text[at] is '.' or '!' or '?' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsUpper(text[at + 2]);

    /// <summary>Of values that overlap the longest is kept, of equally long ones the more telling: a date before its year as a number.</summary>
    private static IEnumerable<QuoteValue> Read(string text, DateOnly? publishedOn)
    {
        const string English = Culture.English;
        var taken = new List<TextSpan>();
        // Digits of addresses and telephone numbers are no values.
        foreach (ModelResult result in SequenceRecognizer.RecognizePhoneNumber(text, English).Concat(SequenceRecognizer.RecognizeIpAddress(text, English)).Concat(SequenceRecognizer.RecognizeURL(text, English)))
            taken.Add(SpanOf(result));
        IEnumerable<QuoteValue?> values = Dates(text, publishedOn)
            .Concat(NumberWithUnitRecognizer.RecognizeAge(text, English).Select(result => Make(result, ValueKind.Age)))
            .Concat(NumberWithUnitRecognizer.RecognizeCurrency(text, English).Select(result => Make(result, ValueKind.Money)))
            .Concat(NumberWithUnitRecognizer.RecognizeDimension(text, English).Select(result => Make(result, ValueKind.Quantity)))
            .Concat(NumberWithUnitRecognizer.RecognizeTemperature(text, English).Select(result => Make(result, ValueKind.Quantity)))
            .Concat(NumberRecognizer.RecognizePercentage(text, English).Select(result => Make(result, ValueKind.Percentage)))
            .Concat(NumberRecognizer.RecognizeOrdinal(text, English).Select(result => Make(result, ValueKind.Ordinal)))
            .Concat(NumberRecognizer.RecognizeNumber(text, English).Select(result => Make(result, ValueKind.Number)));
        var kept = new List<QuoteValue>();
        // The order of equals is kept.
        foreach (QuoteValue value in values.OfType<QuoteValue>().OrderByDescending(value => value.Span.Length))
        {
            if (taken.Exists(value.Span.Overlaps))
                continue;
            taken.Add(value.Span);
            kept.Add(value);
        }

        return kept.OrderBy(value => value.Span.Start);
    }

    private static IEnumerable<QuoteValue?> Dates(string text, DateOnly? publishedOn)
    {
        if (publishedOn is { } day)
            return Results(text, day.ToDateTime(TimeOnly.MinValue)).Select(result => Date(result, isDayKnown: true));
        // Without the article's day only what any two days tell alike is known.
        string[] others = [.. Results(text, AnyDays[1]).Select(Key)];
        return Results(text, AnyDays[0]).Where(result => others.Contains(Key(result))).Select(result => Date(result, isDayKnown: false));
    }

    private static List<ModelResult> Results(string text, DateTime reference) => DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: reference);

    private static string Key(ModelResult result) => $"{result.Start} {result.TypeName} {First(result)?.GetValueOrDefault("timex")}";

    private static QuoteValue? Date(ModelResult result, bool isDayKnown)
    {
        if (First(result) is not { } first || first.GetValueOrDefault("timex") is not { } timex)
            return null;
        string type = result.TypeName[(result.TypeName.LastIndexOf('.') + 1)..];
        (ValueKind Kind, string? Value) read = type switch
        {
            "date" => (ValueKind.Date, isDayKnown && first.GetValueOrDefault("value") is { } day && IsDay(day) ? day : timex),
            "daterange" when !timex.StartsWith('(') => (ValueKind.Date, timex),
            "daterange" when isDayKnown || !timex.Contains('X', StringComparison.Ordinal) => (ValueKind.DateRange, Days(first)),
            "time" => (ValueKind.Time, Clock(timex)),
            "timerange" when timex.Split(',') is [var from, var to, ..] => (ValueKind.Time, $"{Clock(from.TrimStart('('))}/{Clock(to)}"),
            "duration" => (ValueKind.Duration, timex),
            _ => (default, null),
        };
        return read.Value is { } value ? new QuoteValue { Span = SpanOf(result), Kind = read.Kind, Value = value } : null;
    }

    /// <summary>The library gives the day behind the last one.</summary>
    private static string? Days(Dictionary<string, string> range) =>
        range.GetValueOrDefault("start") is { } start && range.GetValueOrDefault("end") is { } end && IsDay(start) && DateOnly.TryParseExact(end, "O", out DateOnly behind)
            ? $"{start}/{behind.AddDays(-1).ToString("O", CultureInfo.InvariantCulture)}"
            : null;

    private static bool IsDay(string value) => DateOnly.TryParseExact(value, "O", out _);

    /// <summary>T14 is 14:00.</summary>
    private static string Clock(string timex) => timex.TrimStart('T') is { Length: 2 } hour ? $"{hour}:00" : timex.TrimStart('T');

    private static QuoteValue? Make(ModelResult result, ValueKind kind)
    {
        if (Text(result, "value") is not { } value || !decimal.TryParse(value.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
            return null;
        number = kind == ValueKind.Percentage ? number / 100 : number;
        string written = number.ToString("0.############################", CultureInfo.InvariantCulture);
        string? unit = kind == ValueKind.Money ? Text(result, "isoCurrency") ?? Text(result, "unit") : Text(result, "unit");
        return new QuoteValue
        {
            Span = SpanOf(result),
            Kind = kind,
            Value = kind == ValueKind.Age ? $"P{written}{(unit is null ? 'Y' : unit[0])}" : unit is null ? written : $"{written} {unit}",
            Number = kind == ValueKind.Age ? null : number,
            Unit = kind == ValueKind.Age ? null : unit,
        };
    }

    /// <summary>The library's ends are inclusive.</summary>
    private static TextSpan SpanOf(ModelResult result) => new(result.Start, result.End + 1);

    private static string? Text(ModelResult result, string field) =>
        result.Resolution is { } resolution && resolution.TryGetValue(field, out object? value) ? value as string : null;

    /// <summary>The first reading is the one that lies behind.</summary>
    private static Dictionary<string, string>? First(ModelResult result) =>
        result.Resolution is { } resolution && resolution.TryGetValue("values", out object? values) && values is List<Dictionary<string, string>> { Count: > 0 } all ? all[0] : null;
}
