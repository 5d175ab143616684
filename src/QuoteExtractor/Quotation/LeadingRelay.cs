using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>Reads the formula with which a sentence names who hands on what it says: <c>Melansir Kabar Dunia, Senin (3/2), P. Hal itu disampaikan Torres.</c></summary>
internal static class LeadingRelay
{
    /// <summary>Where what was said begins; the first token where no formula stands there.</summary>
    /// <param name="outlet">The name of who hands it on, where a formula stands there.</param>
    public static int Behind(PhrasedText text, int first, int end, out TokenRange outlet)
    {
        const int LongestFormula = 14;
        outlet = default;
        if (text.Lexicon.IsHeadLast || text.NameAt(first) >= 0 || text.MatchAt(first, end) is not { Length: > 0 } formula || (formula.Entry.Class & WordClass.Relay) == 0)
            return first;
        int at = first + formula.Length;
        PhraseMatch noun = text.MatchAt(at, end);
        if ((noun.Entry.Class & (WordClass.Audience | WordClass.Outlet)) == WordClass.Audience)
            noun = text.MatchAt(at += noun.Length, end); // dilansir kantor berita Kabar Dunia
        if (text.NameFrom(at, end) is >= 0 and int name)
            outlet = text.Names[name].Bare;
        else if ((noun.Entry.Class & WordClass.Outlet) != 0)
            outlet = new TokenRange(at, at + noun.Length); // dikutip Antara
        else
            return first;
        int comma = text.NextComma(first, Math.Min(end, first + LongestFormula));
        if (comma >= 0 && text.Is(comma + 1, WordClass.Weekday))
            comma = text.NextComma(comma + 1, Math.Min(end, first + LongestFormula));
        if (comma >= 0 && comma + 1 < end)
            return comma + 1;
        outlet = default;
        return first;
    }
}
