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

    /// <summary>What the border weighs behind a body that is told whole, and behind one whose name is still to come.</summary>
    private const int Closed = 15, NeedsName = -60;

    private const WordClass Opens = WordClass.PersonName | WordClass.Honorific | WordClass.Rank | WordClass.NameParticle;

    /// <summary>How much less likely a word that no list of given names has begins the name behind such an office.</summary>
    public static int Malus(SegmentedText text, int first) => Malus(text, text.IsSign(first - 1, ')') ? first - 2 : first - 1, first);

    /// <summary>How good a border behind a short form in brackets is: Kepala Desa (Kades) | Arumjati Wirasena, Direktur Rumah Sakit (RS) | Arumjati Wirasena are none.</summary>
    public static int BehindBracket(SegmentedText text, int first)
    {
        const WordClass Common = WordClass.CommonName | WordClass.PlaceHead | WordClass.BodyHead | WordClass.Role;
        if (!text.IsSign(first - 1, ')') || first < 4 || !text.IsSign(first - 3, '(') || (text.ClassOf(first - 4) & Common) == 0)
            return Closed; // PT Arum (Persero) | Wira Satya
        if ((text.ClassOf(first - 2) & (WordClass.PlaceHead | WordClass.BodyHead)) != 0 && (text.ClassOf(first) & Opens) == 0)
            return NeedsName;
        return Malus(text, first - 2, first) is > 0 and int malus ? -malus : Closed;
    }

    private static int Malus(SegmentedText text, int title, int first)
    {
        if (title < 0 || text.EntryOf(title) is not { Value: HasPlace or HasFirm } office || (office.Class & WordClass.Role) == 0
            || text.At(first).Shape is not (TokenShape.Capitalized or TokenShape.Mixed) || text.At(first).Length < 3 || (text.ClassOf(first) & Opens) != 0)
            return 0;
        return office.Value == HasPlace ? 30 : 10;
    }
}
