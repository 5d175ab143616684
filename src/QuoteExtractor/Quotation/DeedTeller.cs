using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Tells whether a verb has its subject before another verb, which reports nothing.</summary>
internal readonly struct DeedTeller(PhrasedText text)
{
    /// <summary>English complained about the dues but backed the mayor and mocked the clerks: the verbs between have the same subject.</summary>
    public bool IsBehind(int verb, int from)
    {
        const WordClass Clauses = WordClass.Relative | WordClass.ClauseOpener | WordClass.Complementizer | WordClass.Pronoun;
        int i = verb - 1;
        while (i > from && text.NameAt(i) < 0 && text.Is(i, WordClass.Adverb) && !text.Is(i, WordClass.Coordinator))
            i--;
        if (!text.Lexicon.IsHeadLast)
            return i > from + 1 && text.Is(i, WordClass.Coordinator) && (text.IsSign(from, ',') || text.Is(from, WordClass.Coordinator)) && text.NameAt(from + 1) < 0 && (text.CueOf(from + 1) & (CueTraits.As | CueTraits.Clause)) == CueTraits.As; // menegaskan dukungan, mengutuk serangan yang baru terjadi, dan menyerukan P
        if (i - 1 > from && text.Is(i, WordClass.Coordinator) && text.IsDash(i - 1) && text.IsDash(from))
            return true; // said P - there are two more - but said Q
        if (i <= from || !text.Is(i, WordClass.Coordinator) && !text.IsSign(i, ',') || !text.Is(from, WordClass.Coordinator) || !text.IsVerb(from + 1) && !text.IsVerb(from + 2))
            return false;
        for (i--; i > from; i--)
        {
            if (text.NameAt(i) < 0 && (text.Is(i, Clauses) && !text.Is(i, WordClass.AsWord) || text.Tokens[i].Kind == TokenKind.Mark))
                return false;
        }

        return true;
    }
}
