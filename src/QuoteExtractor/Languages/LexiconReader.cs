using System.Globalization;
using System.Runtime.InteropServices;

namespace QuoteExtractor.Languages;

/// <summary>Reads a language's folder of word files into a <see cref="Lexicon"/>.</summary>
/// <remarks>
/// One entry a line, of one word or several; <c>#</c> begins a comment. Behind a colon stands what the entry can do: traits in
/// <c>cues.txt</c>, a number (<c>Juni: 6</c>), a <see cref="Gender"/> (<c>he: masculine</c>) or both (<c>waiter: masculine 7</c>)
/// in the others. An entry that begins with a hyphen is the ending of words that are not listed. A language may leave a file out.
/// </remarks>
internal sealed class LexiconReader
{
    private static readonly (string File, WordClass Class)[] Files =
    [
        ("abbreviations", WordClass.Abbreviation),
        ("degrees", WordClass.Abbreviation),
        ("roles", WordClass.Role),
        ("role-modifiers", WordClass.RoleModifier),
        ("ranks", WordClass.Rank),
        ("honorifics", WordClass.Honorific),
        ("organizations", WordClass.Organization),
        ("places", WordClass.Place),
        ("place-heads", WordClass.PlaceHead),
        ("common-names", WordClass.CommonName),
        ("person-names", WordClass.PersonName),
        ("name-particles", WordClass.NameParticle),
        ("months", WordClass.Month),
        ("weekdays", WordClass.Weekday),
        ("time-words", WordClass.TimeWord),
        ("pronouns", WordClass.Pronoun),
        ("demonstratives", WordClass.Demonstrative),
        ("prepositions", WordClass.Preposition),
        ("conjunctions", WordClass.Conjunction),
        ("complementizers", WordClass.Complementizer),
        ("relatives", WordClass.Relative),
        ("person-nouns", WordClass.PersonNoun),
        ("quantifiers", WordClass.Quantifier),
        ("adverbs", WordClass.Adverb),
        ("document-nouns", WordClass.DocumentNoun),
        ("occasions", WordClass.Occasion),
        ("relays", WordClass.Relay),
        ("outlets", WordClass.Outlet),
        ("audiences", WordClass.Audience),
        ("negations", WordClass.Negation),
        ("furniture-starts", WordClass.FurnitureStart),
        ("coordinators", WordClass.Coordinator | WordClass.Conjunction),
        ("clause-openers", WordClass.ClauseOpener | WordClass.Conjunction),
        ("contrasts", WordClass.Contrast | WordClass.ClauseOpener | WordClass.Conjunction),
        ("origins", WordClass.Origin | WordClass.Preposition),
        ("body-heads", WordClass.BodyHead | WordClass.Organization),
        ("subunits", WordClass.Subunit | WordClass.Organization),
        ("conditionals", WordClass.Conditional | WordClass.Conjunction),
        ("modals", WordClass.Modal | WordClass.Adverb),
        ("adjectives", WordClass.Adjective),
        ("predicatives", WordClass.Predicative),
        ("occasion-openers", WordClass.OccasionOpener),
        ("contact-verbs", WordClass.ContactVerb),
        ("occasion-links", WordClass.OccasionLink),
        ("place-openers", WordClass.PlaceOpener),
        ("sites", WordClass.Site),
        ("date-openers", WordClass.DateOpener),
        ("relative-days", WordClass.RelativeDay),
        ("relative-periods", WordClass.RelativePeriod),
        ("period-units", WordClass.PeriodUnit),
        ("ago-words", WordClass.Ago),
        ("hearers", WordClass.Hearer),
        ("talk-verbs", WordClass.TalkVerb),
        ("temporals", WordClass.Temporal | WordClass.Conjunction),
        ("relations", WordClass.Relation),
        ("non-claims", WordClass.NonClaim),
        ("aims", WordClass.Aim | WordClass.Conjunction),
        ("as-words", WordClass.AsWord),
        ("agent-markers", WordClass.AgentMarker | WordClass.Preposition),
        ("pointers", WordClass.Pointer),
        ("determiners", WordClass.Determiner),
        ("possessives", WordClass.Possessive),
        ("verbs", WordClass.Verb),
        ("infinitives", WordClass.Infinitive),
        ("interrogatives", WordClass.Interrogative),
    ];

    /// <summary>Words that a language has, with room to spare: to grow takes more time than to read.</summary>
    private const int UsualWords = 1 << 15;

    private readonly string _code;
    private readonly Dictionary<string, int> _ids = new(UsualWords, StringComparer.OrdinalIgnoreCase);
    private readonly List<Phrase> _phrases = [];
    private readonly WordSieve _furnitureBegins = new(), _abbreviations = new();
    private LexiconEntry[] _entries = new LexiconEntry[UsualWords];

    private LexiconReader(string code) => _code = code;

    /// <summary>Reads the folder of the language with this code.</summary>
    public static Lexicon Read(string code)
    {
        var reader = new LexiconReader(code);
        string[] clitics = reader.Entries("clitics");
        foreach ((string file, WordClass wordClass) in Files)
        {
            foreach ((string entry, string value) in reader.Lines(file))
                reader.AddWord(entry, wordClass, value, clitics);
        }

        foreach ((string entry, string traits) in reader.Lines("cues"))
            reader.AddCue(entry, ParseTraits(traits), clitics);
        return reader.Build();
    }

