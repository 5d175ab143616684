using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds what parts a reporting verb from the content of the one before: a coordinator, a comma, a clause opener.</summary>
internal sealed class ConnectorReader(PhrasedText text, MarkMap marks)
{
    /// <summary>The lexicon's value of what grants one thing beside another: <c>meskipun</c>.</summary>
    public const int Concession = 3;

    private readonly NounPhraseReader _phrases = new(text);
    private readonly PredicateFinder _predicates = new(text);

    /// <summary>The first token of what parts the verb from the content that begins at <paramref name="first"/>; none behind it where nothing does.</summary>
    /// <param name="isThing">Whether the content is something that is told of, and no clause.</param>
    public int Before(int verb, int first, int limit, bool isThing)
    {
        int connector = SpliceBefore(verb, first);
        if (connector <= first)
            connector = ConnectorFirst(verb, first, limit, isThing);

        // …, tetapi Torres kemudian menyebut P: what joins two verbs elsewhere is an adverb behind a subject.
        // Said P, and the clerk, Rina Torres, said Q: the comma closes an apposition.
        bool adverb = connector > first && (text.Is(connector, WordClass.Adverb) || text.Lexicon.IsHeadLast && text.IsSign(connector, ',') && (text.CueOf(verb) & CueTraits.Participle) == 0);
        return connector > first && !adverb ? connector : OpenerBefore(verb, first) is var opener && opener > first ? opener : connector;
    }

    /// <summary>…, tetapi para pesaingnya mengancam …: the comma before a clause with a subject of its own; -1 where there is none.</summary>
    private int OpenerBefore(int verb, int first)
    {
        const int LongestSubject = 12;
        for (int i = verb - 1; i > Math.Max(first, verb - LongestSubject); i--)
        {
            bool joins = text.Lexicon.IsHeadLast && text.Is(i, WordClass.Coordinator);
            bool closed = text.Lexicon.IsHeadLast && text.Tokens[i - 1].Kind == TokenKind.Mark && text.IsSign(i - 2, ','); // called it "late," while others said Q
            bool contrast = joins && text.Is(i, WordClass.Contrast); // said P but the mayor said Q
            bool adds = !text.Lexicon.IsHeadLast && text.Is(i, WordClass.Coordinator) && !text.Is(i, WordClass.Adverb | WordClass.Preposition) && text.NameAt(i) < 0; // mengatakan P, dan Torres menyebut Q
            if (!joins && !adds && !text.Is(i, WordClass.ClauseOpener) || !closed && !contrast && !text.IsSign(i - 1, ','))
                continue;
            if (adds && (text.NextComma(first, i - 1) >= 0 || !_predicates.IsClause(first, i - 1, isDeed: false)))
                return -1;
            Source subject = _phrases.ReadAt(BehindPlace(i + 1, verb), verb, out int end);
            if (!joins && subject.Exists && end < verb && text.Is(end, WordClass.PlaceOpener) && text.NameAt(verb - 1) is >= 0 and int place && text.Names[place].Whole.First == end + 1)
                end = verb;
            if (joins && subject.Exists)
                end = BehindSubject(subject, end, verb);
            while (end < verb && text.MatchAt(end, verb) is var adverb && (adverb.Entry.Class & WordClass.Adverb) != 0)
            {
                if (joins && ContinuationTeller.IsToCome(text, end))
                    return -1; // said the plan was fair, but others should urge the firm to stay
                end += adverb.Length; // Torres secara khusus menekankan
            }

            bool sets = joins || adds && subject.Kind is SourceKind.Name or SourceKind.Description || text.Is(i, WordClass.Contrast) || subject.Kind == SourceKind.Pronoun && Grants(i);
            return subject.Exists && end == verb && sets ? closed || !text.IsSign(i - 1, ',') ? i : i - 1 : -1;
        }

        return -1;
    }

    /// <summary>…, meskipun ia mengakui Q, but meskipun mereka mengakui Q, who are others: what one speaker grants beside what he said.</summary>
    private bool Grants(int opener) => text.Lexicon.EntryOf(text.Tokens[opener].Word).Value == Concession && text.Lexicon.EntryOf(text.Tokens[opener + 1].Word).Gender != Gender.Plural;

