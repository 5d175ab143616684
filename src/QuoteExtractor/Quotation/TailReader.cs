using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads <c>P, kata X</c>: an attribution behind its content, or inside it.</summary>
internal sealed class TailReader(PhrasedText text, MarkMap marks, TokenSet cues, ContentBounds bounds, PassageRoom room)
{
    private readonly NounPhraseReader _phrases = new(text);

    public ReportedClause? Read(Clause clause)
    {
        for (int i = cues.Next(clause.Start + 1, clause.Limit); i < clause.Limit; i = cues.Next(i + 1, clause.Limit))
        {
            PhraseMatch match = text.MatchAt(i, clause.Limit);
            CueTraits traits = match.Entry.Cue;
            bool inserted = (traits & (CueTraits.Passive | CueTraits.Clause | CueTraits.As)) == (CueTraits.Passive | CueTraits.Clause) && !text.Is(clause.Start, WordClass.Preposition);
            if ((traits & (CueTraits.Follows | CueTraits.Preposition)) == 0 && !inserted || clause.IsHeadline && text.IsCapitalized(i) && (traits & CueTraits.Headline) != 0)
                continue;
            var cue = new TokenRange(i, i + match.Length);
            if (IsBoundary(i - 1) || text.Lexicon.IsHeadLast && (traits & CueTraits.Preposition) != 0 && i > clause.Start + 1)
            {
                if (TrySource(cue, traits, clause.Limit, out Source source, out int end) && !IsSubjectBefore(clause, traits, source, i - 1, end)
                    && (!inserted || (end == clause.Limit || text.IsSign(end, ',')) && !text.Is(source.Words.First, WordClass.Outlet)))
                    return Around(clause, cue, traits, source, end, i - 1);
            }
            else if ((traits & (CueTraits.Follows | CueTraits.Leads)) == (CueTraits.Follows | CueTraits.Leads) && ReadSubjectFirst(clause, cue, traits) is { } reported)
            {
                return reported;
            }
        }

        return null;
    }

    private bool IsBoundary(int token) => text.IsSign(token, ',') || marks.PairAt(token) >= 0;

    /// <summary>
    /// Torres, a lawyer from Borea, said Arkadia would pay: where a verb stands before its content as well as behind it, what stands between
    /// two commas is an apposition, unless a verb is there and a speaker behind the cue.
    /// </summary>
    private bool IsSubjectBefore(Clause clause, CueTraits traits, Source source, int boundary, int end)
    {
        const WordClass Speakers = WordClass.PersonNoun | WordClass.Organization | WordClass.Role | WordClass.DocumentNoun | WordClass.Outlet | WordClass.Audience;
        if ((traits & (CueTraits.Leads | CueTraits.Follows)) != (CueTraits.Leads | CueTraits.Follows))
            return false;
        if (source.Kind is SourceKind.Pronoun || source.Kind == SourceKind.Description && !text.Is(source.Words.End - 1, Speakers))
            return true;
        if (end < clause.Limit && (text.IsVerbLike(end) || text.Is(end, WordClass.Adverb | WordClass.Infinitive | WordClass.Negation) || text.Tokens[end].Kind == TokenKind.Word && text.NameAt(end) >= 0))
            return true;
        _phrases.ReadAt(clause.Start, boundary, out int subject);
        if (subject > clause.Start && !text.IsSign(subject, ','))
            return false;
        for (int i = subject; i < boundary; i++)
        {
            if (text.NameAt(i) < 0 && text.IsVerbLike(i))
                return false;
        }

        return subject > clause.Start;
    }

    /// <summary>P, Torres said: the subject between the content and its verb.</summary>
    private ReportedClause? ReadSubjectFirst(Clause clause, TokenRange cue, CueTraits traits)
    {
        const int LongestSubject = 16;
        int boundary = cue.First - 2;
        while (boundary > clause.Start && boundary > cue.First - LongestSubject && !IsBoundary(boundary))
            boundary--;
        if (boundary <= clause.Start || !IsBoundary(boundary))
            return null;
        if (text.IsSign(boundary, ',') && text.NameAt(boundary - 1) is >= 0 and int name && text.Names[name].Kind == NameKind.Person && IsBoundary(text.Names[name].Whole.First - 1))
            boundary = text.Names[name].Whole.First - 1;
        Source source = _phrases.ReadAt(boundary + 1, cue.First, out int end);
        if (boundary <= clause.Start || !source.Exists || !IsLast(clause, cue, traits, out int behind))
            return null;
        while (end < cue.First && text.Is(end, WordClass.Adverb))
            end++;
        bool apposition = end < cue.First && text.IsSign(end, ',') && source.Kind == SourceKind.Name;
        return end == cue.First || apposition ? Around(clause, cue, traits, source, behind, boundary) : null;
    }

