using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads who speaks behind a closed quotation where the verb was forgotten: <c>"P," X.</c>, <c>"P," X dalam rapat itu, Senin.</c></summary>
internal readonly struct ForgottenVerbReader(PhrasedText text)
{
    /// <param name="first">The token behind the mark.</param>
    public bool TryRead(int first, int limit, out Source source)
    {
        source = Source.None;
        if (text.NameAt(first) is not (>= 0 and int name))
            return false;
        source = new NounPhraseReader(text).ReadAt(first, limit, out int end);
        bool ends = end >= limit || text.IsSign(end, '.') || text.IsSign(end, '(');
        return source.Exists && (ends || text.Names[name].Kind == NameKind.Person && IsCircumstance(end, limit));
    }

    /// <summary>dalam rapat itu, Senin: whether nothing is told there but when, where and through whom it was said.</summary>
    private bool IsCircumstance(int first, int limit)
    {
        const WordClass Openers = WordClass.Preposition | WordClass.Weekday | WordClass.Conjunction | WordClass.Relay | WordClass.TimeWord;
        if (text.Tokens[first].Kind != TokenKind.Punctuation && !text.Is(first, Openers))
            return false;
        for (int i = first; i < limit; i++)
        {
            if (text.NameAt(i) < 0 && !text.Is(i, WordClass.Relay | WordClass.ContactVerb) && (text.IsVerb(i) || text.CueOf(i) != CueTraits.None || text.Is(i, WordClass.Relative | WordClass.Predicative)))
                return false;
        }

        return true;
    }
}
