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

    /// <summary>Ikatan Nelayan dan Petani Arum (INPA): where the words begin that have the initials of the short form behind them and the small word in their midst; -1 for nowhere.</summary>
    public static int FirstInitial(SegmentedText text, int first, int small, int limit)
    {
        const int LongestPart = 8;
        int open = small + 1;
        while (open < Math.Min(limit, small + LongestPart) && (text.At(open).Shape > TokenShape.Lower || (text.ClassOf(open) & WordClass.Coordinator) != 0))
            open++;
        if (open + 2 >= limit || !text.IsSign(open, '('))
            return -1;
        int close = open + 1;
        while (close < limit && text.At(close).Shape == TokenShape.Upper)
            close++;
        if (close == open + 1 || close >= limit || !text.IsSign(close, ')'))
            return -1;
        int word = open - 1;
        int left = 0;
        for (int i = close - 1; i > open; i--)
        {
            ReadOnlySpan<char> letters = text.TextOf(i);
            for (int letter = letters.Length - 1; letter >= 0; letter--)
            {
                // In SIL UI of Sekolah Ilmu Laut UI the last word gives all of its letters.
                while (left == 0 && word >= first && text.At(word).Shape <= TokenShape.Lower)
                    word--;
                if (word < first)
                    return -1;
                ReadOnlySpan<char> of = text.TextOf(word);
                if (left == 0)
                    left = text.At(word).Shape == TokenShape.Upper ? of.Length : 1;
                if (of[left - 1] != letters[letter])
                    return -1;
                if (--left == 0)
                    word--;
            }
        }

        return left == 0 ? word + 1 : -1;
    }
}
