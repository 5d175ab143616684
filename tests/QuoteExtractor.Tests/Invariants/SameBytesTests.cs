using System.Globalization;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Invariants;

/// <summary>Law 5: same input, same bytes out, on any number of threads, in any order and under any culture.</summary>
public sealed class SameBytesTests
{
    private static readonly string[] Texts = [.. Enumerable.Range(1, 60).Select(seed => ArticleInventor.Invent(seed).Text)];

    private static readonly Extractor Shared = new(Language.Indonesian);

    [Fact]
    public void A_second_run_gives_the_same() => Texts.Select(Json).Should().Equal(Texts.Select(Json));

    [Fact]
    public void A_new_extractor_gives_the_same() =>
        Texts.Select(text => Written(new Extractor(Language.Indonesian).Extract(text))).Should().Equal(Texts.Select(Json));

    [Fact]
    public void The_order_of_the_articles_does_not_matter() =>
        Texts.Reverse().Select(Json).Reverse().ToArray().Should().Equal(Texts.Select(Json));

    [Fact]
    public void Several_threads_share_one_extractor()
    {
        string[] alone = [.. Texts.Select(Json)];
        var together = new string[8 * Texts.Length];
        Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i] = Json(Texts[i % Texts.Length]));
        together.Should().Equal(Enumerable.Repeat(alone, 8).SelectMany(json => json));
    }

    [Theory]
    [InlineData("tr-TR")] // i and I are letters apart
    [InlineData("ar-SA")] // another calendar, other digits
    [InlineData("de-DE")] // a comma before decimals
    public void The_current_culture_does_not_matter(string name)
    {
        CultureInfo culture = CultureOf(name);
        string[] expected = [.. Texts.Select(Json)];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            Texts.Select(Json).ToArray().Should().Equal(expected);
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

    private static string Json(string text) => Written(Shared.Extract(text));

    private static string Written(QuoteDocument document) => JsonSerializer.Serialize(document);
}
