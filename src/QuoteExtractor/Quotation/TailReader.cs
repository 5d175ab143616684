using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads <c>P, kata X</c>: an attribution behind its content, or inside it.</summary>
internal sealed class TailReader(
    PhrasedText text, MarkMap marks, TokenSet cues, ContentBounds bounds, ResumptionReader resumptions, EchoTeller echoes,
    ComplementReader complements, SubjectFinder subjects, PassageRoom room)
{
    private readonly AppositionEnd _appositions = new(text, bounds);
    private readonly NounPhraseReader _phrases = new(text);
    private readonly SourceBehindReader _behind = new(text);
    private readonly OpeningReader _openings = new(text);
    private readonly QualifierReader _qualifiers = new(text);
    private readonly RearSubjectReader _rear = new(text, subjects);
    private readonly FinalAttributionReader _finals = new(text, complements);
    private readonly StatementTeller _statements = new(text, marks, bounds);
    private readonly SubjectBeforeTeller _subjectsBefore = new(text, marks);
    private readonly ContinuationTeller _goings = new(text, cues, bounds);

    /// <param name="echo">Where a statement ends whose attribution behind only repeats the one before it, or hands it on; 0 where there is none.</param>
    /// <param name="relay">The outlet that does.</param>
    public ReportedClause? Read(Clause clause, out int echo, out TokenRange relay)
    {
        (echo, relay) = (0, default);
        for (int i = cues.Next(clause.Start + 1, clause.Limit); i < clause.Limit; i = cues.Next(i + 1, clause.Limit))
        {
            PhraseMatch match = text.MatchAt(i, clause.Limit);
            CueTraits traits = match.Entry.Cue;
            bool inserted = (traits & (CueTraits.Passive | CueTraits.Clause | CueTraits.As)) == (CueTraits.Passive | CueTraits.Clause) && !text.Is(clause.Start, WordClass.Preposition);
            if ((traits & (CueTraits.Follows | CueTraits.Preposition)) == 0 && !inserted && !IsMovable(traits) && (traits & CueTraits.Leads) == 0 || clause.IsHeadline && text.IsCapitalized(i) && (traits & (CueTraits.Headline | CueTraits.Reacts)) != 0)
                continue;

            // Torres menjelaskan, nilai kredit itu menurun: a bare verb behind another verb's comma is the noun of the same form.
            if ((traits & CueTraits.Headline) != 0 && text.IsSign(i - 1, ',') && i - 2 >= clause.Start && text.NameAt(i - 2) < 0 && (text.CueOf(i - 2) & CueTraits.Leads) != 0)
                continue;
            if ((traits & CueTraits.Preposition) != 0 && OpeningReader.LengthOfSame(text, clause.Start, i) > 0)
                continue; // Senada dikatakan Torres, menurutnya P
            if (text.Lexicon.IsHeadLast && (traits & CueTraits.Preposition) != 0 && text.Is(text.IsSign(i - 1, ',') ? i - 2 : i - 1, WordClass.Complementizer))
                continue; // Torres said that, according to the clerks, P
            if (!text.Lexicon.IsHeadLast && text.IsSign(i - 1, ',') && OpensWithSource(clause, i - 1))
                continue; // Menurut Torres, klaim Wira itu keliru
            var cue = new TokenRange(i, i + match.Length);
            if (!text.Lexicon.IsHeadLast && marks.PairAt(i - 1) is >= 0 and int marked && !ClosesUtterance(i - 1) && _finals.HoldsCue(clause.Start, marks.Pairs[marked].Open))
                continue; // Torres mengatakan mereka "menolak" saran Wira
            int edge = !text.Lexicon.IsHeadLast && text.Is(i - 1, WordClass.Adverb) && text.IsSign(i - 2, ',') ? i - 2 : i - 1; // Jalan itu, masih kata Torres, rusak
            if ((traits & (CueTraits.Follows | CueTraits.Preposition | CueTraits.Passive)) != 0 && (IsBoundary(edge) || (traits & CueTraits.Preposition) != 0 && i > clause.Start + 1 && (text.Lexicon.IsHeadLast || _finals.ClosesClause(clause, cue, traits))))
            {
                if (TrySource(cue, traits, clause.Limit, out Source source, out int end) && !_subjectsBefore.Is(clause, traits, source, edge, end)
                    && (!inserted || (end == clause.Limit || text.IsSign(end, ',')) && !text.Is(source.Words.First, WordClass.Outlet)))
                {
                    if (!echoes.IsEcho(clause.Start, i, source, out relay))
                        return Around(clause, cue, traits, source, end, edge);
                    echo = text.IsSign(i - 1, ',') ? i - 1 : i;
                    return null;
                }
            }

            if (IsMovable(traits) && ReadSubjectFirst(clause, cue, traits) is { } reported)
            {
                if (!text.Lexicon.IsHeadLast || reported.Content.Count != 1 || !echoes.IsEcho(clause.Start, reported.Content[0].End, reported.Source, out relay))
                    return reported;
                echo = reported.Content[0].End; // Torres said P, AFP reported
                return null;
            }

            if (!text.Lexicon.IsHeadLast && _finals.Subject(clause, cue, traits, out int comma) is { Exists: true } last)
            {
                if (echoes.IsEcho(clause.Start, comma, last, out relay))
                    echo = comma;
                else if (last.Name >= 0 && text.Names[last.Name].Kind == NameKind.Person || !_finals.HoldsCue(clause.Start, comma)) // Torres minta P, juru bicaranya Wira mengatakan kepada wartawan
                    return Around(clause, cue, traits, last, cue.End, comma);
                return null;
            }
        }

        return null;
    }

    /// <summary>English P, Torres said; P, Torres told reporters: verbs that may stand behind their content with their subject first.</summary>
    private bool IsMovable(CueTraits traits) => (traits & CueTraits.Leads) != 0
        && ((traits & CueTraits.Follows) != 0 || text.Lexicon.IsHeadLast && (traits & (CueTraits.Clause | CueTraits.Addressee)) == (CueTraits.Clause | CueTraits.Addressee));

    /// <summary>Menurut Torres, P; Kata Torres, P: whether nothing but who says it stands before the comma.</summary>
    private bool OpensWithSource(Clause clause, int comma)
    {
        if (!clause.IsWhole || text.NameAt(clause.Start) >= 0 || (text.CueOf(clause.Start) & (CueTraits.Preposition | CueTraits.Follows)) == 0)
            return false;
        PhraseMatch opening = text.MatchAt(clause.Start, comma);
        return TrySource(new TokenRange(clause.Start, clause.Start + opening.Length), opening.Entry.Cue, clause.Limit, out _, out int end) && end == comma;
    }

    private bool IsBoundary(int token) => text.IsSign(token, ',') || marks.PairAt(token) >= 0 || IsFreeDash(token);

    /// <summary>Banjir melanda dua kota — Arum dan Boria — kata Torres.</summary>
    private bool IsFreeDash(int token) => !text.Lexicon.IsHeadLast && text.IsDash(token) && text.Tokens[token].Start is > 0 and int start && char.IsWhiteSpace(text.Text[start - 1]);

    /// <summary>The "Borea" plan failed, Torres said: a mark without a sign inside closes no utterance.</summary>
    private bool ClosesUtterance(int mark) => text.Tokens[mark].Kind != TokenKind.Mark || text.Segments.At(text.Segments.At(mark - 1).Kind == TokenKind.Mark ? mark - 2 : mark - 1).Kind == TokenKind.Punctuation;

    /// <summary>P, Torres said: the subject between the content and its verb.</summary>
    private ReportedClause? ReadSubjectFirst(Clause clause, TokenRange cue, CueTraits traits)
    {
        const CueTraits SaysClause = CueTraits.Leads | CueTraits.Clause;
        const int LongestSubject = 16;
        const WordClass Openers = WordClass.Preposition | WordClass.Weekday | WordClass.TimeWord | WordClass.ClauseOpener;
        int boundary = cue.First - 2;
        bool closed = text.IsSign(cue.First - 1, ',');
        if (text.Lexicon.IsHeadLast && text.NameAt(clause.Start) < 0 && (text.CueOf(clause.Start) & CueTraits.Participle) != 0 && text.Is(clause.Start + 1, WordClass.Complementizer))
            return null; // Noting that P, Torres said
        while (boundary > clause.Start && boundary > cue.First - LongestSubject && !IsBoundary(boundary))
            boundary--;
        if (boundary <= clause.Start || !IsBoundary(boundary) || text.Lexicon.IsHeadLast && !ClosesUtterance(boundary) || closed && !(text.HoldsVerb(clause.Start, boundary) && _statements.IsStatement(clause.Start, boundary, Openers)))
            return null;
        if (text.Lexicon.IsHeadLast && text.IsSign(boundary, ',') && _statements.IsManner(clause.Start, boundary) && text.NextComma(cue.End, clause.Limit) is > 0 and int next && (text.CueOf(next + 1) & CueTraits.Participle) == 0)
            return null; // Speaking in Arum, Torres said soon after the fire, Q
        if (closed)
            boundary = BeforeDescription(clause.Start, boundary);
        if (text.IsSign(boundary, ',') && text.NameAt(boundary - 1) is >= 0 and int name && text.Names[name].Kind == NameKind.Person
            && text.Names[name].Whole.First > clause.Start && IsBoundary(text.Names[name].Whole.First - 1))
            boundary = text.Names[name].Whole.First - 1;
        Source source = _rear.Read(clause.Start, boundary, cue.First, out int end);
        bool isNoun = text.Lexicon.IsHeadLast && text.Is(cue.First - 1, WordClass.Determiner | WordClass.Possessive);
        bool needsMark = text.Lexicon.IsHeadLast && marks.PairAt(boundary) < 0 && ((traits & CueTraits.Question) != 0 || (traits & (CueTraits.Direct | CueTraits.Clause)) == CueTraits.Direct);
        if (boundary <= clause.Start || !source.Exists || isNoun || needsMark || _rear.IsCited(boundary) && !text.IsSign(cue.End, ',') && text.NextComma(cue.End, clause.Limit) >= 0 && !text.HoldsVerb(clause.Start, boundary) || !IsLast(clause, cue, traits, boundary, out int behind) || behind < clause.Limit && text.Lexicon.IsHeadLast && text.Is(clause.Start, WordClass.Pronoun) && (text.CueOf(clause.Start + 1) & SaysClause) == SaysClause)
            return null; // She said P after the driver, police and others testified before the court
        while (end < cue.First && text.Is(end, WordClass.Adverb) && ((traits & CueTraits.Addressee) == 0 || !text.MakesPassive(end)))
            end++; // English P, Torres also said; but P, police were told
        bool apposition = end < cue.First && text.IsSign(end, ',') && source.Kind == SourceKind.Name;
        if (closed && source.Kind == SourceKind.Description && text.NameAt(cue.First - 2) is >= 0 and int called && text.Names[called].Name.First == end + 1)
            return Around(clause, cue, traits, _phrases.ReadName(called, cue.First, out _), behind, boundary); // P, a spokesman for the mayor, Rina Torres, said
        return end == cue.First || apposition ? Around(clause, cue, traits, source, behind, boundary) : null;
    }

    /// <summary>P, a spokeswoman, Rina Torres, said: the comma before what the name stands beside.</summary>
    private int BeforeDescription(int start, int boundary)
    {
        int i = boundary - 1;
        while (i > start && !IsBoundary(i))
            i--;
        Source described = _phrases.ReadAt(i + 1, boundary, out int end);
        _qualifiers.Complete(described, boundary, ref end);
        return i > start && described.Exists && end == boundary ? i : boundary;
    }

    /// <summary>Whether nothing behind a verb can be its content: only when, where and to whom it was said.</summary>
    private bool IsLast(Clause clause, TokenRange cue, CueTraits traits, int boundary, out int behind)
    {
        // At noon the man fled, police said: where nothing at all follows, even a phrase that looks like an adjunct is what was said.
        const int ShortestStatement = 4, LongestOpening = 60, LongestTitle = 6;
        const WordClass Adjuncts = WordClass.Preposition | WordClass.Weekday | WordClass.TimeWord | WordClass.Adverb | WordClass.ClauseOpener | WordClass.AsWord;
        behind = cue.End;
        if ((traits & CueTraits.Addressee) != 0)
            _phrases.ReadAt(cue.End, clause.Limit, out behind);
        if (behind == cue.End && (traits & CueTraits.Addressee) != 0 && text.Lexicon.IsHeadLast && text.Is(behind, WordClass.Audience) && behind + 1 == clause.Limit)
            behind++; // P, Torres told her
        bool leading = marks.PairAt(boundary) < 0 && !_statements.IsStatement(clause.Start, boundary, Adjuncts);
        if (behind >= clause.Limit || text.IsSign(behind, ';'))
            return !(leading && text.Lexicon.IsHeadLast) || boundary - clause.Start >= ShortestStatement && !text.IsSign(clause.Limit, ':') && !_statements.HoldsMark(clause.Start, boundary)
                && (!text.Is(clause.Start, WordClass.ClauseOpener) || text.NextComma(clause.Start, Math.Min(boundary, clause.Start + LongestOpening)) > 0);
        if (text.IsSign(behind, ','))
            return behind + 1 >= clause.Limit || marks.PairAt(behind + 1) < 0;
        bool timed = text.Lexicon.IsHeadLast && (text.Is(behind, WordClass.Determiner) ? text.Is(behind + 1, WordClass.TimeWord) : text.Is(behind, WordClass.RoleModifier) && text.Is(behind + 1, WordClass.Preposition) && text.Is(behind + 2, WordClass.Weekday)); // English this week, late on Sunday
        if (!text.Is(behind, Adjuncts) && !timed || leading || text.Lexicon.IsHeadLast && _goings.BeginsClause(behind, clause.Limit) || text.NameAt(behind) >= 0)
            return false;
        const int LongestAdjunct = 30;
        for (int i = behind; i < Math.Min(clause.Limit, behind + LongestAdjunct); i++)
        {
            if (text.IsSign(i, ',') && marks.PairAt(i + 1) < 0)
                return true;
            if (text.Lexicon.IsHeadLast && marks.PairAt(i) is >= 0 and int titled && marks.Pairs[titled] is var pair && pair.Open == i && pair.End >= clause.Limit && pair.Content.Length <= LongestTitle && marks.PairAt(boundary) < 0)
                return true; // P, Torres said on the show "Good Morning"
            if (text.Is(i, WordClass.Complementizer) || text.IsSign(i, ':') || marks.PairAt(i) >= 0)
                return false;
        }

        return true;
    }

    /// <summary>The source behind a cue, or the cue itself where it carries the pronoun.</summary>
    public bool TrySource(TokenRange cue, CueTraits traits, int limit, out Source source, out int end)
    {
        end = cue.End;
        if ((traits & CueTraits.WithClitic) != 0)
        {
            source = new Source(SourceKind.Clitic, cue, -1);
            return true;
        }

        const int LongestPronoun = 4;
        int first = cue.End;
        while (first < limit && text.Is(first, WordClass.AgentMarker | WordClass.Origin))
            first++;
        if (text.Lexicon.IsHeadLast && (traits & CueTraits.Preposition) != 0 && text.Is(first, WordClass.Audience) && text.Lexicon.EntryOf(text.Segments.At(first).Word).Gender != Gender.Unknown
            && text.Tokens[first].Length <= LongestPronoun && (first + 1 >= limit || text.Tokens[first + 1].Kind == TokenKind.Punctuation))
        {
            // English according to her: the pronoun's other form.
            source = new Source(SourceKind.Pronoun, new TokenRange(first, end = first + 1), -1);
            return true;
        }

        source = _behind.Read(first, limit, out end);
        if (!source.Exists && text.Lexicon.IsHeadLast && (traits & CueTraits.Preposition) != 0)
            source = _behind.ReadAnything(first, limit, out end);
        return source.Exists;
    }

    private ReportedClause? Around(Clause clause, TokenRange cue, CueTraits traits, Source source, int end, int boundary)
    {
        int before = text.IsSign(boundary, ',') || IsFreeDash(boundary) ? boundary : boundary + 1;
        TokenRange relay = new RelayBehindReader(text).Read(end, clause.Limit, out end); // English P, Torres said, according to Reuters
        List<TokenRange> content = room.Content();
        bool connective = _openings.IsConnective(clause.Start, before) || bounds.RelayLength(clause.Start, before) > 0
            || text.Lexicon.IsHeadLast && (traits & CueTraits.Preposition) != 0 && before > clause.Start && end < clause.Limit && (text.IsSign(before - 1, ':') || text.NameAt(before - 1) < 0 && text.Is(before - 1, WordClass.ClauseOpener | WordClass.Complementizer)); // He left because, according to Torres, P
        if (!connective)
            content.Add(new TokenRange(clause.Start, before));
        if (text.Lexicon.IsHeadLast && end < clause.Limit && text.IsSign(end, ',') && _appositions.Behind(end, clause.Limit) is var after && after > end + 1 && _goings.GoesOn(after, clause.Limit))
            end = after - 1;
        int resumed = text.Lexicon.IsHeadLast ? -1 : resumptions.After(clause.Start, before, source, end, clause.Limit);
        if (resumed > 0)
            end = resumed - 1;
        bool comma = end < clause.Limit && text.IsSign(end, ',');
        bool last = end > source.Words.End && boundary < source.Words.First;
        if (!connective && comma && _openings.IsAdjunct(clause.Start, before))
            last = true;
        bool joined = comma && text.Lexicon.IsHeadLast && !connective && text.IsSign(boundary, ',') && _goings.IsJoined(end + 1, clause.Limit);
        if (comma && !_appositions.IsOffice(source, end + 1, clause.Limit) && (joined || connective || resumed > 0 || last && _goings.IsNewClause(end + 1, clause.Limit) || _goings.GoesOn(end + 1, clause.Limit) || text.Lexicon.IsHeadLast && text.NameAt(before - 1) < 0 && text.IsAuxiliary(before - 1) && !text.Is(end + 1, WordClass.Determiner) || _openings.IsPhrase(clause.Start, before) && _openings.IsStatement(end + 1, clause.Limit)))
            content.Add(new TokenRange(end + 1, bounds.End(end + 1, clause.Limit, out _, (traits & CueTraits.Preposition) != 0)));
        else if (!comma && !text.Lexicon.IsHeadLast && ((traits & CueTraits.Preposition) != 0 && _goings.GoesOn(end, clause.Limit) || connective && end > cue.First && _openings.IsStatement(end, clause.Limit) || (end > cue.End || source.Kind == SourceKind.Clitic) && resumptions.GoesOnAtOnce(clause.Start, before, end, clause.Limit, source.Kind == SourceKind.Clitic)))
            content.Add(new TokenRange(end, bounds.End(end, clause.Limit, out _)));
        if (content.Count == 0)
            return null;
        return new ReportedClause(PassageRule.Tail, content, cue, source, Math.Max(end, content[^1].End), relay);
    }
}
