using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>Tells the <c>jika</c> that only introduces what is told (<c>mengakui jika tembok itu roboh</c>) from the one that supposes it (<c>jika hujan, lomba ditunda</c>).</summary>
internal sealed class SuppositionTeller(PhrasedText text)
{
    /// <summary>Whether nothing follows from the clause that the word at <paramref name="first"/> opens: no comma, no clause of its own, nothing that will or can be.</summary>
    public bool IsTold(int first, int end)
    {
        const WordClass Outcomes = WordClass.Modal | WordClass.Conditional | WordClass.Contrast | WordClass.Complementizer;
        if (text.Lexicon.IsHeadLast || first + 1 >= end)
            return false;
        for (int i = first + 1; i < end; i++)
        {
            if (text.NameAt(i) < 0 && (text.IsSign(i, ',') || text.Is(i, Outcomes) || text.ClassOf(i) == WordClass.Conjunction))
                return false;
        }

        return true;
    }
}
