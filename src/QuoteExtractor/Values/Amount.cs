namespace QuoteExtractor.Values;

/// <summary>A number and what it measures.</summary>
internal readonly record struct Amount(NumberReading Number, Measure Measure)
{
    /// <summary>Whether the currency stands in front of the number.</summary>
    public bool IsMoneyInFront { get; init; }

    public bool IsNone => Number.IsNone;

    /// <summary>The piece behind the number and its unit.</summary>
    public int End => Math.Max(Number.End, Measure.End);

    /// <summary>The number in the unit that is written: 0.545 of 54.5 percent.</summary>
    public decimal Value => Measure.Factor is 0 or 1 ? Number.Number : Number.Number * Measure.Factor;

    public string? Unit => Measure.Kind is ValueKind.Money or ValueKind.Quantity ? Measure.Symbol : null;

    /// <summary>The number without its unit; a duration has its own notation.</summary>
    public string Bare => Measure.Kind is ValueKind.Duration or ValueKind.Age && !Measure.IsNone
        ? DurationNotation.Write([(Value, Measure.Symbol)])
        : Measure.Factor is 0 ? Number.Written : NumberFormat.Write(Value);

    public string Written => Measure switch
    {
        { IsNone: true } or { IsCount: true } => Bare,
        { Kind: ValueKind.Money or ValueKind.Quantity } => $"{Bare} {Measure.Symbol}",
        { Kind: ValueKind.Multiple } => Bare + "x",
        _ => Bare,
    };

    /// <summary>The amount that begins at a piece; none where none does.</summary>
    public static Amount Read(int i, NumberReader numbers, MeasureReader measures)
    {
        Measure money = measures.InFront(i);
        NumberReading number = numbers.Read(money.IsNone ? i : money.End);
        if (number.IsNone || number.IsLong)
            return money.IsNone ? new Amount(number, default) : default;
        return money.IsNone ? new Amount(number, measures.Behind(number.End)) : new Amount(number, money with { End = number.End }) { IsMoneyInFront = true };
    }
}
