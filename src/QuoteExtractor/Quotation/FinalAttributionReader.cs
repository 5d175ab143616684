using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>
/// Reads attributions that close a sentence in the order of news agencies: <c>P, para pejabat mengatakan pada Senin</c>, <c>P menurut kepolisian</c>.
/// The verb would be read as leading in what follows, but nothing follows that could be said.
/// </summary>
internal sealed class FinalAttributionReader(PhrasedText text, ComplementReader complements)
{
    private const int LongestSubject = 16;
    private const WordClass Openers = WordClass.Preposition | WordClass.ClauseOpener | WordClass.Conditional | WordClass.Temporal | WordClass.Relay | WordClass.TimeWord
        | WordClass.Weekday | WordClass.Conjunction;

    private readonly NounPhraseReader _phrases = new(text);
    private readonly SourceBehindReader _behind = new(text);

    /// <summary>Who speaks, where a comma stands before it, a statement before that, and behind the verb nothing but to whom, when and where.</summary>
    /// <param name="comma">The comma behind the statement.</param>
    public Source Subject(Clause clause, TokenRange cue, CueTraits traits, out int comma)
    {
        comma = -1;
        if ((traits & (CueTraits.Leads | CueTraits.Clause | CueTraits.Deed)) != (CueTraits.Leads | CueTraits.Clause) || clause.IsHeadline || !complements.IsOfTheSaying(cue.End, BeforeAttendant(cue.End, clause.Limit)))
            return Source.None;
        comma = cue.First - 2;
        while (comma > clause.Start && comma > cue.First - LongestSubject && !text.IsSign(comma, ','))
            comma--;
        if (comma <= clause.Start || !text.IsSign(comma, ',') || !IsStatement(clause.Start, comma))
            return Source.None;
        if (Described(clause.Start, comma) is >= 0 and int described)
        {
            comma = text.Names[described].Whole.First - 1;
            return _phrases.ReadName(described, cue.First, out _);
        }

        Source source = _phrases.ReadAt(comma + 1, cue.First, out int end);
        while (end < cue.First && text.Is(end, WordClass.Adverb))
            end++;
        return end == cue.First || end < cue.First && text.Is(end, WordClass.Relative) && text.NameAt(end) < 0 ? source : Source.None; // P, Kabar Dunia yang dikelola Arkadia melaporkan
    }

    /// <summary>P, Rina Torres, wali kota Arum(,) mengatakan: the name before a comma that its apposition follows, with a statement before it; -1 where there is none.</summary>
    private int Described(int start, int comma)
    {
        const WordClass Descriptions = WordClass.Role | WordClass.RoleModifier | WordClass.PersonNoun | WordClass.Relative | WordClass.Quantifier;
        return !text.Lexicon.IsHeadLast && text.NameAt(comma + 1) < 0 && (text.MatchAt(comma + 1, text.Tokens.Length).Entry.Class & Descriptions) != 0 && text.NameAt(comma - 1) is >= 0 and int name && text.Names[name] is { Kind: NameKind.Person, Whole: var whole }
            && whole.End == comma && whole.First - 1 > start && text.IsSign(whole.First - 1, ',') && IsStatement(start, whole.First - 1) ? name : -1;
    }

    /// <summary>
    /// P, Torres mengatakan kepada wartawan, dengan dua orang hilang; P, Torres mengatakan Jumat ketika ia tiba; P, Torres mengatakan, menolak menyebut
    /// jumlahnya: where the clause begins that tells what goes with it; the limit where there is none.
    /// </summary>
    private int BeforeAttendant(int from, int limit)
    {
        const int LongestAdjuncts = 20;
        const WordClass With = WordClass.Coordinator | WordClass.Preposition;
        for (int i = from; i + 1 < Math.Min(limit, from + LongestAdjuncts); i++)
        {
            if (text.IsSign(i, ',') && (i > from && (text.ClassOf(i + 1) & With) == With || Attends(i + 1)) || i > from && !text.Lexicon.IsHeadLast && text.Is(i, WordClass.ClauseOpener | WordClass.Temporal) && text.Is(i - 1, WordClass.Weekday | WordClass.Audience))
                return i;
        }

        return limit;
    }

    /// <summary>menolak menyebut jumlahnya, seraya menambahkan bahwa Q: what who speaks does besides.</summary>
    private bool Attends(int i)
    {
        if (text.Lexicon.IsHeadLast || text.NameAt(i) >= 0)
            return false;
        int verb = text.Is(i, WordClass.ClauseOpener | WordClass.Coordinator | WordClass.Contrast) ? i + 1 : i;
        return text.NameAt(verb) < 0 && (text.IsVerbLike(verb) || (text.CueOf(verb) & CueTraits.Leads) != 0) && text.Lexicon.HasVerbPrefix(text.TextOf(verb)) && !text.Lexicon.Forms.IsPassive(text.TextOf(verb));
    }

    /// <summary>Whether a preposition with its source closes a clause without a comma: <c>300 rumah rusak menurut Dinas Sosial</c>.</summary>
    public bool ClosesClause(Clause clause, TokenRange cue, CueTraits traits)
    {
        const WordClass Actors = WordClass.PersonNoun | WordClass.Organization | WordClass.Role | WordClass.Audience | WordClass.Outlet | WordClass.Quantifier;
        if ((traits & CueTraits.WithClitic) != 0 || !IsStatement(clause.Start, cue.First) || HoldsCue(clause.Start, cue.First))
            return false;
        Source source = _behind.Read(cue.End, clause.Limit, out int end);
        bool closed = complements.IsOfTheSaying(end, clause.Limit) || text.IsSign(end, ',') && end + 1 < clause.Limit && text.Is(end + 1, WordClass.Relative | WordClass.Role | WordClass.PersonNoun);
        return closed && (source.Kind == SourceKind.Name || source.Kind == SourceKind.Description && text.Is(source.Words.First, Actors));
    }

    /// <summary>Whether another attribution stands in a statement.</summary>
    public bool HoldsCue(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text.NameAt(i) < 0 && (text.CueOf(i) & (CueTraits.Leads | CueTraits.Preposition)) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a part between commas is a clause.</summary>
    private bool IsStatement(int start, int end)
    {
        for (int i = start; i < end;)
        {
            int comma = text.NextComma(i, end) is >= 0 and int next ? next : end;
            bool counts = i + 1 < comma && text.Tokens[i + 1].Kind == TokenKind.Number; // Sekitar 40 rumah rusak
            if ((counts || !text.Is(i, Openers)) && complements.IsClause(i, comma))
                return true;
            i = comma + 1;
        }

        return false;
    }
}
