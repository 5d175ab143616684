using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Tells whether a deed stands beside another that is aimed at: <c>untuk mengecek keran dan memastikan P</c> says nothing.</summary>
internal static class AimTeller
{
    public static bool IsBeside(PhrasedText text, int verb, int from)
    {
        const int Longest = 10;
        if (text.Lexicon.IsHeadLast || !text.Is(verb - 1, WordClass.Coordinator) || (text.CueOf(verb) & (CueTraits.Deed | CueTraits.Shows)) != CueTraits.Deed)
            return false;
        for (int i = verb - 2; i >= Math.Max(from, verb - Longest) && text.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (text.IsVerb(i))
                return text.Is(text.Is(i - 1, WordClass.Adverb) ? i - 2 : i - 1, WordClass.Aim);
        }

        return false;
    }
}
