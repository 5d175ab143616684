using System.Text;
using System.Text.Json;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace QuoteExtractor.Tests.Export;

public sealed class JsonExportTests
{
    [Fact]
    public void A_document_is_the_line_that_the_schema_promises()
    {
        string expected = """
            {"id":"a1","language":"id","title":"Jembatan Ranaguna \"aman\"","outlet":"Kabar Teluk","publishedOn":"2024-06-20","url":"https://example.org/a1?x=1&y=é",
            "sentences":[{"start":0,"end":174,"paragraph":0},{"start":175,"end":202,"paragraph":0}],
            "speakers":[{"id":0,"name":"Sela Wirantha","kind":"person","role":"Bupati","affiliation":"Rana Timur","personId":null,"aliases":["Sela"]}],
            "quotes":[{"kind":"direct","text":"Jembatan itu aman, untuk truk.","content":[{"start":12,"end":30},{"start":162,"end":173}],
            "cue":{"start":32,"end":36,"text":"kata"},
            "speaker":{"id":0,"name":"Sela Wirantha","kind":"person","role":"Bupati","affiliation":"Rana Timur","personId":null,"mention":{"start":55,"end":68,"text":"Sela Wirantha"},"resolution":"fullName"},
            "via":[{"start":85,"end":95,"text":"Radio Rana"},{"start":100,"end":111,"text":"Kabar Teluk"}],
            "date":{"start":113,"end":129,"text":"Rabu (19/6/2024)","value":"2024-06-19"},
            "place":{"start":151,"end":159,"text":"Ranaguna"},"event":{"start":137,"end":147,"text":"jumpa pers"},
            "sentence":0,"paragraph":0,"confidence":0.97,"values":[]},
            {"kind":"indirect","text":"ongkosnya wajar","content":[{"start":186,"end":201}],"cue":{"start":178,"end":185,"text":"menilai"},
            "speaker":{"id":0,"name":"Sela Wirantha","kind":"person","role":null,"affiliation":null,"personId":null,"mention":{"start":175,"end":177,"text":"Ia"},"resolution":"pronoun"},
            "via":[],"date":null,"place":null,"event":null,"sentence":1,"paragraph":0,"confidence":0.8,
            "values":[{"start":186,"end":195,"text":"ongkosnya","kind":"money","value":"3500000 IDR","unit":"IDR","modifier":"about"},
            {"start":196,"end":201,"text":"wajar","kind":"date","value":"2024-06-19","unit":null,"modifier":null}]},
            {"kind":"mixed","text":"selesai","content":[{"start":225,"end":232}],"cue":null,"speaker":null,"via":[],"date":null,"place":null,"event":null,
            "sentence":0,"paragraph":0,"confidence":0,"values":[]}],
            "unattributed":[{"start":211,"end":223,"text":"Langkah Biru","function":"name"}]}
            """.ReplaceLineEndings("") + "\n";

        Json(HandMade.Full()).Should().Be(expected);
    }

    [Fact]
    public void An_article_that_says_nothing_has_all_the_fields() =>
        Json(new QuoteDocument(new Article(""), Language.English, [], [], [], [])).Should().Be(
            """{"id":null,"language":"en","title":null,"outlet":null,"publishedOn":null,"url":null,"sentences":[],"speakers":[],"quotes":[],"unattributed":[]}""" + "\n");

    [Fact]
    public void The_text_goes_along_where_the_article_asks_for_it()
    {
        QuoteDocument document = new Extractor(Language.Indonesian).Extract(new Article("Halo.\n\"Ya.\"") { ExportText = true });
        Json(document).Should().Contain(""","url":null,"text":"Halo.\n\"Ya.\"","sentences":""");
        Json(HandMade.Full()).Should().NotContain("\"url\":\"https://example.org/a1?x=1&y=é\",\"text\"");
    }

    [Fact]
    public void Every_document_is_one_line_of_its_own()
    {
        using var stream = new MemoryStream();
        new[] { HandMade.Full(), HandMade.Of("a\nb\r\n\u2028"), HandMade.Full() }.WriteJson(stream);

        string all = Encoding.UTF8.GetString(stream.ToArray());
        all.Split('\n').Should().HaveCount(4).And.HaveElementAt(3, "");
        all.Should().Be(Json(HandMade.Full()) + Json(HandMade.Of("a\nb\r\n\u2028")) + Json(HandMade.Full()));
    }

    [Fact]
    public void Other_scripts_and_apostrophes_stay_readable() =>
        Json(HandMade.Of("Jum'at é 北京 “<&>”")).Should().Contain("\"text\":\"Jum'at é 北京 “<&>”\"");

    // No inline data: attributes are stored as UTF-8, which cannot hold these.
    public static TheoryData<string, string> HalfPairs => new()
    {
        { "\uD83D", "\uFFFD" },
        { "a\uDE00b", "a\uFFFDb" },
        { "\uDE00\uD83D", "\uFFFD\uFFFD" },
        { "\uD83D\uDE00\uD83D", "\uD83D\uDE00\uFFFD" },
    };

    [Theory]
    [MemberData(nameof(HalfPairs), DisableDiscoveryEnumeration = true)]
    public void Half_a_surrogate_pair_is_replaced(string text, string written) =>
        FirstQuoteText(HandMade.Of(text)).Should().Be(written);

    [Fact]
    public void Any_text_comes_back_from_the_file() =>
        Prop.ForAll<string>(text =>
        {
            string any = text ?? "";
            return FirstQuoteText(HandMade.Of(any)) == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(any));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_stream_stays_open_and_the_caller_s_mistakes_are_told()
    {
        using var stream = new MemoryStream();
        HandMade.Full().WriteJson(stream);
        stream.CanWrite.Should().BeTrue();

        FluentActions.Invoking(() => HandMade.Full().WriteJson(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((QuoteDocument)null!).WriteJson(stream)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new QuoteDocument[] { null! }.WriteJson(stream)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => HandMade.Full().WriteJson(new MemoryStream([], writable: false))).Should().Throw<ArgumentException>();
    }

    private static string Json(QuoteDocument document)
    {
        using var stream = new MemoryStream();
        document.WriteJson(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string? FirstQuoteText(QuoteDocument document)
    {
        using JsonDocument json = JsonDocument.Parse(Json(document));
        return json.RootElement.GetProperty("quotes")[0].GetProperty("text").GetString();
    }
}
