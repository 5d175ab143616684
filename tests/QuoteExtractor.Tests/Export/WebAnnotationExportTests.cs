using System.Text;
using System.Text.Json;
using FluentAssertions;
using QuoteExtractor.Tests.Invariants;
using Xunit;

namespace QuoteExtractor.Tests.Export;

public sealed class WebAnnotationExportTests
{
    [Fact]
    public void A_quote_is_an_annotation_of_the_article()
    {
        JsonElement[] items = Items(HandMade.Full());
        items.Should().HaveCount(3);
        items.Select(item => item.GetProperty("id").GetString()).Should().Equal("#quote-1", "#quote-2", "#quote-3");

        Bodies(items[0]).Should().Equal(("tagging", "direct"), ("identifying", "Sela Wirantha"), ("describing", "Bupati Rana Timur"));
        JsonElement[] targets = [.. items[0].GetProperty("target").EnumerateArray()];
        targets.Select(target => target.GetProperty("source").GetString()).Should().Equal("https://example.org/a1?x=1&y=é", "https://example.org/a1?x=1&y=é");
        Selector(targets[0], 0).GetProperty("start").GetInt32().Should().Be(12);
        Selector(targets[0], 0).GetProperty("end").GetInt32().Should().Be(30);
        Selector(targets[0], 1).GetProperty("exact").GetString().Should().Be("Jembatan itu aman,");
        Selector(targets[0], 1).GetProperty("prefix").GetString().Should().Be("RANAGUNA - \"");
        Selector(targets[0], 1).GetProperty("suffix").GetString().Should().Be("\" kata Bupati Rana Timur Sela Wi");
    }

    [Fact]
    public void The_document_has_what_the_model_demands()
    {
        JsonElement root = Root(HandMade.Full());
        root.GetProperty("@context").GetString().Should().Be("http://www.w3.org/ns/anno.jsonld");
        root.GetProperty("type").GetString().Should().Be("AnnotationCollection");
        root.GetProperty("first").GetProperty("type").GetString().Should().Be("AnnotationPage");
        foreach (JsonElement item in Items(HandMade.Full()))
        {
            item.GetProperty("type").GetString().Should().Be("Annotation");
            item.GetProperty("motivation").GetString().Should().Be("identifying");
            item.GetProperty("target").EnumerateArray().Select(target => Selector(target, 0).GetProperty("type").GetString()).Should().OnlyContain(type => type == "TextPositionSelector");
            item.GetProperty("target").EnumerateArray().Select(target => Selector(target, 1).GetProperty("type").GetString()).Should().OnlyContain(type => type == "TextQuoteSelector");
        }
    }

    [Theory]
    [InlineData(null, null, "#article-1")]
    [InlineData(null, "arsip/a b.txt", "arsip/a%20b.txt")]
    [InlineData(null, "a:1", "a%3A1")]
    [InlineData(null, "//host/a", ".//host/a")]
    [InlineData("no address", "a1", "a1")]
    [InlineData("/etc/a", "a1", "a1")]
    [InlineData("https://example.org/a b", "a1", "https://example.org/a%20b")]
    public void Its_target_is_the_url_or_else_the_identifier(string? url, string? id, string address)
    {
        var article = new Article("a") { Url = url, Id = id };
        var quote = new Quote { Kind = QuoteKind.Mixed, Text = "a", Content = [new TextSpan(0, 1)] };
        JsonElement item = Items(new QuoteDocument(article, Language.English, [], [], [quote], [])).Single();
        item.GetProperty("target")[0].GetProperty("source").GetString().Should().Be(address);
    }