    private static CueTraits ParseTraits(string traits)
    {
        var parsed = CueTraits.None;
        foreach (string trait in traits.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            parsed |= Enum.Parse<CueTraits>(trait, ignoreCase: true);
        return parsed;
    }

    private void AddWord(string entry, WordClass wordClass, string value, string[] clitics)
    {
        const WordClass Owned = WordClass.PersonNoun | WordClass.Organization | WordClass.Role | WordClass.DocumentNoun;
        var meaning = new LexiconEntry(wordClass, CueTraits.None, 0);
        foreach (string part in value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            meaning = char.IsLetter(part[0]) ? meaning with { Gender = Enum.Parse<Gender>(part, ignoreCase: true) } : meaning with { Value = short.Parse(part, CultureInfo.InvariantCulture) };
        Add(entry, meaning);
        if ((wordClass & Owned) == 0 || !HasSmallLetter(entry))
            return;

        // partainya, pengacaranya: someone's party, someone's lawyer; but pihaknya is whoever speaks.
        foreach (string clitic in clitics)
            Add(entry + clitic, meaning with { Gender = Gender.Unknown });
    }

    private void AddCue(string entry, CueTraits traits, string[] clitics)
    {
        Add(entry, new LexiconEntry(WordClass.None, traits, 0));
        foreach (string clitic in clitics)
        {
            if (traits.HasFlag(CueTraits.Clitic))
                Add(entry + clitic, new LexiconEntry(WordClass.None, traits | CueTraits.WithClitic, 0));
            else if (traits.HasFlag(CueTraits.Object))
                Add(entry + clitic, new LexiconEntry(WordClass.None, traits, 0));
        }
    }

    private void Add(string entry, LexiconEntry meaning)
    {
        if ((meaning.Class & WordClass.FurnitureStart) != 0)
            _furnitureBegins.AddFirst(entry);
        if ((meaning.Class & WordClass.Abbreviation) != 0)
            _abbreviations.AddFirst(entry);
        if (!entry.Contains(' '))
        {
            ref LexiconEntry word = ref _entries[Number(entry)];
            word = word.And(meaning);
            return;
        }

        string[] parts = entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = new int[parts.Length];
        for (int i = 0; i < words.Length; i++)
            words[i] = Number(parts[i]);
        _phrases.Add(new Phrase(words, meaning));
        ref LexiconEntry first = ref _entries[words[0]];
        first = first with { Followers = (byte)(first.Followers | 1 << LexiconEntry.GroupOf(words[1])) };
    }

    private int Number(string word)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, word, out bool isKnown);
        if (!isKnown)
            number = _ids.Count;
        if (number == _entries.Length)
            Array.Resize(ref _entries, 2 * number);
        return number;
    }

    private Lexicon Build()
    {
        var entries = new LexiconEntry[_ids.Count + 1];
        for (int i = 0; i < entries.Length; i++)
        {
            // katanya is a hedge too, menurut a preposition: what can report is read as reporting first.
            LexiconEntry entry = _entries[i];
            if (entry.Cue != CueTraits.None)
                entry = entry with { Class = entry.Class & ~(WordClass.Adverb | WordClass.Preposition) };
            entries[i] = entry.Reports ? entry with { Followers = byte.MaxValue } : entry;
        }

        var synonyms = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string title, string fullForm) in Lines("role-synonyms"))
            synonyms.Add(title, fullForm);
        var functions = new Dictionary<string, QuoteFunction>(StringComparer.OrdinalIgnoreCase);
        foreach ((string words, string function) in Lines("quoted-things"))
            functions.Add(words, Enum.Parse<QuoteFunction>(function, ignoreCase: true));
        string[] grammar = Entries("grammar");
        return new Lexicon(_ids, entries, new PhraseTable(_phrases), Entries("verb-prefixes"), synonyms, Entries("glued-words"),
            functions, Entries("foreign-spellings"), Entries("clitics"))
        {
            Endings = [.. _ids.Keys.Where(word => word.Length > 2 && word[0] == '-').Order(StringComparer.Ordinal)],
            FurnitureBegins = _furnitureBegins,
            Abbreviations = _abbreviations,
            VerbSuffixes = Entries("verb-suffixes"),
            NamePrefixes = Entries("name-prefixes"),
            Forms = new VerbForms(Entries("participle-suffixes"), Entries("agreement-suffixes"), Entries("passive-prefixes")),
            IsHeadLast = grammar.Contains("head-last"),
            HasRankedNames = grammar.Contains("ranked-names"),
        };
    }

    private static bool HasSmallLetter(string entry)
    {
        foreach (char c in entry)
        {
            if (char.IsLower(c))
                return true;
        }

        return false;
    }

    private string[] Entries(string file) => WordFile.Entries(_code, file);

    private IEnumerable<(string Entry, string Value)> Lines(string file) => WordFile.Lines(_code, file);
}
