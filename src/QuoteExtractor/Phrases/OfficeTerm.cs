using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells when somebody held the office before his name: <c>Wali Kota Arum periode 2015-2020 Wira Satya</c>, <c>Ketua Serikat Arum masa bakti 2023-2027</c>.</summary>
internal static class OfficeTerm
{
    /// <summary>The token behind the years that stand behind a title; the token itself where none do.</summary>
    public static int Behind(SegmentedText text, int end, int limit)
    {
        const int Words = 3, YearDigits = 4;
        if (end >= limit || text.At(end).Shape != TokenShape.Lower || text.Lexicon.IsHeadLast)
            return end;
        bool term = false;
        for (int i = end; i < Math.Min(limit, end + Words + 1); i++)
        {
            if (term && text.At(i) is { Kind: TokenKind.Number, Length: >= YearDigits })
                return RangeEnd(text, i, limit);
            if (text.At(i).Shape != TokenShape.Lower || text.CueOf(i) != CueTraits.None || !term && i > end + 1)
                return end;
            term |= (text.ClassOf(i) & WordClass.TimeWord) != 0;
        }

        return end;
    }

    /// <summary>2015-2020, in one token or in three.</summary>
    private static int RangeEnd(SegmentedText text, int year, int limit) =>
        year + 2 < limit && text.At(year + 2).Kind == TokenKind.Number && text.At(year + 1).Length == 1 && text.At(year + 1).Kind == TokenKind.Punctuation && !text.IsSign(year + 1, ',') ? year + 3 : year + 1;
}
