using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Segmentation;

/// <summary>Where sentences end; <c>|</c> stands between those that are expected.</summary>
public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Torres pulang.| Ia lelah.| Apa lagi?")]
    [InlineData("Torres datang!| Semua diam.")]
    [InlineData("Jembatan itu runtuh.| 12 orang terluka.")]
    [InlineData("Harga naik sebesar 54.| Borea diam.")]
    [InlineData("Semua hadir: guru, murid, dll.| Torres tidak.")]
    public void Sentences_end_at_their_final_mark(string text) => Check(text);

    [Theory]
    [InlineData("\"Kami menang.| Kami senang,\" kata Torres.")]
    [InlineData("\"Apakah ini benar?\" tanya hakim itu.")]
    [InlineData("\"Pergi!\" teriak Torres.| Semua pergi.")]
    [InlineData("“Sudah selesai.” kata Torres.")]
    [InlineData("\"Diterima utuh?,\" tanya Torres.")]
    [InlineData("Torres memberi peringatan, \"Jangan mundur.\"| Ia lalu pulang.")]
    [InlineData("Kota itu tenang.| \"Kami aman,\" kata Torres.")]
    [InlineData("'Belum!'| Masih ada waktu.")]
    [InlineData("”Kami aman.| Kami tenang,” kata Torres.| ”Kami pulang.”")]
    public void They_end_inside_quotation_marks_but_not_before_their_attribution(string text) => Check(text);

    [Theory]
    [InlineData("Ia bertemu Dr. H. Joko Torres di Jl. Mawar No. 10 kemarin.")]
    [InlineData("Menurut M. Torres dan Moh. Arkad, hasilnya jelas.")]
    [InlineData("Kombes Pol. Dewi Torres datang bersama Prof. Arkad.")]
    [InlineData("Pelaksana Tugas (Plt.) Bupati Torres hadir.")]
    [InlineData("Dewi Torres, S.H., M.Si. mengatakan hal itu.")]
    [InlineData("Surat a.n. Torres sudah dikirim.")]
    [InlineData("Biayanya Rp. 50.000 lihat hal. 5 buku itu.")]
    [InlineData("Ia lulus sebagai S.H.| Namun ia tidak puas.")]
    [InlineData("Polisi menahan R, S, dan T.| Tersangka diam.")]
    [InlineData("Hal itu ada dalam ayat 1 huruf i.| Torres membacanya.")]
    public void Abbreviations_and_initials_end_none(string text) => Check(text);

    [Theory]
    [InlineData("Rapat dimulai pukul 14.00 di Kabar6.com dan selesai pukul 15.30.")]
    [InlineData("Harganya 1.500.000 atau 2,5 persen.")]
    [InlineData("Ia ragu ... lalu pergi.")]
    [InlineData("Ia ragu... lalu pergi.")]
    [InlineData("Ia ragu...| Torres tidak.")]
    [InlineData("\"Waktu berubah.| ... Hari ini kita mulai,\" katanya.")]
    [InlineData("Tetap tinggal. baik di desa maupun di kota.")]
    [InlineData("1. Arkadia dan Borea Sepakat")]
    [InlineData("Ada dua pilihan.| 1. Mundur dari jabatan.| 2. Tetap bertahan.")]
    public void Numbers_addresses_and_ellipses_end_none(string text) => Check(text);

    [Theory]
    [InlineData("Rapat itu selesai.|Torres pulang.")]
    [InlineData("Ia kembali ke negeri.|Ia lelah.")]
    [InlineData("Harga naik 54.|Borea diam.")]
    [InlineData("Salah satu negara diserang.|\"Kami membela diri,\" kata Torres.")]
    [InlineData("\"Kami aman.\"|Torres lalu pergi.")]
    public void Glued_sentences_are_split(string text) => Check(text);

    [Fact]
    public void Every_line_is_a_paragraph_of_its_own()
    {
        const string Text = "Borea Tutup Perbatasan\r\n\r\nTorres menutup perbatasan. Warga marah.\nReaksi warga\n\u201CKami rugi,\u201D kata Dewi.";
        Segments.Sentences(Text).Should().Equal(
            "Borea Tutup Perbatasan", "Torres menutup perbatasan.", "Warga marah.", "Reaksi warga", "\u201CKami rugi,\u201D kata Dewi.");
        Segments.Of(Text).Sentences.ToArray().Select(sentence => sentence.Paragraph).Should().Equal(0, 1, 1, 2, 3);
    }

    [Theory]
    [InlineData("Sen. Dana Torres met Mr. Arkad at 3 p.m. on Monday.| They talked.")]
    [InlineData("The U.S. envoy left.| He was tired.")]
    [InlineData("\"No.| We stay,\" she said.")]
    [InlineData("\"Is it over?\" she asked.| It was.")]
    [InlineData("It is No. 5 on the list.")]
    public void English_follows_the_same_rules(string text) => Check(text, Language.English);

    private static void Check(string marked, Language? language = null) =>
        Segments.Sentences(marked.Replace("|", "", StringComparison.Ordinal), language).Should().Equal(marked.Split('|').Select(sentence => sentence.Trim()));
}
