using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds where a content ends before what tells when it was said, or what else is told.</summary>
internal sealed class TimeBounds(PhrasedText text, MarkMap marks, ComplementReader complements)
{
    /// <summary>The lexicon's value of openers of an occasion that stand before a verb, too: <c>saat</c>.</summary>
    private const int BeforeVerb = 1;

    /// <summary>
    /// menyerukan perundingan, usai X mengancam: a clause of time behind a comma tells of the saying, and so do the occasion and the day
    /// behind a noun without a verb: <c>menyampaikan dukungan dalam jumpa pers di Arum, Senin (3/2)</c>.
    /// </summary>
    public int BeforeTime(int first, int end)
    {
        bool isNoun = !text.Lexicon.IsHeadLast && !text.IsSign(first - 1, ','), isThing = text.Lexicon.IsHeadLast;
        bool free = isNoun || isThing;
        for (int i = first + 1; i + 1 < end; i++)
        {
            if (text.IsSign(i, ',') && text.Is(i + 1, WordClass.Temporal) && marks.PairAt(i) < 0)
                return i;
            if (isThing && free && IsOccasionOfSaying(i, end) && marks.PairAt(i) < 0 && !complements.IsClause(first, i))
                return i;
            free &= !text.Is(i, WordClass.Relative) && !(isThing && text.NameAt(i) < 0 && text.Tokens[i].Shape == TokenShape.Lower && (text.IsVerbLike(i) || text.Is(i, WordClass.Infinitive) || text.Lexicon.Forms.IsParticiple(text.TextOf(i))));
            if (isNoun && marks.PairAt(i) < 0 && (text.IsSign(i, ',') ? text.Is(i + 1, WordClass.Weekday) : free && OpensOccasion(i, end)) && !complements.IsClause(first, i))
                return i;
            if (isNoun && free && text.Is(i, WordClass.OccasionOpener) && text.Segments.EntryOf(i).Value == BeforeVerb && text.IsVerb(i + 1) && text.NameAt(i) < 0 && marks.PairAt(i) < 0 && !text.HoldsVerb(first, i) && !text.Holds(first, i, WordClass.Aim | WordClass.Negation | WordClass.Predicative) && !complements.IsClause(first, i))
                return text.IsSign(i - 1, ',') ? i - 1 : i; // menyerukan perundingan(,) saat berpidato di Arum
        }

        return end;
    }

    /// <summary>English praised the mayor in a radio interview, at a rally: behind what is told of, and is no clause, stands on what occasion that was done.</summary>
    private bool IsOccasionOfSaying(int i, int end)
    {
        const int Single = 1, During = 5, MostModifiers = 3;
        if (!text.Is(i, WordClass.Preposition) || i + 2 >= end || text.NameAt(i) >= 0 || text.Segments.EntryOf(i).Value != During || !text.Is(i + 1, WordClass.Determiner) || text.Segments.EntryOf(i + 1).Value != Single)
            return false;
        for (int noun = i + 2; noun <= Math.Min(end - 1, i + 2 + MostModifiers); noun++)
        {
            if ((text.MatchAt(noun, end).Entry.Class & WordClass.Occasion) != 0)
                return !text.Holds(noun, end, WordClass.AsWord); // described the plan in an interview as a mistake: what was said goes on
            if (text.Tokens[noun].Kind is TokenKind.Punctuation or TokenKind.Mark || text.NameAt(noun) < 0 && text.Is(noun, WordClass.Preposition | WordClass.Relative | WordClass.Coordinator))
                return false;
        }

        return false;
    }

    /// <summary>Torres Ancam Tutup Perbatasan, Begini Respons Borea: what a headline promises behind its comma is no part of what was said.</summary>
    public int BeforeTeaser(int first, int end)
    {
        for (int i = first + 1; i + 1 < end; i++)
        {
            if (text.IsSign(i, ',') && (text.Is(i + 1, WordClass.Interrogative) || !text.Lexicon.IsHeadLast && (DoesMore(i + 1) || Acts(i, first, end))))
                return i;
        }

        return end;
    }

    /// <summary>Torres Klaim Menang, Ancam Borea: a second bare verb behind the comma is the same one's.</summary>
    private bool DoesMore(int verb) => text.NameAt(verb) < 0 && (text.CueOf(verb) & (CueTraits.Headline | CueTraits.Reacts)) != 0 && text.IsCapitalized(verb);

    /// <summary>Torres Klaim Menang, Borea Menolak: whether somebody else does something behind a comma; but Torres Minta Arum, Borea Menahan Diri.</summary>
    private bool Acts(int comma, int first, int end)
    {
        if (text.NameFrom(comma + 1, end) is not (>= 0 and int name) || text.NameAt(first) is >= 0 and int listed && text.Names[listed].Whole.End >= comma)
            return false;
        int verb = text.Segments.BehindAdverbs(text.Names[name].Whole.End, end);
        return verb < end && text.NameAt(verb) < 0 && (text.IsVerbLike(verb) || text.Is(verb, WordClass.TalkVerb) || (text.CueOf(verb) & (CueTraits.Leads | CueTraits.Headline)) != 0);
    }

    /// <summary>Whether an occasion stands there whose day is told, or that is the speaker's own: <c>dalam rapat di Arum, Senin</c>, <c>dalam pidatonya</c>.</summary>
    private bool OpensOccasion(int i, int end)
    {
        if (text.NameAt(i) >= 0 || !text.Is(i, WordClass.OccasionOpener))
            return false;
        PhraseMatch opener = text.MatchAt(i, end);
        int noun = i + opener.Length;
        if ((opener.Entry.Class & WordClass.OccasionOpener) == 0 || noun >= end || text.MatchAt(noun, end) is var occasion && (occasion.Entry.Class & WordClass.Occasion) == 0)
            return false;
        const int Farthest = 16;
        for (int day = noun + 1; day < Math.Min(end, noun + Farthest); day++)
        {
            if (text.Is(day, WordClass.Weekday) && (text.IsSign(day - 1, ',') || text.Is(day - 1, WordClass.DateOpener)))
                return true;
        }

        return text.Lexicon.EndsWithClitic(text.TextOf(noun + occasion.Length - 1));
    }
}
