using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>
/// Reads passives with an agent: <c>diklaim X bahwa P</c>, <c>yang digambarkan X sebagai P</c>; the sentence that points back
/// (<c>P. Hal itu disampaikan X.</c>); and the document that a clause stands in (<c>Dalam dekrit itu, disebutkan P</c>).
/// </summary>
internal sealed class PassiveReader(PhrasedText text, ComplementReader complements, ContentBounds bounds, ResumptionReader resumptions, PassageRoom room)
{
    private const int LongestRelative = 3;
    private const WordClass Closers = WordClass.Preposition | WordClass.Weekday | WordClass.TimeWord | WordClass.Relay | WordClass.ClauseOpener | WordClass.Relative;
    private readonly AppositionEnd _appositions = new(text, bounds);
    private readonly NounPhraseReader _phrases = new(text);
    private readonly SourceBehindReader _behind = new(text);
    private readonly MainSubjectFinder _subjects = new(text);

    public ReportedClause? Read(Clause clause, TokenRange cue, CueTraits traits)
    {
        // Saat dikonfirmasi Kabar Dunia, Torres mengakui …: an occasion, no report.
        if (cue.First > clause.Start && text.Is(cue.First - 1, WordClass.ClauseOpener | WordClass.OccasionOpener))
            return null;
        if ((traits & CueTraits.WithClitic) != 0)
        {
            // X mengutuk apa yang disebutnya P: the pronoun means the subject of the clause; X disebutnya P is about the subject.
            Source subject = InRelative(clause.Start, cue.First) ? _subjects.Find(clause.Start, cue.First) : Source.None;
            subject = subject.Exists ? subject.Shared : new Source(SourceKind.Clitic, cue, -1);
            return Complement(clause, cue, traits, subject, cue.End) ?? BehindComma(clause, cue, traits, subject, cue.End) ?? Divided(clause, cue, traits, subject, cue.End) ?? Bare(clause, cue, traits, subject);
        }

        int agent = cue.End;
        while (agent < clause.Limit && text.Is(agent, WordClass.AgentMarker | WordClass.Adverb) && !text.Is(agent, WordClass.Pronoun))
            agent++;
        Source source = _phrases.ReadAt(agent, clause.Limit, out int end);
        if (!source.Exists)
            return Agentless(clause, cue, traits);
        if (end + 1 < clause.Limit && text.Is(end, WordClass.AsWord) && (text.CueOf(end + 1) & CueTraits.Participle) != 0)
            return null; // English Torres was quoted by Kabar Dunia as saying P
        if (Complement(clause, cue, traits | CueTraits.That, source, end) is { } reported)
            return reported;
        if (BehindComma(clause, cue, traits, source, end) is { } opened)
            return opened;
        bool person = source.Kind == SourceKind.Pronoun || source.Kind == SourceKind.Name && text.Names[source.Name].Kind == NameKind.Person;
        if (person && Divided(clause, cue, traits, source, end) is { } divided)
            return divided;
        if (Document(clause.Start, cue.First).Exists)
            return IsRelative(cue.First) ? Told(clause, cue, source, end) : Agentless(clause, cue, traits);
        bool points = (traits & (CueTraits.As | CueTraits.Clause)) == CueTraits.Clause && PointsBack(clause.Start, cue.First);
        return points ? Pointing(clause, cue, source, end) : null;
    }

