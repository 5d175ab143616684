using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>
/// Finds where a statement goes on behind the attribution that was put into it: <c>Regu penolong, kata Torres, sejauh ini masih menyisir sungai</c>.
/// What stands before the attribution is no clause, so what stands behind it belongs to it, whatever it begins with.
/// </summary>
internal sealed class ResumptionReader(PhrasedText text, MarkMap marks, ContentBounds bounds)
{
    private readonly PredicateFinder _predicates = new(text);

    /// <summary>The first token of the statement's second part; -1 where there is none.</summary>
    /// <param name="end">Where the source ends.</param>
    public int After(int start, int before, Source source, int end, int limit)
    {
        const int MostAdjuncts = 6;
        const WordClass Adjuncts = WordClass.Preposition | WordClass.Weekday | WordClass.Relay;
        bool comma = end < limit && text.IsSign(end, ',');
        int i = comma ? end + 1 : end;
        if (i >= limit || !comma && !text.Is(i, Adjuncts))
            return -1;
        if (IsWhole(start, before, i, limit))
            return comma && GoesOn(i, limit) ? i : -1;
        for (int step = 0; step < MostAdjuncts && (step == 0 && !comma || IsInserted(i, step == 0, source, limit)); step++)
        {
            if (bounds.NextComma(i, limit) is not (> 0 and int close))
                return -1;
            i = close + 1;
        }

        return i < limit && marks.PairAt(i) < 0 && !text.Is(i, WordClass.Weekday) && text.Tokens[i].Kind != TokenKind.Punctuation ? i : -1;
    }

    /// <summary>Saat ini, kata Torres warga sudah pulang: no comma parts who speaks from the rest of what is said, of which no clause stands before.</summary>
    /// <param name="end">Where the source ends.</param>
    /// <param name="named">Whether a name may come first, since nothing of it can be the source's: Pada tahap awal, menurutnya Dinas Laut turun tangan.</param>
    public bool GoesOnAtOnce(int start, int before, int end, int limit, bool named)
    {
        const WordClass Others = WordClass.Preposition | WordClass.Conjunction | WordClass.Coordinator | WordClass.Relative | WordClass.ClauseOpener | WordClass.OccasionOpener | WordClass.Temporal
            | WordClass.Weekday | WordClass.TimeWord | WordClass.Relay | WordClass.ContactVerb | WordClass.Adverb;
        return end < limit && (named && text.NameAt(end) >= 0 || text.Tokens[end].Shape == TokenShape.Lower && text.NameAt(end) < 0) && !text.Is(end, Others) && !text.IsVerbLike(end) && text.CueOf(end) == CueTraits.None
            && _predicates.IsClause(end, limit, isDeed: false) && !IsWhole(start, before, end, limit);
    }

    /// <summary>
    /// Kebijakan itu, Rina Torres mengatakan, merugikan petani: the first part of the statement where the attribution has its subject first; empty
    /// where there is none.
    /// </summary>
    /// <param name="subject">Where the one who speaks begins.</param>
    /// <param name="first">Where the content behind the cue begins.</param>
    public TokenRange Front(int start, int subject, TokenRange cue, int first)
    {
        const WordClass Predicates = WordClass.Predicative | WordClass.Negation | WordClass.Modal | WordClass.Adjective;
        const WordClass Others = WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.TimeWord | WordClass.Weekday | WordClass.Role | WordClass.RoleModifier
            | WordClass.PersonNoun | WordClass.Relation | WordClass.Honorific | WordClass.ContactVerb;
        int comma = subject - 1;
        if (comma <= start + (text.NameAt(start) >= 0 ? 0 : 1) || text.Is(comma - 1, WordClass.Adverb) || !text.IsSign(comma, ',') || !text.IsSign(cue.End, ',') || first != cue.End + 1 || text.NameAt(first) >= 0)
            return default;
        bool titled = text.NameAt(start) is >= 0 and int name ? text.Names[name].Kind is NameKind.Person or NameKind.Title : text.Is(start, Others);
        bool goesOn = text.Is(first, Predicates) || text.IsVerbLike(first) || (text.CueOf(first) & CueTraits.Leads) != 0;
        return titled || !goesOn || bounds.NextComma(start, subject) != comma || _predicates.IsClause(start, comma, isDeed: false) ? default : new TokenRange(start, comma);
    }

