using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells offices that are the head of a part and are told with what it is for, before the body itself: <c>Kabid Tibum | Dinas Arum</c>.</summary>
internal static class OfficeField
{
    /// <summary>The lexicon's value of such offices.</summary>
    private const int HeadsPart = 22;

    private const WordClass Heads = WordClass.BodyHead | WordClass.Organization;

    /// <summary>Where the body begins behind the field; what was found where there is no such office, no field or no head of a body behind it.</summary>
    /// <param name="body">What was found: the first word behind the title, or another.</param>
    public static int Behind(SegmentedText text, int titleEnd, int body, int end)
    {
        const int LongestField = 4;
        if (body != titleEnd || body >= end || text.EntryOf(titleEnd - 1).Value != HeadsPart && (text.ClassOf(titleEnd - 1) & WordClass.Subunit) == 0 || (text.ClassOf(body) & (WordClass.Place | WordClass.PlaceHead | WordClass.Subunit)) != 0)
            return body;
        bool heads = (text.ClassOf(body) & Heads) != 0; // Kasi Koperasi Dinas Arum; but Kanit Polsek Arum Polres Borea, Ketua Fraksi Partai Arum
        if (text.MatchAt(body, end) is { Length: > 1 } listed && (listed.Entry.Class & WordClass.Organization) != 0)
            return body;
        for (int i = body + 1; i < Math.Min(end, heads ? body + 2 : body + LongestField) && text.At(i).Kind == TokenKind.Word && (text.ClassOf(i) & WordClass.Place) == 0; i++)
        {
            if ((text.ClassOf(i) & (WordClass.BodyHead | WordClass.Subunit)) != 0 && !NameSplitter.IsNeverAlone(text, i)
                || !heads && (text.ClassOf(i) & WordClass.Organization) != 0 && (text.ClassOf(i) & (WordClass.CommonName | WordClass.PersonNoun | WordClass.PersonName)) == 0)
                return i;
        }

        return body;
    }
}
