namespace QuoteExtractor;

/// <summary>Someone who is quoted in an article: one object a person, body, group or document. Immutable and thread-safe.</summary>
public sealed record Speaker
{
    /// <summary>The speaker's number in the document, counted from 0 in the order of the first quote.</summary>
    public required int Id { get; init; }

    /// <summary>The fullest form of the name in the article or its title; for an unnamed source its description; for a known person the name in the user's list.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of source it is.</summary>
    public SpeakerKind Kind { get; init; }

    /// <summary>The title, as first given in the article (<c>Menteri Luar Negeri</c>); <see langword="null"/> where it gives none.</summary>
    public string? Role { get; init; }

    /// <summary>What the title belongs to (<c>AS</c>); <see langword="null"/> where the article does not say.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Every other form in the article that refers to this speaker, in the order of first appearance.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The identifier in the user's own list (<see cref="ExtractorOptions.People"/>), whose name is then <see cref="Name"/>; <see langword="null"/> for whoever is not in it.</summary>
    public string? PersonId { get; init; }
}
