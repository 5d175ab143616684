using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Segmentation;

public sealed class FurnitureFilterTests
{
    private const string Before = "Torres menutup perbatasan Borea pada hari Senin.", After = "Warga kota itu menolak keputusan tersebut.";

    [Theory]
    [InlineData("Baca juga: Torres Buka Perbatasan Borea")]
    [InlineData("BACA JUGA: Apakah Torres Kembali?")]
    [InlineData("(Baca juga: Torres Buka Perbatasan)")]
    [InlineData("Simak juga Video 'Torres Buka Perbatasan':")]
    [InlineData("Tonton juga video \"Torres Menangis\" di sini:")]
    [InlineData("'Lihat juga Video: Torres Menangis di Borea'")]
    [InlineData("[Gambas:Video]")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("SCROLL TO CONTINUE WITH CONTENT")]
    [InlineData("Iklan")]
    [InlineData("Penulis: Dewi Arkad | Editor: Budi Arkad")]
    [InlineData("Sumber : Kantor Berita Borea")]
    [InlineData("Oleh Dewi Arkad")]
    [InlineData("Halaman 2 dari 3")]
    [InlineData("Rekomendasi untuk Anda")]
    [InlineData("×")]
    [InlineData("(***)")]
    [InlineData("---")]
    [InlineData("19")]
    [InlineData("Dewi Arkad 5 Mei 2031, 18:05")]
    [InlineData("Thursday, 5 June 2031 | 11:33 WIB Last Updated 2031-06-05T04:33:29Z")]
    [InlineData("© 2031 Kabar Arkadia, bagian dari Arkadia Media.")]
    [InlineData("Torres berjabat tangan dengan tamunya di Borea /KabarDunia")]
    [InlineData("\"Torres berjabat tangan dengan tamunya\"/Foto : KBD")]
    [InlineData("Torres berjabat tangan di Borea. (Foto: dok. Istana Arkadia)")]
    [InlineData("Empat+01:37VIDEO: Torres Berjabat Tangan")]
    [InlineData("Usai Torres Tutup Perbatasan Borea, Warga Kota Arkadia Turun ke Jalan")]
    public void A_line_of_furniture_is_no_sentence(string line) =>
        Segments.Sentences($"{Before}\n\n{line}\n\n{After}").Should().Equal(Before, After);

    [Theory]
    [InlineData("Reaksi warga Borea")]
    [InlineData("1. Arkadia Menolak")]
    [InlineData("Halaman rumah Torres penuh bunga.")]
    [InlineData("Iklan itu ditarik, kata Torres.")]
    [InlineData("Editor majalah itu membantah.")]
    [InlineData("Kami ikuti kabar itu.")]
    [InlineData("Serangan itu terjadi pada 5 Mei 2031.")]
    [InlineData("Torres menekankan pentingnya memperkuat pertahanan laut di seluruh perbatasan negeri")]
    public void A_line_that_nothing_marks_is_a_sentence(string line) =>
        Segments.Sentences($"{Before}\n\n{line}\n\n{After}").Should().Equal(Before, line, After);

    [Theory]
    [InlineData(" (*)")]
    [InlineData(" (rtm/bor)")]
    [InlineData(" (rtm/bor/dst)")]
    [InlineData(" (KBD/Dunia/Rtm/I-1)")]
    [InlineData(" (DEWI ARKAD/BUDI TORRES)")]
    [InlineData("[Gambas:Video]")]
    [InlineData(" (Baca juga: Torres Buka Perbatasan)")]
    public void What_signs_off_a_paragraph_is_no_part_of_it(string tail) => Segments.Sentences(Before + tail).Should().Equal(Before);

    [Theory]
    [InlineData("Torres mengatakan jembatan itu runtuh. Warga pulang.")]
    [InlineData("\"Jembatan itu aman,\" kata Torres di sana.")]
    [InlineData("Torres menegaskan bahwa jembatan itu aman.")]
    public void A_paragraph_that_reports_is_no_caption(string line) => string.Join(' ', Segments.Sentences($"{Before}\n\n{line} (Dewi Arkad/Reuters)\n\n{After}")).Should().Be($"{Before} {line} {After}");

    [Fact]
    public void A_paragraph_that_only_shows_is_a_caption() =>
        Segments.Sentences($"{Before}\n\nWarga melintas di jembatan yang runtuh, Senin. (Dewi Arkad/Reuters)\n\n{After}").Should().Equal(Before, After);

    [Fact]
    public void A_page_yields_its_article_alone()
    {
        const string Page = """
            Notification
            ×
            BerandaDuniaArkadia
            Torres Tutup Perbatasan Borea Mulai Senin
            Dewi ArkadDewi Arkad
            Diperbarui 05 Mei 2031, 16:01 WIB
            Copy Link
            19
            Wajah Torres Saat Umumkan Penutupan Perbatasan
            Perbesar
            Torres tampak lelah. Ia diam. (Dewi Arkad/Kabar Dunia via KBD, Pool)
            Kabar6.com, Arkadia - Torres menutup perbatasan Borea. "Ini demi warga," katanya.

            Warga menolak keputusan itu. (*)

            Baca juga: Warga Borea Turun ke Jalan
            Halaman 1 dari 2
            AA
            Berita Terkini
            © 2031 Kabar Arkadia.
            All Right Reserved
            """;
        Segments.Sentences(Page).Should().Equal(
            "Torres Tutup Perbatasan Borea Mulai Senin",
            "Kabar6.com, Arkadia - Torres menutup perbatasan Borea.",
            "\"Ini demi warga,\" katanya.",
            "Warga menolak keputusan itu.");
    }

    [Fact]
    public void The_line_under_an_agency_is_its_caption() =>
        Segments.Sentences($"Oleh: Dewi\nKBD/ARKADIA VIA BRN\nTorres menyambut tamunya. Foto itu diambil pada Mei.\n\n{Before}").Should().Equal(Before);

    [Theory]
    [InlineData("Read more: Torres Shuts the Border")]
    [InlineData("By Dana Torres")]
    [InlineData("Advertisement")]
    [InlineData("Source: Borea News")]
    [InlineData("Copyright 2031 Borea News")]
    public void English_furniture_is_no_sentence(string line) =>
        Segments.Sentences($"Torres shut the border.\n\n{line}\n\nPeople were angry.", Language.English).Should().Equal("Torres shut the border.", "People were angry.");
}