    /// <summary>Ditambahkannya, P; Disebutkan Torres, ketua panitia, P; Disampaikan Torres kepada wartawan, P: a passive that opens its sentence.</summary>
    private ReportedClause? BehindComma(Clause clause, TokenRange cue, CueTraits traits, Source source, int end)
    {
        int relative = text.IsSign(end, ',') ? end + 1 : end;
        if ((traits & CueTraits.Clause) == 0 || !Opens(clause, cue.First) || end + 1 >= clause.Limit || text.Is(relative, WordClass.Relative) && text.CueOf(relative + 1) != CueTraits.None)
            return null; // Hal senada disampaikan Torres, yang mengaku Q
        int first = _appositions.Behind(end, clause.Limit);
        bool parted = text.IsSign(end, ',') || source.Kind == SourceKind.Name && first > end && first < clause.Limit && complements.IsClause(first, clause.Limit);
        if (!parted || _appositions.SaysAnew(first))
            return null;
        bool same = OpeningReader.LengthOfSame(text, clause.Start, cue.First) > 0;
        bool his = same && first < clause.Limit && text.NameAt(first) < 0 && (text.CueOf(first) & CueTraits.WithClitic) != 0;
        if (his)
            first = text.IsSign(first + 1, ',') ? first + 2 : first + 1; // Senada dikatakan Torres, menurutnya P
        return first >= clause.Limit || same && !his && !complements.IsClause(first, clause.Limit) ? null
            : SaidFrom(clause, cue, source, first);
    }

    /// <summary>Berdasarkan keterangan yang disampaikan Torres, P: who told it speaks, and not what he told it in.</summary>
    private ReportedClause? Told(Clause clause, TokenRange cue, Source teller, int end)
    {
        int first = end < clause.Limit && text.IsSign(end, ',') ? _appositions.Behind(end, clause.Limit) : clause.Limit;
        return first >= clause.Limit || !complements.IsClause(first, clause.Limit) ? null
            : SaidFrom(clause, cue, teller, first);
    }

    /// <summary>Pembangunan jalan itu diakui Torres berjalan lambat: the subject of what is said stands before the passive, and its predicate behind the agent.</summary>
    private ReportedClause? Divided(Clause clause, TokenRange cue, CueTraits traits, Source source, int end)
    {
        const WordClass Told = WordClass.Pointer | WordClass.DocumentNoun | WordClass.NonClaim;
        bool told = (text.CueOf(clause.Start) & CueTraits.Claim) != 0 || (text.MatchAt(clause.Start, cue.First).Entry.Class & Told) != 0; // Hal itu diakui Torres
        if ((traits & CueTraits.Clause) == 0 || !clause.IsWhole || end >= clause.Limit || told || text.Is(end, WordClass.Relative))
            return null;
        TokenRange head = resumptions.Head(clause.Start, cue.First, end);
        if (head.IsEmpty)
            return null;
        List<TokenRange> content = room.Content(head);
        content.Add(new TokenRange(end, bounds.End(end, clause.Limit, out int behind)));
        return new ReportedClause(PassageRule.Passive, content, cue, source, behind);
    }

    /// <summary>Namun, diakuinya jalan itu rusak; P dan dikatakannya Q: no comma parts a passive that opens its clause from what is said.</summary>
    private ReportedClause? Bare(Clause clause, TokenRange cue, CueTraits traits, Source source)
    {
        bool opens = Opens(clause, cue.First) || cue.First > clause.Start && text.Is(cue.First - 1, WordClass.Coordinator | WordClass.Contrast);
        return (traits & CueTraits.Clause) == 0 || !opens || cue.End >= clause.Limit || text.Tokens[cue.End].Kind != TokenKind.Word || !complements.IsClause(cue.End, clause.Limit) ? null
            : SaidFrom(clause, cue, source, cue.End);
    }

    /// <summary>Hal itu ia katakan …: the bare passive, whose agent stands before the verb.</summary>
    public ReportedClause? ReadBare(Clause clause, TokenRange cue)
    {
        int agent = text.NameAt(cue.First - 1) is >= 0 and int name ? text.Names[name].Whole.First : cue.First - 1;
        if (agent <= clause.Start || clause.IsHeadline)
            return null;
        Source source = _phrases.ReadAt(agent, cue.First, out int end);
        if (text.Is(agent - 1, WordClass.Relative) && (source.Kind == SourceKind.Pronoun || source.Kind == SourceKind.Name && text.Is(cue.End, WordClass.AsWord)))
            return ReadRelative(clause, cue, source.Kind == SourceKind.Pronoun && _subjects.Find(clause.Start, agent - 1) is { Exists: true } subject ? subject.Shared : source);
        if (!clause.IsPreviousFree)
            return null;
        bool points = source.Kind is SourceKind.Pronoun or SourceKind.Name && end == cue.First && PointsBack(clause.Start, agent);
        return points ? Pointing(clause, cue, source, cue.End) : null;
    }

