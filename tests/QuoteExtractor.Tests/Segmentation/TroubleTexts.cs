using FsCheck;
using FsCheck.Fluent;

namespace QuoteExtractor.Tests.Segmentation;

/// <summary>Texts of pieces that make trouble beside each other.</summary>
internal static class TroubleTexts
{
    /// <summary>Pieces that make trouble beside each other.</summary>
    private static readonly string[] Pieces =
    [
        "Torres", "kata", "Dr", "M", "KBD", "54", "1.500", "kabar.com", "https://a.b/c", "@dewi", "#damai", "Rp", ".", ".", "...", "…", "?", "!", ",", ":", "\"", "\"",
        "“", "”", "'", "’", "``", "''", "«", "»", "(", ")", "[", "]", "-", "--", "–", "/", "|", "©", "×", "&", "_", "`", " ", " ", " ", "\n", "\n", "\r\n", "\t", "\u00A0",
        "\u200B", "\u0085", "\u2028", "\uD83D", "\uDE00", "😀", "𝒜", "é", "e\u0301", "²", "世界", "Baca juga", "Perbesar", "Foto", "Halaman", "ADVERTISEMENT", "\0",
        "besar-besaran", "Covid-19", "Jum'at", "80-an", "19/6/2031", "Rp1.500", "No10", "3D", "R&D", "M.Si", "_", "12/Pid.B/2031/PN", "#", "@", "’", "‘", "–", "\u00AD", "a@b.id",
        " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", "\n", "\r", "\v",
    ];

    public static Arbitrary<string> Arbitrary { get; } = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();
}
