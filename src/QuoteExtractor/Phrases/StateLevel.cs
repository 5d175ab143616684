using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells the levels of a state that places are named behind: <c>provinsi Arumi Raya</c>.</summary>
internal static class StateLevel
{
    /// <summary>The lexicon's value of their nouns: <c>provinsi</c>.</summary>
    private const int Level = 15;

    /// <summary>Pejabat provinsi Arumi Raya, juru bicara kota Arum, but wali kota Wira: behind a level of the state that is no part of the office stands a place.</summary>
    public static bool IsBefore(SegmentedText text, int name)
    {
        LexiconEntry two = text.MatchAt(name - 2, name) is { Length: 2 } match ? match.Entry : default, before = (two.Class & WordClass.PlaceHead) != 0 ? two : text.EntryOf(name - 1);
        return !text.Lexicon.IsHeadLast && text.At(name - 1).Shape == TokenShape.Lower && before.Value == Level && (before.Class & WordClass.PlaceHead) != 0 && (two.Class & WordClass.Role) == 0;
    }
}
