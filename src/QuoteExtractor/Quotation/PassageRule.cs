namespace QuoteExtractor.Quotation;

/// <summary>By which construction a passage reports speech.</summary>
internal enum PassageRule : byte
{
    /// <summary>"P," kata X</summary>
    CueAfter,

    /// <summary>"P," X menegaskan.</summary>
    SubjectAfter,

    /// <summary>X: "P"</summary>
    Colon,

    /// <summary>A quotation that is a sentence of its own.</summary>
    Alone,

    /// <summary>X mengatakan P</summary>
    Verb,

    /// <summary>X mengatakan bahwa P</summary>
    VerbThat,

    /// <summary>P, kata X</summary>
    Tail,

    /// <summary>Menurut X, P</summary>
    Preposition,

    /// <summary>diklaim X bahwa P</summary>
    Passive,

    /// <summary>klaim X bahwa P</summary>
    Claim,

    /// <summary>P. Hal itu disampaikan X.</summary>
    Pointing,

    /// <summary>Asked whether P, X answered.</summary>
    Asked,
}
