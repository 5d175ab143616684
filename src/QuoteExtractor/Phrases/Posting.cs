using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells whom somebody serves from where he serves: <c>Duta Besar Arkadia untuk Borea</c>, <c>juru bicara Perserikatan Arkadia (PA) di Borea</c>.</summary>
internal static class Posting
{
    /// <summary>Where the body of a title ends before the place or the body that its holder is sent to; the title's end where none is told.</summary>
    public static int BodyEnd(SegmentedText text, int body, int end)
    {
        const WordClass Posts = WordClass.Place | WordClass.Organization;
        for (int i = body + 1; i + 1 < end; i++)
        {
            bool sent = (text.ClassOf(i) & (WordClass.Preposition | WordClass.Origin | WordClass.Coordinator)) == WordClass.Preposition;
            if (sent && text.At(i + 1).Shape > TokenShape.Lower && (text.MatchAt(i + 1, end).Entry.Class & Posts) != 0 && IsWhole(text, body, i))
                return i;
        }

        return end;
    }

    /// <summary>Arkadia Raya, UNICEF, Perserikatan Arkadia (PA), Kementerian Laut Arkadia: a name that what stands behind it adds nothing to; but Forum Arkadia untuk Laut.</summary>
    private static bool IsWhole(SegmentedText text, int first, int end)
    {
        const WordClass Names = WordClass.Place | WordClass.Organization | WordClass.Outlet;
        PhraseMatch match = text.MatchAt(first, end);
        return text.IsSign(end - 1, ')') || end - first == 1 && text.At(first).Shape == TokenShape.Upper
            || match.Length == end - first && (match.Entry.Class & Names) != 0 && (match.Entry.Class & WordClass.BodyHead) == 0;
    }
}