    /// <summary>mengatakan harga naik, ia lalu menyebut P: the comma that parts two sentences whose second has a pronoun for its subject; -1 where none does.</summary>
    private int SpliceBefore(int verb, int first)
    {
        const WordClass Openers = WordClass.Preposition | WordClass.ClauseOpener | WordClass.Conditional | WordClass.Temporal | WordClass.Aim;
        int i = verb - 1;
        while (i > first && text.Is(i, WordClass.Adverb) && !text.Is(i, WordClass.Modal | WordClass.Negation | WordClass.Pronoun))
            i--;
        if (text.Lexicon.IsHeadLast || i <= first || !text.Is(i, WordClass.Pronoun) || text.NameAt(first) < 0 && text.Is(first, Openers))
            return -1;
        i--;
        while (i > first && text.Is(i, WordClass.Adverb))
            i--;
        if (i - 1 > first && text.Is(i, WordClass.Coordinator) && text.IsSign(i - 1, ',') && text.Lexicon.EntryOf(text.Tokens[i + 1].Word).Gender != Gender.Plural)
            i--; // …, dan ia berjanji Q
        return i > first && text.IsSign(i, ',') && marks.PairAt(i) < 0 && _predicates.IsClause(first, i, isDeed: false) ? i : -1;
    }

    /// <summary>English Half of them said P, 39 said Q: the comma or the coordinator before those who are counted and have this verb; -1 where none are.</summary>
    public int BeforeCount(int verb, int first)
    {
        const int LongestCount = 8;
        for (int i = verb - 1; i > Math.Max(first + 1, verb - LongestCount); i--)
        {
            if (text.NameAt(i) >= 0 || text.Tokens[i].Kind != TokenKind.Number && !text.Is(i, WordClass.Quantifier) || !text.IsSign(i - 1, ',') && !text.Is(i - 1, WordClass.Coordinator))
                continue;
            _phrases.ReadAt(i, verb, out int end);
            end = text.Segments.BehindAdverbs(Math.Max(end, i + 1), verb);
            return end == verb ? text.IsSign(i - 2, ',') ? i - 2 : i - 1 : -1;
        }

        return -1;
    }

    /// <summary>sementara di Arum, Torres menyebut P: where the clause begins behind the place that opens it.</summary>
    private int BehindPlace(int first, int limit) =>
        !text.Lexicon.IsHeadLast && text.Is(first, WordClass.PlaceOpener) && text.NameAt(first + 1) is >= 0 and int place && text.Names[place].Whole.End is var comma && comma < limit && text.IsSign(comma, ',') ? comma + 1 : first;

    /// <summary>English a study by three researchers, a spokesman, Danu Torres, or Danu Torres, 44, the mayor,: the verb itself where only a qualifier or an apposition between commas stands before it.</summary>
    private int BehindSubject(Source subject, int end, int verb)
    {
        const WordClass Openers = WordClass.Determiner | WordClass.Role | WordClass.RoleModifier | WordClass.PersonNoun;
        bool titled = end == verb - 1 && subject.Kind == SourceKind.Name && text.FirstOf(subject) < subject.Words.First;
        bool apposed = end < verb - 2 && text.IsSign(end, ',') && (text.NameAt(end + 1) >= 0 || subject.Kind == SourceKind.Name && (text.Is(end + 1, Openers) || text.Tokens[end + 1].Kind == TokenKind.Number));
        if (text.IsSign(verb - 1, ',') && (titled || apposed && !text.HoldsVerb(end + 1, verb) && !text.Holds(end + 1, verb, WordClass.Relative | WordClass.ClauseOpener | WordClass.Pronoun)))
            return verb;
        for (int i = end; i < verb; i++)
        {
            if (text.NameAt(i) < 0 && (text.Tokens[i].Kind != TokenKind.Word || i == end && !text.Is(i, WordClass.Preposition) || text.IsVerbLike(i) || text.Is(i, WordClass.Relative | WordClass.Conjunction)))
                return end;
        }

        return verb;
    }

