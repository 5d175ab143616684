using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells a reporting verb that was written with a capital by mistake from the last word of a name: <c>Wira Mengatakan, P</c>.</summary>
internal static class CapitalVerb
{
    /// <summary>Whether a word in capitals can report and a comma or a complementiser stands behind it.</summary>
    public static bool Reports(SegmentedText text, int i) => !text.Lexicon.IsHeadLast && (text.CueOf(i) & (CueTraits.Leads | CueTraits.Clause)) == (CueTraits.Leads | CueTraits.Clause) && (text.ClassOf(i) & WordClass.PersonName) == 0
        && text.At(i).Shape == TokenShape.Capitalized && (text.IsSign(i + 1, ',') || text.At(i + 1).Shape == TokenShape.Lower && (text.ClassOf(i + 1) & WordClass.Complementizer) != 0);
}
