using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Attribution;

/// <summary>Someone or something that the article names, with every form of the name.</summary>
internal sealed class Entity
{
    /// <summary>Where in <see cref="Mentions"/> the reader began again at the head of the text: it reads long names first, then short ones.</summary>
    private readonly List<int> _runs = [];

    private readonly HashSet<string> _forms = new(StringComparer.OrdinalIgnoreCase);

    private (string Name, int Words) _ranked = ("", 0);

    /// <summary>The fullest form so far, without rank.</summary>
    public required string Name { get; set; }

    /// <summary>The fullest form with the rank that stands before it somewhere: <c>Kombes Wira Satya</c>.</summary>
    public string FullName => _ranked.Words >= Words.Length ? _ranked.Name : Name;

    /// <summary>The words of the fullest form.</summary>
    public required string[] Words { get; set; }

    public SpeakerKind Kind { get; set; }

    /// <summary>What its names and titles tell of it.</summary>
    public Gender Gender { get; set; }

    public TokenRange Role { get; set; }

    public TokenRange Affiliation { get; set; }

    /// <summary>Every other form, in the order of first appearance.</summary>
    public List<string> Forms { get; } = [];

    /// <summary>The words of each other name that the article gives in brackets: <c>Joko Widodo (Jokowi)</c>.</summary>
    public List<string[]> OtherNames { get; } = [];

    /// <summary>The tokens at which it is mentioned, in reading order.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>Whether a reporting verb has it as subject somewhere.</summary>
    public bool Speaks { get; set; }

    /// <summary>The speaker's number in the document; -1 until it is quoted.</summary>
    public int Id { get; set; } = -1;

    /// <summary>Whether a pronoun can mean it.</summary>
    public bool Agrees(Gender pronoun) => pronoun switch
    {
        Gender.Unknown => true,
        Gender.Masculine or Gender.Feminine => Kind == SpeakerKind.Person && (Gender == Gender.Unknown || Gender == pronoun),
        Gender.Plural or Gender.Neuter => Kind != SpeakerKind.Person,
        _ => false,
    };

    /// <summary>The words under which the registry finds it.</summary>
    public HashSet<string> IndexedWords { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a form where it is new.</summary>
    public bool AddForm(string form)
    {
        if (string.Equals(form, Name, StringComparison.OrdinalIgnoreCase) || !_forms.Add(form))
            return false;
        Forms.Add(form);
        return true;
    }

    public void RemoveForm(string form)
    {
        if (_forms.Remove(form))
            Forms.RemoveAll(known => string.Equals(known, form, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Makes a longer form the name; the old name is a form from now on.</summary>
    public void TakeFuller(string name)
    {
        string shorter = Name;
        Name = name;
        Words = NameWords.Split(name);
        RemoveForm(name);
        AddForm(shorter);
    }

    /// <summary>Takes a form with its rank; the first one of the fullest name counts.</summary>
    public void TakeRanked(string name, int words)
    {
        if (words > _ranked.Words)
            _ranked = (name, words);
    }

    public void AddMention(int token)
    {
        if (Mentions.Count > 0 && token < Mentions[^1])
            _runs.Add(Mentions.Count);
        Mentions.Add(token);
    }

    /// <summary>The last mention that stands before a token; -1 where there is none. For the time that mentions are being added.</summary>
    public int LastMentionBefore(int token)
    {
        int last = -1;
        for (int run = 0; run <= _runs.Count; run++)
        {
            int start = run == 0 ? 0 : _runs[run - 1];
            int end = run == _runs.Count ? Mentions.Count : _runs[run];
            int at = Mentions.BinarySearch(start, end - start, token, null);
            int before = (at < 0 ? ~at : at) - 1;
            last = before >= start ? Math.Max(last, Mentions[before]) : last;
        }

        return last;
    }
}
