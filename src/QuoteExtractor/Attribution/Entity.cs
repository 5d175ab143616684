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

    private readonly List<NameForm> _forms = [];
    private readonly List<NameForm> _otherNames = [];
    private readonly List<int> _words = [];
    private HashSet<string>? _manyForms;
    private NameForm? _ranked;
    private int _rankedWords;

    /// <summary>Its place among all of the article, in the order in which they were read.</summary>
    public int Number { get; private set; }

    /// <summary>The fullest form so far, without rank.</summary>
    public NameForm Name { get; private set; } = new();

    /// <summary>The fullest form with the rank that stands before it somewhere: <c>Kombes Wira Satya</c>.</summary>
    public NameForm FullName => _ranked is not null && _rankedWords >= Words.Length ? _ranked : Name;

    /// <summary>The words of the fullest form.</summary>
    public ReadOnlySpan<NameWord> Words => Name.Words;

    public SpeakerKind Kind { get; private set; }

    /// <summary>The full form of a short name, where the article may give it: <c>Kementerian Kesehatan</c> of <c>Kemenkes</c>.</summary>
    public NameForm? FullForm { get; set; }

    /// <summary>What its names and titles tell of it.</summary>
    public Gender Gender { get; set; }

    public TokenRange Role { get; set; }

    public TokenRange Affiliation { get; set; }

    /// <summary>Every other form, in the order of first appearance.</summary>
    public ReadOnlySpan<NameForm> Forms => CollectionsMarshal.AsSpan(_forms);

    /// <summary>Each other name that the article gives in brackets: <c>Joko Widodo (Jokowi)</c>.</summary>
    public ReadOnlySpan<NameForm> OtherNames => CollectionsMarshal.AsSpan(_otherNames);

    /// <summary>The tokens at which it is mentioned, in reading order.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>Whether a reporting verb has it as subject somewhere.</summary>
    public bool Speaks { get; set; }

    /// <summary>The speaker's number in the document; -1 until it is quoted.</summary>
    public int Id { get; set; } = -1;

    /// <summary>The last search of the <see cref="EntityIndex"/> that found it by a word.</summary>
    public int Search { get; set; }

    /// <summary>Begins as somebody else.</summary>
    public void Begin(int number, NameForm name, SpeakerKind kind)
    {
        (Number, Name, Kind) = (number, name, kind);
        (Gender, Role, Affiliation, Speaks, Id, Search) = (Gender.Unknown, default, default, false, -1, 0);
        (_ranked, _rankedWords, _manyForms, FullForm) = (null, 0, null, null);
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
        if (CollectionsMarshal.AsSpan(_words).Contains(word))
            return false;
        _words.Add(word);
        return true;
    }

    /// <summary>Adds a form where it is new.</summary>
    public bool AddForm(NameForm form)
    {
        if (IsSame(form, Name) || HasForm(form))
            return false;
        _forms.Add(form);
        _manyForms?.Add(form.ToString());
        return true;
    }

    /// <summary>Adds another name where its form is new.</summary>
    public void AddOtherName(NameForm form)
    {
        if (AddForm(form))
            _otherNames.Add(form);
    }

    /// <summary>Makes a longer form the name; the old name is a form from now on.</summary>
    public void TakeFuller(NameForm name)
    {
        NameForm shorter = Name;
        Name = name;
        if (HasForm(name))
        {
            _forms.RemoveAll(known => IsSame(known, name));
            _manyForms?.Remove(name.ToString());
        }

        AddForm(shorter);
    }

    private bool HasForm(NameForm form)
    {
        if (_forms.Count > FewForms)
            return (_manyForms ??= _forms.Select(known => known.ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase)).Contains(form.ToString());
        foreach (NameForm known in _forms)
        {
            if (IsSame(known, form))
                return true;
        }

        return false;
    }

    private static bool IsSame(NameForm a, NameForm b) => a == b || a.Text.Equals(b.Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes a form with its rank; the first one of the fullest name counts.</summary>
    public void TakeRanked(NameForm name, int words)
    {
        if (words > _rankedWords)
            (_ranked, _rankedWords) = (name, words);
    }

    public void AddMention(int token)
    {
        if (Mentions.Count > 0 && token < Mentions[^1])
            _runs.Add(Mentions.Count);
        Mentions.Add(token);
    }

    /// <summary>Puts all mentions in reading order.</summary>
    public void SortMentions()
    {
        if (_runs.Count > 0)
            Mentions.Sort();
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
