using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Tells who the source of each passage is, in reading order.</summary>
internal sealed class SpeakerResolver
{
    private readonly PhrasedText _text;
    private readonly EntityRegistry _registry;
    private readonly NewSubjectFinder _newSubjects;
    private readonly IntroductionReader _introductions;
    private readonly HolderFinder _holders;
    private readonly JointSpeaker _joint;
    private readonly DescriptionReader _descriptions;
    private readonly AccountReader _accounts;
    private readonly AnswerReader _answers;
    private readonly List<Entity> _speakers = [];
    private Entity? _last, _lastSource, _lastPerson, _lastDirect;
    private bool _lastWasDirect, _lastIsBody, _lastOpens, _lastIsSomeone, _lastIsReason, _lastIsNew;
    private int _lastPersonSentence = -1, _lastSentence = -1, _lastDirectSentence = -1, _lastDirectToken, _bodyRun;

    /// <summary>The last description that was read, and of whom: the subject of a verb that comes later in its sentence.</summary>
    private TokenRange _described;
    private Entity? _describedEntity;

    public SpeakerResolver(PhrasedText text, EntityRegistry registry)
    {
        _text = text;
        _registry = registry;
        _newSubjects = new NewSubjectFinder(text, registry);
        _introductions = new IntroductionReader(text, registry);
        _holders = new HolderFinder(text, registry);
        _joint = new JointSpeaker(text, registry);
        _descriptions = new DescriptionReader(text, registry);
        _accounts = new AccountReader(text, registry);
        _answers = new AnswerReader(text, registry);
    }

    /// <summary>Forgets the article.</summary>
    public void Clear()
    {
        (_last, _lastSource, _lastPerson, _lastDirect, _lastPersonSentence, _lastSentence, _lastDirectSentence, _lastWasDirect, _lastIsBody, _lastIsReason, _described, _describedEntity) = (null, null, null, null, -1, -1, -1, false, false, false, default, null);
        _speakers.Clear();
        _holders.Clear();
    }

    /// <summary>Resolves the next passage.</summary>
    public ResolvedSource Resolve(Passage passage)
    {
        ResolvedSource attribution = Resolve(passage.Source, passage);
        if (attribution.Speaker is null || passage.Rule == PassageRule.Claim && passage.Cue.Length > 1)
            return attribution; // Torres made light of Wira's threat to leave. "P," he said: the owner of a noun has not spoken last
        _lastSentence = passage.Sentence;
        if (!(_last is { Kind: SpeakerKind.Person } && attribution.Speaker != _last && _accounts.IsAside(passage)))
        {
            _bodyRun = attribution.Speaker.Kind != SpeakerKind.Organization ? 0 : attribution.Speaker == _last ? _bodyRun + 1 : 1;
            _lastIsNew = attribution.Speaker.Mentions.Count == 0 && (attribution.Speaker == _lastSource ? _lastIsNew : _descriptions.OpensSentence(attribution.Mention, passage));
            _last = attribution.Speaker.Kind == SpeakerKind.Document && _last is not null ? _last : attribution.Speaker;
            _lastIsSomeone = _lastIsSomeone && attribution.Speaker == _lastSource || attribution.Mention is { IsEmpty: false, First: var mention } && _text.Is(mention, WordClass.Quantifier) && _text.Lexicon.EntryOf(_text.Tokens[mention].Word).Value == NounPhraseReader.OnePerson;
            _lastSource = attribution.Speaker;
            _lastOpens = _accounts.Opens(passage);
            _speakers.Add(attribution.Speaker);
            _lastWasDirect = passage.Kind == QuoteKind.Direct;
            _lastIsReason = _lastDirect is { Kind: SpeakerKind.Person, Mentions.Count: > 0 } && attribution.Speaker.Mentions is [var named, ..] && named < _lastDirectToken && _accounts.IsReason(passage);
            if (_lastWasDirect)
                (_lastDirect, _lastDirectToken, _lastDirectSentence) = (attribution.Speaker, passage.Content[0].First, passage.Sentence);
            _lastIsBody = IsReporter(attribution);
            if (attribution.Speaker.Kind == SpeakerKind.Person && !_lastIsBody && (attribution.Speaker.Mentions.Count > 0 || _lastPerson is null || _lastWasDirect))
                (_lastPerson, _lastPersonSentence) = (attribution.Speaker, passage.Sentence);
        }

        if (_answers.Find(passage) is { } answering)
            (_last, _lastSource, _lastPerson, _lastPersonSentence) = (answering, answering, answering, passage.Sentence);
        return attribution;
    }

