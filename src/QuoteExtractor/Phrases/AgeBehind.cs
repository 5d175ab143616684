using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Reads somebody's age behind the name or the title.</summary>
internal static class AgeBehind
{
    /// <summary>Wira Satya (22), mahasiswa; Wira Satya, 22, mahasiswa; Wira Satya, 22 tahun, mahasiswa: the token behind it; the token itself where none stands there.</summary>
    public static int Skip(SegmentedText text, int at)
    {
        if (!text.IsSign(at, ',') || text.At(at + 1).Kind != TokenKind.Number)
            return text.BehindAge(at);
        int comma = (text.ClassOf(at + 2) & WordClass.PeriodUnit) != 0 ? at + 3 : at + 2;
        return text.IsSign(comma, ',') ? comma : text.BehindAge(at);
    }

    /// <summary>warga Arum | berusia 45 tahun: whether it is told in words that are no part of the title.</summary>
    public static bool Begins(SegmentedText text, int at) => (text.ClassOf(at) & WordClass.Adjective) != 0 && text.At(at + 1).Kind == TokenKind.Number;
}
