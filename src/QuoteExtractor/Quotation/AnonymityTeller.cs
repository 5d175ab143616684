using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Tells who asks to stay unnamed, which is no statement: <c>meminta namanya tidak disebut</c>, <c>minta tidak disebutkan namanya</c>.</summary>
internal static class AnonymityTeller
{
    private const int Longest = 4;

    public static bool IsAsked(SegmentedText text, int first, int limit)
    {
        bool isKept = false, isDenied = false;
        for (int i = first; i < Math.Min(limit, first + Longest) && text.At(i).Kind == TokenKind.Word; i++)
        {
            isDenied |= (text.ClassOf(i) & WordClass.Negation) != 0;
            isKept |= text.Lexicon.FunctionOf(text.TextOf(i)) == QuoteFunction.Name;
            if (isKept && isDenied)
                return true;
            if (!isKept && !isDenied)
                return false;
        }

        return false;
    }
}
