namespace QuoteExtractor;

/// <summary>A name in the user's list that stands for several people, so that it is taken for none of them. Immutable and thread-safe.</summary>
/// <param name="Name">The name as the first of them has it.</param>
/// <param name="People">Those who bear it, at least two, in the order of the list.</param>
public sealed record AmbiguousName(string Name, IReadOnlyList<KnownPerson> People);
