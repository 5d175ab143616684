using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells a place that is the subject of what somebody says from the last word of that person's name.</summary>
internal static class SubjectPlace
{
    /// <summary>Menurut Wira Arkadia tidak lengah: whether a run ends with a place before a predicate, with no comma behind a known name or a speaker's.</summary>
    public static bool Ends(SegmentedText text, NameEvidence evidence, int first, int end, int limit)
    {
        const WordClass Predicates = WordClass.Negation | WordClass.Modal | WordClass.Predicative | WordClass.Adverb;
        return end - first > 1 && end < limit && (text.ClassOf(end - 1) & (WordClass.Place | WordClass.PersonName)) == WordClass.Place && !text.Lexicon.IsHeadLast
            && ((text.ClassOf(first) & WordClass.PersonName) != 0 || evidence.IsBareSpeaker(first)) && (text.ClassOf(end - 2) & WordClass.Place) == 0
            && ((text.ClassOf(end) & Predicates) != 0 || text.IsVerbLike(end));
    }

    /// <summary>Kata Wira, warga di desa itu tidak peduli: the token behind where people are; the token itself where no place begins there.</summary>
    public static int Behind(SegmentedText text, int at)
    {
        const int LongestPlace = 6;
        const WordClass Verbs = WordClass.Adverb | WordClass.Modal | WordClass.Negation | WordClass.Predicative;
        if ((text.ClassOf(at) & WordClass.PlaceOpener) == 0)
            return at;
        int i = at + 1;
        while (i < Math.Min(text.Tokens.Length, at + LongestPlace) && text.At(i).Kind == TokenKind.Word && (text.At(i).Shape > TokenShape.Lower || (text.ClassOf(i) & Verbs) == 0 && text.CueOf(i) == CueTraits.None && !text.IsVerbLike(i)))
            i++;
        return text.At(i).Shape == TokenShape.Lower ? i : at;
    }
}
