using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Steps over what describes a source that stands before what it said.</summary>
internal sealed class AppositionEnd(PhrasedText text, ContentBounds bounds)
{
    /// <summary>Menurut X, juru bicara bandara, P; Menurut X, seperti dikutip Kabar Dunia, P: where P begins.</summary>
    /// <param name="end">The token behind the source.</param>
    public int Behind(int end, int limit)
    {
        const WordClass Apposition = WordClass.Role | WordClass.RoleModifier | WordClass.PersonNoun | WordClass.Weekday | WordClass.AsWord;
        if (!text.Lexicon.IsHeadLast && text.NameAt(end - 1) is >= 0 and int teller && text.Names[teller].Whole.End > end)
            end = text.Names[teller].Whole.End; // Menurut keterangan saksi, Wira (40), P
        bool named = text.Lexicon.IsHeadLast || text.NameAt(end - 1) >= 0 || !text.Is(end - 1, WordClass.Pronoun) && (text.CueOf(end - 1) & CueTraits.WithClitic) == 0; // Menurut dia, ketua partainya, Torres, mundur: a pronoun has no apposition
        end = Math.Min(limit, text.Segments.BehindAge(end));
        if (!text.Lexicon.IsHeadLast && BareTitleEnd(end, limit) is > 0 and int told)
            return told;
        int i = end;
        bool comma = i < limit && text.IsSign(i, ',');
        if (comma)
            i++;
        if (i >= limit)
            return i;
        if (text.Lexicon.IsHeadLast && (!comma || text.Is(i, WordClass.Relative)))
            return comma || !text.Is(i, WordClass.Verb) || text.Is(i + 1, WordClass.AgentMarker) ? bounds.NextComma(i, limit) is > 0 and int close ? close + 1 : comma ? i : limit : i;
        bool described = comma
            ? (text.MatchAt(i, limit).Entry.Class & (named ? Apposition | WordClass.Relative | WordClass.Relay : WordClass.Weekday | WordClass.AsWord | WordClass.Relay)) != 0 || TellsOfSaying(i, limit) || named && IsOne(i, limit) && i + 2 < limit && (text.Is(i + 1, Apposition) || text.Is(i + 2, Apposition))
            : text.Is(i, WordClass.Preposition | WordClass.Relative | WordClass.TimeWord) || text.Is(i, WordClass.OccasionOpener) && (text.MatchAt(i + 1, limit).Entry.Class & (WordClass.ContactVerb | WordClass.Occasion)) != 0;
        int behind = described && bounds.NextComma(i, limit) is > 0 and int next && !(comma && IsSubject(i, next, limit)) ? next + 1 : i;
        while (behind > end && behind < limit && text.Is(behind, WordClass.Weekday | WordClass.Month) | text.Tokens[behind].Kind == TokenKind.Number && bounds.NextComma(behind, limit) is > 0 and int day && IsDate(behind, day))
            behind = day + 1; // Menurut X dalam jumpa pers, Senin, 3 Februari 2020, P
        return behind;
    }

    /// <summary>Menurut X, kepada wartawan, Senin, P; Dikatakan X, saat ditemui di rumahnya, P: to whom it was said, or how they met.</summary>
    private bool TellsOfSaying(int i, int limit) => i + 1 < limit && text.NameAt(i) < 0 && (IsMeeting(i) || text.Is(i, WordClass.Hearer)
        && ((text.MatchAt(i + 1, limit).Entry.Class & WordClass.Audience) != 0 || text.NameFrom(i + 1) is >= 0 and int name && text.IsSign(text.Names[name].Whole.End, ',')));

    private bool IsMeeting(int i) => text.Is(i, WordClass.OccasionOpener) && text.Is(i + 1, WordClass.ContactVerb);

    /// <summary>Menurut X dalam rapat itu, mengatakan bahwa P: whether a verb says anew what is no content of the word before it.</summary>
    public bool SaysAnew(int first) => text.NameAt(first) < 0 && (text.CueOf(first) & CueTraits.Leads) != 0 && (text.IsSign(first + 1, ',') || text.Is(first + 1, WordClass.Complementizer));

