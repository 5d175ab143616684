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
}
