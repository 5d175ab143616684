using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Finds the person whom the sentences before a statement have brought in since the last one spoke.</summary>
internal sealed class NewSubjectFinder(PhrasedText text, EntityRegistry registry)
{
    private readonly MainSubjectFinder _subjects = new(text);
    private readonly NounPhraseReader _phrases = new(text);
    private readonly IntroductionReader _introductions = new(text, registry);
    private readonly OnlyPersonFinder _only = new(text, registry);

    /// <summary>Whether a quotation is to be told of, and someone has spoken before.</summary>
    private bool _goesOn;

    /// <summary>Di antaranya Wira, Rina, hingga Danu: one of several, who is no subject.</summary>
    private bool IsListed(Source subject) => !text.Lexicon.IsHeadLast && text.Names[subject.Name].Whole.End is var end && text.IsSign(end, ',') && text.NameFrom(end + 1) is >= 0 and int next && text.Names[next] is { Kind: NameKind.Person, Role.IsEmpty: true };

    /// <summary>Wira diyakini mampu. "…," katanya: of whom somebody else says something; but Wira disebut siap. Ia mengatakan P.</summary>
    private bool IsJudged(Source subject, Passage passage) => !text.Lexicon.IsHeadLast && passage.Kind == QuoteKind.Direct && (text.CueOf(text.Segments.BehindAdverbs(text.Names[subject.Name].Whole.End, text.Tokens.Length)) & CueTraits.Passive) != 0;

    /// <summary>Whom a pronoun means in its own sentence.</summary>
    public Entity? InSentence(Passage passage, Gender gender) => new InnerSubjectFinder(text, registry, _subjects).Find(passage, gender) ?? (gender == Gender.Neuter ? null : Presented(passage, gender));

    /// <summary>English The latest is Rina Torres, the clerk who left when she said P: whom the pronoun's own sentence presents before it.</summary>
    private Entity? Presented(Passage passage, Gender gender)
    {
        SentenceRange sentence = text.Segments.Sentences[passage.Sentence];
        int end = Math.Min(passage.Source.Words.First, passage.Content[0].First);
        return text.Lexicon.IsHeadLast && end > sentence.FirstToken + 2 && _introductions.Identified(sentence with { EndToken = end }) is { } entity && entity.Agrees(gender) ? entity : null;
    }

    /// <summary>
    /// A person whom a sentence since the last statement has as its subject: <c>Torres memuji langkah itu. "…," katanya.</c> The last speaker
    /// is not meant there.
    /// </summary>
    public Entity? Find(Passage passage, int lastSentence)
    {
        ReadOnlySpan<SentenceRange> sentences = text.Segments.Sentences;
        int first = FirstSentence(passage);
        int nearest = first - 1;
        _goesOn = passage.Kind == QuoteKind.Direct && lastSentence >= 0;
        for (int s = first - 1; s > Math.Max(lastSentence, first - 4) && s >= 0; s--)
        {
            if (Agent(sentences[s]) is { } agent)
                return agent;
            if (AccountReader.IsBackground(text, sentences[s]))
                continue;
            int start = ClauseStart.After(text, sentences[s].FirstToken, sentences[s].EndToken);
            Source subject = _subjects.Find(start, sentences[s].EndToken);
            if (s == first - 1 && text.IsSign(sentences[s].EndToken - 1, ':') && subject.Kind == SourceKind.Name && registry.EntityOf(subject.Name) is { } introducing)
                return introducing;
            if (subject.Kind == SourceKind.Name && text.Names[subject.Name].Kind == NameKind.Person && registry.EntityOf(subject.Name) is { } entity
                && !IsSuspect(entity) && !IsListed(subject) && !IsJudged(subject, passage) && _introductions.IsCredible(entity))
            {
                bool handedOn = nearest < first - 1 && s == nearest && sentences[s].Paragraph == sentences[first - 1].Paragraph;
                bool near = handedOn || s == first - 1 && (sentences[s].Paragraph == sentences[first].Paragraph || (text.Lexicon.IsHeadLast || passage.Kind == QuoteKind.Indirect) && passage.Source.Kind == SourceKind.Pronoun);
                if (near || IsIntroduced(entity, subject, lastSentence) || HoldsCue(subject.Words.End, sentences[s].EndToken))
                    return entity;
                break;
            }

            if (_introductions.Identified(sentences[s]) is { } identified)
                return identified;
            if (s >= first - 2 && Initialled(subject) is { } initialled)
                return initialled;
            if (s == first - 1 && Owner(subject) is { } owner)
                return owner;
            if (s == nearest && _only.Find(passage, sentences[s], subject) is { } person && _introductions.IsCredible(person))
                return person;
            bool handsOn = subject.Kind == SourceKind.Pronoun || IsOwned(subject) || subject.Kind == SourceKind.Name && text.Names[subject.Name].Kind == NameKind.Title;
            if (handsOn && s < nearest)
                break;
            if (handsOn)
                nearest--; // Gol itu dicetak Torres, penyerang muda. Ia masuk terakhir. "…," katanya: the pronoun hands on the one before it.
            else if (s == nearest && _introductions.Only(sentences[s], start, !_goesOn || IsLikewise(start, sentences[s].EndToken), _goesOn) is { } introduced)
                return introduced;
        }

        return null;
    }

