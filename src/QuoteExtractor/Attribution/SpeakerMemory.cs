using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Remembers who has spoken in an article, and tells whom a pronoun means that nothing else explains.</summary>
internal sealed class SpeakerMemory(PhrasedText text, EntityRegistry registry, DescriptionReader descriptions, AccountReader accounts)
{
    private readonly AnswerReader _answers = new(text, registry);
    private Entity? _lastPerson;
    private bool _lastWasDirect, _lastIsBody, _lastOpens, _lastIsSomeone, _lastIsNew;
    private int _lastPersonSentence = -1, _lastDirectSentence = -1, _lastDirectToken, _bodyRun;

    /// <summary>Who spoke last and was no document.</summary>
    public Entity? Last { get; private set; }

    /// <summary>Who or what spoke last.</summary>
    public Entity? LastSource { get; private set; }

    /// <summary>Whose quotation stood last.</summary>
    public Entity? LastDirect { get; private set; }

    /// <summary>The last sentence in which anybody spoke; -1 where nobody has.</summary>
    public int LastSentence { get; private set; } = -1;

    /// <summary>Whether what was told last gives a reason for what <see cref="LastDirect"/> said.</summary>
    public bool LastIsReason { get; private set; }

    /// <summary>All who have spoken, the last one last.</summary>
    public List<Entity> Speakers { get; } = [];

    /// <summary>Forgets the article.</summary>
    public void Clear()
    {
        (Last, LastSource, _lastPerson, LastDirect) = (null, null, null, null);
        (_lastPersonSentence, LastSentence, _lastDirectSentence, _lastWasDirect, _lastIsBody, LastIsReason) = (-1, -1, -1, false, false, false);
        Speakers.Clear();
    }

    /// <summary>Notes who speaks in a passage.</summary>
    public void Note(Passage passage, in ResolvedSource attribution)
    {
        if (attribution.Speaker is not { } speaker)
            return;
        LastSentence = passage.Sentence;
        if (!(Last is { Kind: SpeakerKind.Person } && speaker != Last && accounts.IsAside(passage)))
            Note(passage, attribution, speaker);
        if (_answers.Find(passage) is { } answering)
            (Last, LastSource, _lastPerson, _lastPersonSentence) = (answering, answering, answering, passage.Sentence);
    }

    private void Note(Passage passage, in ResolvedSource attribution, Entity speaker)
    {
        _bodyRun = speaker.Kind != SpeakerKind.Organization ? 0 : speaker == Last ? _bodyRun + 1 : 1;
        _lastIsNew = speaker.Mentions.Count == 0 && (speaker == LastSource ? _lastIsNew : descriptions.OpensSentence(attribution.Mention, passage));
        Last = speaker.Kind == SpeakerKind.Document && Last is not null ? Last : speaker;
        _lastIsSomeone = _lastIsSomeone && speaker == LastSource || attribution.Mention is { IsEmpty: false, First: var mention } && text.Is(mention, WordClass.Quantifier) && text.Lexicon.EntryOf(text.Tokens[mention].Word).Value == NounPhraseReader.OnePerson;
        LastSource = speaker;
        _lastOpens = accounts.Opens(passage);
        Speakers.Add(speaker);
        _lastWasDirect = passage.Kind == QuoteKind.Direct;
        LastIsReason = LastDirect is { Kind: SpeakerKind.Person, Mentions.Count: > 0 } && speaker.Mentions is [var named, ..] && named < _lastDirectToken && accounts.IsReason(passage);
        if (_lastWasDirect)
            (LastDirect, _lastDirectToken, _lastDirectSentence) = (speaker, passage.Content[0].First, passage.Sentence);
        _lastIsBody = IsReporter(attribution);
        if (speaker.Kind == SpeakerKind.Person && !_lastIsBody && (speaker.Mentions.Count > 0 || _lastPerson is null || _lastWasDirect))
            (_lastPerson, _lastPersonSentence) = (speaker, passage.Sentence);
    }

    /// <summary>"A," Torres told Wira, after Wira said P. "B.": what the attribution tells of another one's words does not part the first quotation from the second.</summary>
    public bool IsResumed(Passage passage) => _lastDirectSentence == LastSentence && !_lastWasDirect && LastDirect is { Kind: SpeakerKind.Person } && passage.Rule == PassageRule.Alone && accounts.IsNext(passage, LastSentence);

