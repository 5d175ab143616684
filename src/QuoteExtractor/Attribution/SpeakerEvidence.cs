namespace QuoteExtractor.Attribution;

/// <summary>What tells who the speaker of a quote is.</summary>
internal enum SpeakerEvidence : byte
{
    /// <summary>Nothing: there is no speaker.</summary>
    None,

    /// <summary>A name of several words, with a title somewhere in the article.</summary>
    TitledName,

    /// <summary>A person's name of several words, or one word with a title.</summary>
    Name,

    /// <summary>One word in capitals.</summary>
    BareName,

    /// <summary>The name of a body, of any number of words.</summary>
    Body,

    /// <summary>The subject of the verb before.</summary>
    SharedSubject,

    /// <summary>An office, whose holder the article names.</summary>
    Title,

    /// <summary>para pejabat and pemimpin Borea itu: whole.</summary>
    WholeDescription,

    /// <summary>A bare noun (<c>kelompok</c>), whose name may be missing.</summary>
    Description,

    /// <summary>A pronoun, or nothing, where nobody else has been named since the speaker was.</summary>
    Pronoun,

    /// <summary>The same with one other person named since.</summary>
    PronounOfTwo,

    /// <summary>The same with several.</summary>
    PronounOfMany,

    /// <summary>The same where the speaker is not named within reach.</summary>
    FarPronoun,
}
