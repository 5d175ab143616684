using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells offices that are hardly ever told without where they are held: <c>Camat Arumjati Wirasena</c>, <c>CEO Tokobiru Wira Satya</c>.</summary>
internal static class PlacedOffice
{
    /// <summary>The lexicon's value of offices that are told with their place.</summary>
    private const int HasPlace = 11;

    /// <summary>The lexicon's value of offices that are mostly told with their firm.</summary>
    private const int HasFirm = 12;

    /// <summary>How much less likely a word that no list of given names has begins the name behind such an office.</summary>
    public static int Malus(SegmentedText text, int first)
    {
        const WordClass Opens = WordClass.PersonName | WordClass.Honorific | WordClass.Rank | WordClass.NameParticle;
        if (first == 0 || text.EntryOf(first - 1) is not { Value: HasPlace or HasFirm } office || (office.Class & WordClass.Role) == 0
            || text.At(first).Shape is not (TokenShape.Capitalized or TokenShape.Mixed) || text.At(first).Length < 3 || (text.ClassOf(first) & Opens) != 0)
            return 0;
        return office.Value == HasPlace ? 30 : 10;
    }
}