    /// <summary>Menurut Rina Torres Ketua Serikat Arum, P; Menurut Rina Torres (salah seorang pedagang) mengatakan P: behind the office that no comma parts, or the verb that says it twice; 0 where neither stands there.</summary>
    private int BareTitleEnd(int end, int limit)
    {
        const int LongestDescription = 12;
        int i = end;
        if (text.NameAt(end) is >= 0 and int title && text.Names[title] is { Kind: NameKind.Title, Role.IsEmpty: false } office && office.Whole.First == end)
            i = Math.Min(limit, office.Whole.End);
        else if (IsOne(end, limit))
        {
            while (i < Math.Min(limit, end + LongestDescription) && text.Tokens[i].Kind == TokenKind.Word && (text.CueOf(i) & CueTraits.Leads) == 0)
                i++;
        }

        bool again = i < limit && text.NameAt(i) < 0 && (text.CueOf(i) & (CueTraits.Leads | CueTraits.Clause)) == (CueTraits.Leads | CueTraits.Clause);
        if (again && text.Is(i + 1, WordClass.Complementizer))
            i++;
        return again || i > end && i < limit && (text.IsSign(i, ',') || text.Is(i, WordClass.Complementizer)) ? i + 1 : 0;
    }

    private bool IsOne(int i, int limit) => text.Lexicon.IsHeadLast ? text.Is(i, WordClass.Quantifier) : text.MatchAt(i, limit).Entry is var match && (match.Class & WordClass.Quantifier) != 0 && AppositionTeller.IsOne(match);

    /// <summary>kata X, juru bicara bandara, pada Senin: whether the source's own office begins there, behind which the day or the occasion stands.</summary>
    public bool IsOffice(Source source, int i, int limit) => source.Name >= 0 && text.Names[source.Name].Role is { IsEmpty: false } role && role.First == i
        && bounds.NextComma(i, limit) is > 0 and int close && text.NameAt(close + 1) < 0 && text.Is(close + 1, WordClass.Weekday | WordClass.DateOpener | WordClass.OccasionOpener);

    private bool IsDate(int first, int end)
    {
        const WordClass Times = WordClass.Weekday | WordClass.Month | WordClass.TimeWord | WordClass.RelativeDay;
        bool named = false;
        for (int i = first; i < end; i++)
        {
            named |= text.Is(i, WordClass.Weekday | WordClass.Month);
            if (text.Tokens[i].Kind == TokenKind.Word && !text.Is(i, Times) || text.Tokens[i].Kind == TokenKind.Mark)
                return false;
        }

        return named;
    }

    /// <summary>Menurut X, warga meminta beras, gula, dan garam; Menurut X, warga, nelayan, dan petani pulang: what looks like an apposition says or heads a list.</summary>
    private bool IsSubject(int first, int comma, int limit)
    {
        if (text.Is(first, WordClass.Relative | WordClass.AsWord) || bounds.RelayLength(first, limit) > 0 || IsMeeting(first))
            return false;
        if (text.Is(first, WordClass.Weekday))
            return !IsDate(first, comma); // Menurut X, Senin malam air surut, dan warga pulang
        if (HoldsPredicate(first, comma) || !text.Lexicon.IsHeadLast && AppositionTeller.GoesOn(text.Segments, comma))
            return true;
        int next = bounds.NextComma(comma + 1, limit);
        return next > 0 && text.Is(next + 1, WordClass.Coordinator) && !HoldsPredicate(comma + 1, next);
    }

    private bool HoldsPredicate(int first, int end)
    {
        for (int i = first; i < end && !text.Is(i, WordClass.Relative);)
        {
            PhraseMatch match = text.MatchAt(i, end);
            if (text.NameAt(i) < 0 && (text.IsVerbLike(i) || (match.Entry.Class & (WordClass.Modal | WordClass.Negation | WordClass.Verb)) != 0 || (match.Entry.Cue & CueTraits.Leads) != 0))
                return true;
            i += Math.Max(1, match.Length);
        }

        return false;
    }
}
