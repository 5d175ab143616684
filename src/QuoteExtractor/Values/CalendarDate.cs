namespace QuoteExtractor.Values;

/// <summary>What the words of a date say; 0 or <see langword="null"/> for what they do not.</summary>
internal readonly record struct CalendarDate
{
    public int Year { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    /// <summary>From 1, Monday, to 7.</summary>
    public int Weekday { get; init; }

    /// <summary>Q4 or H1; <see langword="null"/> for none.</summary>
    public string? YearPart { get; init; }

    /// <summary>Whether the ten years are meant that begin with <see cref="Year"/>.</summary>
    public bool IsDecade { get; init; }

    /// <summary>How many <see cref="OffsetUnit"/>s from the article's own day.</summary>
    public int? Offset { get; init; }

    /// <summary><c>D</c>, <c>W</c>, <c>M</c> or <c>Y</c>.</summary>
    public char OffsetUnit { get; init; }

    /// <summary>Which one is meant of those that come round: the last (-1), this one (0) or the next (1).</summary>
    public int? Direction { get; init; }

    public bool IsNone => this == default;
}
