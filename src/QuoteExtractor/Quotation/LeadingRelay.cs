using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>Reads the formula with which a sentence names who hands on what it says: <c>Melansir Kabar Dunia, Senin (3/2), P. Hal itu disampaikan Torres.</c></summary>
internal static class LeadingRelay
{
    /// <summary>Where what was said begins; the first token where no formula stands there.</summary>
    /// <param name="outlet">The name of who hands it on.</param>
    public static int Behind(PhrasedText text, int first, int end, out TokenRange outlet)
    {
        const int LongestFormula = 14;
        outlet = default;
        if (text.Lexicon.IsHeadLast || text.NameAt(first) >= 0 || text.MatchAt(first, end) is not { Length: > 0 } formula || (formula.Entry.Class & WordClass.Relay) == 0)
            return first;
        PhraseMatch kind = text.MatchAt(first + formula.Length, end); // dilansir kantor berita Kabar Dunia
        if (text.NameFrom(first + formula.Length + ((kind.Entry.Class & WordClass.Audience) != 0 ? kind.Length : 0), end) is not (>= 0 and int name))
            return first;
        int comma = text.NextComma(first, Math.Min(end, first + LongestFormula));
        if (comma >= 0 && text.Is(comma + 1, WordClass.Weekday))
            comma = text.NextComma(comma + 1, Math.Min(end, first + LongestFormula));
        if (comma < 0 || comma + 1 >= end)
            return first;
        outlet = text.Names[name].Bare;
        return comma + 1;
    }
}
