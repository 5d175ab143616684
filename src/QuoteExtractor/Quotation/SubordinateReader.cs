using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds the clause opener on which a reporting verb depends.</summary>
internal sealed class SubordinateReader(PhrasedText text)
{
    /// <summary>The lexicon's value of contrasts that open a clause of the writer's own: English <c>while</c>.</summary>
    private const int WritersOwn = 1;

    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>
    /// While Torres said P, Q; And although in May Torres said P, Q; …, and if he said P, Q: a subordinate clause that opens its part of the sentence
    /// ends with its comma; but sementara Torres menambahkan, P depends on nothing. What opens it; -1 where it is none.
    /// </summary>
    public int Opener(Clause clause, Source source, int from)
    {
        const int LongestAdjunct = 8;
        const WordClass Between = WordClass.Determiner | WordClass.Adverb | WordClass.Preposition | WordClass.Month | WordClass.TimeWord | WordClass.Weekday;
        int first = text.FirstOf(source), opener = first - 1;
        if (!text.Lexicon.IsHeadLast)
            return !clause.IsWhole ? -1 : text.Is(clause.Start, WordClass.ClauseOpener)
                && (opener == clause.Start || opener == clause.Start + 1 && text.Is(opener, WordClass.Determiner | WordClass.Adverb)) ? clause.Start
                : opener > clause.Start && text.Is(opener, WordClass.Temporal) && IsDuration(clause.Start, opener) ? opener : -1;
        if (opener > from && text.IsOwnerMark(opener) && text.NameAt(opener - 1) is >= 0 and int owner)
            opener = text.Names[owner].Whole.First - 1; // After Borea News's Torres asked who
        int least = Math.Max(from, first - LongestAdjunct);
        bool apposed = opener > least && text.IsSign(opener, ',') && text.IsSign(source.Words.End, ','); // when the clerk, Torres, said
        if (apposed)
            opener--;
        while (opener > least && !IsOpener(opener) && text.NameAt(opener) < 0 && (text.Is(opener, Between) || apposed && text.Tokens[opener].Kind == TokenKind.Word && !text.IsVerbLike(opener)))
            opener--;
        if (opener < from || !IsOpener(opener))
            return -1;
        int before = opener - 1;
        while (before > from && text.NameAt(before) < 0 && text.Is(before, WordClass.Adverb) && !text.Is(before, WordClass.Coordinator))
            before--;
        if (before > from && text.Is(before, WordClass.TimeWord))
            before = BehindCount(before, from); // Three years after Torres said P, Q
        bool joined = before >= from && text.Is(before, WordClass.Coordinator) && text.NameAt(before) < 0;
        bool opens = clause.IsWhole && (before < clause.Start || before > clause.Start && text.IsSign(before, ',') && IsTime(clause.Start, before) || before == clause.Start && (joined || text.Is(before, WordClass.Adverb))) || joined && text.IsSign(before - 1, ',');
        return opens ? opener : -1;
    }

    /// <summary>
    /// Menanggapi Torres yang menyebut P, Wira mengatakan Q; Soal rencana kota mengumumkan P, Wira mengatakan Q; English Like others who foresee P, Torres
    /// said Q: whether the verb is one of an adjunct that opens its sentence.
    /// </summary>
    /// <param name="relative">The relative pronoun before the verb; -1 where none is.</param>
    public bool IsInAdjunct(int start, int verb, int relative)
    {
        bool opens = text.NameAt(start) < 0 && text.Is(start, WordClass.Preposition);
        return text.Lexicon.IsHeadLast ? opens && relative >= 0 : relative >= 0 || opens && text.NextComma(start, verb) < 0;
    }

    /// <summary>Whether somebody with a reporting verb begins there: <c>juru bicaranya menegaskan P</c>.</summary>
    public bool Reports(int first, int limit)
    {
        Source source = _phrases.ReadAt(first, limit, out int end);
        while (end < limit && text.NameAt(end) < 0 && text.Is(end, WordClass.Adverb))
            end++;
        return source.Exists && end < limit && text.NameAt(end) < 0 && (text.CueOf(end) & CueTraits.Leads) != 0;
    }

    /// <summary>English Last month, when Torres said P, Q; Since June, when he said P, Q: whether nothing but a time stands before the comma.</summary>
    private bool IsTime(int first, int comma)
    {
        const int Longest = 6;
        const WordClass Times = WordClass.TimeWord | WordClass.Weekday | WordClass.Month | WordClass.Preposition | WordClass.Determiner | WordClass.PeriodUnit | WordClass.Adverb;
        for (int i = first; i < comma; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Number && !text.Is(i, Times) || comma - first > Longest)
                return false;
        }

        return true;
    }

    /// <summary>Beberapa jam setelah Torres mengatakan P, Q: how long after.</summary>
    private bool IsDuration(int first, int end)
    {
        const int Longest = 5;
        const WordClass Words = WordClass.Quantifier | WordClass.PeriodUnit | WordClass.TimeWord | WordClass.Adverb | WordClass.Negation;
        if (end - first > Longest)
            return false;
        while (first < end && (text.Tokens[first].Kind == TokenKind.Number || (text.MatchAt(first, end).Entry.Class & Words) != 0))
            first += Math.Max(1, text.MatchAt(first, end).Length);
        return first >= end;
    }

    /// <summary>What stands before a counted time.</summary>
    private int BehindCount(int time, int from)
    {
        const int LongestCount = 3;
        int first = Math.Max(from, time - LongestCount);
        while (time > first && (text.Tokens[time - 1].Kind == TokenKind.Number || text.NameAt(time - 1) < 0 && text.Tokens[time - 1].Kind == TokenKind.Word && !text.IsVerbLike(time - 1)))
            time--;
        return time - 1;
    }

    /// <summary>English while, and not but: what opens a clause that depends on another.</summary>
    private bool IsOpener(int i) => text.Is(i, WordClass.ClauseOpener) && text.NameAt(i) < 0 && (!text.Is(i, WordClass.Coordinator) || text.Lexicon.EntryOf(text.Tokens[i].Word).Value == WritersOwn);
}