    /// <summary>Data Kabar Dunia: a name without a title behind the noun of a report is rather a body than someone whom a pronoun can mean.</summary>
    private bool IsReporter(ResolvedSource attribution) => attribution is { Resolution: SpeakerResolution.Description, Speaker.Role.IsEmpty: true }
        && attribution.Speaker.Words.Length <= attribution.Mention.Length - 1 && _descriptions.KindOf(attribution.Mention) == SpeakerKind.Document;

    private ResolvedSource Resolve(Source source, Passage passage)
    {
        ResolvedSource found = source.Kind switch
        {
            SourceKind.Name => ResolveName(source),
            SourceKind.Pronoun => ResolvePronoun(source, passage, SpeakerResolution.Pronoun),
            SourceKind.Clitic => ResolvePronoun(source, passage, SpeakerResolution.Clitic),
            SourceKind.Description when _descriptions.IsOwned(source.Words) => ResolvePronoun(source, passage, SpeakerResolution.Clitic),
            SourceKind.Description when _descriptions.IsKnown(source.Words, passage) && ResolvePronoun(source with { Kind = SourceKind.Pronoun }, passage, SpeakerResolution.Description) is { Speaker: not null } known => known,
            SourceKind.Description when _descriptions.OutletName(source.Words) is >= 0 and int outlet => ResolveName(new Source(SourceKind.Name, _text.Names[outlet].Name, outlet)),
            SourceKind.Description when _descriptions.IsOffice(source.Words) && _holders.OnlyHolder(source.Words) is { } holder => new ResolvedSource(holder, SpeakerResolution.Title, source.Words, default, default),
            SourceKind.Description or SourceKind.Unknown => ResolveDescription(source, passage),
            _ when IsRead(passage) || _lastSource is not null && passage.Rule == PassageRule.Passive && passage.Sentence - _lastSentence == 1 => new ResolvedSource(_lastSource, SpeakerResolution.Continuation, default, default, default),
            _ when passage.Rule == PassageRule.Asked => ResolvedSource.None,
            _ when IsResumed(passage) => new ResolvedSource(_lastDirect, SpeakerResolution.Continuation, default, default, default),
            _ => ResolvePronoun(Source.None, passage, SpeakerResolution.Continuation),
        };
        return source.IsShared && found.Speaker is not null ? found with { Resolution = SpeakerResolution.SharedSubject } : found;
    }

    /// <summary>"A," the statement said. "B.": what follows in the same paragraph is the document's too, which no pronoun would mean.</summary>
    private bool IsRead(Passage passage) => _lastSource is { Kind: SpeakerKind.Document } && passage.Kind == QuoteKind.Direct && _accounts.IsNext(passage, _lastSentence);

    /// <summary>"A," Torres told Wira, after Wira said P. "B.": what the attribution tells of another one's words does not part the first quotation from the second.</summary>
    private bool IsResumed(Passage passage) => _lastDirectSentence == _lastSentence && !_lastWasDirect && _lastDirect is { Kind: SpeakerKind.Person } && passage.Rule == PassageRule.Alone && _accounts.IsNext(passage, _lastSentence);

