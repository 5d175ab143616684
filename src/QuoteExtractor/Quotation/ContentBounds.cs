using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds where the content of a reporting verb ends within its sentence.</summary>
internal sealed class ContentBounds(PhrasedText text, MarkMap marks, TokenSet cues, ComplementReader complements)
{
    private readonly AsideFinder _asides = new(text, marks);
    private readonly TimeBounds _times = new(text, marks, complements);
    private readonly ConnectorReader _connectors = new(text, marks);
    private readonly PredicateFinder _predicates = new(text);
    private readonly MainVerbFinder _mains = new(text);
    private int _limit;

    /// <summary>Where a content ends: before a verb coordinated to its own, before a relay formula or an aside, or with the sentence.</summary>
    /// <param name="limit">The end of the sentence, its final stop left out.</param>
    /// <param name="behind">Where the next verb of the sentence is looked for.</param>
    /// <param name="isVerbless">Whether the cue is no verb: <c>menurut X, P dan mengharapkan Q</c> coordinates two verbs of what is said.</param>
    /// <param name="isThing">Whether the content is something that is told of, and no clause.</param>
    public int End(int first, int limit, out int behind, bool isVerbless = false, bool isThing = false)
    {
        int end = EndOfClause(first, limit, isVerbless, isThing, out behind);
        int aside = _asides.Before(first, end, isThing);
        return aside == end ? end : Trim(first, behind = aside);
    }

    private int EndOfClause(int first, int limit, bool isVerbless, bool isThing, out int behind)
    {
        _limit = limit;
        if (marks.PairAt(first) is >= 0 and int pair && marks.Pairs[pair].Open == first && marks.Pairs[pair].End >= _limit)
        {
            behind = _limit;
            return marks.Pairs[pair].End;
        }

        for (int i = cues.Next(first + 1, limit); i < limit; i = cues.Next(i + 1, limit))
        {
            int relay = RelayLength(i, limit);
            if (relay > 0 && (text.IsSign(i - 1, ',') || relay > 1 && IsFormula(i, relay)))
            {
                behind = _limit;
                return Trim(first, i);
            }

            if (!IsReportingVerb(i, first))
                continue;
            int connector = _connectors.Before(i, first, limit, isThing);
            if (connector == i - 1 && text.Lexicon.IsHeadLast && (text.CueOf(i) & CueTraits.Participle) != 0 && text.IsSign(connector, ',') && _connectors.ClauseBefore(connector, first) is > 0 and int clause)
                connector = clause; // say the rules are harsh, and the union has sued, saying P
            if (connector > first && !IsInside(first, connector, i, isVerbless) && (isThing || !IsOfSubject(first, connector, i)))
            {
                behind = connector;
                return Trim(first, connector);
            }
        }

        behind = _limit;
        return _limit;
    }

    /// <summary>
    /// regu sudah memetakan dan memprediksi apa …: verbs that share their object; harga naik dan mendorong inflasi: a deed of what the clause has for
    /// its subject, where nothing is said behind it.
    /// </summary>
    private bool IsInside(int first, int connector, int verb, bool isVerbless)
    {
        const WordClass Openers = WordClass.Predicative | WordClass.Adverb | WordClass.Negation | WordClass.Preposition;
        if (text.Lexicon.IsHeadLast && ContinuationTeller.IsToCome(text, text.Is(connector, WordClass.Coordinator) ? connector + 1 : connector + 2) && !HasAuxiliary(first))
            return true;
        if (text.Lexicon.IsHeadLast) // she heard screaming and shouting from the yard
            return (text.CueOf(verb) & CueTraits.Participle) != 0 && connector == verb - 1 && text.Is(connector, WordClass.Coordinator) && (!text.Is(connector, WordClass.ClauseOpener) && !IsBehindParticiple(first, connector) && marks.PairAt(verb + 1) < 0 || text.Lexicon.Forms.IsParticiple(text.TextOf(connector - 1)));
        if ((text.CueOf(verb) & CueTraits.Deed) != 0 && AimTeller.IsBeside(text, verb, first))
            return true;
        if (!text.Is(verb - 1, WordClass.Coordinator) || text.Is(verb - 1, WordClass.Adverb | WordClass.Preposition))
            return false;
        int before = connector - 1;
        if (before > first + 1 && text.Is(before - 1, WordClass.Relative) && (text.CueOf(verb) & (CueTraits.Deed | CueTraits.That)) == (CueTraits.Deed | CueTraits.That))
            return true; // bukti yang jelas dan meyakinkan bahwa P
        if (isVerbless || before > first && text.NameAt(before) < 0 && text.IsVerbLike(before) && IsLike(text.TextOf(before), text.TextOf(verb)))
            return true;
        return (text.CueOf(verb) & CueTraits.Deed) != 0 && !text.Is(first, Openers) && !text.IsVerbLike(first) && _predicates.IsClause(first, connector, isDeed: false)
            && !_predicates.IsClause(verb + 1, _limit, isDeed: false) && !HasAim(verb + 1);
    }

