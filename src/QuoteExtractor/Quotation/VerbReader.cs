using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads <c>X mengatakan P</c>, <c>Menurut X, P</c> and <c>klaim X bahwa P</c>: reporting words before their content.</summary>
internal sealed class VerbReader(
    PhrasedText text, ComplementReader complements, ContentBounds bounds, TailReader tails, DescriptionTeller descriptions, SubjectFinder subjects,
    ResumptionReader resumptions, PassageRoom room)
{
    private readonly AppositionEnd _appositions = new(text, bounds);
    private readonly RelativeTeller _relatives = new(text);
    private readonly SubordinateReader _subordinates = new(text);
    private readonly SourceTeller _sources = new(text);
    private readonly SuppositionTeller _supposed = new(text);
    private readonly LeadingVerbReader _leading = new(text, complements, room);
    private readonly DeedTeller _deeds = new(text);
    private readonly ObjectTeller _objects = new(text);
    private readonly NearClauseFinder _clauses = new(text, new NounPhraseReader(text));

    /// <summary>Reads a verb.</summary>
    /// <param name="from">Where the part of the sentence begins that belongs to this verb.</param>
    /// <param name="last">Who spoke in the part before; a verb coordinated to that one has the same subject.</param>
    public ReportedClause? ReadVerb(Clause clause, TokenRange cue, CueTraits traits, int from, Source last) => ReadVerb(clause, cue, traits, from, last, 0);

    /// <param name="relays">How many outlets were read that report what this verb tells.</param>
    private ReportedClause? ReadVerb(Clause clause, TokenRange cue, CueTraits traits, int from, Source last, int relays)
    {
        bool bare = (traits & CueTraits.Headline) != 0 && clause.IsHeadingVerb(text, cue.First);
        if ((traits & CueTraits.Leads) == 0 && !bare || IsReportingVerb(text.Lexicon.IsHeadLast ? text.Segments.BehindAdverbs(cue.End, clause.Limit) : cue.End, clause.Limit) && !IsNounOfSaying(cue.End, traits) || (traits & CueTraits.Deed) != 0 && AimTeller.IsBeside(text, cue.First, clause.Start) || text.Lexicon.IsHeadLast && ((traits & CueTraits.Many) != 0 && _objects.IsBehindOne(cue.First) || _objects.IsOwned(cue, from)))
            return null;
        int relative = _relatives.RelativeOf(cue.First, clause.Start);
        if (relative > clause.Start && !text.IsSign(relative - 1, ',') && !text.Lexicon.IsHeadLast && descriptions.IsDescriptive(cue.End, clause.Limit))
            return null;
        bool apposed = last.Exists && relative >= 0 && _relatives.IsApposed(last, relative);
        Source source = apposed || last.Exists && (IsCoordinated(cue.First, from) || IsAttached(cue.First, from) && !(text.Lexicon.IsHeadLast && from + 3 < cue.First && (bounds.OpensClause(from, cue.First) || text.IsSign(from, ',') && _clauses.Begins(from + 1, cue.First))) || _deeds.IsBehind(cue.First, from) || IsBehindAdjuncts(cue.First, from, last)) ? last.Shared : Subject(cue.First, from);
        if (last.Exists && text.Lexicon.IsHeadLast && (relative < 0 && IsTold(source, from) || (traits & CueTraits.Participle) != 0 && !source.IsShared && _objects.IsObject(source, cue.First, isParticiple: true)))
            source = last.Shared; // "P," Torres told reporters, before adding Q; Torres, who said P, issued a statement saying Q
        if (!apposed && relative >= from && source.IsShared && text.Lexicon.IsHeadLast && Subject(cue.First, clause.Start) is { Exists: true } described)
            source = described; // praised Rina Torres, who said P: what the verb before tells of
        if (!source.Exists && (traits & CueTraits.Participle) != 0)
        {
            if (!last.Exists || !text.Is(cue.First - 1, WordClass.ClauseOpener | WordClass.AgentMarker))
                return _leading.ReadParticiple(clause, cue, traits);
            source = last.Shared; // English "P," Torres said before adding that Q
        }

        if (source is { Exists: true, IsShared: false } && IsAsked(clause, text.FirstOf(source) - 1, cue.End))
            return null;
        if (!source.Exists && !IsImplied(clause, cue))
            return _leading.Read(clause, cue, traits);
        if ((traits & CueTraits.Shows) != 0 && !source.IsShared && (traits = _sources.Showing(source, from, traits, relative, cue.End)) == CueTraits.None)
            return null;
        if (relative < 0 && text.Lexicon.IsHeadLast && (traits & (CueTraits.Noun | CueTraits.Clause)) == CueTraits.Noun && text.Segments.IsOf(cue.End) && source.Kind != SourceKind.Pronoun)
            return null; // English a man accused of stealing boats
        if (text.Lexicon.IsHeadLast && QuotedSubject.Participle(text, cue.First, clause.Limit) > 0)
            return null; // A newspaper quoted Torres as saying P
        int first = complements.ContentFirst(cue.End, clause.Limit, bare ? (traits | CueTraits.Clause) & ~(CueTraits.Predicate | CueTraits.That) : traits, out bool that);
        bool isInserted = text.Lexicon.IsHeadLast && (relative >= 0 || (traits & CueTraits.Participle) != 0); // The Lamp, citing clerks, reported P: both are the outlet's
        if (first < 0 && !isInserted && _sources.IsOutlet(source) && Inner(clause, cue.End, relays) is { } direct && text.FirstOf(direct.Source) == cue.End)
            return direct with { Relay = source.Words };
        if (first < 0 || first >= clause.Limit || !that && (source.Kind == SourceKind.Unknown || (traits & CueTraits.Deed) != 0 && !_sources.CanAct(source, traits)))
            return null;
        if (!that && text.Lexicon.IsHeadLast && (first == cue.End && text.Is(first, WordClass.Coordinator) && !text.Is(first, WordClass.Adverb) && !(clause.IsWhole && text.Is(first, WordClass.ClauseOpener) && text.NextComma(first, clause.Limit) >= 0) || text.IsSign(first - 1, ',') && (text.CueOf(first) & CueTraits.Participle) != 0 || (traits & CueTraits.Clause) == 0 && text.Is(first, WordClass.AgentMarker) || first > cue.End + 1 && text.IsSign(first - 1, ',') && text.Is(first, WordClass.ClauseOpener) && !text.Is(first, WordClass.Coordinator) && text.NextComma(first, clause.Limit) < 0))
            return null; // screamed and ran; made a promise, saying P; a move praised by lawyers; agreed to go, after the mayor left
        if (!that && text.Lexicon.IsHeadLast && text.IsAuxiliary(first) && !_sources.CanAct(source, traits))
            return null; // Cost estimates have risen: a noun of the verb's form.
        if (!that && text.Is(first, WordClass.Contrast) && text.IsSign(first - 1, ',') && clause.IsWhole && text.Segments.EntryOf(clause.Start).Value == ConnectorReader.Concession)
            return null; // Meski Torres sudah memperingatkan, namun P
        if (!that && !text.Lexicon.IsHeadLast && text.IsSign(first - 1, ',') && first - 1 > cue.End && IsReportingVerb(first, clause.Limit))
            return null; // Torres menulis di Telegram, mengatakan P
        if (!that && !text.Lexicon.IsHeadLast && (traits & CueTraits.Clause) == 0 && text.Is(first, WordClass.Temporal))
            return null; // Torres membantah setelah Wira pergi
        if (!isInserted && _sources.IsOutlet(source) && Inner(clause, first, relays) is { } inner)
            return inner with { Relay = source.Words };
        int opener = source.IsShared ? -1 : _relatives.Before(text.FirstOf(source), clause.Start);
        bool isThing = !that && (traits & CueTraits.Clause) == 0;
        int end = relative >= 0 || opener >= 0 && !that ? bounds.RelativeEnd(first, clause.Limit, out int behind, isThing, relative > clause.Start && text.Lexicon.IsHeadLast && !text.IsSign(relative - 1, ',') && text.FirstOf(source) == clause.Start) : bounds.End(first, clause.Limit, out behind, isThing: isThing);
        if (!that && (traits & (CueTraits.Noun | CueTraits.To)) != 0 && bounds.BeforeTime(first, end) is var time && time < end)
            behind = end = time;
        if (bare && bounds.BeforeTeaser(first, end) is var teaser && teaser < end)
            behind = end = teaser;
        if (text.Lexicon.IsHeadLast && source.Exists && (text.Is(source.Words.First, WordClass.Quantifier) || text.Tokens[source.Words.First].Kind == TokenKind.Number) && bounds.BeforeCount(first, end) is var count && count < end)
            behind = end = count;
        if (relative > 0 && _relatives.BeforeDash(relative, first, end) is var dash && dash < end)
            behind = end = dash;
        if (text.Lexicon.IsHeadLast && text.Tokens[first].Kind == TokenKind.Mark && complements.EndOfUtterance(first, end) is var uttered && uttered < end)
            behind = end = uttered;
        if (clause.IsWhole && _subordinates.IsInAdjunct(clause.Start, cue.First, relative) && bounds.SubordinateEnd(first, end) is > 0 and int close && _subordinates.Reports(close + 1, end))
            behind = end = close; // Menanggapi Torres yang menyebut P, Wira mengatakan Q
        if (_subordinates.Opener(clause, source, from) is >= 0 and int subordinator)
        {
            bool parted = text.Lexicon.IsHeadLast && text.IsSign(first - 1, ',') && text.Tokens[first].Kind != TokenKind.Mark;
            if (parted && (!text.Is(subordinator, WordClass.AsWord) || text.Is(cue.First - 1, WordClass.Infinitive)))
                return null; // English When the crowd chanted, As the crowd began to chant, Torres left; but as Torres said, P
            if (!parted && bounds.SubordinateEnd(first, end) is > 0 and int comma && (text.Lexicon.IsHeadLast || !text.Is(subordinator, WordClass.Contrast) || _subordinates.Reports(comma + 1, end)))
                behind = end = comma;
        }

        if ((traits & (CueTraits.As | CueTraits.Noun)) == (CueTraits.As | CueTraits.Noun) && (end = complements.EndOfNaming(first, end, that)) == first)
            return null;

        if ((traits & (CueTraits.Direct | CueTraits.Clause)) == CueTraits.Direct && !text.Lexicon.IsHeadLast)
            end = complements.EndOfNaming(first, end);
        if (!that && (traits & (CueTraits.Noun | CueTraits.To)) == CueTraits.Noun && (complements.IsKnownThing(first, end) || PointedThing.Is(text, first, end)))
            return null;
        if (!that && text.Is(first, WordClass.Conditional) && _supposed.IsTold(first, end))
            first++;
        if (end <= first || !that && (complements.IsOfTheSaying(first, end) || text.Lexicon.IsHeadLast && !text.Is(first, WordClass.Conjunction) && text.Segments.BehindAdverbs(first, end) == end || !text.Lexicon.IsHeadLast && (!bare || end == first + 1) && text.NameFrom(first) is >= 0 and int thing && text.Names[thing].Whole.End >= end))
            return null;
        TokenRange front = !clause.IsWhole || source.IsShared || !text.IsSign(first - 1, ',') ? default
            : text.Lexicon.IsHeadLast ? resumptions.Begun(clause.Start, text.FirstOf(source), cue, first)
            : that ? default : resumptions.Front(clause.Start, text.FirstOf(source), cue, first);
        if (front.IsEmpty && opener >= 0 && _relatives.IsPartOf(opener, traits))
            front = new TokenRange(opener, opener + 1);
        List<TokenRange> content = front.IsEmpty ? room.Content() : room.Content(front);
        content.Add(new TokenRange(first, end));
        return new ReportedClause(that ? PassageRule.VerbThat : PassageRule.Verb, content, cue, source, behind);
    }

    /// <summary>tidak menjawab apakah Torres mengatakan P; English despite what Torres said, P: whether a word of asking before the subject makes a question of the clause.</summary>
    private bool IsAsked(Clause clause, int asked, int behind)
    {
        if (asked < clause.Start || !text.Is(asked, WordClass.Interrogative))
            return false;
        return text.Lexicon.IsHeadLast ? text.IsSign(behind, ',') && !text.Is(asked, WordClass.Relative | WordClass.ClauseOpener) : asked > clause.Start && !text.Is(asked, WordClass.Demonstrative);
    }

    /// <summary>Dan menambahkan bahwa P: a sentence that goes on from the one before has its subject there.</summary>
    private bool IsImplied(Clause clause, TokenRange cue)
    {
        int first = text.Segments.Sentences[clause.Sentence].FirstToken;
        return clause.IsWhole && cue.First > first && text.Is(first, WordClass.Coordinator) && cue.End < clause.Limit && (text.Is(cue.End, WordClass.Complementizer) || !text.Lexicon.IsHeadLast && text.Is(cue.End, WordClass.Predicative))
            && IsCoordinated(cue.First, first);
    }

    public ReportedClause? ReadPreposition(Clause clause, TokenRange cue, CueTraits traits)
    {
        if (!tails.TrySource(cue, traits, clause.Limit, out Source source, out int end))
            return null;
        int first = _appositions.Behind(end, clause.Limit);
        if (first > end && !text.Lexicon.IsHeadLast && (_sources.IsOutlet(source) || text.IsSign(end, ',') && OutletReach.IsQuoting(text, end + 1)) && Inner(clause, end, 0) is { } inner)
            return inner with { Relay = source.Words }; // Menurut AFP, Torres mengatakan P
        if (first >= clause.Limit || first > end && _appositions.SaysAnew(first) || source.Name >= 0 && text.Names[source.Name].Role.First == first)
            return null; // Lain lagi menurut Rina Torres, ketua panitia.
        if (text.Is(first, WordClass.Weekday) && (first + 1 >= clause.Limit || text.IsSign(first + 1, '(')))
            return null; // "P," kata Torres menurut Kabar Dunia, Senin (3/2).
        TokenRange head = clause.IsWhole && cue.First > clause.Start && (first == end || first == end + 1 && !text.IsSign(cue.First - 1, ',')) ? resumptions.Head(clause.Start, cue.First, first, mayPart: first > end) : default;
        if (head.IsEmpty && first == end && text.Is(first, WordClass.Relative) && text.IsVerb(cue.First - 1))
            return null; // Rumah itu dibangun menurut aturan yang berlaku
        List<TokenRange> content = head.IsEmpty ? room.Content() : room.Content(head);
        bool told = !text.Lexicon.IsHeadLast && text.Is(cue.First - 1, WordClass.Relative) && text.IsSign(cue.First - 2, ','); // Rumah itu, yang menurut Torres rusak, ditutup
        content.Add(new TokenRange(first, told ? bounds.RelativeEnd(first, clause.Limit, out int behind) : bounds.End(first, clause.Limit, out behind, isVerbless: true)));
        return new ReportedClause(PassageRule.Preposition, content, cue, source, behind);
    }

    /// <summary>Kata X, P: a bare verb that opens its sentence, parted from its content by a comma.</summary>
    public ReportedClause? ReadLeading(Clause clause, TokenRange cue, CueTraits traits) =>
        ReadPreposition(clause, cue, traits) is { } reported && text.IsSign(reported.Content[0].First - 1, ',') ? reported : null;

    /// <summary>Kabar Dunia melaporkan, X menyebut P; Kabar Dunia melaporkan X, yang …, menyebut P: what X says, where an outlet reports someone's words.</summary>
    private ReportedClause? Inner(Clause clause, int first, int relays)
    {
        const int Reach = 40, MostRelays = 4;
        bool acts = false;
        for (int i = first + 1; relays < MostRelays && i < Math.Min(clause.Limit, first + Reach); i++)
        {
            PhraseMatch match = text.NameAt(i) >= 0 ? default : text.MatchAt(i, clause.Limit);
            if ((match.Entry.Cue & CueTraits.Leads) == 0)
            {
                if (text.Lexicon.IsHeadLast && text.IsVerb(i) && !text.IsAuxiliary(i))
                    return null; // English Borea News reports that Torres built a bridge, calling it safe.
                acts |= text.IsVerb(i) && !text.IsSign(i - 1, ',') && !text.Is(i - 1, WordClass.Relative);
                continue;
            }

            bool acted = acts && (match.Entry.Cue & CueTraits.Deed) != 0; // Kabar Dunia melaporkan warga menutup jalan dan menuntut P
            return acted ? null : ReadVerb(clause, new TokenRange(i, i + match.Length), match.Entry.Cue, first, Source.None, relays + 1);
        }

        return null;
    }

    /// <summary>Whether the next word is a reporting verb itself: of <c>bersikeras menyatakan</c> the second one has the content.</summary>
    private bool IsReportingVerb(int i, int limit) =>
        i < limit && text.NameAt(i) < 0 && text.CueOf(i) is var traits && (traits & CueTraits.Leads) != 0
        && complements.ContentFirst(i + 1, limit, traits, out _) >= 0;

    /// <summary>English referring to reports that P, criticised claims that P: behind a verb that takes a noun, what could be a verb is one.</summary>
    private bool IsNounOfSaying(int i, CueTraits before) => text.Lexicon.IsHeadLast && (before & (CueTraits.Noun | CueTraits.Clause)) == CueTraits.Noun
        && (text.Is(i, WordClass.DocumentNoun) || (text.CueOf(i) & CueTraits.Claim) != 0);

    private Source Subject(int verb, int from) => subjects.Find(verb, from, out bool denied) is var source && !denied ? source : Source.None;

    /// <summary>English "P," Torres told reporters, before adding Q: whether what was found is who the verb before tells something.</summary>
    private bool IsTold(Source source, int from) => source.Exists && from > 0 && (text.CueOf(from - 1) & CueTraits.Addressee) != 0 && text.NameAt(from - 1) < 0 && text.FirstOf(source) - from is 0 or 1;

    /// <summary>English "P," Torres said in Borea, adding that Q: a participle behind a comma has the subject of the verb before.</summary>
    private bool IsAttached(int verb, int from)
    {
        int i = verb - 1;
        while (i >= from && text.Is(i, WordClass.Adverb))
            i--;
        bool parted = i >= from && (text.IsSign(i, ',') || text.IsDash(i)) || i == from && text.Is(i, WordClass.AgentMarker) || (i + 1 == from || i > from && text.Lexicon.IsHeadLast) && text.Tokens[i].Kind == TokenKind.Mark && text.IsSign(i - 1, ',');
        return parted && text.Lexicon.Forms.IsParticiple(text.TextOf(verb));
    }

    /// <summary>"P," kata Torres kepada Kabar Dunia di Arum, (dan) menambahkan Q: what stands between the attribution and the verb that goes on from it tells of the saying.</summary>
    private bool IsBehindAdjuncts(int verb, int from, Source last)
    {
        const WordClass Adjuncts = WordClass.Preposition | WordClass.Relay | WordClass.Weekday | WordClass.OccasionOpener;
        const WordClass Clauses = WordClass.ClauseOpener | WordClass.Complementizer;
        const WordClass Descriptions = WordClass.PersonNoun | WordClass.Role | WordClass.RoleModifier | WordClass.Quantifier;
        if (text.Lexicon.IsHeadLast || from >= verb)
            return false;
        int first = last.Name >= 0 && text.Names[last.Name].Whole is var whole && whole.First < from ? Math.Max(from, whole.End) : from;
        if (text.IsSign(first, ',') && text.IsVerb(first + 1))
            first++;
        bool does = first < verb && (text.IsVerb(first) || text.NameAt(first) < 0 && (text.CueOf(first) & CueTraits.Direct) != 0); // kata Torres(,) menanggapi tuduhan itu, dan menambahkan Q
        bool described = !does && text.IsSign(first, ',') && last.Name >= 0 && text.Is(first + 1, Descriptions | WordClass.Relative); // kata Torres, analis di Bank Arum, dan menambahkan Q
        if (does || described)
            first += does ? 1 : 2;
        else if (!text.Is(first, Adjuncts) && (text.MatchAt(first, verb).Entry.Class & Adjuncts) == 0)
            return false;
        int i = verb - 1;
        while (i > first && text.NameAt(i) < 0 && text.Is(i, WordClass.Adverb | WordClass.Coordinator))
            i--;
        if (!text.IsSign(i, ',') && !(i < verb - 1 && text.Is(i + 1, WordClass.Coordinator)))
            return false;
        while (i >= first && (text.NameAt(i) >= 0 || !text.Is(i, described ? Clauses : Clauses | WordClass.Relative) && (text.CueOf(i) & CueTraits.Leads) == 0 && text.Tokens[i].Kind != TokenKind.Mark))
            i--;
        return i < first;
    }

    /// <summary>Whether nothing but a coordinator stands between the part before and this verb.</summary>
    private bool IsCoordinated(int verb, int from)
    {
        for (int i = verb - 1; i >= from; i--)
        {
            if (text.Is(i, WordClass.Modal) || !text.Is(i, WordClass.Adverb | WordClass.Coordinator | WordClass.Relative | WordClass.Contrast) && !text.IsSign(i, ','))
                return false;
        }

        return true;
    }
}
