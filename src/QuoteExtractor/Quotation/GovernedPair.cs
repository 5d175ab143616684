using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>Finds what governs two things of which the second stands before a verb: English <c>experts on shipping and trade said</c>.</summary>
internal readonly struct GovernedPair(PhrasedText text, PhraseBounds bounds)
{
    /// <summary>The preposition behind those who speak; -1 where none governs both.</summary>
    /// <param name="first">Where the second thing begins.</param>
    public int Opener(int first, int last, int from)
    {
        const WordClass People = WordClass.PersonNoun | WordClass.Role | WordClass.Audience;
        const WordClass Actors = People | WordClass.Organization | WordClass.Outlet | WordClass.DocumentNoun | WordClass.Quantifier | WordClass.Pronoun | WordClass.TimeWord;
        int and = first - 1;
        if (and - 3 < from || !text.Lexicon.IsHeadLast || !text.Is(and, WordClass.Coordinator) || text.Is(and, WordClass.ClauseOpener) || text.NameAt(last) >= 0 || text.Is(last, Actors) || text.Is(first, WordClass.Determiner))
            return -1;
        int preposition = bounds.PhraseFirst(and - 1, from) - 1;
        bool governs = preposition > from && text.Is(preposition, WordClass.Preposition) && !text.Is(preposition, WordClass.ClauseOpener) && (text.NameAt(and - 1) is var name && name < 0 ? !text.Is(and - 1, Actors) : text.Names[name].Kind == NameKind.Place);
        return governs && text.NameAt(preposition - 1) < 0 && text.Is(preposition - 1, People) ? preposition : -1;
    }
}
