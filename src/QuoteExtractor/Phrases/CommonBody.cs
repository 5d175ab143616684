using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells a noun for bodies that opens a description from one that opens a name.</summary>
internal static class CommonBody
{
    /// <summary>Kelompok yang didukung Borea, Perusahaan asal Borea ini: a noun for bodies that opens a description, not a name.</summary>
    public static bool Is(SegmentedText text, int first, int end, int limit) =>
        (text.ClassOf(first) & WordClass.Organization) != 0 && text.At(first).Shape == TokenShape.Capitalized && end < limit
        && (end == first + 1 ? (text.ClassOf(end) & (WordClass.Relative | WordClass.Demonstrative | WordClass.Origin)) != 0 || IsDescribed(text, end, limit, true)
            : text.At(end - 1).Shape == TokenShape.Lower && IsDescribed(text, end, limit, false));

    /// <summary>Tim penyelamat gabungan Kota Arum mengatakan; Perusahaan pelayaran Arum, Arumi, tutup: what describes the body in small letters stands before a verb or a comma.</summary>
    private static bool IsDescribed(SegmentedText text, int first, int limit, bool alone) => !text.Lexicon.IsHeadLast && DescribedEnd(text, first, limit, true, alone) > first;

    /// <summary>Where what describes a noun before a verb ends; its own begin where none does.</summary>
    /// <param name="named">Whether names may stand in it.</param>
    /// <param name="alone">Whether any verb may stand behind it, or a comma, and no reporting verb alone.</param>
    public static int DescribedEnd(SegmentedText text, int first, int limit, bool named, bool alone = false)
    {
        const int LongestDescription = 10;
        const WordClass Others = NounPhraseReader.Ends | WordClass.Relative | WordClass.Predicative | WordClass.Quantifier | WordClass.Demonstrative;
        int i = first;
        while (i < Math.Min(limit, first + LongestDescription) && text.At(i) is { Kind: TokenKind.Word } word
            && (word.Shape != TokenShape.Lower ? named && i > first : text.CueOf(i) == CueTraits.None && (text.ClassOf(i) & Others) == 0 && !text.IsVerbLike(i)))
            i++;
        int verb = text.BehindAdverbs(i, limit);
        bool ends = verb < limit && (alone && i > first && text.IsSign(i, ',') || text.At(verb).Shape == TokenShape.Lower && ((text.CueOf(verb) & CueTraits.Leads) != 0 || alone && (text.IsVerbLike(verb) || (text.ClassOf(verb) & (WordClass.Predicative | WordClass.Negation)) != 0)));
        return ends ? i : first;
    }
}