    private ResolvedSource ResolveName(Source source)
    {
        NamePhrase phrase = _text.Names[source.Name];
        if (phrase.Kind == NameKind.Title)
            return ResolveTitle(source, phrase);
        Entity? entity = _registry.EntityOf(source.Name);
        if (source.Words.Length > phrase.Name.Length && source.Words.First == phrase.Name.First)
            entity = _joint.Of(source.Words, source.Name, _text.NameAt(source.Words.End - 1));
        if (entity is null)
            return ResolvedSource.None;
        if (entity is { Kind: SpeakerKind.Person, Mentions.Count: 0 } || !phrase.Role.IsEmpty && KinFinder.Find(_text, _registry, phrase.Role, phrase.Name) == entity)
            return new ResolvedSource(entity, SpeakerResolution.Description, phrase.Whole, default, default);
        bool full = _registry.FormOf(phrase.Name).Words.Length == entity.Words.Length;
        bool named = entity.Words.Length > phrase.Name.Length && phrase.Role.Length == 1 && entity.Words[0].Text.Equals(_text.TextOf(phrase.Role.First), StringComparison.OrdinalIgnoreCase); // kata Ratu Wira
        TokenRange mention = named ? new TokenRange(phrase.Role.First, source.Words.End) : source.Words;
        return new ResolvedSource(entity, full || named ? SpeakerResolution.FullName : SpeakerResolution.ShortName, mention, named ? default : phrase.Role, phrase.Affiliation);
    }

    /// <summary>A title alone means the one holder that the article has named; else it is a source without a name.</summary>
    private ResolvedSource ResolveTitle(Source source, NamePhrase phrase)
    {
        bool several = !_text.Lexicon.IsHeadLast && _text.Lexicon.EntryOf(_text.Tokens[source.Words.First].Word).Gender == Gender.Plural;
        if (!several && _holders.Find(phrase, source.Words) is { } holder) // Warga menolak: not the one warga who has a name
            return new ResolvedSource(holder, SpeakerResolution.Title, source.Words, default, default);
        Entity unnamed = _registry.AddUnnamed(source.Words, _descriptions.KindOf(source.Words) == SpeakerKind.Group ? SpeakerKind.Group : SpeakerKind.Person);
        return new ResolvedSource(unnamed, SpeakerResolution.Title, source.Words, phrase.Role, phrase.Affiliation);
    }

    private ResolvedSource ResolvePronoun(Source source, Passage passage, SpeakerResolution resolution)
    {
        Gender gender = source.Kind == SourceKind.Pronoun ? _text.Lexicon.EntryOf(_text.Tokens[source.Words.First].Word).Gender : Gender.Unknown;
        Entity? speaker = passage.Sentence - _lastSentence <= 1 && (_lastSource is { Kind: SpeakerKind.Organization } && _descriptions.IsSide(source) || gender == Gender.Neuter && _lastSource is { Kind: SpeakerKind.Document or SpeakerKind.Organization }) ? _lastSource : gender is Gender.Masculine or Gender.Feminine or Gender.Neuter && _newSubjects.InSentence(passage, gender) is { } near ? near
            : gender != Gender.Plural && _newSubjects.SomeoneBefore(passage, _lastSentence) is { } someone ? someone
            : _newSubjects.Find(passage, _lastSentence) is { } subject && subject.Agrees(gender) ? subject
            : gender == Gender.Plural && SeveralBefore(passage) is { } several ? several
            : LastSpeaker(passage, gender) ?? (gender == Gender.Unknown && source.Exists ? _introductions.OnlyPersonBefore(source.Words.First) : null);
        bool another = speaker is { Kind: SpeakerKind.Person } && speaker != _lastDirect && passage.Kind == QuoteKind.Direct && _lastDirect is { Kind: SpeakerKind.Person } && _lastDirect.Agrees(gender);
        speaker = another && (_lastIsReason && speaker == _last && passage.Sentence - _lastSentence <= 1 || _accounts.Names(passage, speaker!)) ? _lastDirect : speaker;
        bool thing = source.Kind == SourceKind.Clitic && passage.Kind == QuoteKind.Direct && !_text.Lexicon.IsHeadLast && speaker is { Kind: SpeakerKind.Document };
        thing |= source.Kind == SourceKind.Pronoun && gender == Gender.Unknown && !_descriptions.IsSide(source) && speaker is { Kind: SpeakerKind.Organization } body && NameWords.HaveBody(body.Words, _text.Lexicon);
        speaker = thing && _newSubjects.PersonBefore(passage) is { } person ? person : speaker; // Torres berpidato. Pemerintah menyatakan P. Dia mengatakan Q: a body is no dia where somebody is
        return speaker is null ? ResolvedSource.None : new ResolvedSource(speaker, resolution, source.Exists ? source.Words : default, default, default);
    }

