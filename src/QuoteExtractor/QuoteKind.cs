namespace QuoteExtractor;

/// <summary>How the words of a statement are given.</summary>
public enum QuoteKind
{
    /// <summary>All of the content stands in quotation marks.</summary>
    Direct,

    /// <summary>Reported speech without quotation marks in its content.</summary>
    Indirect,

    /// <summary>A reported clause, part of which stands in quotation marks.</summary>
    Mixed,
}
