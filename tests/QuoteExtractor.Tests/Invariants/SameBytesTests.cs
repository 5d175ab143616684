using System.Globalization;
using System.Text;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Invariants;

/// <summary>Law 5: same input, same bytes out, on any number of threads, in any order and under any culture.</summary>
public sealed class SameBytesTests
{
    private static readonly string[] Texts = [.. Enumerable.Range(1, 60).Select(seed => ArticleInventor.Invent(seed).Text)];

    private static readonly Extractor Shared = new(Language.Indonesian);

    [Fact]
    public void A_second_run_gives_the_same() => Texts.Select(Bytes).Should().Equal(Texts.Select(Bytes));

    [Fact]
    public void A_new_extractor_gives_the_same() =>
        Texts.Select(text => Written(new Extractor(Language.Indonesian).Extract(ArticleOf(text)))).Should().Equal(Texts.Select(Bytes));

    [Fact]
    public void The_order_of_the_articles_does_not_matter() =>
        Texts.Reverse().Select(Bytes).Reverse().ToArray().Should().Equal(Texts.Select(Bytes));

    [Fact]
    public void Several_threads_share_one_extractor()
    {
        string[] alone = [.. Texts.Select(Bytes)];
        var together = new string[8 * Texts.Length];
        Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i] = Bytes(Texts[i % Texts.Length]));
        together.Should().Equal(Enumerable.Repeat(alone, 8).SelectMany(bytes => bytes));
    }

    [Theory]
    [InlineData("tr-TR")] // i and I are letters apart
    [InlineData("ar-SA")] // another calendar, other digits
    [InlineData("de-DE")] // a comma before decimals
    public void The_current_culture_does_not_matter(string name)
    {
        CultureInfo culture = CultureOf(name);
        string[] expected = [.. Texts.Select(Bytes)];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            Texts.Select(Bytes).ToArray().Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo CultureOf(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            Assert.Skip($"this machine has no culture {name}");
            throw;
        }
    }

    private static string Bytes(string text) => Written(Shared.Extract(ArticleOf(text)));

    private static Article ArticleOf(string text) => new(text) { PublishedOn = new DateOnly(2024, 6, 20) };

    /// <summary>The document in every format.</summary>
    private static string Written(QuoteDocument document)
    {
        using var stream = new MemoryStream();
        document.WriteJson(stream);
        document.WriteCsv(stream);
        document.WriteBrat(stream, stream);
        document.WriteWebAnnotations(stream);
        document.WriteClaimReviews(stream);
        document.WriteHtml(stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
