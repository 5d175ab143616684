namespace QuoteExtractor.Phrases;

/// <summary>A name with what belongs to it: <c>Menteri Luar Negeri | AS | Antony Blinken</c>.</summary>
/// <param name="Whole">Role, affiliation and name together.</param>
/// <param name="Name">The bare name, rank and honorific left out; empty for a <see cref="NameKind.Title"/>.</param>
/// <param name="Role">The title before the name or in the apposition behind it; empty where there is none.</param>
/// <param name="Affiliation">What the title belongs to; empty where there is none.</param>
/// <param name="Alias">The other name in brackets behind it: <c>Joko Widodo (Jokowi)</c>; empty where there is none.</param>
internal readonly record struct NamePhrase(
    NameKind Kind, TokenRange Whole, TokenRange Name, TokenRange Role, TokenRange Affiliation, TokenRange Alias)
{
    /// <summary>The bare name; all of a title that names nobody.</summary>
    public TokenRange Bare => Name.IsEmpty ? Whole : Name;

    /// <summary>Peneliti | Universitas Bung Arum: the same where what looked like the name is the end of the body's.</summary>
    public NamePhrase AsTitle() =>
        this with { Kind = NameKind.Title, Affiliation = new TokenRange(Affiliation.IsEmpty ? Name.First : Affiliation.First, Name.End), Name = default };
}
