using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds what a reporting verb reports: where its content begins behind addressees, adjuncts and complementisers.</summary>
internal sealed class ComplementReader(PhrasedText text, MarkMap marks)
{
    private const int FarthestComplementizer = 25;
    private readonly PredicateFinder _predicates = new(text);
    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>The first token of the content behind a cue; -1 where the verb reports nothing.</summary>
    /// <param name="that">Whether a complementiser, a colon or a quotation introduces it.</param>
    public int ContentFirst(int from, int limit, CueTraits traits, out bool that)
    {
        that = false;
        int i = from;
        if ((traits & CueTraits.Addressee) != 0 && i < limit && marks.PairAt(i) < 0)
            i = AfterAddressee(i, limit, traits);
        int complementizer = Complementizer(i, limit, (traits & (CueTraits.To | CueTraits.Noun)) != 0);
        if (complementizer >= 0 && !KeepsNoun(i, complementizer, traits))
        {
            that = true;
            return SkipSigns(complementizer + 1, limit);
        }

        that = complementizer >= 0;
        if (that)
            return i;
        int adjuncts = SkipAdjuncts(i, limit);
        if (adjuncts < limit && (text.IsSign(adjuncts, ',') || text.IsSign(adjuncts, ':')))
        {
            that = marks.PairAt(SkipSigns(adjuncts, limit)) >= 0;
            return Head(SkipSigns(adjuncts, limit), limit, adjuncts == i ? traits & ~CueTraits.Predicate : traits,
                that || text.IsSign(adjuncts, ',') && (traits & CueTraits.Clause) != 0 && (adjuncts == i || (traits & CueTraits.Predicate) == 0));
        }

        if (adjuncts < limit && marks.PairAt(adjuncts) >= 0)
        {
            that = true;
            return adjuncts;
        }

        if ((traits & (CueTraits.Object | CueTraits.Passive)) != 0 && i < limit && text.Is(i, WordClass.AsWord))
            return SkipSigns(i + 1, limit);
        if ((traits & CueTraits.As) != 0 && HasAs(i, limit))
        {
            that = true;
            return i;
        }

        return Head(i, limit, traits, false);
    }

    /// <summary>told reporters P; but asked Torres to resign is all of it what was asked.</summary>
    private int AfterAddressee(int i, int limit, CueTraits traits)
    {
        _phrases.ReadAt(i, limit, out int behind);
        return (traits & CueTraits.To) != 0 && behind < limit && text.Is(behind, WordClass.Infinitive) ? i : behind;
    }

    /// <summary>The first comma of a content that stands in no quotation; -1 where there is none.</summary>
    public int CommaBehind(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (text.IsSign(i, ',') && marks.PairAt(i) < 0 && text.NameAt(i) < 0)
                return i;
        }

