using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells which numbers stand inside the names of bodies and offices.</summary>
internal static class NumberedBody
{
    private const int LongestNumber = 4;
    private const WordClass Parts = WordClass.Organization | WordClass.CommonName | WordClass.PlaceHead, Titles = WordClass.Role | WordClass.RoleModifier;

    /// <summary>
    /// Polda 3, Ketua 2 Serikat Arum, Ketua RT 05 Wira: a number behind a body's word or a title; Direktur 88 Group, Danyonif 21 Arum, Ketua Arum 2 PT Borea,
    /// Ketua Panitia Arum 2022 Mayor Wira: one before a body's word or a rank.
    /// </summary>
    /// <param name="number">The number's token.</param>
    /// <param name="first">Where the run of capitals begins.</param>
    /// <param name="titled">Whether a title stands before the run.</param>
    /// <param name="isLed">Whether a word that may be part of a name stands behind the number.</param>
    public static bool Holds(SegmentedText text, int number, int first, bool titled, bool isLed)
    {
        ref readonly Token token = ref text.At(number);
        if (token.Length > LongestNumber && !(titled && number == first && text.TextOf(number).Contains('/'))) // Danramil 0123/05 Arum
            return false;
        bool inside = number > first;
        if (inside && text.MatchAt(first, number + 1) is var listed && listed.Length == number + 1 - first && (listed.Entry.Class & WordClass.Outlet) != 0)
            return true; // France 24
        if (titled && isLed && (text.ClassOf(number + 1) & (inside ? WordClass.Rank | WordClass.BodyHead : Parts | WordClass.Place)) != 0)
            return true;
        bool counts = token.Length == 1 || text.Text[token.Start] == '0' || token.Length == 2 && !inside && text.At(number - 1).Shape == TokenShape.Upper;
        int head = text.IsSign(number - 1, ')') ? number - 2 : number - 1; // Ketua Rukun Tetangga (RT) 05 Wira
        return (inside || titled && (counts && isLed || text.IsSign(number + 1, '/'))) && (text.ClassOf(head) & (inside ? Parts : Titles | Parts)) != 0;
    }
}
