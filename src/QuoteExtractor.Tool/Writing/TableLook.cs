namespace QuoteExtractor.Tool.Writing;

/// <summary>How a table is to look where it goes.</summary>
/// <param name="Colour">Whether a terminal shows it in colour.</param>
/// <param name="Width">How many columns a line may have.</param>
internal readonly record struct TableLook(bool Colour, int Width)
{
    /// <summary>In a file: the same wherever it is written.</summary>
    public static TableLook Plain { get; } = new(false, 120);
}
