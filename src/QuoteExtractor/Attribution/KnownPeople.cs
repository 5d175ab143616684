using System.Collections.Frozen;
using QuoteExtractor.Attribution;

namespace QuoteExtractor;

/// <summary>The user's own list of people, ready to be looked up. Immutable and thread-safe: make one and share it among extractors.</summary>
/// <remarks>Names are the same where their words are: case, diacritics, hyphens and full stops do not count. Neither does an honorific before a name
/// of several words (<c>H. Domu Arkasa</c>); one before a single word must stand in the article too (<c>Bu Ratna</c>).</remarks>
public sealed class KnownPeople
{
    private readonly FrozenDictionary<string, KnownPerson[]> _byName;

    /// <summary>Takes a list.</summary>
    /// <exception cref="ArgumentException">
    /// A person or an alias is <see langword="null"/>, or a person has a blank identifier or name, or an identifier that another one has.
    /// </exception>
    public KnownPeople(IEnumerable<KnownPerson> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        KnownPerson[] all = [.. people];
        Check(all, nameof(people));
        All = all.AsReadOnly();
        _byName = all.SelectMany(person => Names(person).Select(name => (Key: PersonName.Key(name), Person: person)))
            .Where(entry => entry.Key.Length > 0)
            .GroupBy(entry => entry.Key, entry => entry.Person, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.OrdinalIgnoreCase);
        Ambiguous = Array.AsReadOnly(Ambiguities(all));
    }

    /// <summary>The empty list.</summary>
    public static KnownPeople None { get; } = new([]);

    /// <summary>Everybody in the list, in its order.</summary>
    public IReadOnlyList<KnownPerson> All { get; }

    /// <summary>The names that stand for several people whom no <see cref="KnownPerson.Kind"/> tells apart, in the order of the list.</summary>
    public IReadOnlyList<AmbiguousName> Ambiguous { get; }

    /// <summary>Who bears a name and can be a speaker of that kind.</summary>
    internal IEnumerable<KnownPerson> Find(string name, SpeakerKind kind) =>
        _byName.TryGetValue(PersonName.Key(name), out KnownPerson[]? people) ? people.Where(person => Fit(person.Kind, kind)) : [];

    /// <summary>Whether sources of these kinds can be one.</summary>
    internal static bool Fit(SpeakerKind a, SpeakerKind b) => a == b || a == SpeakerKind.Unknown || b == SpeakerKind.Unknown;

    private static IEnumerable<string> Names(KnownPerson person) => person.Aliases.Prepend(person.Name);

    private AmbiguousName[] Ambiguities(KnownPerson[] all) =>
    [
        .. all.SelectMany(Names)
            .DistinctBy(PersonName.Key, StringComparer.OrdinalIgnoreCase)
            .Where(name => _byName.TryGetValue(PersonName.Key(name), out KnownPerson[]? people) && MeetIn(people))
            .Select(name => new AmbiguousName(name, Array.AsReadOnly(_byName[PersonName.Key(name)]))),
    ];

    /// <summary>Whether two of them can be the same speaker.</summary>
    private static bool MeetIn(KnownPerson[] people) =>
        people.Length > 1 && (people.Any(person => person.Kind == SpeakerKind.Unknown) || people.DistinctBy(person => person.Kind).Count() < people.Length);

    private static void Check(KnownPerson[] all, string argument)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (KnownPerson person in all)
        {
            if (person is null)
                throw new ArgumentException("A person is null.", argument);
            if (string.IsNullOrWhiteSpace(person.Id) || string.IsNullOrWhiteSpace(person.Name))
                throw new ArgumentException($"A person has no {(string.IsNullOrWhiteSpace(person.Id) ? "identifier" : "name")}.", argument);
            if (person.Aliases is null || person.Aliases.Contains(null!))
                throw new ArgumentException($"{person.Id} has an alias, or a list of them, that is null.", argument);
            if (!ids.Add(person.Id))
                throw new ArgumentException($"Two people have the identifier {person.Id}.", argument);
        }
    }
}
