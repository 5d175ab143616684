namespace QuoteExtractor.Attribution;

/// <summary>What the words of a date say; 0 or <see langword="null"/> for what they do not.</summary>
internal record struct DateWords
{
    public int Day { get; set; }

    public int Month { get; set; }

    public int Year { get; set; }

    /// <summary>From 1, Monday, to 7.</summary>
    public int Weekday { get; set; }

    /// <summary>How many days before the article's own.</summary>
    public int? DaysBack { get; set; }

    /// <summary>How many weeks before the article's own.</summary>
    public int WeeksBack { get; set; }
}
