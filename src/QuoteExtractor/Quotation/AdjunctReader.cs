using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Steps over what stands between a reporting verb and its content and tells of the saying: to whom, where and when.</summary>
internal sealed class AdjunctReader(PhrasedText text, MarkMap marks)
{
    /// <summary>The lexicon's value of adverbs that go with the verb before them: <c>menyerukan kembali</c>.</summary>
    private const int Again = 6;

    /// <summary>The lexicon's value of nouns for what a person tells: <c>unggahan</c>, and not <c>survei</c>.</summary>
    public const int Told = 1;

    private AddresseeReader Addressees => new(text, marks);

    /// <summary>mengatakan kepada wartawan di Arum, Senin (3/2), P: steps over what is no content, up to its comma.</summary>
    public int Skip(int from, int limit)
    {
        if (from >= limit || IsAuxiliary(from) || text.IsSign(from, ',') || text.IsSign(from, ':') || !IsOfTheSaying(from, limit) || text.Lexicon.IsHeadLast && text.Is(from, WordClass.Quantifier))
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

    /// <summary>menyerukan kembali P: behind the adverb that goes with the verb.</summary>
    public int AfterAgain(int i, int limit)
    {
        if (i + 1 < limit && !text.Lexicon.IsHeadLast && text.Lexicon.EntryOf(text.Tokens[i].Word).Value == Again && text.Is(i, WordClass.Adverb) && text.Tokens[i + 1].Kind == TokenKind.Word && !text.IsVerbLike(i + 1) && !text.Is(i + 1, WordClass.Preposition))
            return i + 1;
        return i;
    }

    /// <summary>English a law which critics say is bad, was passed: the verb of what is said.</summary>
    private bool IsAuxiliary(int i) => text.Lexicon.IsHeadLast && text.IsAuxiliary(i);

    /// <summary>
    /// English said in a letter released by the campaign that P, wrote in a tweet that P: the complementiser behind what tells of the saying; -1
    /// where there is none.
    /// </summary>
    public int ThatBehind(int from, int limit)
    {
        const int Farthest = 16;
        if (!text.Lexicon.IsHeadLast || !OpensAdjunct(from, limit))
            return -1;
        for (int i = from + 1; i < Math.Min(limit, from + Farthest); i++)
        {
            if (marks.PairAt(i) is >= 0 and int pair)
            {
                if (text.NameAt(i - 1) < 0 && !text.Is(i - 1, WordClass.Preposition | WordClass.Possessive | WordClass.Determiner))
                    return -1;
                i = marks.Pairs[pair].End - 1;
                continue;
            }

            if (text.NameAt(i) >= 0 || text.IsInnerStop(i) || text.IsOwnerMark(i))
                continue;
            if (text.Is(i, WordClass.Complementizer))
                return text.IsVerbLike(i + 1) ? -1 : i;
            bool ends = text.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Mark || text.Is(i, WordClass.Relative | WordClass.Negation)
                || text.Is(i, WordClass.Pronoun) && !text.Is(i, WordClass.Determiner);
            bool verb = text.IsVerbLike(i) || (text.CueOf(i) & CueTraits.Leads) != 0;
            if (ends || verb && !text.Is(i - 1, WordClass.Determiner) && !(text.Is(i - 1, WordClass.DocumentNoun | WordClass.Occasion) && text.Is(i + 1, WordClass.Preposition)))
                return -1;
        }

        return -1;
    }

    /// <summary>English in a letter, as recently as Friday, the same day.</summary>
    private bool OpensAdjunct(int i, int limit) => i + 1 < limit && text.NameAt(i) < 0 && (text.Is(i, WordClass.Preposition)
        || text.MatchAt(i, limit) is { Length: > 1 } match && (match.Entry.Class & WordClass.Adverb) != 0
        || text.Is(i, WordClass.Determiner) && (text.Is(i + 1, WordClass.TimeWord) || text.Is(i + 2, WordClass.TimeWord)));

    /// <summary>English said in a prepared statement the bridge was safe: where the clause begins behind what it was said in.</summary>
    public int AfterDocument(int from, int limit)
    {
        const int Longest = 5;
        const WordClass Stops = WordClass.Preposition | WordClass.Verb | WordClass.Relative | WordClass.Conjunction | WordClass.Pronoun;
        if (!text.Lexicon.IsHeadLast)
            return AfterOccasion(from, limit);
        if (from >= limit || !text.Is(from, WordClass.Preposition) || text.NameAt(from) >= 0 || text.Is(from, WordClass.Infinitive) && !text.Is(from + 1, WordClass.Determiner))
            return from; // promised to release the names
        for (int i = from + 1; i + 1 < Math.Min(limit, from + Longest); i++)
        {
            if (text.NameAt(i) >= 0 || text.Tokens[i].Kind != TokenKind.Word || text.Is(i, Stops) && !text.Is(i, WordClass.Determiner))
                return from;
            if (text.Is(i, WordClass.DocumentNoun | WordClass.Occasion))
                return text.Is(i + 1, WordClass.Determiner | WordClass.Pronoun) && !text.Is(i + 1, WordClass.Relative | WordClass.Complementizer) ? i + 1 : from;
        }

        return from;
    }

    /// <summary>mengatakan dalam sebuah pernyataan pihaknya siap: a pronoun behind what it was said in begins what was said, and a name where a demonstrative closes that.</summary>
    private int AfterOccasion(int from, int limit)
    {
        if (from + 2 >= limit || !text.Is(from, WordClass.OccasionOpener) || text.NameAt(from) >= 0)
            return from;
        int noun = text.Is(from + 1, WordClass.Quantifier) ? from + 2 : from + 1;
        PhraseMatch match = text.MatchAt(noun, limit);
        if (text.NameAt(noun) >= 0 || (match.Entry.Class & (WordClass.DocumentNoun | WordClass.Occasion)) == 0)
            return from;
        int first = noun + match.Length;
        bool closed = text.Is(first, WordClass.Demonstrative);
        if (closed)
            first++;
        return first < limit && (text.NameAt(first) >= 0 ? closed : text.Is(first, WordClass.Pronoun)) ? first : from;
    }

    public bool CanBegin(int i) =>
        text.Is(i, WordClass.Preposition | WordClass.Adverb | WordClass.Weekday | WordClass.TimeWord | WordClass.Coordinator) || text.Tokens[i].Kind == TokenKind.Punctuation;

    /// <summary>
    /// Whether an adjunct tells of the saying (<c>kepada wartawan</c>, <c>dalam rapat itu</c>, <c>dalam unggahan itu</c>, <c>di Arum</c>, <c>lewat Telegram</c>) and not of what is said
    /// (<c>dalam proses itu</c>).
    /// </summary>
    private bool IsOfTheSaying(int from, int limit)
    {
        if (!text.Is(from, WordClass.Preposition))
            return CanBegin(from) && !CountsBehind(from, limit) && !OpensPredicate(from, limit);
        const WordClass Saying = WordClass.Occasion | WordClass.Audience | WordClass.Outlet | WordClass.Weekday;
        const WordClass Openers = WordClass.PlaceOpener | WordClass.Hearer | WordClass.OccasionOpener | WordClass.DateOpener | WordClass.Temporal | WordClass.Origin | WordClass.AgentMarker;
        if (!text.Lexicon.IsHeadLast && !text.Is(from, Openers))
            return false; // mengatakan hingga Senin, P; mengatakan berdasarkan rapat itu, P
        if (Addressees.IsAll(from, limit))
            return true;
        for (int i = from + 1; i < Math.Min(limit, from + 4); i++)
        {
            if (text.IsSign(i, ','))
                break;
            LexiconEntry known = text.MatchAt(i, limit).Entry;
            bool channel = i == from + 1 && !text.Lexicon.IsHeadLast && text.Is(from, WordClass.OccasionOpener);
            if ((known.Class & Saying) != 0 || channel && known.Value == Told && (known.Class & WordClass.DocumentNoun) != 0 && text.NameAt(i + 1) < 0)
                return true;
            if (i == from + 1 && text.NameAt(i) is >= 0 and int name)
                return text.Lexicon.IsHeadLast || channel && text.IsSign(text.Names[name].Whole.End, ',') || text.Is(from, WordClass.PlaceOpener | WordClass.Hearer | WordClass.Origin | WordClass.AgentMarker | WordClass.NonClaim | WordClass.Aim); // but mengatakan selama Ramadan, P
        }

        return false;
    }

    /// <summary>menyatakan lebih dari 60 persen warga, atau …, hidup: an adverb before a number opens what is said.</summary>
    private bool CountsBehind(int adverb, int limit)
    {
        int i = adverb + 1 < limit && text.Is(adverb + 1, WordClass.Origin) ? adverb + 2 : adverb + 1;
        return !text.Lexicon.IsHeadLast && text.Is(adverb, WordClass.Adverb) && i < limit && (text.Tokens[i].Kind == TokenKind.Number || text.Is(i, WordClass.Quantifier));
    }

    /// <summary>mengatakan akan mundur, sudah lelah: an auxiliary opens what is said; but mengatakan kembali, P.</summary>
    private bool OpensPredicate(int i, int limit) =>
        !text.Lexicon.IsHeadLast && text.Is(i, WordClass.Predicative | WordClass.Modal) && text.NameAt(i) < 0 && i + 1 < limit && text.Tokens[i + 1].Kind != TokenKind.Punctuation;

    /// <summary>mengatakan pada Senin, kepada wartawan di Arum: whether nothing stands there but to whom, when and where it was said.</summary>
    public bool IsAll(int from, int limit)
    {
        const WordClass Times = WordClass.Weekday | WordClass.TimeWord | WordClass.Month | WordClass.PeriodUnit | WordClass.Demonstrative;
        const int Longest = 16;
        if (limit - from > Longest)
            return false;
        for (int i = from; i < limit;)
        {
            if (Addressees.After(i, limit) is var behind && behind > i)
                i = behind;
            else if (i > from && text.Is(i, WordClass.Relay) || text.Is(i, WordClass.Relative) && i + 1 < limit && text.Is(i + 1, WordClass.Relay))
                return true; // yang dikutip Kabar Dunia
            else if (text.Is(i, WordClass.DateOpener) && text.NameAt(i) < 0 && i + 1 < limit && (text.Is(i + 1, Times & ~WordClass.Demonstrative) || text.Tokens[i + 1].Kind == TokenKind.Number))
                i++;
            else if (!text.Lexicon.IsHeadLast && text.Is(i, WordClass.PlaceOpener) && i + 1 < limit && text.MatchAt(i + 1, limit) is var page && (page.Entry.Class & WordClass.Outlet) != 0)
                i += 1 + page.Length; // di Telegram
            else if (text.Is(i, WordClass.PlaceOpener) && i + 1 < limit && text.NameAt(i + 1) is >= 0 and int place && text.Names[place].Kind == NameKind.Place)
                i = text.Names[place].Whole.End;
            else if (!text.Lexicon.IsHeadLast && text.Is(i, WordClass.Preposition) && text.NameAt(i) < 0 && OccasionOfSaying.Behind(text, i + 1, limit) is var told && told > i + 1)
                i = told;
            else if (text.NameAt(i) < 0 && (text.Is(i, Times) || text.Tokens[i].Kind is TokenKind.Number or TokenKind.Punctuation))
                i++;
            else
                return false;
        }

        return true;
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
