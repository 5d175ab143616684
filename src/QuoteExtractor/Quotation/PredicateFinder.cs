using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Tells a clause (<c>kapal itu sudah tiba</c>) from a noun phrase (<c>kapal yang sudah tiba itu</c>).</summary>
internal readonly struct PredicateFinder(PhrasedText text)
{
    private const int Reach = 24;

    /// <summary>Whether what begins at a token has a predicate.</summary>
    /// <param name="isDeed">Whether the verb before names deeds, too; what begins with a verb is such a deed then.</param>
    public bool IsClause(int first, int limit, bool isDeed) => first < limit && !(isDeed && IsVerb(first) && !text.Is(first, WordClass.Predicative)) && (text.Lexicon.IsHeadLast && text.Is(first, WordClass.Pronoun) || HasPredicate(first, limit, WordClass.None));

    /// <summary>Whether the noun at a token is the subject of a clause, and not an object: <c>rasa aman adalah modal</c>, not <c>rasa hormat kepada tuan rumah</c>.</summary>
    public bool IsSubject(int noun, int limit) => HasPredicate(text.Lexicon.IsHeadLast ? noun + 1 : noun, limit, WordClass.Preposition);

    /// <param name="stops">What ends the search besides the words that always do.</param>
    private bool HasPredicate(int first, int limit, WordClass stops)
    {
        const WordClass Ends = WordClass.ClauseOpener | WordClass.Aim | WordClass.Complementizer | WordClass.Temporal;
        for (int i = first; i < Math.Min(limit, first + Reach); i++)
        {
            if (text.NameAt(i) >= 0)
                continue;
            if (text.MatchAt(i, limit) is { Length: > 1 } phrase && (phrase.Entry.Class & WordClass.Adverb) != 0)
            {
                i += phrase.Length - 1;
                continue;
            }

            if (i > first && text.Tokens[i].Kind == TokenKind.Mark && text.Lexicon.IsHeadLast && (text.IsAuxiliary(i + 1) || text.Is(i + 1, WordClass.Modal)))
                return true; // English the loans "should be paid"
            if (stops != WordClass.None && i > first && !text.Lexicon.IsHeadLast && text.Is(i, stops))
                return !text.Is(i, Ends) && IsPredicateBehind(i, limit); // maaf karena belum menang
            if (i > first && text.Tokens[i].Kind == TokenKind.Mark || text.IsSign(i, ',') || text.IsSign(i, ';') || text.Is(i, stops) || i > first && text.Is(i, Ends))
                return false;
            if (text.Is(i, WordClass.Relative))
            {
                i = RelativeVerb(i, limit);
                continue;
            }

            if (text.Is(i, WordClass.Coordinator) && i + 1 < limit && IsVerb(i + 1))
                return false;
            if (i > first && text.Is(i - 1, WordClass.Demonstrative) && IsPlain(i))
                return true;
            if (IsVerb(i) && !(i + 1 < limit && text.Is(i + 1, WordClass.Demonstrative)) || text.Is(i, WordClass.Predicative))
                return true;
        }

        return false;
    }

    /// <summary>surat dari wali kota itu akan diproses: whether what can be nothing but a predicate stands behind a preposition, in the same clause.</summary>
    private bool IsPredicateBehind(int preposition, int limit)
    {
        const WordClass Others = WordClass.ClauseOpener | WordClass.Aim | WordClass.Complementizer | WordClass.Temporal | WordClass.Relative | WordClass.Conjunction | WordClass.Coordinator;
        for (int i = preposition + 1; i < Math.Min(limit, preposition + Reach); i++)
        {
            if (text.NameAt(i) >= 0)
                continue;
            if (text.Tokens[i].Kind is TokenKind.Mark or TokenKind.Punctuation || text.Is(i, Others))
                return false;
            if (i > preposition + 1 && text.Is(i, WordClass.Predicative)) // maaf atas adanya gangguan
                return true;
        }

        return false;
    }

    /// <summary>kritik itu sah, vaksin tersebut efektif: a word that is nothing else, behind the demonstrative that closes a noun phrase.</summary>
    private bool IsPlain(int i) => !text.Lexicon.IsHeadLast && text.Tokens[i].Shape == TokenShape.Lower && text.NameAt(i) < 0 && text.CueOf(i) == CueTraits.None
        && (text.ClassOf(i) & ~(WordClass.Adjective | WordClass.CommonName)) == WordClass.None;

    /// <summary>The last verb of a relative clause's predicate, which is none of the clause around it.</summary>
    private int RelativeVerb(int relative, int limit)
    {
        const int FarthestVerb = 3;
        int i = relative + 1;
        for (int verb = i; verb < Math.Min(limit, relative + FarthestVerb); verb++)
        {
            if (IsVerb(verb))
            {
                i = verb;
                break;
            }
        }

        while (i + 1 < limit && text.NameAt(i) < 0 && (text.Is(i, WordClass.Adverb | WordClass.Negation | WordClass.Predicative) || IsVerb(i) && IsVerb(i + 1)))
            i++;
        return i;
    }

    private bool IsVerb(int i) =>
        text.NameAt(i) < 0 && (text.IsVerbLike(i) || (text.CueOf(i) & (CueTraits.Leads | CueTraits.Passive)) != 0);
}
