namespace QuoteExtractor.Tool.Evaluating;

/// <summary>What is counted of sentences, by where they end.</summary>
internal enum SentenceCount
{
    Gold,

    /// <summary>Those of the gold that were predicted.</summary>
    Right,

    /// <summary>Those predicted to end inside a sentence of the gold, or where it ends.</summary>
    PredictedInBody,

    /// <summary>Those predicted elsewhere: furniture taken for a sentence.</summary>
    PredictedOutside,
}