        return -1;
    }

    /// <summary>called Torres "crooked" in a speech: what is called so ends with the quotation.</summary>
    public int EndOfNaming(int first, int end)
    {
        const int Reach = 24;
        for (int i = first; i < Math.Min(end, first + Reach); i++)
        {
            if (marks.PairAt(i) is >= 0 and int pair)
                return Math.Min(end, marks.Pairs[pair].End);
        }

        return end;
    }

    private int Head(int i, int limit, CueTraits traits, bool that)
    {
        while (i < limit && text.Is(i, WordClass.Aim))
            i++;
        if (i >= limit)
            return -1;
        if (that || (traits & CueTraits.To) != 0 && text.Is(i, WordClass.Infinitive))
            return i;
        const CueTraits Denial = CueTraits.That | CueTraits.Noun;
        if ((traits & Denial) == Denial && _predicates.IsClause(i, limit, isDeed: false))
            return i;
        if ((traits & (CueTraits.That | CueTraits.Direct)) != 0 || (traits & (CueTraits.Clause | CueTraits.Noun)) == 0)
            return -1;
        if ((traits & CueTraits.Predicate) != 0 && !_predicates.IsClause(i, limit, (traits & CueTraits.Deed) != 0))
            return -1;
        PhraseMatch match = text.MatchAt(i, limit);
        if ((match.Entry.Class & WordClass.NonClaim) != 0 && (traits & CueTraits.As) == 0 && !((traits & CueTraits.To) != 0 && text.Is(i, WordClass.Preposition)) && !_predicates.IsSubject(i + match.Length - 1, limit))
            return -1;
        return i;
    }

    /// <summary>membantah tuduhan bahwa P: the noun carries the polarity and stays.</summary>
    private bool KeepsNoun(int from, int complementizer, CueTraits traits) =>
        complementizer > from && (traits & (CueTraits.That | CueTraits.Noun)) == (CueTraits.That | CueTraits.Noun)
        && (text.CueOf(from) & CueTraits.Claim) != 0;

    /// <summary>The complementiser of the cue, behind an addressee or adjuncts; -1 where there is none.</summary>
    private int Complementizer(int from, int limit, bool takesObject)
    {
        for (int i = from; i < Math.Min(limit, from + FarthestComplementizer); i++)
        {
            if (text.Is(i, WordClass.Complementizer))
                return i;
            if (marks.PairAt(i) >= 0 || text.Is(i, WordClass.Relative | WordClass.ClauseOpener))
                return -1;
            CueTraits other = text.CueOf(i);
            if ((other & (CueTraits.Leads | CueTraits.Passive)) != 0 && text.NameAt(i) < 0)
                return -1;
            if (text.IsSign(i, '.') || text.IsSign(i, ';') || text.Is(i, WordClass.Pronoun))
                return -1;
            if (text.NameAt(i) < 0 && text.IsVerbLike(i) && (i == from || !text.Is(i - 1, WordClass.Relative)))
                return -1;
            if (i == from && !takesObject && !CanBeAdjunct(i))
                return -1;
        }

        return -1;
    }

    private bool CanBeAdjunct(int i) =>
        text.Is(i, WordClass.Preposition | WordClass.Adverb | WordClass.Weekday | WordClass.TimeWord | WordClass.Coordinator) || text.Tokens[i].Kind == TokenKind.Punctuation;

    /// <summary>mengatakan kepada wartawan di Arum, Senin (3/2), P: steps over what is no content, up to its comma.</summary>
    private int SkipAdjuncts(int from, int limit)
    {
        if (from >= limit || text.IsSign(from, ',') || text.IsSign(from, ':') || !IsOfTheSaying(from, limit))
            return from;
        const int LongestAdjunct = 24;
        int comma = -1;
        for (int i = from; i < Math.Min(limit, from + LongestAdjunct); i++)
        {
            if (marks.PairAt(i) >= 0)
                return i;
            if (text.IsSign(i, ':'))
                return i;
            if (text.IsSign(i, ','))
            {
                if (i + 1 < limit && (text.Is(i + 1, WordClass.Weekday) || text.Is(i + 1, WordClass.Preposition) && IsShort(i + 1, limit)))
                {
                    comma = i;
                    continue;
                }

                return i;
            }

            if (i > from && text.NameAt(i) < 0 && (text.IsVerbLike(i) || text.Is(i, WordClass.ClauseOpener | WordClass.Negation)))
                return comma >= 0 ? comma : from;
        }

        return comma >= 0 ? comma : from;
    }

    /// <summary>
    /// Whether an adjunct tells of the saying (<c>kepada wartawan</c>, <c>dalam rapat itu</c>, <c>di Arum</c>) and not of what is said
    /// (<c>dalam proses itu</c>).
    /// </summary>
    private bool IsOfTheSaying(int from, int limit)
    {
        if (!text.Is(from, WordClass.Preposition))
            return CanBeAdjunct(from);
        const WordClass Saying = WordClass.Occasion | WordClass.Audience | WordClass.Outlet | WordClass.Weekday;
        for (int i = from + 1; i < Math.Min(limit, from + 4); i++)
        {
            if (text.IsSign(i, ','))
                break;
            if ((text.MatchAt(i, limit).Entry.Class & Saying) != 0)
                return true;
            if (i == from + 1 && text.NameAt(i) >= 0)
                return true;
        }

        return false;
    }

    private bool IsShort(int from, int limit)
    {
        for (int i = from; i < Math.Min(limit, from + 6); i++)
        {
            if (text.IsSign(i, ','))
                return true;
        }

        return false;
    }

    private bool HasAs(int from, int limit)
    {
        for (int i = from; i < limit; i++)
        {
            if (text.Is(i, WordClass.AsWord))
                return true;
        }

        return false;
    }

    private int SkipSigns(int i, int limit)
    {
        while (i < limit && text.Tokens[i].Kind == TokenKind.Punctuation && text.CharOf(i) is ',' or ':' or '-' or '–' or '—')
            i++;
        return i;
    }
}
