using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>Finds where that ends which a naming verb calls somebody or something.</summary>
internal sealed class NamingReader(PhrasedText text, MarkMap marks)
{
    /// <summary>called Torres "crooked" in a speech: what is called so ends with the quotation.</summary>
    public int End(int first, int end)
    {
        const int Reach = 24;
        for (int i = first; i < Math.Min(end, first + Reach); i++)
        {
            if (marks.PairAt(i) is >= 0 and int pair)
                return Math.Min(end, EndOfNames(marks.Pairs[pair].End, end));
        }

        return end;
    }

    /// <summary>called it "reckless," "cruel" and "unfair": where the last of the quotations ends that nothing but a comma or a coordinator parts.</summary>
    private int EndOfNames(int behind, int end)
    {
        const int MostNames = 8, MostBetween = 2;
        for (int name = 0; name < MostNames && text.Lexicon.IsHeadLast; name++)
        {
            int next = behind;
            while (next < end && next < behind + MostBetween && (text.IsSign(next, ',') || text.Is(next, WordClass.Coordinator)))
                next++;
            if (next >= end || marks.PairAt(next) is not (>= 0 and int pair) || marks.Pairs[pair].Open != next)
                break;
            behind = marks.Pairs[pair].End;
        }

        return behind;
    }
}
