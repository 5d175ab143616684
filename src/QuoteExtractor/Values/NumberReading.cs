namespace QuoteExtractor.Values;

/// <summary>A number that was read, in digits or in words.</summary>
/// <param name="End">The piece behind it; where it began for no number.</param>
internal readonly record struct NumberReading(int End, decimal Number)
{
    /// <summary>How it is written where the number alone does not tell: <c>1/3</c>, and digits without end.</summary>
    public string? Text { get; init; }

    /// <summary>Whether a word like <c>juta</c> is part of it.</summary>
    public bool HasScale { get; init; }

    /// <summary>Too long to reckon with.</summary>
    public bool IsLong { get; init; }

    public ValueModifier Modifier { get; init; }

    public bool IsNone => End == 0;

    public string Written => Text ?? NumberFormat.Write(Number);
}