    /// <summary>Para pedagang mencopot stiker itu. Mereka berharap …: those whom the sentence before tells of, where it reports nothing.</summary>
    private Entity? SeveralBefore(Passage passage)
    {
        Source subject = _newSubjects.SubjectBefore(passage, _lastSentence);
        if (subject.Kind == SourceKind.Name)
            return _joint.WithAges(subject.Name) ?? (_registry.EntityOf(subject.Name) is { } body && body.Agrees(Gender.Plural) ? body : null);
        SpeakerKind kind = subject.Kind == SourceKind.Description ? _descriptions.KindOf(subject.Words) : SpeakerKind.Unknown;
        return kind is SpeakerKind.Group or SpeakerKind.Person or SpeakerKind.Organization
            ? _registry.AddUnnamed(subject.Words, kind == SpeakerKind.Person ? SpeakerKind.Group : kind) : null;
    }

    /// <summary>The one who spoke last; a person rather than a body, a group or a report that was quoted in between.</summary>
    private Entity? LastSpeaker(Passage passage, Gender gender)
    {
        int memory = passage.Kind == QuoteKind.Direct && _bodyRun <= 1 ? 24 : 8; // Polisi menyebut P. Polisi mengatakan Q. "…," jelasnya: theirs, unless a person spoke lately
        bool near = _lastPerson is not null && passage.Sentence - _lastPersonSentence <= memory;
        bool doubtful = _lastIsBody || _last is { Kind: not SpeakerKind.Person } && !(_newSubjects.FirstSentence(passage) - _lastSentence <= 1 && _accounts.IsStatement(passage)) || _last is { Mentions.Count: 0 } && !IsRightBefore(passage);
        Entity? last = near && doubtful && !_lastWasDirect && _last != _lastDirect ? _lastPerson : _last;
        return last is null || last.Agrees(gender) ? last : LastOf(passage, gender);
    }

    /// <summary>Seorang pejabat mengatakan P. "…," ujarnya: whether the last one spoke in the sentence before, in the same paragraph unless a quotation follows somebody's words.</summary>
    private bool IsRightBefore(Passage passage)
    {
        ReadOnlySpan<SentenceRange> sentences = _text.Segments.Sentences;
        return _lastOpens && _last == _lastSource && _newSubjects.FirstSentence(passage) - _lastSentence <= 1
            && (_text.Lexicon.IsHeadLast ? _lastIsNew : sentences[passage.Sentence].Paragraph == sentences[_lastSentence].Paragraph || _lastIsSomeone && (passage.Kind == QuoteKind.Direct || passage.Source.Kind == SourceKind.Pronoun) || _accounts.IsStatement(passage));
    }

    /// <summary>The last speaker whom a pronoun can mean, else whoever of that gender the article has named last.</summary>
    private Entity? LastOf(Passage passage, Gender gender)
    {
        const int LongestMemory = 12;
        int memory = gender == Gender.Plural ? 1 : LongestMemory;
        for (int i = _speakers.Count - 1; i >= Math.Max(0, _speakers.Count - memory); i--)
        {
            if (_speakers[i].Agrees(gender))
                return _speakers[i];
        }

        if (gender is not (Gender.Masculine or Gender.Feminine))
            return null;
        const int Reach = 400;
        int from = passage.Source.Words.First;
        for (int token = from - 1; token >= Math.Max(0, from - Reach); token--)
        {
            if (_text.NameAt(token) is >= 0 and int name && _registry.EntityOf(name) is { } entity && entity.Gender == gender)
                return entity;
        }

        return null;
    }