    /// <summary>
    /// English The quay, Torres said, is unsafe; If the dam is built, Torres said, "it will drown six villages": the first part of a statement that goes
    /// on behind the attribution as no sentence begins; empty where none stands there.
    /// </summary>
    /// <param name="subject">Where the one who speaks begins.</param>
    /// <param name="first">Where the content behind the cue begins.</param>
    public TokenRange Begun(int start, int subject, TokenRange cue, int first)
    {
        const WordClass Connectives = WordClass.Conjunction | WordClass.Contrast | WordClass.Coordinator;
        const WordClass OfTheSaying = WordClass.Occasion | WordClass.DocumentNoun | WordClass.Outlet | WordClass.Weekday | WordClass.Month;
        const int MostBetween = 6;
        int before = subject - 1;
        if (before <= start || first - cue.End > MostBetween || !text.IsSign(before, ',') || text.IsSign(cue.First - 1, ','))
            return default;
        bool marked = marks.PairAt(first) >= 0;
        if (marked ? text.IsCapitalized(first + 1) : text.Is(first, WordClass.Relative | WordClass.Coordinator) || text.Lexicon.Forms.IsParticiple(text.TextOf(first)))
            return default;
        int next = marked ? first + 1 : first;
        bool predicate = text.NameAt(next) < 0 && (text.IsVerb(next) || text.IsAuxiliary(next));
        if (!predicate && text.NameAt(start) < 0 && (text.Lexicon.Forms.IsParticiple(text.TextOf(start)) || text.CueOf(start) != CueTraits.None))
            return default; // Speaking in Lomari, Torres said, "we will win"
        bool connects = true;
        bool adjunct = !predicate && text.NameAt(start) < 0 && text.Is(start, WordClass.Preposition | WordClass.TimeWord);
        for (int i = start; i < before; i++)
        {
            if (adjunct && (text.Is(i, OfTheSaying) || text.Tokens[i].Kind == TokenKind.Number) || text.NameAt(i) < 0 && (text.CueOf(i) & CueTraits.Leads) != 0 && !predicate)
                return default;
            connects &= text.Is(i, Connectives);
        }

        return connects ? default : new TokenRange(start, before);
    }

    /// <summary>Jalan itu menurut Torres sudah rusak: the subject of what is said before an attribution that no comma parts from it; empty where none stands there.</summary>
    /// <param name="first">Where the predicate behind the attribution begins.</param>
    /// <param name="mayPart">Whether a comma may stand behind the attribution: Jalan itu kata Torres, sudah rusak.</param>
    public TokenRange Head(int start, int cue, int first, bool mayPart = false)
    {
        const int LongestHead = 10;
        const WordClass Predicates = WordClass.Predicative | WordClass.Negation | WordClass.Modal | WordClass.Adverb | WordClass.Adjective | WordClass.Relative;
        const WordClass Others = WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.TimeWord | WordClass.Weekday | WordClass.Predicative | WordClass.Complementizer | WordClass.Relative;
        if (text.Lexicon.IsHeadLast || cue <= start || cue - start > LongestHead || text.Is(cue - 1, WordClass.Relative) || text.NameAt(first) >= 0 || !mayPart && text.IsSign(first - 1, ','))
            return default;
        bool goesOn = text.Is(first, Predicates) || text.IsVerbLike(first) || (text.CueOf(first) & (CueTraits.Leads | CueTraits.Passive)) != 0;
        if (!goesOn || text.NameAt(start) < 0 && text.Is(start, Others) && !text.Is(start, WordClass.PersonNoun))
            return default;
        for (int i = start; i < cue; i++)
        {
            if (text.NameAt(i) < 0 && (text.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Mark || text.Is(i, WordClass.Predicative | WordClass.Conjunction) && !(i == cue - 1 && (text.ClassOf(i) & (WordClass.Conjunction | WordClass.Coordinator | WordClass.Contrast)) == WordClass.Conjunction) && !(i > start && i + 1 < cue && text.Is(i, WordClass.Coordinator) && !text.Is(i, WordClass.Adverb | WordClass.Contrast | WordClass.Preposition)) || text.IsVerbLike(i) && !text.Is(i - 1, WordClass.Relative)))
                return default;
        }

        return new TokenRange(start, cue);
    }