    /// <summary>Whether nothing behind a verb can be its content: only when, where and to whom it was said.</summary>
    private bool IsLast(Clause clause, TokenRange cue, CueTraits traits, out int behind)
    {
        const WordClass Adjuncts = WordClass.Preposition | WordClass.Weekday | WordClass.TimeWord | WordClass.Adverb | WordClass.ClauseOpener | WordClass.AsWord;
        behind = cue.End;
        if ((traits & CueTraits.Addressee) != 0)
            _phrases.ReadAt(cue.End, clause.Limit, out behind);
        if (behind >= clause.Limit || text.IsSign(behind, ','))
            return behind + 1 >= clause.Limit || marks.PairAt(behind + 1) < 0;
        if (!text.Is(behind, Adjuncts) || text.Is(clause.Start, Adjuncts) || text.NameAt(behind) >= 0)
            return false;
        const int LongestAdjunct = 30;
        for (int i = behind; i < Math.Min(clause.Limit, behind + LongestAdjunct); i++)
        {
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

        int first = cue.End;
        while (first < limit && text.Is(first, WordClass.AgentMarker | WordClass.Origin))
            first++;
        source = _phrases.ReadAt(first, limit, out end);
        return source.Exists;
    }

    private ReportedClause? Around(Clause clause, TokenRange cue, CueTraits traits, Source source, int end, int boundary)
    {
        int before = text.IsSign(boundary, ',') ? boundary : boundary + 1;
        List<TokenRange> content = room.Content();
        bool connective = IsConnective(clause.Start, before);
        if (!connective)
            content.Add(new TokenRange(clause.Start, before));
        bool comma = end < clause.Limit && text.IsSign(end, ',');
        bool last = end > source.Words.End && boundary < source.Words.First;
        if (!connective && comma && IsAdjunct(clause.Start, before))
            last = true;
        if (comma && (connective || last && IsNewClause(end + 1, clause.Limit) || GoesOn(end + 1, clause.Limit)))
            content.Add(new TokenRange(end + 1, bounds.End(end + 1, clause.Limit, out _)));
        else if (!comma && !text.Lexicon.IsHeadLast && (traits & CueTraits.Preposition) != 0 && GoesOn(end, clause.Limit))
            content.Add(new TokenRange(end, bounds.End(end, clause.Limit, out _)));
        if (content.Count == 0)
            return null;
        return new ReportedClause(PassageRule.Tail, content, cue, source, Math.Max(end, content[^1].End));
    }

    /// <summary>In the end, Torres said, the bridge will stand: what no cue, relative or coordinator opens.</summary>
    private bool IsNewClause(int i, int limit) =>
        i < limit && !text.Is(i, WordClass.Relative | WordClass.Coordinator | WordClass.Relay) && text.CueOf(i) == CueTraits.None;

    /// <summary>In Borea, according to Torres, P: a short phrase without a verb, in a language whose verbs can be told.</summary>
    private bool IsAdjunct(int start, int end)
    {
        const int LongestAdjunct = 10;
        if (!text.Lexicon.IsHeadLast || end - start > LongestAdjunct || !text.Is(start, WordClass.Preposition | WordClass.ClauseOpener | WordClass.TimeWord))
            return false;
        for (int i = start; i < end; i++)
        {
            if (text.NameAt(i) < 0 && text.IsVerbLike(i))
                return false;
        }

        return true;
    }

    /// <summary>Namun, kata X, P: what stands before the cue is no content of its own.</summary>
    private bool IsConnective(int start, int before)
    {
        const int LongestConnective = 4;
        const WordClass Connectives = WordClass.Conjunction | WordClass.Adverb | WordClass.Demonstrative | WordClass.Preposition | WordClass.TimeWord | WordClass.Pointer;
        if (before - start > LongestConnective)
            return false;
        for (int i = start; i < before; i++)
        {
            if (!text.Is(i, Connectives))
                return false;
        }

        return true;
    }

    /// <summary>Whether the sentence takes up its content again behind an inserted attribution: <c>Kasus itu, kata X, diduga kuat …</c></summary>
    private bool GoesOn(int i, int limit)
    {
        const WordClass Adjunct = WordClass.Preposition | WordClass.Coordinator | WordClass.Weekday | WordClass.Relay | WordClass.Role | WordClass.PersonNoun
            | WordClass.RoleModifier | WordClass.Relative | WordClass.ClauseOpener | WordClass.TimeWord | WordClass.Quantifier
            | WordClass.Determiner;
        return i < limit && text.Tokens[i].Shape == TokenShape.Lower && text.NameAt(i) < 0 && !text.Is(i, Adjunct)
            && (text.CueOf(i) & ~CueTraits.Headline) == CueTraits.None && bounds.RelayLength(i, limit) == 0;
    }
}
