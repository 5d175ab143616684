using QuoteExtractor.Languages;

namespace QuoteExtractor.Values;

/// <summary>Reads what a number measures: the unit behind it, or the currency in front.</summary>
internal sealed class MeasureReader(PieceText text)
{
    private static readonly ValueSense[] Senses =
        [ValueSense.Percent, ValueSense.Multiple, ValueSense.Currency, ValueSense.AgeUnit, ValueSense.TimeUnit, ValueSense.Unit];

    /// <summary>The longest unit behind a number; none where none stands there.</summary>
    public Measure Behind(int i)
    {
        if (i >= text.Count || text[i].Word == 0)
            return default;
        ValuePhrase? longest = null;
        foreach (ValueSense sense in Senses)
        {
            if (text.Match(i, sense) is { } phrase && phrase.Words.Length > (longest?.Words.Length ?? 0) && !IsOther(i, sense))
                longest = phrase;
        }

        return longest is null ? default : Made(i + longest.Words.Length, longest);
    }

    /// <summary>Rp, Rp. and US$ in front of a number; none where none stands there. A $5 note is not an A$5 one.</summary>
    public Measure InFront(int i)
    {
        if (text.Match(i, ValueSense.Currency) is not { } currency)
            return default;
        int end = i + currency.Words.Length;
        if (end > i + 1 && text[end - 1].Kind == PieceKind.Sign && !text.IsGlued(end - 1))
            return default;
        return Made(text.IsSign(end, '.') ? end + 1 : end, currency);
    }

    private static Measure Made(int end, ValuePhrase phrase) => phrase.Sense switch
    {
        ValueSense.Percent => new Measure(end, ValueKind.Percentage, "") { Factor = phrase.Number },
        ValueSense.Multiple => new Measure(end, ValueKind.Multiple, "x"),
        ValueSense.Currency => new Measure(end, ValueKind.Money, phrase.Symbol),
        ValueSense.AgeUnit => new Measure(end, ValueKind.Age, phrase.Symbol) { Factor = 1 },
        ValueSense.TimeUnit => new Measure(end, ValueKind.Duration, phrase.Symbol) { Factor = Math.Max(1, phrase.Number) },
        _ => new Measure(end, ValueKind.Quantity, phrase.Symbol) { IsCount = phrase.IsCounted },
    };

    /// <summary>Minggu is a day and minggu a week; M is no meter.</summary>
    private bool IsOther(int i, ValueSense sense) => text.IsCapitalized(i) && sense switch
    {
        ValueSense.TimeUnit => text.Length(i, ValueSense.Weekday) > 0,
        ValueSense.Unit => text.TextOf(i) is "M" or "G",
        _ => false,
    };
}
