namespace QuoteExtractor.Attribution;

/// <summary>Finds the speakers of a finished document in the user's list, and makes one speaker of those who are the same person there.</summary>
internal sealed class PersonRecogniser
{
    private readonly string _text;
    private readonly KnownPeople _people;
    private readonly Lazy<HonoredNames> _honored;
    private readonly NameForms _forms = new();
    private readonly List<Speaker> _speakers = [];
    private readonly Dictionary<KnownPerson, int> _ids = [];

    private PersonRecogniser(string text, KnownPeople people, Lazy<HonoredNames> honored)
    {
        _text = text;
        _people = people;
        _honored = honored;
    }

    /// <param name="honored">Those of the people whom the list names with an honorific; asked for where nobody bears a name as it is.</param>
    public static QuoteDocument Recognise(QuoteDocument document, KnownPeople people, Lazy<HonoredNames> honored)
    {
        if (people.All.Count == 0)
            return document;
        var recogniser = new PersonRecogniser(document.Text, people, honored);
        var found = new KnownPerson?[document.Speakers.Count];
        var ids = new int[found.Length];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = recogniser.Find(document.Speakers[i]);
            ids[i] = recogniser.Take(document.Speakers[i], found[i]);
        }

        if (Array.TrueForAll(found, person => person is null))
            return document;
        Quote[] quotes = [.. document.Quotes.Select(quote => quote.Speaker is { } speaker
            ? Named(quote, recogniser._speakers[ids[speaker.Id]], found[speaker.Id])
            : quote)];
        return new QuoteDocument(
            document.Article, document.Language, document.Sentences, recogniser._speakers.AsReadOnly(), quotes.AsReadOnly(), document.UnattributedQuotes);
    }

    /// <summary>The one whose name the speaker bears; where the list does not know the name, the one whom all other forms mean.</summary>
    private KnownPerson? Find(Speaker speaker)
    {
        KnownPerson[] named = Bearers(speaker.Name, speaker.Kind);
        if (named.Length > 0)
            return named.Length == 1 ? named[0] : null;
        NameForm name = _forms.Of(speaker.Name);
        // Ratna, of Ratna Wulandari, may be another Ratna in the list; BNPB or a nickname is no part of the name.
        KnownPerson[] called =
        [
            .. speaker.Aliases.Where(alias => !NameWords.Contains(name.Words, _forms.Of(alias).Words))
                .SelectMany(alias => Bearers(alias, speaker.Kind)).Distinct(),
        ];
        return called.Length == 1 ? called[0] : null;
    }

    private KnownPerson[] Bearers(string name, SpeakerKind kind)
    {
        KnownPerson[] bearers = [.. _people.Find(name, kind)];
        return bearers.Length > 0 ? bearers : [.. _honored.Value.Find(name, kind, _text)];
    }

    /// <returns>The speaker's new number.</returns>
    private int Take(Speaker speaker, KnownPerson? person)
    {
        if (person is null)
        {
            _speakers.Add(speaker with { Id = _speakers.Count });
            return _speakers.Count - 1;
        }

        if (_ids.TryGetValue(person, out int id))
        {
            _speakers[id] = Joined(_speakers[id], speaker);
            return id;
        }

        id = _speakers.Count;
        _ids.Add(person, id);
        bool tells = speaker.Role is not null || speaker.Affiliation is not null;
        _speakers.Add(speaker with
        {
            Id = id,
            PersonId = person.Id,
            Name = person.Name,
            Kind = speaker.Kind == SpeakerKind.Unknown ? person.Kind : speaker.Kind,
            Role = tells ? speaker.Role : person.Role,
            Affiliation = tells ? speaker.Affiliation : person.Affiliation,
            Aliases = Forms(person.Name, speaker.Aliases.Prepend(speaker.Name)),
        });
        return id;
    }

    private static Speaker Joined(Speaker known, Speaker other) =>
        known with { Aliases = Forms(known.Name, known.Aliases.Append(other.Name).Concat(other.Aliases)) };

    private static System.Collections.ObjectModel.ReadOnlyCollection<string> Forms(string name, IEnumerable<string> forms) =>
        forms.Where(form => form != name).Distinct(StringComparer.Ordinal).ToList().AsReadOnly();

    private static Quote Named(Quote quote, Speaker speaker, KnownPerson? person)
    {
        bool tells = person is null || quote.Role is not null || quote.Affiliation is not null;
        return quote with
        {
            Speaker = speaker,
            Role = tells ? quote.Role : person!.Role,
            Affiliation = tells ? quote.Affiliation : person!.Affiliation,
        };
    }
}
