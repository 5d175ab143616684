using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells a place that is called after somebody: <c>Jalan Haji Wira Satya</c>.</summary>
internal static class CalledPlace
{
    /// <summary>The lexicon's value of heads of such places: <c>Jalan</c>.</summary>
    private const int CalledAfter = 14;

    public static bool Begins(SegmentedText text, int first) => text.EntryOf(first) is { Value: CalledAfter } head && (head.Class & WordClass.PlaceHead) != 0;
}
