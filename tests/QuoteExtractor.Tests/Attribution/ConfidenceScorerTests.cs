using FluentAssertions;
using QuoteExtractor.Attribution;
using QuoteExtractor.Quotation;
using Xunit;

namespace QuoteExtractor.Tests.Attribution;

public sealed class ConfidenceScorerTests
{
    private static readonly Extractor Indonesian = new(Language.Indonesian);

    [Fact]
    public void A_quotation_of_somebody_with_a_full_name_and_a_title_is_nearly_sure() =>
        Last("\"Stok cukup,\" kata Menteri Pertanian Dewi Lestari.").Should().BeGreaterThanOrEqualTo(0.95);

    [Fact]
    public void A_pronoun_is_less_sure_than_a_name_and_less_with_each_other_person_named()
    {
        const string Opening = "\"Stok cukup,\" kata Menteri Pertanian Dewi Lestari.\n\n";
        double name = Last(Opening + "\"Harga turun,\" kata Dewi.");
        double pronoun = Last(Opening + "\"Harga turun,\" katanya.");
        double rival = Last(Opening + "Rapat itu dihadiri Gubernur Arum Wira Satya dan stafnya.\n\n\"Harga turun,\" katanya.");

        name.Should().BeGreaterThan(pronoun);
        pronoun.Should().BeGreaterThan(rival);
    }

    [Fact]
    public void A_bare_noun_is_less_sure_than_a_group() =>
        Last("Petugas mengatakan bahwa stok beras cukup.").Should().BeLessThan(Last("Para petugas mengatakan bahwa stok beras cukup."));

    [Fact]
    public void More_words_confirm_a_person_and_no_body()
    {
        Last("Dewi Lestari mengatakan bahwa stok cukup.").Should().BeGreaterThan(Last("Dewi mengatakan bahwa stok cukup."));
        Last("Kementerian Pertanian mengatakan bahwa stok cukup.").Should().BeLessThan(Last("Dewi Lestari mengatakan bahwa stok cukup."));
    }

    [Fact]
    public void Everything_lies_between_nothing_and_one()
    {
        foreach (Quote quote in Indonesian.Extract("\"Stok cukup,\" kata Dewi. \"Harga turun.\" Menurut warga, stok cukup. Katanya, harga turun.").Quotes)
            quote.Confidence.Should().BeInRange(0, 1);
    }

    [Fact]
    public void Every_language_tells_all_shares()
    {
        foreach (Language language in Language.All)
        {
            var table = ConfidenceTable.Of(language);
            Enum.GetValues<PassageRule>().Select(table.OfContent).Should().OnlyContain(share => share > 0 && share < 1, "{0} must give each", language);
            Enum.GetValues<SpeakerEvidence>().Select(table.OfSpeaker).Should().OnlyContain(share => share > 0 && share < 1, "{0} must give each", language);
        }
    }

    private static double Last(string text)
    {
        IReadOnlyList<Quote> quotes = Indonesian.Extract(text).Quotes;
        quotes.Should().NotBeEmpty();
        return quotes[^1].Confidence;
    }
}
