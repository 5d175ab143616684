using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells the number by which those who run for an office are called, which is no part of it: <c>calon bupati | nomor urut 1</c>.</summary>
internal static class BallotNumber
{
    /// <summary>The lexicon's value of adjectives that a number follows.</summary>
    private const int BeforeNumber = 9;

    /// <summary>Where what ends at a token ends without such a number; the token itself where it has none.</summary>
    public static int Before(SegmentedText text, int end)
    {
        int adjective = IsOrdinal(text, end - 2) ? end - 2 : end - 1;
        return adjective > 0 && (adjective < end - 1 || IsOrdinal(text, adjective)) ? adjective - 1 : end;
    }

    private static bool IsOrdinal(SegmentedText text, int i) => i > 0 && text.EntryOf(i) is { Value: BeforeNumber } word && (word.Class & WordClass.Adjective) != 0;
}
