using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells the region that an office lies in from the name behind it: <c>Bupati Arum, Borea | Wira Satya</c>, whose second comma is missing.</summary>
internal static class RegionBefore
{
    /// <summary>The name without the region, which stays part of the whole; the name itself where no title and comma stand before a place. A place of one word, which many are called by abroad, stands behind one alone.</summary>
    public static NamePhrase Without(SegmentedText text, in NamePhrase title, in NamePhrase name)
    {
        int first = title.Whole.End + 1;
        if (title.Kind != NameKind.Title || title.Affiliation.IsEmpty || name.Kind != NameKind.Person || !name.Role.IsEmpty || text.Lexicon.IsHeadLast || !text.IsSign(first - 1, ',') || name.Whole.First < first)
            return name;
        PhraseMatch place = text.MatchAt(first, name.Name.End);
        int behind = first + place.Length;
        if ((place.Entry.Class & WordClass.Place) == 0 || place.Length == 1 && ((text.ClassOf(first) & WordClass.PersonName) != 0 || (text.ClassOf(title.Affiliation.First) & WordClass.Place) == 0 && name.Whole.First == first) || behind >= name.Name.End)
            return name;
        if (name.Whole.First > first)
            return IsRank(text, behind, name.Whole.First) ? name with { Whole = new TokenRange(first, name.Whole.End) } : name;
        bool full = name.Name.First == first && name.Name.End - behind > 1;
        return full ? name with { Name = new TokenRange(behind, name.Name.End) } : name;
    }

    private static bool IsRank(SegmentedText text, int first, int end) =>
        first == end || text.MatchAt(first, end) is var rank && (rank.Entry.Class & (WordClass.Rank | WordClass.Honorific)) != 0 && first + rank.Length == end;
}
