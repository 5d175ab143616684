using System.Text.Json;
using FluentAssertions;
using QuoteExtractor.Tests.Invariants;
using Xunit;

namespace QuoteExtractor.Tests.Export;

public sealed class ClaimReviewExportTests
{
    [Fact]
    public void A_quote_is_a_claim_with_its_author_date_and_appearance()
    {
        JsonElement[] reviews = Reviews(HandMade.Full());
        reviews.Should().HaveCount(3);
        Compact(reviews[0]).Should().Be(
            """
            {"@type":"ClaimReview","claimReviewed":"Jembatan itu aman, untuk truk.","itemReviewed":{"@type":["Claim","Quotation"],
            "text":"Jembatan itu aman, untuk truk.","inLanguage":"id",
            "author":{"@type":"Person","name":"Sela Wirantha","jobTitle":"Bupati","affiliation":{"@type":"Organization","name":"Rana Timur"}},
            "datePublished":"2024-06-19",
            "appearance":{"@type":"NewsArticle","identifier":"a1","headline":"Jembatan Ranaguna \"aman\"","url":"https://example.org/a1?x=1&y=é","datePublished":"2024-06-20",
            "publisher":{"@type":"Organization","name":"Kabar Teluk"}}}}
            """.ReplaceLineEndings(""));
        Compact(reviews[2]).Should().StartWith("""{"@type":"ClaimReview","claimReviewed":"selesai","itemReviewed":{"@type":["Claim"],"text":"selesai","inLanguage":"id","appearance":""");
    }

    [Theory]
    [InlineData(SpeakerKind.Organization, "author", "Organization")]
    [InlineData(SpeakerKind.Document, "isBasedOn", "CreativeWork")]
    [InlineData(SpeakerKind.Group, "author", null)]
    [InlineData(SpeakerKind.Unknown, "author", null)]
    public void Who_is_no_person_is_of_another_type(SpeakerKind kind, string property, string? type)
    {
        JsonElement author = Claim(new Speaker { Id = 0, Name = "Dinas Laut", Kind = kind }).GetProperty(property);
        author.GetProperty("name").GetString().Should().Be("Dinas Laut");
        (author.TryGetProperty("@type", out JsonElement said) ? said.GetString() : null).Should().Be(type);
    }

    [Fact]
    public void A_known_person_is_the_same_as_in_wikidata()
    {
        JsonElement author = Claim(new Speaker { Id = 0, Name = "Sela", PersonId = "Q7" }).GetProperty("author");
        author.GetProperty("sameAs").GetString().Should().Be("http://www.wikidata.org/entity/Q7");
        author.GetProperty("identifier").GetString().Should().Be("Q7");
    }

    [Fact]
    public void Any_text_gives_one_valid_document() => Properties.Holds(Properties.AnyText, text =>
    {
        QuoteDocument document = new Extractor(Language.Indonesian).Extract(new Article(text) { Id = text, Url = text, Title = text, Outlet = text });
        Reviews(document).Should().HaveCount(document.Quotes.Count);
    });

    [Fact]
    public void The_caller_s_mistakes_are_told()
    {
        using var closed = new MemoryStream([], writable: false);
        using var stream = new MemoryStream();
        FluentActions.Invoking(() => HandMade.Full().WriteClaimReviews(closed)).Should().Throw<ArgumentException>().WithParameterName("stream");
        FluentActions.Invoking(() => new QuoteDocument[] { null! }.WriteClaimReviews(stream)).Should().Throw<ArgumentException>().WithParameterName("documents");
        FluentActions.Invoking(() => HandMade.Full().WriteClaimReviews(null!)).Should().Throw<ArgumentNullException>();
    }

    private static JsonElement Claim(Speaker speaker)
    {
        var quote = new Quote { Kind = QuoteKind.Indirect, Text = "a", Content = [new TextSpan(0, 1)], Speaker = speaker };
        return Reviews(new QuoteDocument(new Article("a"), Language.English, [], [speaker], [quote], [])).Single().GetProperty("itemReviewed");
    }

    private static string Compact(JsonElement element) => element.GetRawText();

    private static JsonElement[] Reviews(QuoteDocument document)
    {
        using var stream = new MemoryStream();
        document.WriteClaimReviews(stream);
        JsonElement root = JsonDocument.Parse(stream.ToArray()).RootElement;
        root.GetProperty("@context").GetString().Should().Be("https://schema.org");
        return [.. root.GetProperty("@graph").EnumerateArray()];
    }
}
