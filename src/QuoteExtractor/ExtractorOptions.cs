namespace QuoteExtractor;

/// <summary>How an <see cref="Extractor"/> reads. Immutable and thread-safe.</summary>
public sealed record ExtractorOptions
{
    /// <summary>The language of the articles; Indonesian unless said otherwise.</summary>
    public Language Language { get; init; } = Language.Indonesian;

    /// <summary>Quotes below this confidence are left out; 0 (the default) keeps all. From 0 to 1.</summary>
    public double MinConfidence { get; init; }

    /// <summary>People, bodies and papers that the user knows: a speaker of such a name gets the list's identifier and name. Empty unless said otherwise.</summary>
    public KnownPeople People { get; init; } = KnownPeople.None;

    /// <summary>What finds the values in each quote's content; <see langword="null"/> (the default) for the built-in finder, which covers all languages.</summary>
    /// <remarks>It reads the contents alone: the day on which something was said is always told by the built-in finder.</remarks>
    public ValueRecognizer? ValueRecognizer { get; init; }
}
