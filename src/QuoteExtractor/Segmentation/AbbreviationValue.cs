using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>What the number behind an entry of <c>abbreviations.txt</c> or <c>degrees.txt</c> says of its stop.</summary>
internal static class AbbreviationValue
{
    /// <summary>Something always follows: <c>Dr.</c>, <c>Jl.</c>, <c>No.</c></summary>
    public const int Title = 0;

    /// <summary>May stand at the end of a sentence, which shows when a function word begins the next: <c>Ltd. Namun</c>.</summary>
    public const int MayEnd = 1;

    /// <summary>An abbreviation before a number only, a word elsewhere: <c>hal. 5</c>.</summary>
    public const int BeforeNumber = 2;

    /// <summary>A degree or an order, which stands behind a name and is no part of it: <c>SH</c>, <c>MKes</c>. It may end a sentence too.</summary>
    public const int Degree = 3;

    /// <summary>Whether an entry is such a degree.</summary>
    public static bool IsDegree(in LexiconEntry entry) => entry.Value == Degree && (entry.Class & WordClass.Abbreviation) != 0;
}