    [Theory]
    [InlineData("Q42", "http://www.wikidata.org/entity/Q42")]
    [InlineData("https://example.org/people/1", "https://example.org/people/1")]
    [InlineData("Q42a", null)]
    [InlineData("p-1", null)]
    public void A_known_person_is_identified_by_an_address(string id, string? address)
    {
        var speaker = new Speaker { Id = 0, Name = "Sela", PersonId = id };
        var quote = new Quote { Kind = QuoteKind.Mixed, Text = "a", Content = [new TextSpan(0, 1)], Speaker = speaker };
        JsonElement item = Items(new QuoteDocument(new Article("a"), Language.English, [], [speaker], [quote], [])).Single();
        item.GetProperty("body").EnumerateArray().Where(body => body.GetProperty("type").GetString() == "SpecificResource")
            .Select(body => body.GetProperty("source").GetString()).Should().Equal(address is null ? [] : [address]);
    }

    [Fact]
    public void Positions_count_code_points_and_context_parts_no_pair()
    {
        string text = string.Concat(Enumerable.Repeat("😀", 40)) + "\"Siap,\" kata Sela. " + string.Concat(Enumerable.Repeat("😀", 40));
        JsonElement target = Items(new Extractor(Language.Indonesian).Extract(text)).Single().GetProperty("target")[0];
        Selector(target, 0).GetProperty("start").GetInt32().Should().Be(41);
        Selector(target, 0).GetProperty("end").GetInt32().Should().Be(46);
        Selector(target, 1).GetProperty("prefix").GetString().Should().NotContain("\uFFFD").And.EndWith("😀\"");
        Selector(target, 1).GetProperty("suffix").GetString().Should().NotContain("\uFFFD");
    }

    [Fact]
    public void Both_selectors_find_what_was_said_in_any_text() => Properties.Holds(Properties.AnyText, text =>
    {
        QuoteDocument document = new Extractor(Language.Indonesian).Extract(text);
        Rune[] runes = [.. Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).EnumerateRunes()];
        foreach ((JsonElement item, Quote quote) in Items(document).Zip(document.Quotes))
        {
            foreach ((JsonElement target, TextSpan span) in item.GetProperty("target").EnumerateArray().Zip(quote.Content))
            {
                string exact = Selector(target, 1).GetProperty("exact").GetString()!;
                exact.Should().Be(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(span.Of(text).ToString())));
                string.Concat(runes[Selector(target, 0).GetProperty("start").GetInt32()..Selector(target, 0).GetProperty("end").GetInt32()]).Should().Be(exact);
            }
        }
    });

    [Fact]
    public void Several_documents_are_one_and_none_is_one_too()
    {
        using var stream = new MemoryStream();
        new[] { HandMade.Full(), HandMade.Full() }.WriteWebAnnotations(stream);
        Parse(stream).GetProperty("first").GetProperty("items").GetArrayLength().Should().Be(6);

        using var none = new MemoryStream();
        Array.Empty<QuoteDocument>().WriteWebAnnotations(none);
        Parse(none).GetProperty("first").GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void The_caller_s_mistakes_are_told()
    {
        using var closed = new MemoryStream([], writable: false);
        using var stream = new MemoryStream();
        FluentActions.Invoking(() => HandMade.Full().WriteWebAnnotations(closed)).Should().Throw<ArgumentException>().WithParameterName("stream");
        FluentActions.Invoking(() => new QuoteDocument[] { null! }.WriteWebAnnotations(stream)).Should().Throw<ArgumentException>().WithParameterName("documents");
        FluentActions.Invoking(() => HandMade.Full().WriteWebAnnotations(null!)).Should().Throw<ArgumentNullException>();
    }

    private static JsonElement Selector(JsonElement target, int number) => target.GetProperty("selector")[number];

    private static IEnumerable<(string?, string?)> Bodies(JsonElement item) =>
        item.GetProperty("body").EnumerateArray().Select(body => (body.GetProperty("purpose").GetString(), body.GetProperty("value").GetString()));

    private static JsonElement[] Items(QuoteDocument document) => [.. Root(document).GetProperty("first").GetProperty("items").EnumerateArray()];

    private static JsonElement Root(QuoteDocument document)
    {
        using var stream = new MemoryStream();
        document.WriteWebAnnotations(stream);
        return Parse(stream);
    }

    private static JsonElement Parse(MemoryStream stream) => JsonDocument.Parse(stream.ToArray()).RootElement;
}
