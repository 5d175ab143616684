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
    /// <param name="isMoney">Whether a currency in front counts for it too.</param>
    public static Amount Read(int i, NumberReader numbers, MeasureReader measures, bool isMoney = false)
    {
        Measure money = measures.InFront(i);
        NumberReading number = numbers.Read(money.IsNone ? i : money.End);
        if (number.IsNone || number.IsLong)
            return money.IsNone ? new Amount(number, default) : default;
        NumberReading scaled = numbers.ScaledInShort(number);
        if (!money.IsNone)
            return new Amount(scaled, money with { End = scaled.End }) { IsMoneyInFront = true };

        // 2m people: nothing else stands between a number and what is counted.
        bool isScaled = scaled.End > number.End && (isMoney || measures.Behind(scaled.End).Kind == ValueKind.Quantity);
        return isScaled ? new Amount(scaled, measures.Behind(scaled.End)) : new Amount(number, measures.Behind(number.End));
    }
}