    /// <summary>Whether what stands before the attribution could be a sentence: a part of it between commas has a predicate, and no connective leaves it open.</summary>
    private bool IsWhole(int start, int before, int behind, int limit)
    {
        const WordClass Open = WordClass.Preposition | WordClass.ClauseOpener | WordClass.Conditional | WordClass.Temporal;
        if (bounds.RelayLength(start, before) > 0 || text.NameAt(before - 1) < 0 && text.Is(before - 1, WordClass.Conjunction | WordClass.Complementizer | WordClass.Aim) && !text.Is(before - 1, WordClass.Adverb))
            return false;
        for (int i = start; i < before;)
        {
            int comma = i;
            while (comma < before && !text.IsSign(comma, ','))
                comma++;

            // Dalam upaya menemukan kapal, kata Torres, regu menyelam: the first verb is the adjunct's.
            bool counts = i + 1 < before && text.Tokens[i + 1].Kind == TokenKind.Number; // Sebanyak 300 rumah rusak
            bool leads = i == start && comma == before && !counts && text.NameAt(i) < 0 && text.Is(i, Open) && _predicates.IsClause(behind, limit, isDeed: false);
            if (!leads && _predicates.IsClause(i, comma, isDeed: false))
                return true;
            i = comma + 1;
        }

        return false;
    }

    /// <summary>P, kata Torres, dan warga harus pindah: a second clause with a subject of its own.</summary>
    private bool GoesOn(int i, int limit) =>
        i + 1 < limit && !text.Lexicon.IsHeadLast && text.Is(i, WordClass.Coordinator) && !text.Is(i, WordClass.Adverb | WordClass.Preposition | WordClass.ClauseOpener) && text.CueOf(i + 1) == CueTraits.None
        && !(text.NameAt(i + 1) < 0 && text.IsVerbLike(i + 1)) && _predicates.IsClause(i + 1, limit, isDeed: false);

    /// <summary>Whether what begins there tells of the saying or of who speaks, and is not what was said.</summary>
    private bool IsInserted(int i, bool describes, Source source, int limit)
    {
        const WordClass Description = WordClass.Role | WordClass.RoleModifier | WordClass.PersonNoun | WordClass.AsWord;
        if (i >= limit)
            return false;
        if (IsOfTheSaying(i, limit))
            return true;
        if (!describes || source.Kind is SourceKind.Pronoun or SourceKind.Clitic || source.Name >= 0 && IsShort(text.Names[source.Name], i) || _predicates.IsClause(i, limit, isDeed: false))
            return false;
        if (text.Is(i, WordClass.Relative))
            return bounds.NextComma(i, limit) > 0;
        return text.Is(text.Is(i, WordClass.Quantifier) ? i + 1 : i, Description);
    }

    /// <summary>Karena itu, kata Wira, warga desa dan tokohnya …: whoever is called by one name was told of before.</summary>
    private bool IsShort(in NamePhrase name, int behind) => name.Name.Length == 1 && !text.Is(behind, WordClass.Relative);

    /// <summary>Senin (3/2), saat ditemui, dalam rapat itu, di Arum, dikutip dari Kabar Dunia, kepada wartawan: when, where and to whom it was said.</summary>
    private bool IsOfTheSaying(int i, int limit)
    {
        const WordClass Occasions = WordClass.Occasion | WordClass.Weekday | WordClass.Site;
        if (text.NameAt(i) >= 0)
            return false;
        if (text.Is(i, WordClass.Weekday | WordClass.ContactVerb))
            return true;
        int behind = i + Math.Max(1, text.MatchAt(i, limit).Length);
        if (behind >= limit)
            return false;
        if (bounds.RelayLength(i, limit) is > 0 and int relay)
            return text.IsCapitalized(i + relay) || text.Is(i + relay, WordClass.Outlet | WordClass.DocumentNoun);
        if (!text.Is(i, WordClass.OccasionOpener | WordClass.Hearer | WordClass.Preposition))
            return false;
        if (text.Is(behind, WordClass.ContactVerb | WordClass.Audience))
            return true;
        bool occasion = (text.MatchAt(behind, limit).Entry.Class & Occasions) != 0 || text.Is(i, WordClass.PlaceOpener) && text.NameAt(behind) >= 0;
        return occasion && !_predicates.IsClause(i, limit, isDeed: false);
    }
}
