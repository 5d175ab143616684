using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Finds the body behind an office whose short form stands in brackets.</summary>
internal static class AbbreviatedBody
{
    private const WordClass Heads = WordClass.BodyHead | WordClass.Organization;

    /// <summary>
    /// Dewan Pimpinan Pusat | Kesatuan Nelayan Arum (KNA): the words whose initials the short form in brackets has; none where no
    /// bracket holds such a one.
    /// </summary>
    public static TokenRange Find(SegmentedText text, int first, int end)
    {
        for (int open = first + 1; open + 2 < end; open++)
        {
            if (text.IsSign(open, '(') && text.IsSign(open + 2, ')') && text.At(open + 1) is { Shape: TokenShape.Upper, Length: > 2 })
                return Initialled(text, first, open, text.TextOf(open + 1));
        }

        return default;
    }

    private static TokenRange Initialled(SegmentedText text, int first, int end, ReadOnlySpan<char> initials)
    {
        int left = initials.Length;
        for (int i = end - 1; i >= first; i--)
        {
            Token token = text.At(i);
            if (token.Kind != TokenKind.Word || token.Shape == TokenShape.Lower)
                continue;
            if (text.Text[token.Start] != initials[--left])
                return default;
            if (left > 0)
                continue;
            if (i > first && ((text.ClassOf(i - 1) & WordClass.Coordinator) != 0 || NameSplitter.IsNeverAlone(text, i - 1) || OfficeReach.IsGroup(text, i - 1)))
                return default; // Menteri Koordinator Bidang Laut dan Sungai Arum (LSA)
            bool heads = i > first && text.At(i - 1).Shape > TokenShape.Lower && (text.ClassOf(i - 1) & Heads) != 0 && (text.ClassOf(i - 2) & (Heads | WordClass.Subunit)) == 0 && (i - 1 == first || (text.ClassOf(i - 1) & WordClass.Subunit) == 0);
            return new TokenRange(heads ? i - 1 : i, end); // Direktur | PT Arum Sentosa Bahari (ASB)
        }

        return default;
    }
}