    /// <summary>bahwa Rina Torres, wali kota Arum, menyatakan P: whether the verb is that of whom the clause begins with, and nothing but an apposition stands between.</summary>
    private bool IsOfSubject(int first, int connector, int verb) => !text.Lexicon.IsHeadLast && connector == verb - 1 && text.IsSign(connector, ',') && text.NameFrom(first) is >= 0 and int name
        && text.Names[name].Whole.End is var end && end < connector && text.IsSign(end, ',') && text.NextComma(end + 1, verb) == connector && !_predicates.IsClause(end + 1, connector, isDeed: false);

    /// <summary>will say P, had said P: whether the verb that reports has an auxiliary, too.</summary>
    private bool HasAuxiliary(int first)
    {
        const int Farthest = 8;
        for (int i = first - 1; i > Math.Max(0, first - Farthest); i--)
        {
            if (text.NameAt(i) < 0 && (text.CueOf(i) & CueTraits.Leads) != 0)
                return text.IsAuxiliary(i - 1) || text.Is(i - 1, WordClass.Adverb | WordClass.Infinitive);
        }

        return true;
    }

    /// <summary>
    /// saying the pier was safe and promising to stay, hinted at it by naming Torres and adding P: a participle that another one is coordinated to; but
    /// said the law covers trade and promising jobs, which are all that is said.
    /// </summary>
    private bool IsBehindParticiple(int first, int connector)
    {
        const int Farthest = 6;
        for (int i = connector - 1; i >= Math.Max(0, first - Farthest); i--)
        {
            if (text.NameAt(i) >= 0)
                continue;
            if ((text.CueOf(i) & CueTraits.Participle) != 0 || i >= first && text.Is(i, WordClass.AgentMarker) && text.Lexicon.Forms.IsParticiple(text.TextOf(i + 1)))
                return true;
            if (i < first && (text.CueOf(i) & CueTraits.Leads) != 0)
                return false;
        }

        return true;
    }

    /// <summary>menunggu dan mengharapkan, but not dihapus dan menegaskan: whether two verbs have one voice.</summary>
    private static bool IsLike(ReadOnlySpan<char> verb, ReadOnlySpan<char> other) => verb.Length > 1 && other.StartsWith(verb[..2], StringComparison.Ordinal);

    private bool HasAim(int from)
    {
        const int Reach = 10;
        for (int i = from; i < Math.Min(_limit, from + Reach) && !text.IsSign(i, ','); i++)
        {
            if (text.Is(i, WordClass.Aim | WordClass.Complementizer))
                return true;
        }

        return false;
    }

    /// <summary>seperti dikutip X, dikutip dari X; but dilaporkan oleh X is what happened to someone.</summary>
    private bool IsFormula(int first, int length) => text.Is(first, WordClass.Conjunction | WordClass.Relative | WordClass.Pointer) || text.Is(first + length - 1, WordClass.Origin);

    private bool IsReportingVerb(int i, int first)
    {
        if (text.NameAt(i) >= 0)
            return false;
        PhraseMatch match = text.MatchAt(i, _limit);
        const CueTraits Deeds = CueTraits.Deed | CueTraits.Predicate;
        return (match.Entry.Cue & CueTraits.Leads) != 0 && ((match.Entry.Cue & Deeds) != Deeds || (match.Entry.Cue & CueTraits.As) != 0)
            && (complements.ContentFirst(i + match.Length, _limit, match.Entry.Cue, out _) >= 0 || text.IsSign(i - 2, ',') && OffersNothing(i + match.Length, match.Entry.Cue) || Judges(i, match.Entry.Cue, first));
    }

    /// <summary>…, dan menyampaikan belasungkawa: behind a comma a verb of saying that another one is coordinated to ends what was said, though nothing is said by it.</summary>
    private bool OffersNothing(int i, CueTraits cue) => !text.Lexicon.IsHeadLast && i < _limit && (cue & CueTraits.Noun) != 0 && (text.MatchAt(i, _limit).Entry.Class & WordClass.NonClaim) != 0;