    /// <summary>serangan yang mereka katakan menewaskan warga; apa yang ia sebut sebagai P: the bare passive of a relative clause.</summary>
    private ReportedClause? ReadRelative(Clause clause, TokenRange cue, Source source)
    {
        int first = text.Is(cue.End, WordClass.AsWord) ? cue.End + 1 : complements.ContentFirst(cue.End, clause.Limit, CueTraits.Clause | CueTraits.As | CueTraits.Object, out _);
        if (first <= 0 || first >= clause.Limit)
            return null;
        int end = bounds.RelativeEnd(first, clause.Limit, out int behind);
        return end > first ? new ReportedClause(PassageRule.Passive, room.Content(new TokenRange(first, end)), cue, source, behind) : null;
    }

    /// <summary>Demikian disampaikan X; Demikian keterangan X: the word that points back belongs to the cue.</summary>
    public ReportedClause? ReadPointer(Clause clause, TokenRange cue)
    {
        int agent = cue.End;
        while (agent < clause.Limit && text.Is(agent, WordClass.AgentMarker | WordClass.Adverb) && !text.Is(agent, WordClass.Pronoun))
            agent++;
        Source source = _behind.Read(agent, clause.Limit, out int end);
        source = NameBehind.Of(text, _phrases, source, clause.Limit, ref end);
        bool tells = source.Exists && (cue.Length > 1 || text.Is(source.Words.First, WordClass.DocumentNoun) && HasAuthor(source.Words)) && (end >= clause.Limit || text.Tokens[end].Kind == TokenKind.Punctuation || text.Is(end, Closers));
        return tells ? Pointing(clause, cue, source, end) : null;
    }

    /// <summary>Demikian keterangan polisi, and not Demikian informasi singkat: whether somebody stands behind the noun.</summary>
    private bool HasAuthor(TokenRange words)
    {
        for (int i = words.First + 1; i < words.End; i++)
        {
            if (text.NameAt(i) >= 0 || text.Is(i, WordClass.PersonNoun | WordClass.Organization | WordClass.Role))
                return true;
        }

        return false;
    }

    /// <summary>What is said from a token on.</summary>
    private ReportedClause SaidFrom(Clause clause, TokenRange cue, Source source, int first) =>
        new(PassageRule.Passive, room.Content(new TokenRange(first, bounds.End(first, clause.Limit, out int behind))), cue, source, behind);

    /// <summary>What the sentence before says, its final stop left out.</summary>
    private ReportedClause? Pointing(Clause clause, TokenRange cue, Source source, int behind)
    {
        if (!clause.IsPreviousFree)
            return null;
        SentenceRange before = text.Segments.Sentences[clause.Sentence - 1];
        int end = before.EndToken;
        while (end > before.FirstToken && text.Tokens[end - 1].Kind == TokenKind.Punctuation && text.CharOf(end - 1) is not (')' or ']' or '%'))
            end--;
        var said = new TokenRange(LeadingRelay.Behind(text, ClauseStart.After(text, before.FirstToken, end), end, out TokenRange relay), end);
        return said.IsEmpty ? null : new ReportedClause(PassageRule.Pointing, room.Content(said), cue, source, behind, relay);
    }

    /// <summary>Lebih lanjut dikatakan X, P; Senada dikatakan X, P: nothing but adverbs stands before the cue, or that he says the same.</summary>
    private bool Opens(Clause clause, int cue)
    {
        if (!clause.IsWhole)
            return false;
        for (int i = clause.Start + OpeningReader.LengthOfSame(text, clause.Start, cue); i < cue;)
        {
            PhraseMatch match = text.MatchAt(i, cue);
            if (text.NameAt(i) >= 0 || (match.Entry.Class & (WordClass.Adverb | WordClass.Conjunction)) == 0 && !text.IsSign(i, ',') || (match.Entry.Class & WordClass.ClauseOpener) != 0)
                return false;
            i += Math.Max(1, match.Length);
        }

        return true;
    }

