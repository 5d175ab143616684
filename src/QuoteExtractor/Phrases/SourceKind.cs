namespace QuoteExtractor.Phrases;

/// <summary>By what words a clause names the one who speaks.</summary>
internal enum SourceKind : byte
{
    None,

    /// <summary><c>katanya</c></summary>
    Clitic,

    /// <summary><c>dia</c></summary>
    Pronoun,

    /// <summary>A name, with or without a title; also a title alone.</summary>
    Name,

    /// <summary><c>pemimpin Borea itu</c>, <c>para pejabat</c></summary>
    Description,

    /// <summary>A noun phrase whose head the lexicon does not know: it speaks only where a complementiser shows that something is said.</summary>
    Unknown,
}
