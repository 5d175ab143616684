namespace QuoteExtractor.Languages;

/// <summary>One entry of a value file.</summary>
/// <param name="Words">The numbers of its words and signs.</param>
/// <param name="Number">The number behind the colon; 0 where there is none.</param>
/// <param name="Symbol">What stands behind the colon; where nothing does, the entry itself.</param>
internal sealed record ValuePhrase(int[] Words, ValueSense Sense, decimal Number, string Symbol)
{
    /// <summary>Whether the noun is counted and no unit of measure.</summary>
    public bool IsCounted { get; init; }
}
