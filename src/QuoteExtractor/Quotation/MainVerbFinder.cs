using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds where the main clause goes on behind what its subject's relative clause reports: English <c>The clerk who said the bank was broke resigned</c>.</summary>
internal readonly struct MainVerbFinder(PhrasedText text)
{
    /// <summary>Where what is reported ends, before the verb of the subject; its own end where none is found.</summary>
    /// <param name="isClause">Whether what is reported has a verb of its own.</param>
    public int Before(int first, int end, bool isClause)
    {
        const WordClass Openers = WordClass.Relative | WordClass.Complementizer | WordClass.ClauseOpener | WordClass.Conjunction | WordClass.Interrogative;
        bool found = !isClause;
        for (int i = first; i < end; i++)
        {
            if (text.NameAt(i) >= 0)
                continue;
            if (text.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Mark && !text.IsOwnerMark(i) && !text.IsInnerStop(i) || i > first && text.Is(i, Openers) && !text.Is(i, WordClass.Preposition) && (isClause || !text.Is(i, WordClass.Coordinator)))
                return end;
            if (i == first && !isClause || !IsVerb(i))
                continue;
            if (found)
                return BehindAdverbs(first, i);
            found = true;
            i = PredicateLast(i, end);
        }

        return end;
    }

    /// <summary>was badly hurt: the last word of a predicate that begins at a verb; what stands behind it is another one.</summary>
    private int PredicateLast(int i, int end)
    {
        bool auxiliary = text.IsAuxiliary(i);
        while (auxiliary && i + 1 < end && text.NameAt(i + 1) < 0 && (text.IsAuxiliary(i + 1) || text.Is(i + 1, WordClass.Adverb | WordClass.Negation)))
            i++;
        return auxiliary && i + 1 < end && IsVerb(i + 1) ? i + 1 : i;
    }

    private bool IsVerb(int i)
    {
        const WordClass Nominal = WordClass.Infinitive | WordClass.Determiner | WordClass.Possessive | WordClass.Preposition;
        return !text.Is(i - 1, Nominal) && !text.IsAttributive(i) && (text.IsVerbLike(i) || (text.CueOf(i) & (CueTraits.Leads | CueTraits.Participle)) == CueTraits.Leads && !text.Is(i, WordClass.DocumentNoun))
            && !text.Lexicon.Forms.IsParticiple(text.TextOf(i));
    }

    private int BehindAdverbs(int first, int verb)
    {
        while (verb - 1 > first && text.NameAt(verb - 1) < 0 && text.Is(verb - 1, WordClass.Adverb) && !text.IsVerbLike(verb - 1))
            verb--;
        return verb;
    }
}
