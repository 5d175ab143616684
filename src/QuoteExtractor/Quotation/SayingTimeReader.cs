using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Steps over the time of the saying that stands between a verb and its clause: English <c>said late on Wednesday it would close</c>.</summary>
internal readonly struct SayingTimeReader(PhrasedText text)
{
    /// <summary>The lexicon's value of the preposition before a day: <c>on</c>.</summary>
    private const int DayOpener = 3;

    /// <summary>English said Wednesday P, said late on Wednesday P, said in July it would close: the time of the saying, where a clause with a subject of its own follows.</summary>
    public int AfterDay(int from, int limit)
    {
        if (from >= limit || !text.Lexicon.IsHeadLast)
            return from < limit && text.Is(from, WordClass.DateOpener) && text.NameAt(from) < 0 ? AfterDate(from, limit) : from;
        int i = from;
        if (IsPart(i, limit))
            i++; // late on Friday, early Friday
        if (i + 1 < limit && text.Is(i, WordClass.Preposition) && text.NameAt(i) < 0)
            i++;
        bool day = text.Is(i, WordClass.Weekday);
        if (!day && (text.Is(i, WordClass.Month | WordClass.RelativeDay) || text.Tokens[i].Kind == TokenKind.Number && i > from || text.MatchAt(i, limit) is { Length: > 1 } time && (time.Entry.Class & WordClass.TimeWord) != 0))
        {
            i += Math.Max(1, text.MatchAt(i, limit).Length);
            if (i < limit && text.Tokens[i].Kind == TokenKind.Number)
                i++; // March 2015
            return i < limit && text.NameAt(i) < 0 && text.Is(i, WordClass.Pronoun | WordClass.Determiner) && !text.Is(i, WordClass.Possessive) ? i : from;
        }

        if (!day)
            return from;
        i++;
        while (i < limit && text.Is(i, WordClass.TimeWord))
            i++;
        bool subject = i < limit && text.Tokens[i].Kind == TokenKind.Word && !text.IsVerbLike(i)
            && !text.Is(i, WordClass.Possessive | WordClass.Preposition | WordClass.ClauseOpener | WordClass.Conjunction) || i < limit && text.Is(i, WordClass.Determiner);
        return subject ? i : from;
    }

    /// <summary>were last night warned, was on Monday told: where the time begins that ends before a token; the token itself where none does.</summary>
    public int Before(int end)
    {
        int i = end;
        while (i > 0 && text.NameAt(i - 1) < 0 && text.Is(i - 1, WordClass.TimeWord | WordClass.Weekday))
            i--;
        if (i < end && i > 0 && text.Segments.EntryOf(i - 1).Value == DayOpener && text.Is(i - 1, WordClass.Preposition))
            i--;
        return i < end && i > 0 && text.Is(i - 1, WordClass.Adverb) ? i - 1 : end;
    }

    /// <summary>English P, said Torres here, said Torres here Friday.</summary>
    public bool Closes(int adverb, int limit) => text.Lexicon.IsHeadLast && (adverb + 1 >= limit || text.Is(adverb + 1, WordClass.Weekday) && (adverb + 2 >= limit || text.IsSign(adverb + 2, ',')));

    /// <summary>mengatakan pada Sabtu (3/2) P, menyerukan pada hari Senin untuk P: behind the day of the saying, which is told with its date or as a day.</summary>
    private int AfterDate(int from, int limit)
    {
        int i = from + Math.Max(1, text.MatchAt(from, limit).Length);
        bool told = i > from + 1;
        if (i >= limit || !text.Is(i, WordClass.Weekday))
            return from;
        i++;
        while (i < limit && text.NameAt(i) < 0 && text.MatchAt(i, limit) is { Length: > 0 } match && (match.Entry.Class & (WordClass.TimeWord | WordClass.RelativePeriod)) != 0)
            (i, told) = (i + match.Length, true);
        if (i < limit && text.IsSign(i, '('))
            (i, told) = (text.Segments.BehindBracket(i, limit), true);
        return told && i < limit && text.Tokens[i].Kind == TokenKind.Word && (text.Is(i, WordClass.Aim) || !text.Is(i, WordClass.Preposition | WordClass.ClauseOpener | WordClass.Coordinator)) ? i : from;
    }

    /// <summary>testified on Friday, announced in 1992, spoke in Borea in May: whether nothing stands there but when and where it was said.</summary>
    public bool IsAll(int first, int end)
    {
        const int Longest = 6;
        const WordClass Days = WordClass.Weekday | WordClass.Month;
        bool timed = false;
        if (!text.Lexicon.IsHeadLast || end - first is < 2 or > Longest || !text.Is(first, WordClass.Preposition) && !IsPart(first, end))
            return false;
        for (int i = first; i < end; i++)
        {
            bool place = text.NameAt(i) is >= 0 and int name && text.Names[name].Kind == NameKind.Place;
            if (!place && !text.Is(i, WordClass.Preposition | WordClass.TimeWord | WordClass.RoleModifier | Days) && text.Tokens[i].Kind != TokenKind.Number || text.Is(i, WordClass.Infinitive) || text.Segments.IsOf(i))
                return false;
            timed |= text.Is(i, Days) || text.Tokens[i].Kind == TokenKind.Number;
        }

        return timed;
    }

    /// <summary>Whether a word tells which part of the day behind it is meant.</summary>
    private bool IsPart(int i, int limit) => i + 1 < limit && text.NameAt(i) < 0 && text.Tokens[i].Shape == TokenShape.Lower && (text.Is(i, WordClass.RoleModifier | WordClass.Adverb | WordClass.TimeWord) || text.ClassOf(i) == WordClass.None)
        && (text.Is(i + 1, WordClass.Weekday) || text.Is(i + 1, WordClass.Preposition) && text.Is(i + 2, WordClass.Weekday));
}
