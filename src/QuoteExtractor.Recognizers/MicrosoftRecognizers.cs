using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using Microsoft.Recognizers.Text.Sequence;
using QuoteExtractor.Recognizers;

namespace QuoteExtractor;

/// <summary>Microsoft.Recognizers.Text as a <see cref="ValueRecognizer"/>: <c>ValueRecognizer = MicrosoftRecognizers.Recognize</c>. Thread-safe.</summary>
/// <remarks>
/// <para>It covers English; it has no Indonesian. It does not tell modifiers, units have its names (<c>25 Kilometer</c>), and of a day with its time
/// only the day is told. It is slower than the built-in finder by far: texts are given to it sentence by sentence, at most
/// <see cref="MostCharacters"/> characters at a time.</para>
/// <para>It asks the system for cultures: a program in the globalization-invariant mode cannot use it. The library's
/// readings are described at https://github.com/microsoft/Recognizers-Text.</para>
/// </remarks>
public static class MicrosoftRecognizers
{
    /// <summary>The longest text that is read at a time, in UTF-16 code units; a longer sentence is cut at a blank.</summary>
    public const int MostCharacters = 400;

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
        // Digits of addresses and telephone numbers are no values, nor are those of a date that has none.
        List<TextSpan> taken = [.. Sequences(text).Select(RecognizedDates.SpanOf)];
        var kept = new List<QuoteValue>();
        // The order of equals is kept.
        foreach ((TextSpan span, QuoteValue? value) in RecognizedDates.Read(text, publishedOn).Concat(Amounts(text)).OrderByDescending(found => found.Span.Length))
        {
            if (taken.Exists(span.Overlaps))
                continue;
            taken.Add(span);
            if (value is not null)
                kept.Add(value);
        }

        return kept.OrderBy(value => value.Span.Start);
    }

    private static IEnumerable<ModelResult> Sequences(string text) =>
        SequenceRecognizer.RecognizePhoneNumber(text, Culture.English)
            .Concat(SequenceRecognizer.RecognizeIpAddress(text, Culture.English))
            .Concat(SequenceRecognizer.RecognizeURL(text, Culture.English));

    private static IEnumerable<(TextSpan Span, QuoteValue? Value)> Amounts(string text) =>
        Amounts(NumberWithUnitRecognizer.RecognizeAge(text, Culture.English), ValueKind.Age)
            .Concat(Amounts(NumberWithUnitRecognizer.RecognizeCurrency(text, Culture.English), ValueKind.Money))
            .Concat(Amounts(NumberWithUnitRecognizer.RecognizeDimension(text, Culture.English), ValueKind.Quantity))
            .Concat(Amounts(NumberWithUnitRecognizer.RecognizeTemperature(text, Culture.English), ValueKind.Quantity))
            .Concat(Amounts(NumberRecognizer.RecognizePercentage(text, Culture.English), ValueKind.Percentage))
            .Concat(Amounts(NumberRecognizer.RecognizeOrdinal(text, Culture.English), ValueKind.Ordinal))
            .Concat(Amounts(NumberRecognizer.RecognizeNumber(text, Culture.English), ValueKind.Number));

    /// <summary>A unit without a number is none, nor is <c>the last</c>, which the library takes for an ordinal.</summary>
    private static IEnumerable<(TextSpan Span, QuoteValue? Value)> Amounts(IEnumerable<ModelResult> results, ValueKind kind) =>
        results.Select(result => Amount(result, kind)).OfType<QuoteValue>().Select(value => (value.Span, (QuoteValue?)value));

    private static QuoteValue? Amount(ModelResult result, ValueKind kind)
    {
        if (Text(result, "value") is not { } value || !decimal.TryParse(value.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
            return null;
        number = kind == ValueKind.Percentage ? number / 100 : number;
        string written = number.ToString("0.############################", CultureInfo.InvariantCulture);
        string? unit = kind == ValueKind.Money ? Text(result, "isoCurrency") ?? Text(result, "unit") : Text(result, "unit");
        return new QuoteValue
        {
            Span = RecognizedDates.SpanOf(result),
            Kind = kind,
            Value = kind == ValueKind.Age ? $"P{written}{unit?[0] ?? 'Y'}" : unit is null ? written : $"{written} {unit}",
            Number = kind == ValueKind.Age ? null : number,
            Unit = kind == ValueKind.Age ? null : unit,
        };
    }

    private static string? Text(ModelResult result, string field) =>
        result.Resolution is { } resolution && resolution.TryGetValue(field, out object? value) ? value as string : null;
}
