using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Steps over what stands between a reporting verb and its content and tells of the saying: to whom, where and when.</summary>
internal sealed class AdjunctReader(PhrasedText text, MarkMap marks)
{
    /// <summary>mengatakan kepada wartawan di Arum, Senin (3/2), P: steps over what is no content, up to its comma.</summary>
    public int Skip(int from, int limit)
    {
        if (from >= limit || text.IsSign(from, ',') || text.IsSign(from, ':') || !IsOfTheSaying(from, limit))
            return from;
        const int LongestAdjunct = 24;
        int comma = -1;
        for (int i = from; i < Math.Min(limit, from + LongestAdjunct); i++)
        {
            if (marks.PairAt(i) is >= 0 and int pair)
            {
                // English on Borea TV's "Morning Hour": the name of something.
                if (!text.Lexicon.IsHeadLast || i == from || !text.Is(i - 1, WordClass.Preposition | WordClass.Possessive | WordClass.Determiner))
                    return i;
                i = marks.Pairs[pair].End - 1;
                continue;
            }

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

    /// <summary>English said Wednesday P, said on Wednesday P: the day of the saying, where a clause with a subject of its own follows.</summary>
    public int AfterDay(int from, int limit)
    {
        int i = from;
        if (i + 1 < limit && text.Is(i, WordClass.Preposition) && text.Is(i + 1, WordClass.Weekday))
            i++;
        if (!text.Lexicon.IsHeadLast || i >= limit || !text.Is(i, WordClass.Weekday))
            return from;
        i++;
        while (i < limit && text.Is(i, WordClass.TimeWord))
            i++;
        bool subject = i < limit && text.Tokens[i].Kind == TokenKind.Word && !text.IsVerbLike(i)
            && !text.Is(i, WordClass.Possessive | WordClass.Preposition | WordClass.ClauseOpener | WordClass.Conjunction) || i < limit && text.Is(i, WordClass.Determiner);
        return subject ? i : from;
    }

    public bool CanBegin(int i) =>
        text.Is(i, WordClass.Preposition | WordClass.Adverb | WordClass.Weekday | WordClass.TimeWord | WordClass.Coordinator) || text.Tokens[i].Kind == TokenKind.Punctuation;

    /// <summary>
    /// Whether an adjunct tells of the saying (<c>kepada wartawan</c>, <c>dalam rapat itu</c>, <c>di Arum</c>) and not of what is said
    /// (<c>dalam proses itu</c>).
    /// </summary>
    private bool IsOfTheSaying(int from, int limit)
    {
        if (!text.Is(from, WordClass.Preposition))
            return CanBegin(from);
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
}
