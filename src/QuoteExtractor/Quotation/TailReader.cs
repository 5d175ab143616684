using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads <c>P, kata X</c>: an attribution behind its content, or inside it.</summary>
internal sealed class TailReader(PhrasedText text, MarkMap marks, ContentBounds bounds)
{
    private readonly NounPhraseReader _phrases = new(text);

    public ReportedClause? Read(Clause clause)
    {
        for (int i = clause.Start + 1; i < clause.Limit; i++)
        {
            if (marks.PairAt(i) >= 0 || text.NameAt(i) >= 0 || !(text.IsSign(i - 1, ',') || marks.PairAt(i - 1) >= 0))
                continue;
            PhraseMatch match = text.Lexicon.MatchAt(text.Tokens.AsSpan(0, clause.Limit), i);
            CueTraits traits = match.Entry.Cue;
            bool inserted = (traits & (CueTraits.Passive | CueTraits.Clause | CueTraits.As)) == (CueTraits.Passive | CueTraits.Clause) && !text.Is(clause.Start, WordClass.Preposition);
            if ((traits & (CueTraits.Follows | CueTraits.Preposition)) == 0 && !inserted)
                continue;
            if (clause.IsHeadline && text.IsCapitalized(i) && (traits & CueTraits.Headline) != 0)
                continue;
            var cue = new TokenRange(i, i + match.Length);
            if (TrySource(cue, traits, clause.Limit, out Source source, out int end) && (!inserted || (end == clause.Limit || text.IsSign(end, ',')) && !text.Is(source.Words.First, WordClass.Outlet)))
                return Around(clause, cue, traits, source, end);
        }

        return null;
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

    private ReportedClause? Around(Clause clause, TokenRange cue, CueTraits traits, Source source, int end)
    {
        int before = text.IsSign(cue.First - 1, ',') ? cue.First - 1 : cue.First;
        var content = new List<TokenRange>();
        bool connective = IsConnective(clause.Start, before);
        if (!connective)
            content.Add(new TokenRange(clause.Start, before));
        bool comma = end < clause.Limit && text.IsSign(end, ',');
        if (comma && (connective || GoesOn(end + 1, clause.Limit)))
            content.Add(new TokenRange(end + 1, bounds.End(end + 1, clause.Limit, out _)));
        else if (!comma && (traits & CueTraits.Preposition) != 0 && GoesOn(end, clause.Limit))
            content.Add(new TokenRange(end, bounds.End(end, clause.Limit, out _)));
        if (content.Count == 0)
            return null;
        return new ReportedClause(PassageRule.Tail, content, cue, source, Math.Max(end, content[^1].End));
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
            | WordClass.RoleModifier | WordClass.Relative | WordClass.ClauseOpener | WordClass.TimeWord | WordClass.Quantifier;
        return i < limit && text.Tokens[i].Shape == TokenShape.Lower && text.NameAt(i) < 0 && !text.Is(i, Adjunct)
            && (text.Lexicon.CueOf(text.Tokens[i].Word) & ~CueTraits.Headline) == CueTraits.None && bounds.RelayLength(i, limit) == 0;
    }
}