    /// <summary>The person whom one of the sentences right before has as its subject, even where a body has spoken since.</summary>
    public Entity? PersonBefore(Passage passage)
    {
        const int Farthest = 3;
        ReadOnlySpan<SentenceRange> sentences = text.Segments.Sentences;
        int first = FirstSentence(passage);
        for (int s = first - 1; s >= Math.Max(0, first - Farthest); s--)
        {
            Source subject = _subjects.Find(ClauseStart.After(text, sentences[s].FirstToken, sentences[s].EndToken), sentences[s].EndToken);
            if (subject.Kind == SourceKind.Name && text.Names[subject.Name].Kind == NameKind.Person && registry.EntityOf(subject.Name) is { Kind: SpeakerKind.Person } entity && _introductions.IsCredible(entity))
                return entity;
        }

        return null;
    }

    /// <summary>Hal serupa dialami Rina Torres; Nasib serupa dialami Rina Torres: whoever shares it is the next to tell.</summary>
    private bool IsLikewise(int start, int end) => OpeningReader.LengthOfSame(text, start, end) > 0 || OpeningReader.LengthOfSame(text, start + 1, end) > 0;

    /// <summary>English Her district is small: what belongs to whom the sentence before told of.</summary>
    private bool IsOwned(Source subject) => text.Lexicon.IsHeadLast && subject.Kind == SourceKind.Description && text.Is(subject.Words.First, WordClass.Possessive);

    /// <summary>Seorang pria berinisial AR ditangkap. Ia mengaku P.</summary>
    private Entity? Initialled(Source subject) => !_goesOn && subject.Kind == SourceKind.Description && text.NameAt(subject.Words.End - 1) is >= 0 and int name && text.Names[name].Kind == NameKind.Person
        && NameLikeness.IsBeforeName(text.Segments, text.Names[name].Whole.First - 1) ? registry.EntityOf(name) : null;

    /// <summary>English Torres's plan is new. He …: the person whose plan it is, where nobody else is the subject.</summary>
    private Entity? Owner(Source subject)
    {
        if (!text.Lexicon.IsHeadLast || subject.Kind != SourceKind.Description || text.NameAt(subject.Words.First) is not (>= 0 and int name) || text.Names[name].Kind != NameKind.Person)
            return null;
        int end = text.Names[name].Whole.End;
        return end < subject.Words.End && text.IsOwnerMark(end) && registry.EntityOf(name) is { } entity && _introductions.IsCredible(entity) ? entity : null;
    }

