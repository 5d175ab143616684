using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>
/// Tells an attribution behind a statement that only repeats the one before it (<c>Torres mengatakan, "P," ujarnya</c>), or hands it on
/// (<c>Torres mengatakan P, lapor Kabar Dunia</c>, <c>menurut pernyataan itu</c>). The first names who speaks, and is no part of what is said.
/// </summary>
internal sealed class EchoTeller(PhrasedText text, MarkMap marks, SubjectFinder subjects)
{
    private readonly NounPhraseReader _phrases = new(text);
    private readonly ComplementReader _complements = new(text, marks);

    /// <param name="start">Where the clause begins.</param>
    /// <param name="end">The token behind what was said and its mark.</param>
    /// <param name="echo">Whom the attribution behind names.</param>
    /// <param name="relay">The outlet that hands the statement on; empty where there is none.</param>
    public bool IsEcho(int start, int end, Source echo, out TokenRange relay)
    {
        relay = !echo.Exists || !IsOutlet(echo) ? default : text.Is(echo.Words.First, WordClass.DocumentNoun) && echo.Words.Length > 1 ? new TokenRange(echo.Words.First + 1, echo.Words.End) : echo.Words; // laporan Kabar Dunia
        if (!echo.Exists || text.Lexicon.IsHeadLast && relay.IsEmpty)
            return false;
        if (!text.Lexicon.IsHeadLast && echo.Kind is SourceKind.Clitic or SourceKind.Pronoun && IsClosed(echo.Words.End) && OpensWithSource(start, end))
            return true;
        for (int i = start; i < end && marks.PairAt(i) < 0; i++)
        {
            const CueTraits Leading = CueTraits.Leads | CueTraits.Direct | CueTraits.Preposition;
            PhraseMatch match = text.NameAt(i) < 0 ? text.MatchAt(i, end) : default;
            if ((match.Entry.Cue & Leading) == 0)
                continue;
            bool isVerb = (match.Entry.Cue & CueTraits.Preposition) == 0;
            Source lead = Source.None;
            int behind = i + match.Length;
            if (!isVerb && i == start)
                lead = _phrases.ReadAt(behind, end, out behind);
            if (behind >= end || !isVerb && !lead.Exists)
                continue;
            bool parted = text.IsSign(behind, ',') || text.IsSign(behind, ':');
            int said = parted || text.Is(behind, WordClass.Complementizer) ? behind + 1 : behind;
            bool marked = marks.PairAt(said) is >= 0 and int pair && marks.Pairs[pair].Open == said && marks.Pairs[pair].End >= end - 1;
            bool reports = (!relay.IsEmpty || echo.Kind == SourceKind.Description && text.Is(text.Is(echo.Words.First, WordClass.Quantifier) ? echo.Words.First + 1 : echo.Words.First, WordClass.DocumentNoun)) && (!isVerb || !text.Is(i - 1, WordClass.Relative) && _complements.ContentFirst(behind, end, match.Entry.Cue, out _) is >= 0 and int first && first < end);
            if (!marked && !reports && !(parted && echo.Kind is SourceKind.Clitic or SourceKind.Pronoun))
                continue;
            if (isVerb && (lead = subjects.Find(i, start, out bool denied)) is var found && (denied || !found.Exists))
                continue;
            if (reports && text.Lexicon.IsHeadLast && !IsMain(start, text.FirstOf(lead), text.Is(behind, WordClass.Complementizer) ? match.Entry.Cue | CueTraits.That : match.Entry.Cue))
                return false;
            if (reports)
                return true;
            return marked ? Repeats(lead, echo) : lead.Kind == SourceKind.Pronoun || lead.Kind == SourceKind.Name && text.Names[lead.Name].Kind is NameKind.Person;
        }

        return false;
    }

    /// <summary>Masih kata Torres, P, ujarnya; Menurutnya, P, tutupnya: whether nothing but who says it stands before the first comma.</summary>
    private bool OpensWithSource(int start, int end)
    {
        int i = text.NameAt(start) < 0 && text.Is(start, WordClass.Adverb) && text.CueOf(start) == CueTraits.None ? start + 1 : start;
        PhraseMatch match = i < end && text.NameAt(i) < 0 ? text.MatchAt(i, end) : default;
        if ((match.Entry.Cue & (CueTraits.Follows | CueTraits.Preposition)) == 0)
            return false;
        int behind = i + match.Length;
        if ((match.Entry.Cue & CueTraits.WithClitic) == 0 && _phrases.ReadAt(behind, end, out behind) is not { Kind: SourceKind.Name or SourceKind.Pronoun })
            return false;
        return behind + 1 < end && text.IsSign(behind, ',');
    }

    /// <summary>Whether nothing that is said follows the attribution.</summary>
    private bool IsClosed(int behind) => behind >= text.Tokens.Length || text.Tokens[behind].Kind == TokenKind.Punctuation || text.Is(behind, WordClass.Preposition | WordClass.Weekday);

    /// <summary>English On Monday, Torres said P, AFP reported: the verb of the whole, of a subject with which it begins; but Boats called barges sank, AFP reported.</summary>
    private bool IsMain(int start, int subject, CueTraits traits)
    {
        if ((traits & CueTraits.Participle) != 0 || (traits & (CueTraits.Clause | CueTraits.That)) == 0 || text.Is(start, WordClass.ClauseOpener | WordClass.AsWord) && text.NameAt(start) < 0)
            return false;
        return subject == start || subject == start + 1 && text.Is(start, WordClass.Determiner) || text.NameAt(subject) is >= 0 and int name && text.Names[name].Whole.First == start
            || subject > start && text.IsSign(subject - 1, ',') && text.Is(start, WordClass.Preposition | WordClass.Weekday | WordClass.TimeWord | WordClass.Adverb | WordClass.Determiner);
    }

    private bool IsOutlet(Source source) => source.Kind is SourceKind.Name or SourceKind.Description
        && ((text.MatchAt(source.Words.First, source.Words.End).Entry.Class & (text.Lexicon.IsHeadLast ? WordClass.Outlet : WordClass.Outlet | WordClass.Audience)) != 0 || text.Is(source.Words.End - 1, WordClass.Outlet));

    /// <summary>ujarnya, kata dia, kata presiden itu, kata Torres: whether the second points back to the first or is the same name.</summary>
    private bool Repeats(Source lead, Source echo) => echo.Kind switch
    {
        SourceKind.Clitic or SourceKind.Pronoun => true,
        SourceKind.Description => text.Is(echo.Words.End - 1, WordClass.Demonstrative),
        SourceKind.Name => lead.Kind == SourceKind.Name && text.TextOf(lead.Words.End - 1).Equals(text.TextOf(echo.Words.End - 1), StringComparison.Ordinal),
        _ => false,
    };
}
