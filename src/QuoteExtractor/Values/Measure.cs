namespace QuoteExtractor.Values;

/// <summary>What stands with a number and says what it measures.</summary>
/// <param name="End">The piece behind it; 0 where there is none.</param>
/// <param name="Symbol">The code or symbol that is written; a noun that is counted is not.</param>
internal readonly record struct Measure(int End, ValueKind Kind, string Symbol)
{
    /// <summary>What one of it is of the whole: 0.01 for a percent.</summary>
    public decimal Factor { get; init; }

    /// <summary>Whether the unit is a noun that is counted: <c>orang</c>.</summary>
    public bool IsCount { get; init; }

    public bool IsNone => End == 0;

    public bool IsSame(Measure other) => Kind == other.Kind && string.Equals(Symbol, other.Symbol, StringComparison.OrdinalIgnoreCase);
}
