using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds the last clause with a subject of its own before a verb that goes on from it, where a language has its heads last.</summary>
internal readonly struct NearClauseFinder(PhrasedText text, NounPhraseReader phrases)
{
    /// <summary>
    /// English While her rivals left, Torres stayed, noting that P; The clerks left and Rina Torres shut the door, noting that P: where the clause begins that the
    /// verb goes on from; <paramref name="from"/> where it is the first one.
    /// </summary>
    public int Find(int from, int verb)
    {
        const WordClass Inner = WordClass.Relative | WordClass.Complementizer | WordClass.ClauseOpener;
        int start = text.Is(from, WordClass.ClauseOpener) && text.NameAt(from) < 0 ? BehindSubordinate(from, verb) : from;
        for (int i = verb - 3; i > start + 1; i--)
        {
            if (text.NameAt(i) < 0 && text.Is(i, WordClass.Coordinator) && !text.Is(i, WordClass.ClauseOpener) && (text.IsSign(i - 1, ',') || text.NameAt(i + 1) >= 0 || text.Is(i + 1, WordClass.Pronoun | WordClass.Honorific)) && text.HoldsVerb(start, i) && Begins(i + 1, verb))
                return text.Holds(start, i, Inner) ? start : i + 1;
        }

        return start;
    }

    /// <summary>English met Rina Torres, who shocked the clerks by calling P: the person whom the relative clause that a verb stands in tells of; -1 where it stands in none.</summary>
    public int Antecedent(int from, int verb)
    {
        for (int i = verb - 1; i > from + 1 && !text.IsSign(i, ','); i--)
        {
            if (text.Is(i, WordClass.Relative) && text.IsSign(i - 1, ',') && text.Segments.EntryOf(i).Gender == Gender.Personal)
                return text.NameAt(i - 2) is >= 0 and int name && text.Names[name].Kind == NameKind.Person && text.Names[name].Whole.End == i - 1 ? name : -1;
        }

        return -1;
    }

    /// <summary>English While Torres spoke, the clerks left: where the main clause begins; <paramref name="from"/> where none does.</summary>
    public int BehindSubordinate(int from, int limit)
    {
        for (int i = from + 2; i < limit - 1; i++)
        {
            if (text.IsSign(i, ',') && text.NameAt(i) < 0 && Begins(i + 1, limit))
                return i + 1;
        }

        return from;
    }

    /// <summary>Whether somebody and a verb of his that reports nothing stand there.</summary>
    public bool Begins(int first, int limit)
    {
        if (phrases.ReadAt(first, limit, out int end).Kind is not (SourceKind.Name or SourceKind.Description or SourceKind.Pronoun))
            return false;
        while (end < limit && text.NameAt(end) < 0 && text.Is(end, WordClass.Adverb) && !text.IsAuxiliary(end))
            end++;
        return end < limit && (text.IsAuxiliary(end) || text.IsVerb(end)) && (text.CueOf(end) & CueTraits.Leads) == 0;
    }

    /// <summary>English In a speech -- the first of two -- Torres left: the token behind the second dash; the first token where none stands there.</summary>
    public int BehindDashes(int first, int limit)
    {
        int dashes = 0;
        for (int i = first; i < limit; i++)
        {
            if (text.IsDash(i) && !text.IsDash(i + 1) && ++dashes == 2)
                return i + 1;
        }

        return first;
    }
}
