using FluentAssertions;
using QuoteExtractor.Segmentation;
using Xunit;

namespace QuoteExtractor.Tests.Segmentation;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Covid-19 dan PK-FWS", "Covid-19|dan|PK-FWS")]
    [InlineData("besok Jum'at di Ma’rifa", "besok|Jum'at|di|Ma’rifa")]
    [InlineData("III-2025 serta Mi Sun-hwa", "III-2025|serta|Mi|Sun-hwa")]
    [InlineData("pesawat F-16 milik R&D", "pesawat|F-16|milik|R&D")]
    [InlineData("tahun 80-an, ke-2, 3D", "tahun|80-an|,|ke-2|,|3D")]
    [InlineData("G20 dan B2B", "G20|dan|B2B")]
    public void Words_keep_hyphens_apostrophes_and_digits(string text, string tokens) => Segments.Tokens(text).Should().Equal(tokens.Split('|'));

    [Theory]
    [InlineData("Rp1.500.000 atau Rp 1,5 juta", "Rp|1.500.000|atau|Rp|1,5|juta")]
    [InlineData("(19/6/2031) pukul 14.00-15.30", "(|19/6/2031|)|pukul|14.00-15.30")]
    [InlineData("naik 2,5% jadi 40.", "naik|2,5|%|jadi|40|.")]
    [InlineData("pukul 14.00WIB", "pukul|14.00|WIB")]
    [InlineData("Mei 2030-Juni 2031", "Mei|2030|-|Juni|2031")]
    [InlineData("US$10 dan No.10", "US|$|10|dan|No|.|10")]
    [InlineData("nomor 12/Pid.B/2031/PN.Brl.", "nomor|12/Pid.B/2031/PN.Brl|.")]
    public void Numbers_keep_their_separators(string text, string tokens) => Segments.Tokens(text).Should().Equal(tokens.Split('|'));

    [Theory]
    [InlineData("buka https://kabar.example/a?b=1&c=2.", "buka|https://kabar.example/a?b=1&c=2|.")]
    [InlineData("di www.arkadia.example, kata", "di|www.arkadia.example|,|kata")]
    [InlineData("surat ke dewi.torres@kabar.co.id segera", "surat|ke|dewi.torres@kabar.co.id|segera")]
    [InlineData("@dewi_torres #DamaiArkadia", "@dewi_torres|#DamaiArkadia")]
    [InlineData("Kabar6.com dan LaporBorea19.org", "Kabar6.com|dan|LaporBorea19.org")]
    [InlineData("KABAR.CO.ID, BOREA", "KABAR.CO.ID|,|BOREA")]
    [InlineData("kabar.com/foto/7 itu", "kabar.com/foto/7|itu")]
    public void Addresses_are_whole(string text, string tokens) => Segments.Tokens(text).Should().Equal(tokens.Split('|'));

    [Theory]
    [InlineData("selesai.Torres pergi", "selesai|.|Torres|pergi")]
    [InlineData("negeri.Ia pulang", "negeri|.|Ia|pulang")]
    [InlineData("sebesar 54.Borea naik", "sebesar|54|.|Borea|naik")]
    [InlineData("kembali.Id itu", "kembali|.|Id|itu")]
    [InlineData("M. Torres, S.H.", "M|.|Torres|,|S|.|H|.")]
    [InlineData("ya... tidak…", "ya|...|tidak|…")]
    [InlineData("KABAR.com --- Borea", "KABAR.com|---|Borea")]
    public void Stops_and_dashes_are_tokens_of_their_own(string text, string tokens) => Segments.Tokens(text).Should().Equal(tokens.Split('|'));

    [Theory]
    [InlineData("\"Ya,\" katanya", "\"|\"")]
    [InlineData("“Ya,” „tidak“ «mungkin» ‹kelak›", "“|”|„|“|«|»|‹|›")]
    [InlineData("``Ya,'' katanya", "``|''")]
    [InlineData("'Jum'at itu,' kata ‘Ma’rifa’", "'|'|‘|’")]
    public void Quotation_marks_are_marks_and_apostrophes_are_not(string text, string marks) =>
        Segments.Of(text).Tokens.ToArray().Where(token => token.Kind == TokenKind.Mark).Select(token => text[token.Start..token.End]).Should().Equal(marks.Split('|'));

    [Fact]
    public void Characters_outside_the_basic_plane_are_one_token()
    {
        Segments.Tokens("halo 😀 𝒜𝒷").Should().Equal("halo", "😀", "𝒜𝒷");
        Segments.Of("halo 😀 𝒜𝒷").Tokens.ToArray().Select(token => token.Kind).Should().Equal(TokenKind.Word, TokenKind.Punctuation, TokenKind.Word);
        Segments.Tokens("a\uD83D b\uDE00").Should().Equal("a", "\uD83D", "b", "\uDE00");
    }

    [Theory]
    [InlineData("kata", TokenShape.Lower)]
    [InlineData("Torres", TokenShape.Capitalized)]
    [InlineData("Keller-Sutter", TokenShape.Capitalized)]
    [InlineData("McArkad", TokenShape.Capitalized)]
    [InlineData("M", TokenShape.Capitalized)]
    [InlineData("KABN", TokenShape.Upper)]
    [InlineData("PDI-B", TokenShape.Upper)]
    [InlineData("kabarBorea", TokenShape.Mixed)]
    [InlineData("80-an", TokenShape.None)]
    public void The_shape_is_that_of_the_first_part(string word, object shape) => Segments.Of(word).Tokens.ToArray().Should().ContainSingle().Which.Shape.Should().Be((TokenShape)shape);
}
