namespace QuoteExtractor;

/// <summary>Somebody in the user's own list: a person, or a body, a group or a paper that speaks. Immutable and thread-safe.</summary>
public sealed record KnownPerson
{
    /// <summary>The user's identifier, such as a Wikidata QID; not blank.</summary>
    public required string Id { get; init; }

    /// <summary>The name that the exports are to give; not blank. Articles are searched for it too.</summary>
    public required string Name { get; init; }

    /// <summary>Other names by which articles call the same one, in full or short: <c>BNPB</c>.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What sort of source it is: a speaker of another kind is not taken for it. Unknown, the default, fits all.</summary>
    public SpeakerKind Kind { get; init; }

    /// <summary>The title to give where an article tells neither title nor what it belongs to; <see langword="null"/> for none.</summary>
    public string? Role { get; init; }

    /// <summary>What the title belongs to, likewise.</summary>
    public string? Affiliation { get; init; }
}
