using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads <c>klaim X bahwa P</c>, English <c>X's claim that P</c>: a noun of saying with its owner and its clause.</summary>
internal sealed class ClaimReader(PhrasedText text, ComplementReader complements, ContentBounds bounds, PassageRoom room)
{
    private readonly NounPhraseReader _phrases = new(text);
    private readonly MainClauseFinder _mains = new(text, complements);
    private readonly OwnerReader _owners = new(text);
    private readonly MainSubjectFinder _subjects = new(text);

    public ReportedClause? Read(Clause clause, TokenRange cue, CueTraits traits)
    {
        int end = cue.End;
        Source source = _owners.Before(cue.First, clause.Start);
        if (!source.Exists && text.Is(end, WordClass.AgentMarker) && text.Lexicon.Forms.IsParticiple(text.TextOf(end + 1)))
            return null; // English answered the message by calling Torres a liar
        if (text.Lexicon.IsHeadLast && cue.Length > 1)
            return source.Exists || (traits & CueTraits.Nameless) != 0 && ((traits & CueTraits.Question) == 0 || text.Is(end, WordClass.Interrogative)) ? ReadThing(clause, cue, source.Kind == SourceKind.Pronoun ? OwnSubject(clause, source) : source) : null;
        if (!source.Exists && text.Lexicon.IsHeadLast && text.Is(end, WordClass.Complementizer) && !text.Is(cue.First, WordClass.DocumentNoun))
            return ReadNameless(clause, cue);
        if (!source.Exists)
            source = _phrases.ReadAt(text.Is(end, WordClass.AgentMarker) ? end + 1 : end, clause.Limit, out end);
        if (!source.Exists || source.Kind == SourceKind.Description && text.Is(source.Words.First, WordClass.Demonstrative))
            return null;
        int first = complements.ContentFirst(end, clause.Limit, traits | CueTraits.That, out bool that);
        if (!that && (traits & CueTraits.To) != 0)
            that = (first = text.Lexicon.IsHeadLast ? text.Is(end, WordClass.Infinitive) ? end : -1 : Aim(end, clause.Limit)) > 0;
        if (!that || first < 0 || first >= clause.Limit)
            return null;
        int last = bounds.End(first, clause.Limit, out int behind);
        if (text.Lexicon.IsHeadLast && IsBehindOpener(clause, cue.First) && bounds.SubordinateEnd(first, last) is > 0 and int fronted)
            last = behind = fronted;
        else if (text.Lexicon.IsHeadLast && IsSubject(source, clause.Start, cue.First))
            last = BeforeMainVerb(first, last);
        else if (!text.Lexicon.IsHeadLast && Opens(clause, cue.First))
            last = BeforePredicate(first, last);
        else if (clause.IsWhole && !text.Lexicon.IsHeadLast && IsFronted(clause.Start, cue.First) && _mains.Comma(first, clause.Limit, out _) is > 0 and int comma)
            last = behind = Math.Min(last, comma);
        return new ReportedClause(PassageRule.Claim, room.Content(new TokenRange(first, last)), cue, source, behind);
    }

    /// <summary>English amid complaints that the pier was shut; but a charge that clerks deny, a claim that led nowhere.</summary>
    private ReportedClause? ReadNameless(Clause clause, TokenRange cue)
    {
        int first = cue.End + 1;
        if (first >= clause.Limit || text.IsSign(first, ',') || text.NameAt(first) < 0 && (text.IsVerbLike(first) || text.IsAuxiliary(first)) || text.Is(cue.First - 1, WordClass.Determiner) && (text.IsSign(cue.First - 2, ',') || text.IsDash(cue.First - 2)))
            return null;
        int last = bounds.End(first, clause.Limit, out int behind);
        if (complements.CommaBehind(first, last) is > 0 and int comma)
            last = behind = comma;
        if (OpensWith(clause.Start, cue.First) && (behind = BeforeMainVerb(first, last)) == last)
            return null; // The revelation that P set off a row
        last = Math.Min(last, behind);
        return new ReportedClause(PassageRule.Asked, room.Content(new TokenRange(first, last)), cue, Source.None, behind);
    }

    /// <summary>English The claim that P drew laughter, Public allegations of fraud grew: whether the noun and what describes it open the clause.</summary>
    private bool OpensWith(int start, int noun)
    {
        const int MostBefore = 3;
        int first = noun;
        while (first > start && noun - first < MostBefore && text.NameAt(first - 1) < 0 && (text.Is(first - 1, WordClass.Determiner | WordClass.Adjective | WordClass.RoleModifier) || text.ClassOf(first - 1) == WordClass.None))
            first--;
        return first == start;
    }

