namespace QuoteExtractor.Tool.Evaluating;

/// <summary>What is counted for each kind of statement: the gold's kind, but for the last three the predicted one.</summary>
internal enum StatementCount
{
    /// <summary>Statements in the gold.</summary>
    Gold,

    /// <summary>Of these, those whose speaker has a name.</summary>
    GoldNamed,

    /// <summary>Statements in the gold that were found.</summary>
    Found,

    /// <summary>Of the found ones, those whose content is right to the word.</summary>
    Exact,

    /// <summary>Of the found ones, those of the right kind.</summary>
    KindRight,

    /// <summary>Of the found ones, those that have a cue.</summary>
    WithCue,

    /// <summary>Of these, those whose cue was found.</summary>
    CueRight,

    /// <summary>Of the found ones, those whose speaker has a name.</summary>
    Named,

    /// <summary>Of these, those given to that speaker.</summary>
    SpeakerRight,

    /// <summary>Of these, those that give the name in its fullest form.</summary>
    CanonicalRight,

    /// <summary>Quotes that were predicted.</summary>
    Predicted,

    /// <summary>Of these, those that are statements in the gold.</summary>
    PredictedFound,

    /// <summary>Of these, those given to the right speaker, or to anyone where the gold has no name.</summary>
    PredictedAttributed,
}
