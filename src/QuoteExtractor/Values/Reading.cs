namespace QuoteExtractor.Values;

/// <summary>A value that was read, and the piece behind it.</summary>
internal readonly record struct Reading(int End, ValueKind Kind, string Value)
{
    public decimal? Number { get; init; }

    public string? Unit { get; init; }

    public ValueModifier Modifier { get; init; }

    public bool IsNone => End == 0;
}