    /// <summary>The one who spoke last; a person rather than a body, a group or a report that was quoted in between.</summary>
    /// <param name="first">The sentence in which the passage begins.</param>
    public Entity? LastSpeaker(Passage passage, Gender gender, int first)
    {
        int memory = passage.Kind == QuoteKind.Direct && _bodyRun <= 1 ? 24 : 8; // Polisi menyebut P. Polisi mengatakan Q. "…," jelasnya: theirs, unless a person spoke lately
        bool near = _lastPerson is not null && passage.Sentence - _lastPersonSentence <= memory;
        bool doubtful = _lastIsBody || Last is { Kind: not SpeakerKind.Person } && !(first - LastSentence <= 1 && accounts.IsStatement(passage)) || Last is { Mentions.Count: 0 } && !IsRightBefore(passage, first);
        Entity? last = near && doubtful && !_lastWasDirect && Last != LastDirect ? _lastPerson : Last;
        return last is null || last.Agrees(gender) ? last : LastOf(passage, gender);
    }

    /// <summary>Seorang pejabat mengatakan P. "…," ujarnya: whether the last one spoke in the sentence before, in the same paragraph unless a quotation follows somebody's words.</summary>
    private bool IsRightBefore(Passage passage, int first)
    {
        ReadOnlySpan<SentenceRange> sentences = text.Segments.Sentences;
        return _lastOpens && Last == LastSource && first - LastSentence <= 1
            && (text.Lexicon.IsHeadLast ? _lastIsNew : sentences[passage.Sentence].Paragraph == sentences[LastSentence].Paragraph || _lastIsSomeone && (passage.Kind == QuoteKind.Direct || passage.Source.Kind == SourceKind.Pronoun) || accounts.IsStatement(passage));
    }

    /// <summary>Seorang pejabat Arkadia mengatakan P. Menteri Torres menolak. "…," kata pejabat itu: the last one without a name who has spoken and was called by the noun.</summary>
    public Entity? Unnamed(TokenRange noun)
    {
        const int LongestMemory = 12;
        if (text.Lexicon.IsHeadLast || text.Segments.EntryOf(noun.First).Gender is Gender.Masculine or Gender.Feminine)
            return null; // pria itu may be anybody
        ReadOnlySpan<NameWord> words = registry.FormOf(noun).Words;
        for (int i = Speakers.Count - 1; i >= Math.Max(0, Speakers.Count - LongestMemory); i--)
        {
            if (Speakers[i] is { Kind: SpeakerKind.Person, Mentions.Count: 0, Words.Length: > 1 } someone && NameWords.Same(someone.Words[1], words[0]) && NameWords.Contains(someone.Words, words))
                return someone;
        }

        return null;
    }

    /// <summary>The last speaker whom a pronoun can mean, else whoever of that gender the article has named last.</summary>
    private Entity? LastOf(Passage passage, Gender gender)
    {
        const int LongestMemory = 12;
        int memory = gender == Gender.Plural ? 1 : LongestMemory;
        for (int i = Speakers.Count - 1; i >= Math.Max(0, Speakers.Count - memory); i--)
        {
            if (Speakers[i].Agrees(gender))
                return Speakers[i];
        }

        if (gender is not (Gender.Masculine or Gender.Feminine))
            return null;
        const int Reach = 400;
        int from = passage.Source.Words.First;
        for (int token = from - 1; token >= Math.Max(0, from - Reach); token--)
        {
            if (text.NameAt(token) is >= 0 and int name && registry.EntityOf(name) is { } entity && entity.Gender == gender)
                return entity;
        }

        return null;
    }

    /// <summary>Data Kabar Dunia: a name without a title behind the noun of a report is rather a body than someone whom a pronoun can mean.</summary>
    private bool IsReporter(ResolvedSource attribution) => attribution is { Resolution: SpeakerResolution.Description, Speaker.Role.IsEmpty: true }
        && attribution.Speaker.Words.Length <= attribution.Mention.Length - 1 && descriptions.KindOf(attribution.Mention) == SpeakerKind.Document;
}
