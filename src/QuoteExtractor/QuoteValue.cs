namespace QuoteExtractor;

/// <summary>A number, an amount, a date, a time or a duration in what somebody said. Immutable and thread-safe.</summary>
public sealed record QuoteValue
{
    /// <summary>The words that say it, with their unit and modifier: <c>lebih dari Rp 3,5 juta</c>. Inside one range of the quote's content.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What sort of fact it is.</summary>
    public required ValueKind Kind { get; init; }

    /// <summary>The fact in one notation, whatever the language; the same on any machine.</summary>
    /// <remarks>
    /// <para>Numbers, ordinals and counts: <c>11000</c>, <c>-2.5</c>. Percentages as a share: <c>0.545</c>. Money with its ISO 4217 code:
    /// <c>3500000 IDR</c>. Measures with the symbol of their unit: <c>25 km</c>. Multiples: <c>9x</c>. From one to another: <c>0.047..0.055</c>.</para>
    /// <para>Dates as in ISO 8601: <c>2024-06-19</c>, <c>2024-W25</c>, <c>2024-06</c>, <c>2024-Q2</c>, <c>2024-H1</c>, <c>2024</c>, <c>198X</c>; <c>X</c> stands for
    /// digits that nothing settles: <c>XXXX-06-19</c>, and <c>XXXX-WXX-3</c> for a Wednesday. A date told from the article's own day is the way there
    /// where that day is not known: <c>-P1D</c> for <c>kemarin</c>. Date ranges: <c>2024-06-18/2024-06-19</c>. Times with their offset where a
    /// zone is named: <c>14:00+07:00</c>. Durations and ages: <c>P5M</c>, <c>PT2H30M</c>.</para>
    /// </remarks>
    public required string Value { get; init; }

    /// <summary>The value as one number: <c>3500000</c>, <c>0.545</c>; <see langword="null"/> for dates, times, durations, ages and ranges, and past 24 digits.</summary>
    public decimal? Number { get; init; }

    /// <summary>An ISO 4217 code, the symbol of a unit, or the noun that is counted, in the language of the text: <c>IDR</c>, <c>km</c>, <c>personel</c>; <see langword="null"/> where there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>How exactly it was given.</summary>
    public ValueModifier Modifier { get; init; }
}
