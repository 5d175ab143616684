namespace QuoteExtractor.Values;

/// <summary>A date that was read, and the piece behind it.</summary>
internal readonly record struct CalendarReading(int End, CalendarDate Date)
{
    public bool IsNone => End == 0;
}
