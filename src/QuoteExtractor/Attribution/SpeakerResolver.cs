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
    private readonly SpeakerMemory _memory;

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
        _memory = new SpeakerMemory(text, registry, _descriptions, _accounts);
    }

    /// <summary>Forgets the article.</summary>
    public void Clear()
    {
        (_described, _describedEntity) = (default, null);
        _memory.Clear();
        _holders.Clear();
    }

    /// <summary>Resolves the next passage.</summary>
    public ResolvedSource Resolve(Passage passage)
    {
        ResolvedSource attribution = Resolve(passage.Source, passage);
        bool isAside = passage.Rule == PassageRule.Claim && passage.Cue.Length > 1 || passage.Rule == PassageRule.Asked && _text.Lexicon.IsHeadLast;
        if (!isAside)
            _memory.Note(passage, attribution); // Torres made light of Wira's threat to leave. "P," he said: the owner of a noun has not spoken last, nor has who asked
        return attribution;
    }

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
            _ when IsRead(passage) || _memory.LastSource is not null && passage.Rule == PassageRule.Passive && passage.Sentence - _memory.LastSentence == 1 => new ResolvedSource(_memory.LastSource, SpeakerResolution.Continuation, default, default, default),
            _ when passage.Rule == PassageRule.Asked => ResolvedSource.None,
            _ when _memory.IsResumed(passage) => new ResolvedSource(_memory.LastDirect, SpeakerResolution.Continuation, default, default, default),
            _ => ResolvePronoun(Source.None, passage, SpeakerResolution.Continuation),
        };
        return source.IsShared && found.Speaker is not null ? found with { Resolution = SpeakerResolution.SharedSubject } : found;
    }

    /// <summary>"A," the statement said. "B.": what follows in the same paragraph is the document's too, which no pronoun would mean.</summary>
    private bool IsRead(Passage passage) => _memory.LastSource is { Kind: SpeakerKind.Document } && passage.Kind == QuoteKind.Direct && _accounts.IsNext(passage, _memory.LastSentence);

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
        Entity? speaker = passage.Sentence - _memory.LastSentence <= 1 && (_memory.LastSource is { Kind: SpeakerKind.Organization } && _descriptions.IsSide(source) || gender == Gender.Neuter && _memory.LastSource is { Kind: SpeakerKind.Document or SpeakerKind.Organization }) ? _memory.LastSource : gender is Gender.Masculine or Gender.Feminine or Gender.Neuter && _newSubjects.InSentence(passage, gender) is { } near ? near
            : gender != Gender.Plural && _newSubjects.SomeoneBefore(passage, _memory.LastSentence) is { } someone ? someone
            : _newSubjects.Find(passage, _memory.LastSentence) is { } subject && subject.Agrees(gender) ? subject
            : (gender == Gender.Plural ? SeveralBefore(passage) : OfficeBefore(passage)) is { } several ? several
            : _memory.LastSpeaker(passage, gender, _newSubjects.FirstSentence(passage)) ?? (gender == Gender.Unknown && source.Exists ? _introductions.OnlyPersonBefore(source.Words.First) : null);
        bool another = speaker is { Kind: SpeakerKind.Person } && speaker != _memory.LastDirect && passage.Kind == QuoteKind.Direct && _memory.LastDirect is { Kind: SpeakerKind.Person } && _memory.LastDirect.Agrees(gender);
        speaker = another && (_memory.LastIsReason && speaker == _memory.Last && passage.Sentence - _memory.LastSentence <= 1 || _accounts.Names(passage, speaker!)) ? _memory.LastDirect : speaker;
        bool thing = source.Kind == SourceKind.Clitic && passage.Kind == QuoteKind.Direct && !_text.Lexicon.IsHeadLast && speaker is { Kind: SpeakerKind.Document };
        thing |= source.Kind == SourceKind.Pronoun && gender == Gender.Unknown && !_descriptions.IsSide(source) && speaker is { Kind: SpeakerKind.Organization } body && NameWords.HaveBody(body.Words, _text.Lexicon);
        speaker = thing && _newSubjects.PersonBefore(passage) is { } person ? person : speaker; // Torres berpidato. Pemerintah menyatakan P. Dia mengatakan Q: a body is no dia where somebody is
        return speaker is null ? ResolvedSource.None : new ResolvedSource(speaker, resolution, source.Exists ? source.Words : default, default, default);
    }

    /// <summary>Menteri perikanan setempat berduka. Ia berjanji …: the one with an office whom the sentence before tells of, where it reports nothing.</summary>
    private Entity? OfficeBefore(Passage passage)
    {
        if (_text.Lexicon.IsHeadLast || passage.Source.Kind != SourceKind.Pronoun || passage.Kind == QuoteKind.Direct || _newSubjects.SubjectBefore(passage, _memory.LastSentence) is not { Exists: true } subject)
            return null;
        bool titled = subject.Kind == SourceKind.Name && _text.Names[subject.Name].Kind == NameKind.Title;
        return titled ? ResolveTitle(subject, _text.Names[subject.Name]).Speaker : subject.Kind == SourceKind.Description && _descriptions.IsOffice(subject.Words) ? ResolveDescription(subject, passage).Speaker : null;
    }

    /// <summary>Para pedagang mencopot stiker itu. Mereka berharap …: those whom the sentence before tells of, where it reports nothing.</summary>
    private Entity? SeveralBefore(Passage passage)
    {
        Source subject = _newSubjects.SubjectBefore(passage, _memory.LastSentence);
        if (subject.Kind == SourceKind.Name)
            return _joint.WithAges(subject.Name) ?? (_registry.EntityOf(subject.Name) is { } body && body.Agrees(Gender.Plural) ? body : null);
        SpeakerKind kind = subject.Kind == SourceKind.Description ? _descriptions.KindOf(subject.Words) : SpeakerKind.Unknown;
        return kind is SpeakerKind.Group or SpeakerKind.Person or SpeakerKind.Organization
            ? _registry.AddUnnamed(subject.Words, kind == SpeakerKind.Person ? SpeakerKind.Group : kind) : null;
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
        Entity? best = (isBody ? _holders.LastBody(noun, _memory.Speakers) : null) ?? _holders.LastTitled(noun, words.First, isBody);
        if (best is null && head < words.End - 1 && _text.Tokens[head].Shape == TokenShape.Lower)
            best = _holders.LastTitled(new TokenRange(words.First, head), words.First, isBody); // Aktris yang tinggal di Borea itu: the one aktris of the article
        best ??= kind == SpeakerKind.Unknown && _memory.LastSource is { Kind: SpeakerKind.Document } ? _memory.LastSource : null; // Sebuah pengumuman menyebut P. Pernyataan itu menyebut Q
        if (best is not null || kind == SpeakerKind.Person && (best = _descriptions.SomeoneBefore(words, _memory.Last) ?? _memory.Unnamed(noun) ?? _holders.Here(_newSubjects.Find(passage, _memory.LastSentence), words)) is not null)
            return best;
        return (isBody ? _newSubjects.BodyBefore(passage, words, _memory.LastSentence) : null) ?? (_memory.Last is not null && (_memory.Last.Kind == kind || kind == SpeakerKind.Unknown) && _descriptions.MayBeLast(words, _memory.Last) ? _holders.Here(_memory.Last, words) : null) ?? _holders.LeaderOf(words);
    }
}
