namespace QuoteExtractor;

/// <summary>What quotation marks are for where they enclose nobody's statement.</summary>
public enum QuoteFunction
{
    /// <summary>A technical or foreign word.</summary>
    Term,

    /// <summary>The title of a work, an event or a caption.</summary>
    Title,

    /// <summary>A nickname, or the name that something was given.</summary>
    Name,

    /// <summary>Distance: the writer does not vouch for the word.</summary>
    Scare,
}
