using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>Tells what was told before and is only pointed at, and when it was told: menegaskan <c>hal itu dalam rapat kerja</c>.</summary>
internal static class PointedThing
{
    public static bool Is(PhrasedText text, int first, int end) => !text.Lexicon.IsHeadLast && first + 2 < end && text.Is(first, WordClass.Pointer) && text.Is(first + 1, WordClass.Demonstrative) && text.NameAt(first + 2) < 0
        && text.Is(first + 2, WordClass.Preposition | WordClass.OccasionOpener) && !text.Is(first + 2, WordClass.AsWord | WordClass.Adverb);
}