    /// <summary>dan mendesak, seraya menambahkan: the first token of what coordinates the verb; -1 where nothing does.</summary>
    private int ConnectorFirst(int verb, int first, int limit, bool isThing)
    {
        int i = verb - 1;
        bool auxiliary = false;
        while (i > first && text.Is(i, WordClass.Adverb) && !text.Is(i, WordClass.Coordinator | WordClass.Modal))
            auxiliary |= text.IsAuxiliary(i--);
        if (text.IsSign(i, ','))
            return auxiliary && text.Lexicon.IsHeadLast ? -1 : i; // said the firm in Arum, Borea, had told clerks P: no comma alone joins such verbs
        if (!text.Lexicon.IsHeadLast && i > first + 1 && text.Tokens[i].Kind == TokenKind.Mark && text.IsSign(i - 1, ','))
            return i + 1; // menyebut Borea "gagal," mendesak P
        if (text.Lexicon.IsHeadLast && i > first && text.Lexicon.Forms.IsParticiple(text.TextOf(verb)))
        {
            if (text.Tokens[i].Kind == TokenKind.Mark && (text.IsSign(i - 1, ',') || text.Is(verb + 1, WordClass.Complementizer) && marks.PairAt(i) >= 0))
                return i + 1; // said it was "late," adding that P
            if (text.IsDash(i))
                return i;
            if (isThing && text.Is(i, WordClass.AgentMarker) && text.NameAt(i) < 0 && !text.HoldsVerb(first, i))
                return i; // answered the attack by calling it a lie
        }

        // …, namun menuduh Borea; … tetapi menegaskan bahwa P: a contrast between two verbs of one subject.
        if (i == verb - 1 && !text.Lexicon.IsHeadLast && text.Is(i, WordClass.Contrast) && (text.IsSign(i - 1, ',') || (text.CueOf(verb) & CueTraits.Deed) == 0))
            return text.IsSign(i - 1, ',') ? i - 1 : i;
        if (!text.Is(i, WordClass.Coordinator))
            return !text.Lexicon.IsHeadLast && text.MatchAt(verb, limit).Length > 1 && i == verb - 1 ? verb : -1;

        // dengan menyoroti …: how it was said, not another statement; but dengan memperingatkan bahwa P is one.
        if (text.Is(i, WordClass.Preposition) && (text.CueOf(verb) & CueTraits.Deed) != 0 && !text.Is(verb + 1, WordClass.Complementizer))
            return -1;
        if (!text.Lexicon.IsHeadLast && !isThing && text.Is(i, WordClass.Preposition) && !text.IsSign(i - 1, ',') && _predicates.IsClause(first, i, isDeed: false))
            return -1; // mengatakan Borea mengancamnya dengan menyebut P: how the one told of does it
        if (i - 1 > first && text.Is(i, WordClass.Adverb) && text.Is(i - 1, WordClass.Coordinator) && text.NameAt(i - 1) < 0)
            i--; // dan kemudian menegaskan
        return i > first && text.IsSign(i - 1, ',') ? i - 1 : i;
    }

    /// <summary>
    /// English say the rules are harsh, and the union has sued the town, saying P: the comma before the clause that the participle goes back to, where that has a
    /// subject of its own; -1 where there is none.
    /// </summary>
    public int ClauseBefore(int participle, int first)
    {
        const int Longest = 24;
        for (int i = participle - 3; i > Math.Max(first + 1, participle - Longest); i--)
        {
            if (marks.PairAt(i) >= 0 || text.IsSign(i, ';'))
                return -1;
            if (text.IsSign(i, ',') && text.NameAt(i) < 0)
                return OpensClause(i, participle) ? i : -1;
        }

        return -1;
    }

    /// <summary>Whether a coordinator, somebody and a verb stand behind a comma.</summary>
    public bool OpensClause(int comma, int limit)
    {
        if (!text.IsSign(comma, ',') || !text.Is(comma + 1, WordClass.Coordinator) || text.Is(comma + 1, WordClass.Adverb) || text.NameAt(comma + 1) >= 0)
            return false;
        Source subject = _phrases.ReadAt(comma + 2, limit, out int end);
        if (subject.Kind is not (SourceKind.Name or SourceKind.Description))
            return false;
        while (end < limit && text.NameAt(end) < 0 && text.Is(end, WordClass.Adverb) && !text.IsAuxiliary(end))
            end++;
        return end < limit && (text.IsAuxiliary(end) || text.IsVerb(end)) && (text.CueOf(end) & CueTraits.Leads) == 0;
    }
}
