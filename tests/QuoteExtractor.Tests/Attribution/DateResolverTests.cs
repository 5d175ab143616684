using System.Globalization;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Attribution;

public sealed class DateResolverTests
{
    private static readonly Extractor Indonesian = new(Language.Indonesian);

    // The article of 2024-06-20 is of a Thursday.
    [Theory]
    [InlineData("Rabu (19/6/2024)", "2024-06-20", "2024-06-19")]
    [InlineData("Rabu (19/6/24)", "2024-06-20", "2024-06-19")]
    [InlineData("Rabu (19/6)", "2024-06-20", "2024-06-19")]
    [InlineData("Rabu (19/6)", "2024-06-19", "2024-06-19")]
    [InlineData("Minggu (31/12)", "2024-01-03", "2023-12-31")]
    [InlineData("Senin 8 Mei 2023", "2024-06-20", "2023-05-08")]
    [InlineData("8 Mei", "2024-06-20", "2024-05-08")]
    [InlineData("8 Juli", "2024-06-20", "2023-07-08")]
    [InlineData("Kamis", "2024-06-20", "2024-06-20")]
    [InlineData("Jumat", "2024-06-20", "2024-06-14")]
    [InlineData("Kamis kemarin", "2024-06-20", "2024-06-13")]
    [InlineData("Senin kemarin", "2024-06-20", "2024-06-17")]
    [InlineData("Senin pekan lalu", "2024-06-20", "2024-06-10")]
    [InlineData("Minggu malam", "2024-06-20", "2024-06-16")]
    [InlineData("kemarin", "2024-03-01", "2024-02-29")]
    [InlineData("hari ini", "2024-06-20", "2024-06-20")]
    [InlineData("tadi malam", "2024-06-20", "2024-06-19")]
    [InlineData("dua hari lalu", "2024-06-20", "2024-06-18")]
    public void Tells_the_day(string words, string published, string day)
    {
        QuoteDate date = Read(words, published);

        date.Value.Should().Be(DateOnly.Parse(day, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("pekan lalu", "2024-06-20")]
    [InlineData("tahun lalu", "2024-06-20")]
    [InlineData("bulan November", "2024-06-20")]
    [InlineData("bulan November 2023", "2024-06-20")]
    [InlineData("Rabu (31/2/2024)", "2024-06-20")]
    [InlineData("Rabu (19/6)", null)]
    [InlineData("Rabu", null)]
    [InlineData("kemarin", null)]
    [InlineData("kemarin", "0001-01-01")]
    public void Says_nothing_where_nothing_settles_the_day(string words, string? published)
    {
        QuoteDate date = Read(words, published);

            date.Value.Should().BeNull();
    }

    private static QuoteDate Read(string words, string? published)
    {
        string text = $"\"Stok cukup,\" kata Dewi Lestari pada {words}.";
        var article = new Article(text) { PublishedOn = published is null ? null : DateOnly.Parse(published, CultureInfo.InvariantCulture) };
        QuoteDate? date = Indonesian.Extract(article).Quotes.Should().ContainSingle().Subject.Date;
        date.Should().NotBeNull();
        date!.Value.Span.Of(text).ToString().Should().Be(words);
        return date.Value;
    }
}
