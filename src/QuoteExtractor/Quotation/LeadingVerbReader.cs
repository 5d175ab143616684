using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads a reporting verb that opens its sentence, whose subject stands behind the comma that ends what was said: <c>Menuduh P, Torres pergi</c>.</summary>
internal readonly struct LeadingVerbReader(PhrasedText text, ComplementReader complements, PassageRoom room)
{
    private readonly NounPhraseReader _phrases = new(text);
    private readonly MainClauseFinder _mains = new(text, complements);

    /// <summary>English Saying P, Torres left; After saying P, Torres left.</summary>
    public ReportedClause? ReadParticiple(Clause clause, TokenRange cue, CueTraits traits)
    {
        bool opens = clause.IsWhole && (cue.First == clause.Start || cue.First == clause.Start + 1 && text.Is(clause.Start, WordClass.Preposition | WordClass.ClauseOpener));
        if (!opens)
            return null;
        int first = complements.ContentFirst(cue.End, clause.Limit, traits, out bool that);
        if (first < 0 || complements.CommaBehind(first, clause.Limit) is not (> 0 and int comma))
            return null;
        Source source = _phrases.ReadAt(comma + 1, clause.Limit, out int end);
        bool goesOn = end < clause.Limit && (source.Kind is SourceKind.Name or SourceKind.Pronoun && text.Tokens[end].Shape == TokenShape.Lower || text.IsVerbLike(end) || text.CueOf(end) != CueTraits.None || text.Is(end, WordClass.Adverb | WordClass.Negation));
        return source.Exists && goesOn ? new ReportedClause(that ? PassageRule.VerbThat : PassageRule.Verb, room.Content(new TokenRange(first, comma)), cue, source, comma) : null;
    }

    /// <summary>Sebut Borea Curang, Torres Pergi: the bare verb that opens a headline, whose subject stands behind the comma.</summary>
    public ReportedClause? ReadBare(Clause clause, TokenRange cue, CueTraits traits)
    {
        if (text.Lexicon.IsHeadLast || (traits & CueTraits.Headline) == 0 || complements.CommaBehind(cue.End, clause.Limit) is not (> 0 and int comma) || comma - cue.End < 2)
            return null;
        Source source = _phrases.ReadAt(comma + 1, clause.Limit, out int end);
        bool thing = text.NameFrom(cue.End) is >= 0 and int name && text.Names[name].Whole is { Length: 1 } whole && whole.End >= comma || (text.MatchAt(cue.End, comma).Entry.Class & WordClass.NonClaim) != 0;
        return HeadlineSpeaker.IsSomebody(text, source) && end < clause.Limit && !thing ? new ReportedClause(PassageRule.Verb, room.Content(new TokenRange(cue.End, comma)), cue, source, comma) : null;
    }

    /// <summary>Menuduh P, Torres pergi; Meski mengakui P, Torres pergi.</summary>
    public ReportedClause? Read(Clause clause, TokenRange cue, CueTraits traits)
    {
        if (text.Lexicon.IsHeadLast || !clause.IsWhole || (traits & CueTraits.Leads) == 0 || !Opens(clause.Start, cue.First))
            return null;
        int first = complements.ContentFirst(cue.End, clause.Limit, traits, out bool that);
        if (first < 0 || _mains.Comma(first, clause.Limit, out Source source) is not (> 0 and int comma))
            return null;
        bool said = that || (traits & CueTraits.Clause) != 0 && ((traits & CueTraits.Deed) == 0 || complements.IsClause(first, comma));
        return said && source.Kind is not SourceKind.Unknown ? new ReportedClause(that ? PassageRule.VerbThat : PassageRule.Verb, room.Content(new TokenRange(first, comma)), cue, source, comma) : null;
    }

    /// <summary>Whether nothing stands before a verb but what sets its clause beside another, and neither an aim nor a condition.</summary>
    private bool Opens(int start, int verb)
    {
        const WordClass Openers = WordClass.ClauseOpener | WordClass.Temporal | WordClass.Coordinator;
        if (start < verb && text.Is(start, Openers) && !text.Is(start, WordClass.Aim | WordClass.Conditional | WordClass.Preposition | WordClass.Contrast))
            start++;
        return text.Segments.BehindAdverbs(start, verb) == verb;
    }
}
