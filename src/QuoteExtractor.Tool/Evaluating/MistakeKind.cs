namespace QuoteExtractor.Tool.Evaluating;

/// <summary>What an extractor can do wrong.</summary>
internal enum MistakeKind
{
    /// <summary>A statement that was not found.</summary>
    Miss,

    /// <summary>A quote that is no statement in the gold.</summary>
    Extra,

    /// <summary>A statement that was found and given to somebody else, or to nobody.</summary>
    Speaker,
}