    private ResolvedSource ResolveDescription(Source source, Passage passage)
    {
        bool pointed = _descriptions.IsPointed(source.Words);
        SpeakerKind kind = _descriptions.KindOf(source.Words);
        if (kind == SpeakerKind.Document && _descriptions.NamedBody(source.Words) is { } body)
            return new ResolvedSource(body, SpeakerResolution.Description, source.Words, default, default);
        if (kind == SpeakerKind.Document && _descriptions.Teller(source.Words) is { IsEmpty: false } teller)
            return ResolveDescription(source with { Words = teller }, passage) with { Mention = source.Words };
        if (pointed && kind == SpeakerKind.Document && Author(source.Words, passage) is { } author)
            return new ResolvedSource(author, SpeakerResolution.Description, source.Words, default, default);
        if ((!pointed ? _registry.Honored(source.Words) ?? _registry.InSmall(source.Words) ?? _holders.Titled(source.Words) ?? KinFinder.Find(_text, _registry, source.Words) ?? (_descriptions.IsDefinite(source.Words) ? _holders.LastTitled(_descriptions.NounOf(source.Words), source.Words.First, isBody: false) : null) : kind == SpeakerKind.Document ? null : Described(source.Words, kind, passage)) is { } known)
            return new ResolvedSource(known, SpeakerResolution.Description, source.Words, default, default);
        if (source.IsShared && source.Words.First == _described.First && _describedEntity is { } same)
            return new ResolvedSource(same, SpeakerResolution.Description, source.Words, default, default);
        TokenRange whole = _descriptions.Whole(source.Words, passage);
        Entity unnamed = _registry.AddUnnamed(whole, kind);
        unnamed.Gender = kind == SpeakerKind.Person && unnamed.Gender == Gender.Unknown ? _descriptions.GenderOf(source.Words) : unnamed.Gender; // a spokesman is no she
        (_described, _describedEntity) = (whole, unnamed);
        return new ResolvedSource(unnamed, SpeakerResolution.Description, whole, default, default);
    }

    /// <summary>pernyataan kementerian itu: the ministry.</summary>
    private Entity? Author(TokenRange words, Passage passage)
    {
        var behind = new TokenRange(words.First + 1, words.End);
        bool owns = !_text.Lexicon.IsHeadLast && behind.Length > 1 && _descriptions.KindOf(behind) is SpeakerKind.Organization or SpeakerKind.Group;
        return owns ? Described(behind, SpeakerKind.Organization, passage) : null;
    }

    /// <summary>Whom <c>pemimpin Borea itu</c> means: one whose title says so, else the last speaker of that kind.</summary>
    private Entity? Described(TokenRange words, SpeakerKind kind, Passage passage)
    {
        int head = words.First + _text.MatchAt(words.First, words.End).Length;
        bool isBody = kind == SpeakerKind.Organization && !_text.Lexicon.IsHeadLast;
        TokenRange noun = _descriptions.NounOf(words);
        Entity? best = (isBody ? _holders.LastBody(noun, _speakers) : null) ?? _holders.LastTitled(noun, words.First, isBody);
        if (best is null && head < words.End - 1 && _text.Tokens[head].Shape == TokenShape.Lower)
            best = _holders.LastTitled(new TokenRange(words.First, head), words.First, isBody); // Aktris yang tinggal di Borea itu: the one aktris of the article
        if (best is not null || kind == SpeakerKind.Person && (best = _descriptions.SomeoneBefore(words, _last) ?? _holders.Here(_newSubjects.Find(passage, _lastSentence), words)) is not null)
            return best;
        return (isBody ? _newSubjects.BodyBefore(passage, words, _lastSentence) : null) ?? (_last is not null && (_last.Kind == kind || kind == SpeakerKind.Unknown) && _descriptions.MayBeLast(words, _last) ? _holders.Here(_last, words) : null) ?? _holders.LeaderOf(words);
    }
}
