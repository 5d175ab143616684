namespace QuoteExtractor.Segmentation;

/// <summary>How a word is written; of its first hyphenated part where it has several (<c>Keller-Sutter</c> is <see cref="Capitalized"/>).</summary>
internal enum TokenShape : byte
{
    /// <summary>No letter at the start: numbers, signs.</summary>
    None,

    /// <summary><c>kata</c></summary>
    Lower,

    /// <summary><c>Putin</c>, <c>McDonald</c>; a single capital (<c>M</c>) too.</summary>
    Capitalized,

    /// <summary>Two capitals or more and no small letter: <c>KCNA</c>, <c>PDI-P</c>.</summary>
    Upper,

    /// <summary>Starts small and holds a capital: <c>detikSulsel</c>, <c>iPhone</c>.</summary>
    Mixed,
}