    /// <summary>The person who says in a passive what the sentence does not tell: <c>Hal senada diungkapkan Rina Torres. "…," katanya.</c> Or <c>Kritik datang dari Rina Torres.</c>, <c>Begitu pula menurut Rina Torres.</c></summary>
    private Entity? Agent(SentenceRange sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            PhraseMatch match = text.MatchAt(i, sentence.EndToken);
            bool tells = (match.Entry.Cue & (CueTraits.Passive | CueTraits.WithClitic)) == CueTraits.Passive || (match.Entry.Cue & CueTraits.Preposition) != 0 || match.Length > 1 && (match.Entry.Class & WordClass.AgentMarker) != 0;
            if (!tells || text.NameAt(i) >= 0)
                continue;
            int name = i + match.Length;
            while (name < sentence.EndToken && text.Is(name, WordClass.AgentMarker | WordClass.Adverb))
                name++;
            if (name < sentence.EndToken && text.NameAt(name) is >= 0 and int phrase && text.Names[phrase] is { Kind: NameKind.Person } person && person.Whole.First == name)
                return registry.EntityOf(phrase);
        }

        return null;
    }

    /// <summary>Hal serupa dikeluhkan para pedagang: whom the passive of a sentence that points back has as its agent.</summary>
    private Source AgentBehind(SentenceRange sentence)
    {
        for (int i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (text.NameAt(i) < 0 && (text.IsVerbLike(i) || text.CueOf(i) != CueTraits.None))
                return text.Lexicon.Forms.IsPassive(text.TextOf(i)) ? _phrases.ReadAt(text.Is(i + 1, WordClass.AgentMarker) ? i + 2 : i + 1, sentence.EndToken, out _) : Source.None;
        }

        return Source.None;
    }

    /// <summary>
    /// The subject of the sentence before a statement, in its paragraph, where nobody has been quoted in it; English of the statement's own sentence where
    /// that goes on from it: <c>Clerks played down what they called "a quarrel"</c>.
    /// </summary>
    public Source SubjectBefore(Passage passage, int lastSentence)
    {
        ReadOnlySpan<SentenceRange> sentences = text.Segments.Sentences;
        int pronoun = passage.Source.Words.First;
        if (text.Lexicon.IsHeadLast && passage.Source.Kind == SourceKind.Pronoun && text.Is(pronoun - 1, WordClass.Interrogative) && text.NameAt(pronoun - 1) < 0)
            return _subjects.Find(ClauseStart.After(text, sentences[passage.Sentence].FirstToken, pronoun), pronoun - 1);
        int first = FirstSentence(passage);
        int apart = !text.Lexicon.IsHeadLast && passage.Source.Kind == SourceKind.Pronoun ? 1 : 0; // Ribuan warga datang. (in a new paragraph) "P," teriak mereka
        if (first == 0 || lastSentence >= first - 1 || sentences[first].Paragraph - sentences[first - 1].Paragraph > apart)
            return Source.None;
        SentenceRange before = sentences[first - 1];
        int start = ClauseStart.After(text, before.FirstToken, before.EndToken);
        return text.Is(start, WordClass.Pointer) ? AgentBehind(before) : _subjects.Find(start, before.EndToken);
    }

    /// <summary>Seorang nelayan berdiri di dermaga. "…," katanya: the one without a name whom the sentence before brings in, where nobody has been quoted in it.</summary>
    public Entity? SomeoneBefore(Passage passage, int lastSentence)
    {
        ReadOnlySpan<SentenceRange> sentences = text.Segments.Sentences;
        int first = FirstSentence(passage);
        if (text.Lexicon.IsHeadLast || passage.Source.Kind == SourceKind.None || first == 0 || lastSentence >= first - 1)
            return null;
        int start = ClauseStart.After(text, sentences[first - 1].FirstToken, sentences[first - 1].EndToken);
        if (text.NameAt(start) >= 0 || !text.Is(start, WordClass.Quantifier) || text.Lexicon.EntryOf(text.Tokens[start].Word).Value != NounPhraseReader.OnePerson)
            return null;
        Source subject = _subjects.Find(start, sentences[first - 1].EndToken);
        return subject.Kind == SourceKind.Description && subject.Words.First == start && NothingNamed(subject.Words) ? registry.AddUnnamed(subject.Words, SpeakerKind.Person) : null;
    }

    /// <summary>
    /// Garda menutup jalan. "…," kata kelompok itu: the body with which the sentence before begins, where nobody has been quoted in it; one whose name or
    /// description tells what it is must be called that.
    /// </summary>
    public Entity? BodyBefore(Passage passage, TokenRange words, int lastSentence)
    {
        ReadOnlySpan<SentenceRange> sentences = text.Segments.Sentences;
        int first = FirstSentence(passage);
        bool described = words.Length > 2 && text.Tokens[words.First + 1].Shape == TokenShape.Lower; // Garda menutup jalan. Kelompok bersenjata Borea itu menyebut P
        if (text.Lexicon.IsHeadLast || words.Length != 2 && !described || first == 0 || lastSentence >= first - 1)
            return null;
        Source subject = _subjects.Find(ClauseStart.After(text, sentences[first - 1].FirstToken, sentences[first - 1].EndToken), sentences[first - 1].EndToken);
        if (described && subject.Kind != SourceKind.Name)
            return null;
        if (subject.Kind == SourceKind.Name)
            return (text.Names[subject.Name].Kind == NameKind.Organization || text.Names[subject.Name].Kind == NameKind.Place && text.Is(words.First, WordClass.PlaceHead)) && registry.EntityOf(subject.Name) is { Kind: SpeakerKind.Organization } body && (text.Names[subject.Name].Kind == NameKind.Place || body.Words.Length == 1 || !NameWords.HaveBody(body.Words, text.Lexicon)) ? body : null;
        if (subject.Kind != SourceKind.Description || text.Tokens[subject.Words.First].Word != text.Tokens[words.First].Word || text.Is(subject.Words.End - 1, WordClass.Demonstrative))
            return null;
        int end = subject.Words.First + 1;
        while (end < subject.Words.End && (text.NameAt(end) >= 0 || !text.Is(end, WordClass.Predicative)))
            end++;
        bool apposed = text.IsSign(end, ',') && text.NameFrom(end + 1) is >= 0 and int name && text.IsSign(text.Names[name].Whole.End, ',') && text.Names[name].Kind is NameKind.Organization;
        return apposed ? registry.EntityOf(text.NameAt(end + 1)) : registry.AddUnnamed(new TokenRange(subject.Words.First, end), SpeakerKind.Organization);
    }

    private bool NothingNamed(TokenRange words)
    {
        for (int i = words.First; i < words.End; i++)
        {
            if (text.NameAt(i) is >= 0 and int name && text.Names[name].Kind == NameKind.Person)
                return false;
        }

        return true;
    }

    /// <summary>AR ditangkap. Ia mengaku P; but in AR ditangkap. "…," ujarnya whoever told of the one with the initials goes on.</summary>
    private bool IsSuspect(Entity entity) => _goesOn && IntroductionReader.AreInitials(entity);

    /// <summary>Rina Torres pergi. "…," katanya; Hal itu diakui Rina Torres. Rina berdagang. "…," katanya: whom the article has brought in since the last one spoke.</summary>
    private bool IsIntroduced(Entity entity, Source subject, int lastSentence) => entity.Mentions.Count == 0 || entity.Mentions[0] == subject.Words.First
        || !text.Lexicon.IsHeadLast && lastSentence >= 0 && entity.Mentions[0] >= text.Segments.Sentences[lastSentence].EndToken;

    private bool HoldsCue(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (text.CueOf(i) != CueTraits.None)
                return true;
        }

        return false;
    }

    /// <summary>The sentence in which the content begins: a quotation may be of several.</summary>
    public int FirstSentence(Passage passage)
    {
        ReadOnlySpan<SentenceRange> sentences = text.Segments.Sentences;
        int s = passage.Sentence;
        while (s > 0 && sentences[s].FirstToken > passage.Content[0].First)
            s--;
        return s;
    }
}