    /// <summary>English Torres's call for a curfew, her attacks on the press: what a noun of saying with its preposition is about.</summary>
    private ReportedClause? ReadThing(Clause clause, TokenRange cue, Source owner)
    {
        int first = cue.End;
        if (first >= clause.Limit || text.Is(cue.End - 1, WordClass.Infinitive) && (text.NameAt(first) >= 0 || text.Is(first, WordClass.Determiner | WordClass.Pronoun)))
            return null; // his call to the mayor
        int last = bounds.RelativeEnd(first, clause.Limit, out int behind, isThing: true);
        if (IsBehindOpener(clause, cue.First) && bounds.SubordinateEnd(first, last) is > 0 and int fronted)
            last = behind = fronted;
        else if ((owner.Exists ? IsSubject(owner, clause.Start, cue.First) : OpensWith(clause.Start, cue.First)) && new MainVerbFinder(text).Before(first, last, isClause: false) is var main && main < last)
            last = behind = main;
        for (int comma = text.NextComma(first, last); comma > 0 && comma < last; comma = text.NextComma(comma + 1, last))
        {
            if (text.NameAt(comma) < 0 && (text.CueOf(comma + 1) & CueTraits.Participle) != 0)
                last = behind = comma; // renewed her call for a ban, saying P
        }

        return last > first ? new ReportedClause(owner.Exists ? PassageRule.Claim : PassageRule.Asked, room.Content(new TokenRange(first, last)), cue, owner, behind) : null;
    }

    /// <summary>English Torres renewed her call, both clerks were harsh in their criticism: the subject of the clause, where the pronoun can mean it; but Torres rejected his call.</summary>
    private Source OwnSubject(Clause clause, Source owner)
    {
        int possessive = owner.Words.First;
        if (possessive <= clause.Start || text.NameAt(possessive - 1) < 0 && (text.CueOf(possessive - 1) & CueTraits.Leads) != 0 || _subjects.Find(clause.Start, possessive) is not { Kind: SourceKind.Name or SourceKind.Description } subject)
            return owner;
        int head = subject.Words.End - 1;
        Gender number = text.NameAt(head) < 0 ? text.Segments.EntryOf(head).Gender : Gender.Unknown;
        bool agrees = text.Segments.EntryOf(possessive).Gender switch
        {
            Gender.Plural => number == Gender.Plural,
            Gender.Masculine or Gender.Feminine => subject.Name >= 0 && text.Names[subject.Name].Kind == NameKind.Person,
            _ => false,
        };
        return agrees ? subject.Shared : owner;
    }

    /// <summary>English In response to Torres's charge that P, she left: whether what opens the sentence before its main clause holds the noun.</summary>
    private bool IsBehindOpener(Clause clause, int cue) => clause.IsWhole && text.NameAt(clause.Start) < 0 && text.Is(clause.Start, WordClass.Preposition | WordClass.ClauseOpener) && text.NextComma(clause.Start, cue) < 0;

    /// <summary>English For now, Torres's claim that P drew laughter: whether the owner opens a clause.</summary>
    private bool IsSubject(Source owner, int start, int cue)
    {
        int first = text.FirstOf(owner);
        if (first > start && text.Is(first - 1, WordClass.Determiner))
            first--;
        return first < cue && (first == start || text.IsSign(first - 1, ',') || text.NameAt(first - 1) < 0 && text.Is(first - 1, WordClass.ClauseOpener) && !text.Is(first - 1, WordClass.Preposition));
    }

    /// <summary>English Torres's claim that the bridge is safe drew laughter: where the noun is the subject, its clause ends before the second verb.</summary>
    private int BeforeMainVerb(int first, int end)
    {
        const WordClass Openers = WordClass.Relative | WordClass.Complementizer | WordClass.ClauseOpener | WordClass.Conjunction | WordClass.Interrogative;
        bool isPredicate = false;
        for (int i = first; i < end; i++)
        {
            if (text.NameAt(i) >= 0)
                continue;
            if (text.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Mark || text.Is(i, Openers) || (text.CueOf(i) & CueTraits.Leads) != 0 && isPredicate)
                return end;
            bool irregular = text.Is(i, WordClass.Verb) && !text.Is(i - 1, WordClass.Infinitive);
            if (isPredicate && irregular)
                return i;
            if (!irregular)
                continue;
            isPredicate = true;
            while (i + 1 < end && text.NameAt(i + 1) < 0 && (text.IsVerbLike(i + 1) || text.Is(i + 1, WordClass.Adverb | WordClass.Negation)))
                i++;
        }

        return end;
    }