    private ReportedClause? Complement(Clause clause, TokenRange cue, CueTraits traits, Source source, int from)
    {
        int first = complements.ContentFirst(from, clause.Limit, traits, out bool that);
        if (first < 0 || first >= clause.Limit || !that && ((traits & CueTraits.As) == 0 || text.IsSign(from, ',') && !text.IsSign(cue.First - 1, ',')))
            return null; // Program itu disebut Bantuan Arum, dan akan dibagikan: what it is called
        if (!that && !text.Lexicon.IsHeadLast && first > from + 1 && text.IsSign(first - 1, ','))
            return null; // yang disebut warga dalam rapat, Torres mengatakan Q
        int end = IsRelative(cue.First) ? bounds.RelativeEnd(first, clause.Limit, out int behind) : bounds.End(first, clause.Limit, out behind);
        return new ReportedClause(PassageRule.Passive, room.Content(new TokenRange(first, end)), cue, source, behind);
    }

    private ReportedClause? Agentless(Clause clause, TokenRange cue, CueTraits traits)
    {
        bool opens = cue.First == clause.Start;
        Source source = opens ? Source.None : Document(clause.Start, cue.First);
        if (!opens && (!source.Exists || IsRelative(cue.First) && text.NameAt(cue.End) < 0 && text.Is(cue.End, WordClass.Preposition) && !text.Is(cue.End, WordClass.Complementizer)))
            return null; // Dalam laporan yang disampaikan kepada gubernur disebutkan bahwa P
        int first = complements.ContentFirst(cue.End, clause.Limit, traits, out bool that);
        if (first < 0 || first >= clause.Limit || opens && !that && (!text.IsSign(cue.End, ',') || complements.IsOfTheSaying(first, clause.Limit)))
            return null; // "P," kata Torres dikonfirmasi, Senin (3/2)
        return SaidFrom(clause, cue, source, first);
    }

    private Source Document(int start, int cue)
    {
        if (start + 1 >= cue || !text.Is(start, WordClass.Preposition) || !text.Is(start + 1, WordClass.DocumentNoun))
            return Source.None;
        int limit = text.IsSign(cue - 1, ',') ? cue - 1 : cue;
        Source source = _phrases.ReadAt(start + 1, limit, out int end);
        if (end < limit && text.Is(end, WordClass.Relative) && text.Is(limit - 1, WordClass.Demonstrative))
            return source with { Words = new TokenRange(source.Words.First, limit) };
        if (!source.Exists)
            return Source.None;

        // Berdasarkan dekrit yang dirilis kemarin disebutkan bahwa P: no sign is needed where the clause behind shows itself.
        bool that = cue + 1 < text.Tokens.Length && text.Is(cue + 1, WordClass.Complementizer);
        return end >= limit - 1 || text.Is(end, WordClass.Relative) && (that || limit - end <= LongestRelative) ? source : Source.None;
    }

    /// <summary>Hal itu disampaikan …: the subject is a phrase that a demonstrative closes.</summary>
    private bool PointsBack(int start, int cue)
    {
        const int LongestPointer = 6;
        int last = cue - 1;
        while (last > start && text.Is(last, WordClass.Adverb | WordClass.Conjunction))
            last--;

        // Acara warga ini sebelumnya diungkap Wira: what was told of another time, and not the sentence before.
        const int LongestBare = 2;
        int bare = last;
        while (last < cue - 1 && bare > start && text.Tokens[bare - 1].Kind == TokenKind.Word)
            bare--;
        return last - start < LongestPointer && last - bare < LongestBare && (text.Is(last, WordClass.Demonstrative) || text.Is(last, WordClass.Pointer));
    }

    private bool IsRelative(int cue) => text.Is(cue - 1, WordClass.Relative);

    /// <summary>yang juga disebutnya …: whether nothing but adverbs stands between the relative word and the cue.</summary>
    private bool InRelative(int start, int cue)
    {
        int before = cue - 1;
        while (before > start && text.Is(before, WordClass.Adverb) && !text.Is(before, WordClass.Relative))
            before--;
        return before >= start && text.Is(before, WordClass.Relative);
    }
}
