namespace QuoteExtractor.Languages;

/// <summary>What a pronoun, a given name or a title tells of whom it means; the word behind the colon in its file.</summary>
internal enum Gender : byte
{
    /// <summary>Nothing: Indonesian <c>ia</c>, <c>Tri</c>.</summary>
    Unknown,

    /// <summary>A man: English <c>he</c>, <c>Mr.</c></summary>
    Masculine,

    /// <summary>A woman: English <c>she</c>, <c>Rina</c>, <c>spokeswoman</c>.</summary>
    Feminine,

    /// <summary>Several: English <c>they</c>.</summary>
    Plural,

    /// <summary>A thing or a body: English <c>it</c>.</summary>
    Neuter,

    /// <summary>The one who writes or reads: English <c>I</c>.</summary>
    Personal,
}
