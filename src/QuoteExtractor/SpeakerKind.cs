namespace QuoteExtractor;

/// <summary>What sort of source a speaker is.</summary>
public enum SpeakerKind
{
    /// <summary>Nothing in the article tells.</summary>
    Unknown,

    /// <summary>One human being.</summary>
    Person,

    /// <summary>A body, a ministry, an outlet, a country or a capital that speaks.</summary>
    Organization,

    /// <summary>Several unnamed people: <c>para pejabat</c>.</summary>
    Group,

    /// <summary>A report, a law, a treaty.</summary>
    Document,
}