    /// <summary>Klaim Torres bahwa jembatan itu aman dipertanyakan: the same where the verb may be the only one, since the noun must have one.</summary>
    private int BeforePredicate(int first, int end)
    {
        const WordClass Openers = WordClass.Complementizer | WordClass.ClauseOpener | WordClass.Temporal | WordClass.Conditional | WordClass.Contrast;
        int found = -1;
        for (int i = first; i < end; i++)
        {
            if (text.NameAt(i) >= 0)
                continue;
            if (text.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Mark || text.Is(i, Openers))
                return end;
            if (text.Is(i, WordClass.Relative))
            {
                i = BehindPredicate(i + 1, end) - 1;
                continue;
            }

            int begin = i;
            while (i < end && text.NameAt(i) < 0 && text.Is(i, WordClass.Adverb | WordClass.Negation) && !IsPredicate(i))
                i++;
            if (i >= end || !IsPredicate(i) || text.Is(begin - 1, WordClass.Aim | WordClass.Preposition | WordClass.Coordinator))
                continue;
            if (found >= 0)
                return begin;
            found = begin;
            i = BehindPredicate(i, end) - 1;
        }

        return found > first ? found : end;
    }

    /// <summary>
    /// The token behind the verbs and adverbs that begin at one. A passive begins another predicate, and so does what stands behind a word that is
    /// no verb: <c>pasar membaik dibantah</c>, <c>pasokan aman justru memicu</c>.
    /// </summary>
    private int BehindPredicate(int i, int end)
    {
        int first = i++;
        while (i < end && text.NameAt(i) < 0 && GoesOn(i - 1, i))
            i++;
        return Math.Min(end, Math.Max(i, first + 1));
    }

    /// <summary>Mengenai klaim Torres bahwa P, Borea mengatakan Q; Ditanya soal tuduhan itu …; Meski ada klaim …: what opens the sentence before its main clause.</summary>
    private bool IsFronted(int start, int cue)
    {
        const int Longest = 7;
        const WordClass Openers = WordClass.Preposition | WordClass.Conjunction | WordClass.ContactVerb;
        if (cue == start || cue - start > Longest || !text.Is(start, Openers) && !text.IsVerbLike(start) && (text.CueOf(start) & (CueTraits.Leads | CueTraits.Passive)) == 0)
            return false;
        for (int i = start; i < cue; i++)
        {
            if (text.NameAt(i) >= 0 || text.Tokens[i].Kind != TokenKind.Word)
                return false;
        }

        return true;
    }

    private bool GoesOn(int before, int i)
    {
        bool isAuxiliary = text.Is(before, WordClass.Adverb | WordClass.Negation | WordClass.Modal);
        if (text.Is(i, WordClass.Adverb | WordClass.Negation) && !text.IsVerbLike(i))
            return isAuxiliary;
        return IsPredicate(i) && (isAuxiliary || (text.CueOf(i) & CueTraits.Passive) == 0);
    }

    private bool IsPredicate(int i) => text.Is(i, WordClass.Predicative) || text.IsVerbLike(i) || (text.CueOf(i) & (CueTraits.Leads | CueTraits.Passive)) != 0;

    /// <summary>Namun klaim Torres bahwa …: nothing but a connective stands before the noun.</summary>
    private bool Opens(Clause clause, int cue) => clause.IsWhole && (cue == clause.Start || cue == clause.Start + 1 && text.Is(clause.Start, WordClass.Adverb | WordClass.Conjunction) && !text.Is(clause.Start, WordClass.Temporal));

    /// <summary>desakan X kepada Y untuk P: the token behind the aim; -1 where there is none.</summary>
    private int Aim(int from, int limit)
    {
        const int Reach = 8;
        for (int i = from; i < Math.Min(limit, from + Reach); i++)
        {
            if (text.Is(i, WordClass.Aim))
                return i + 1;
            if (text.IsSign(i, ',') || text.IsVerbLike(i))
                break;
        }

        return -1;
    }
}