    /// <summary>menyerukan gencatan senjata dan memuji Torres: behind what is no clause, who asks for it judges, too.</summary>
    private bool Judges(int i, CueTraits cue, int first) => !text.Lexicon.IsHeadLast && (cue & (CueTraits.As | CueTraits.Clause)) == CueTraits.As && !text.Is(i - 1, WordClass.Preposition) && !_predicates.IsClause(first, i - 1, isDeed: false);

    /// <summary>seperti dikutip Kabar Dunia, sebagaimana dilansir …: the length of the formula; 0 where there is none.</summary>
    public int RelayLength(int i, int limit)
    {
        PhraseMatch match = text.MatchAt(i, limit);
        return (match.Entry.Class & WordClass.Relay) != 0 && text.NameAt(i) < 0 ? match.Length : 0;
    }

    /// <summary>
    /// Where the content of a relative clause ends: at the comma behind which the main clause goes on
    /// (<c>Pakta itu, yang disebut X sebagai tonggak, diyakini …</c>), else with the sentence.
    /// </summary>
    /// <param name="isSubject">Whether the relative clause belongs to the subject that opens its sentence, and no comma parts them.</param>
    public int RelativeEnd(int first, int limit, out int behind, bool isThing = false, bool isSubject = false)
    {
        if (isSubject && _mains.Before(first, limit, !isThing) is var main && main < limit)
            return behind = main;
        for (int i = first; i + 1 < limit; i++)
        {
            if (marks.PairAt(i) is >= 0 and int pair)
            {
                i = marks.Pairs[pair].End - 1;
                if (!text.Lexicon.IsHeadLast || !text.IsSign(i - 1, ',') || i + 1 >= limit || !Resumes(i + 1))
                    continue;
                behind = i + 1; // English Mercer, who calls it a "wreck," said
                return behind;
            }

            if (i > first && text.IsSign(i, ',') && Resumes(i + 1))
            {
                behind = i;
                return i;
            }
        }

        return End(first, limit, out behind, isThing: isThing);
    }

    private bool Resumes(int i) => text.NameAt(i) < 0
        && (text.IsVerbLike(i) || text.Is(i, WordClass.Adverb | WordClass.Negation | WordClass.ClauseOpener) || text.CueOf(i) != CueTraits.None || text.Is(i, WordClass.Relay));

    /// <summary>Where a content ends behind which the time of saying is told.</summary>
    public int BeforeTime(int first, int end) => _times.BeforeTime(first, end);

    /// <summary>Whether a coordinator, somebody and a verb stand behind a comma.</summary>
    public bool OpensClause(int comma, int limit) => _connectors.OpensClause(comma, limit);

    /// <summary>Where the content of a headline ends.</summary>
    public int BeforeTeaser(int first, int end) => _times.BeforeTeaser(first, end);

    /// <summary>English Half of them said P, 39 said Q and one in four said R: where what some are counted to say ends before the next count.</summary>
    public int BeforeCount(int first, int end)
    {
        for (int i = cues.Next(first + 1, end); i < end; i = cues.Next(i + 1, end))
        {
            if (text.NameAt(i) < 0 && (text.CueOf(i) & (CueTraits.Leads | CueTraits.Clause)) == (CueTraits.Leads | CueTraits.Clause) && _connectors.BeforeCount(i, first) is > 0 and int connector
                && (text.Is(first, WordClass.Pronoun) || text.HoldsVerb(first, connector)))
                return Trim(first, connector);
        }

        return end;
    }

    private int Trim(int first, int end)
    {
        while (end > first && text.Tokens[end - 1].Kind == TokenKind.Punctuation && text.CharOf(end - 1) is ',' or '.' or ';' or ':' or '-' or '–' or '—')
            end--;
        return end;
    }

    /// <summary>Where a subordinate clause ends that another one follows: at its first comma, English behind a mark that closes one; -1 where it has none.</summary>
    public int SubordinateEnd(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (!text.IsSign(i, ',') || text.NameAt(i) >= 0)
                continue;
            bool closes = marks.PairAt(i) is >= 0 and int pair && marks.Pairs[pair].Close == i + 1 && i + 2 < end && !text.Is(i + 2, WordClass.Coordinator | WordClass.Preposition);
            if (marks.PairAt(i) < 0 || closes && text.Lexicon.IsHeadLast)
                return closes ? i + 2 : i;
        }

        return -1;
    }

    /// <summary>The next comma within reach; -1 where none is.</summary>
    public int NextComma(int from, int limit)
    {
        const int Reach = 20;
        return text.NextComma(from, Math.Min(limit, from + Reach));
    }
}
