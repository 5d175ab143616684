using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>Reads in or on what something was said: <c>dalam sebuah wawancara dengan Kabar Dunia</c>, <c>melalui pernyataan</c>.</summary>
internal static class OccasionOfSaying
{
    /// <summary>The token behind the noun of an occasion or a document and behind who was there; the token itself where there is none.</summary>
    /// <param name="from">The token behind the preposition.</param>
    public static int Behind(PhrasedText text, int from, int limit)
    {
        int noun = from < limit && text.Is(from, WordClass.Quantifier) ? from + 1 : from;
        PhraseMatch match = noun < limit ? text.MatchAt(noun, limit) : default;
        if ((match.Entry.Class & (WordClass.Occasion | WordClass.DocumentNoun)) == 0 || text.NameAt(noun) >= 0)
            return from;
        int behind = noun + match.Length;
        return behind + 1 < limit && text.Is(behind, WordClass.OccasionLink) && text.NameFrom(behind + 1) is >= 0 and int name ? text.Names[name].Whole.End : behind;
    }
}
