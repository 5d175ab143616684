using System.Runtime.InteropServices;
using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Attribution;

/// <summary>Someone or something that the article names, with every form of the name. Its room serves article after article.</summary>
internal sealed class Entity
{
    /// <summary>So many forms are compared one by one; most entities have none but their name.</summary>
    private const int FewForms = 8;

    /// <summary>Where in <see cref="Mentions"/> the reader began again at the head of the text: it reads long names first, then short ones.</summary>
    private readonly List<int> _runs = [];

    private readonly List<string> _forms = [];
    private readonly List<string[]> _otherNames = [];
    private readonly List<int> _words = [];
    private HashSet<string>? _manyForms;
    private (string Name, int Words) _ranked;

    /// <summary>Its place among all of the article, in the order in which they were read.</summary>
    public int Number { get; private set; }

    /// <summary>The fullest form so far, without rank.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The fullest form with the rank that stands before it somewhere: <c>Kombes Wira Satya</c>.</summary>
    public string FullName => _ranked.Words >= Words.Length ? _ranked.Name : Name;

    /// <summary>The words of the fullest form.</summary>
    public string[] Words { get; private set; } = [];

    public SpeakerKind Kind { get; private set; }

    /// <summary>What its names and titles tell of it.</summary>
    public Gender Gender { get; set; }

    public TokenRange Role { get; set; }

    public TokenRange Affiliation { get; set; }

    /// <summary>Every other form, in the order of first appearance.</summary>
    public IReadOnlyList<string> Forms => _forms;

    /// <summary>The words of each other name that the article gives in brackets: <c>Joko Widodo (Jokowi)</c>.</summary>
    public ReadOnlySpan<string[]> OtherNames => CollectionsMarshal.AsSpan(_otherNames);

    /// <summary>The tokens at which it is mentioned, in reading order.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>Whether a reporting verb has it as subject somewhere.</summary>
    public bool Speaks { get; set; }

    /// <summary>The speaker's number in the document; -1 until it is quoted.</summary>
    public int Id { get; set; } = -1;

    /// <summary>Begins as somebody else.</summary>
    public void Begin(int number, NameForm name, SpeakerKind kind)
    {
        (Number, Name, Words, Kind) = (number, name.Text, name.Words, kind);
        (Gender, Role, Affiliation, Speaks, Id) = (Gender.Unknown, default, default, false, -1);
        (_ranked, _manyForms) = (("", 0), null);
        _runs.Clear();
        _forms.Clear();
        _otherNames.Clear();
        _words.Clear();
        Mentions.Clear();
    }

    /// <summary>Whether a pronoun can mean it.</summary>
    public bool Agrees(Gender pronoun) => pronoun switch
    {
        Gender.Unknown => true,
        Gender.Masculine or Gender.Feminine => Kind == SpeakerKind.Person && (Gender == Gender.Unknown || Gender == pronoun),
        Gender.Plural or Gender.Neuter => Kind != SpeakerKind.Person,
        _ => false,
    };

    /// <summary>Adds a word of the article under which the entity is found; <see langword="false"/> where it is none new.</summary>
    public bool AddWord(int word)
    {
        if (_words.Contains(word))
            return false;
        _words.Add(word);
        return true;
    }

    /// <summary>Adds a form where it is new.</summary>
    public bool AddForm(string form)
    {
        if (string.Equals(form, Name, StringComparison.OrdinalIgnoreCase) || HasForm(form))
            return false;
        _forms.Add(form);
        _manyForms?.Add(form);
        return true;
    }

    /// <summary>Adds another name where its form is new.</summary>
    public void AddOtherName(string form, string[] words)
    {
        if (AddForm(form))
            _otherNames.Add(words);
    }

    /// <summary>Makes a longer form the name; the old name is a form from now on.</summary>
    public void TakeFuller(string name, string[] words)
    {
        string shorter = Name;
        (Name, Words) = (name, words);
        if (HasForm(name))
        {
            _forms.RemoveAll(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
            _manyForms?.Remove(name);
        }

        AddForm(shorter);
    }

    private bool HasForm(string form)
    {
        if (_forms.Count > FewForms)
            return (_manyForms ??= new HashSet<string>(_forms, StringComparer.OrdinalIgnoreCase)).Contains(form);
        foreach (string known in _forms)
        {
            if (string.Equals(known, form, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
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
        ReadOnlySpan<int> runs = CollectionsMarshal.AsSpan(_runs);
        int last = -1;
        for (int run = 0; run <= runs.Length; run++)
        {
            int start = run == 0 ? 0 : runs[run - 1];
            int end = run == runs.Length ? Mentions.Count : runs[run];
            int at = Mentions.BinarySearch(start, end - start, token, null);
            int before = (at < 0 ? ~at : at) - 1;
            last = before >= start ? Math.Max(last, Mentions[before]) : last;
        }

        return last;
    }
}
