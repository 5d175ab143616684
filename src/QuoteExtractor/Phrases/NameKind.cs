namespace QuoteExtractor.Phrases;

internal enum NameKind : byte
{
    /// <summary>A human being's name, or what looks like one.</summary>
    Person,

    /// <summary>A body: <c>Kementerian Luar Negeri</c>, <c>PBB</c>.</summary>
    Organization,

    /// <summary>A country, a city, a region: it can speak too.</summary>
    Place,

    /// <summary>A title without a name: <c>Kapolres</c>, <c>Juru Bicara Kementerian Luar Negeri</c>.</summary>
    Title,
}
