namespace QuoteExtractor;

/// <summary>By which words, at this quote, the speaker was recognised.</summary>
public enum SpeakerResolution
{
    /// <summary>No speaker was found.</summary>
    None,

    /// <summary>The fullest form of the name stands at the quote.</summary>
    FullName,

    /// <summary>A shorter form of a name that the article gives in full elsewhere: <c>kata Roland</c>.</summary>
    ShortName,

    /// <summary>An acronym or a nickname that the article introduces: <c>BNPB</c>.</summary>
    Alias,

    /// <summary>A title with one holder in the article: <c>kata Kapolres</c>.</summary>
    Title,

    /// <summary>A description: <c>pemimpin Korea Utara itu</c>, <c>seorang pejabat</c>.</summary>
    Description,

    /// <summary>A personal pronoun: <c>ia</c>, <c>dia</c>, <c>beliau</c>.</summary>
    Pronoun,

    /// <summary>A pronoun that is part of the reporting word: <c>katanya</c>, <c>menurutnya</c>.</summary>
    Clitic,

    /// <summary>The subject of a neighbouring clause that this one shares.</summary>
    SharedSubject,

    /// <summary>Nothing names the speaker here: the last one goes on speaking.</summary>
    Continuation,
}
