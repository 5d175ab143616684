using QuoteExtractor.Languages;

namespace QuoteExtractor.Values;

/// <summary>Reads numbers with what they measure: <c>Rp 3,5 juta</c>, <c>54,5 persen</c>, <c>25 kilometer</c>, <c>2 jam 30 menit</c>, <c>sembilan kali lipat</c>.</summary>
internal sealed class AmountReader(PieceText text, NumberReader numbers)
{
    private readonly MeasureReader _measures = new(text);

    /// <summary>The amount that begins at a piece; none where none does.</summary>
    public Reading Read(int i)
    {
        if (text.Length(i, ValueSense.AgeOpener) is > 0 and var age)
            return Age(i + age);
        int opener = text.Length(i, ValueSense.DurationOpener);
        if (text.Match(i + opener, ValueSense.Duration) is { } whole)
            return new Reading(i + opener + whole.Words.Length, ValueKind.Duration, whole.Symbol);
        Amount first = Amount.Read(i + opener, numbers, _measures);
        if (first.IsNone || opener > 0 && first.Measure.Kind != ValueKind.Duration)
            return default;
        if (Range(first) is { IsNone: false } range)
            return range;
        return first.Measure.Kind == ValueKind.Duration && !first.Measure.IsNone ? Duration(first, ValueKind.Duration) : One(first);
    }

    /// <summary>berusia 35 tahun, usia 35, umur 20-40 tahun</summary>
    private Reading Age(int i)
    {
        Amount years = Amount.Read(i, numbers, _measures);
        if (years.IsNone || years.Number.IsLong)
            return default;
        if (Range(years) is { IsNone: false, Kind: ValueKind.Duration } range)
            return range with { Kind = ValueKind.Age };
        if (years.Measure.Kind == ValueKind.Duration && !years.Measure.IsNone)
            return Duration(years, ValueKind.Age);
        return new Reading(years.Number.End, ValueKind.Age, DurationNotation.Write([(years.Number.Number, "Y")])) { Modifier = years.Number.Modifier };
    }

    private static Reading One(Amount amount)
    {
        if (amount.Number.IsLong || amount.Measure.IsNone)
        {
            decimal? known = amount.Number.IsLong ? null : amount.Number.Number;
            return new Reading(amount.Number.End, ValueKind.Number, amount.Number.Written) { Number = known, Modifier = amount.Number.Modifier };
        }

        bool isNumber = amount.Measure.Kind != ValueKind.Age;
        return new Reading(amount.End, amount.Measure.Kind, amount.Written)
        {
            Number = isNumber ? amount.Value : null,
            Unit = amount.Unit,
            Modifier = amount.Number.Modifier,
        };
    }

    /// <summary>2 jam 30 menit: from greater units to smaller ones.</summary>
    private Reading Duration(Amount first, ValueKind kind)
    {
        const int Most = 6;
        var parts = new List<(decimal Number, string Unit)>(Most) { (first.Value, first.Measure.Symbol) };
        int end = first.End;
        while (parts.Count < Most && end < text.Count && Amount.Read(end, numbers, _measures) is { IsNone: false, Measure.Kind: ValueKind.Duration } next
            && !next.Measure.IsNone && DurationNotation.IsSmaller(next.Measure.Symbol, parts[^1].Unit))
        {
            parts.Add((next.Value, next.Measure.Symbol));
            end = next.End;
        }

        return new Reading(end, kind, DurationNotation.Write(parts)) { Modifier = first.Number.Modifier };
    }

    /// <summary>4,7-5,5%, Rp 44.000-Rp 45.000, 2 sampai 3 minggu; 30 cm sampai 40 cm, but not 5% dan 10 orang.</summary>
    private Reading Range(Amount first)
    {
        int link = text.Length(first.End, ValueSense.RangeLink);
        if (link == 0 || first.Number.IsLong || first.Number.Modifier != ValueModifier.None)
            return default;
        int at = first.End + link;
        Amount last = at < text.Count ? Amount.Read(at, numbers, _measures, first.IsMoneyInFront) : default;
        if (last.IsNone || last.Number.IsLong || last.Number.Modifier != ValueModifier.None)
            return default;
        if (last.Measure.IsNone)
            last = last with { Measure = first.IsMoneyInFront ? first.Measure with { End = last.Number.End } : default };
        if (first.Measure.IsNone)
            first = first with { Measure = last.Measure, Number = last.Number.HasScale && !first.Number.HasScale ? ScaledAs(first.Number, last.Number) : first.Number };
        else if (first.IsMoneyInFront && last.Number.HasScale && !first.Number.HasScale && first.Number.Number < 1000)
            first = first with { Number = ScaledAs(first.Number, last.Number) };
        if (!first.Measure.IsSame(last.Measure) || first.Number.Number >= last.Number.Number || last.Measure.IsNone && IsYear(at) || IsDate(first.End))
            return default;
        return new Reading(last.End, last.Measure.IsNone ? ValueKind.Number : last.Measure.Kind, $"{first.Bare}..{last.Written}") { Unit = last.Unit };
    }

    /// <summary>1-2 juta, Rp 1-2 M: both are as great.</summary>
    private NumberReading ScaledAs(NumberReading first, NumberReading last)
    {
        for (int i = last.End - 1; i > first.End; i--)
        {
            if ((text.Match(i, ValueSense.Scale) ?? text.Match(i, ValueSense.MoneyScale)) is { } scale && first.Number * scale.Number <= last.Number)
                return first with { Number = first.Number * scale.Number, Text = null };
        }

        return first;
    }

    private bool IsYear(int i) => text.IsNumber(i) && text.TextOf(i).Length == 4 && NumberFormat.Small(text.TextOf(i)) is >= 1900 and <= 2099;

    /// <summary>2024-06-31 is no range.</summary>
    private bool IsDate(int link) => text.IsSign(link, '-') && text.IsSign(link + 2, '-') && text.IsGlued(link + 2) && text.IsNumber(link + 3) && text.IsGlued(link + 3);
}
