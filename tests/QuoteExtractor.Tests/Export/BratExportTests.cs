using System.Text;
using FluentAssertions;
using QuoteExtractor.Tests.Invariants;
using Xunit;

namespace QuoteExtractor.Tests.Export;

public sealed class BratExportTests
{
    [Fact]
    public void A_quote_is_an_event_with_its_spans()
    {
        var files = new BratFiles(HandMade.Full());
        files.Text.Should().Be(HandMade.Text);
        files.Annotations.Should().StartWith(
            """
            T1	Content 12 30;162 173	Jembatan itu aman, untuk truk.
            T2	Cue 32 36	kata
            T3	Source 55 68	Sela Wirantha
            T4	Attribution 32 36	kata
            E1	Attribution:T4 Content:T1 Cue:T2 Source:T3
            A1	Kind E1 direct
            #1	AnnotatorNotes E1	Sela Wirantha

            """.ReplaceLineEndings("\n"));
        files.Events.Select(each => each.Kind).Should().Equal("direct", "indirect", "mixed");
    }

    [Fact]
    public void What_has_no_cue_is_set_off_by_what_was_said()
    {
        BratEvent last = new BratFiles(HandMade.Full()).Events[2];
        last.Should().BeEquivalentTo(new BratEvent("mixed", [(225, 232)], [], [], null));
    }

    [Fact]
    public void Offsets_count_code_points()
    {
        const string Text = "😀😀 \"Siap 😀,\" kata 𝔉arah.";
        var files = new BratFiles(new Extractor(Language.Indonesian).Extract(Text));
        BratEvent quote = files.Events.Should().ContainSingle().Subject;
        quote.Content.Should().Equal((4, 11));
        quote.Cue.Should().Equal((13, 17));
    }

    [Fact]
    public void An_annotation_runs_over_no_line_end()
    {
        const string Text = "a\r\n b\u2028c";
        var all = new TextSpan(0, Text.Length);
        BratEvent quote = new BratFiles(Document(new Quote { Kind = QuoteKind.Direct, Text = Text, Content = [all], Mention = new TextSpan(1, 3) }, Text)).Events[0];
        quote.Content.Should().Equal((0, 1), (3, 5), (6, 7));
        quote.Mention.Should().BeEmpty("nothing stands there but the end of a line");
    }

    [Fact]
    public void A_known_person_is_named_with_the_identifier()
    {
        var speaker = new Speaker { Id = 0, Name = "Sela\tWirantha\n", PersonId = "Q1" };
        var quote = new Quote { Kind = QuoteKind.Direct, Text = "a", Content = [new TextSpan(0, 1)], Speaker = speaker };
        new BratFiles(Document(quote, "a")).Events[0].Note.Should().Be("Sela Wirantha  (Q1)");
    }

    [Fact]
    public void What_is_found_in_any_text_comes_back_from_the_files() => Properties.Holds(Properties.AnyText, text =>
    {
        foreach (Language language in Language.All)
            Same(new Extractor(language).Extract(text));
    });

    [Fact]
    public void What_is_found_in_an_article_comes_back_from_the_files() =>
        Properties.Holds(Properties.Seeds, seed => Same(new Extractor(Language.Indonesian).Extract(ArticleInventor.Invent(seed).Text.Replace(".", "😀.", StringComparison.Ordinal))));

    [Fact]
    public void The_streams_stay_open_and_the_caller_s_mistakes_are_told()
    {
        using var text = new MemoryStream();
        using var annotations = new MemoryStream();
        using var closed = new MemoryStream([], writable: false);
        HandMade.Full().WriteBrat(text, annotations);
        text.CanWrite.Should().BeTrue();
        annotations.CanWrite.Should().BeTrue();

        FluentActions.Invoking(() => HandMade.Full().WriteBrat(closed, annotations)).Should().Throw<ArgumentException>().WithParameterName("text");
        FluentActions.Invoking(() => HandMade.Full().WriteBrat(text, closed)).Should().Throw<ArgumentException>().WithParameterName("annotations");
        FluentActions.Invoking(() => HandMade.Full().WriteBrat(null!, annotations)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => BratExport.WriteBrat(null!, text, annotations)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_configuration_names_every_type_that_is_written() =>
        BratExport.Configuration.Should().ContainAll("Content", "Cue", "Source", "Attribution", "Kind", "direct|indirect|mixed");

    private static void Same(QuoteDocument document)
    {
        var files = new BratFiles(document);
        files.Events.Should().HaveCount(document.Quotes.Count);
        foreach ((BratEvent written, Quote quote) in files.Events.Zip(document.Quotes))
        {
            written.Kind.Should().Be(quote.Kind.ToString().ToLowerInvariant());
            Letters(files.Words(written.Content)).Should().Be(Letters(string.Concat(quote.Content.Select(span => span.Of(document.Text).ToString()))));
            Letters(files.Words(written.Cue)).Should().Be(Letters(quote.Cue?.Of(document.Text).ToString() ?? ""));
            Letters(files.Words(written.Mention)).Should().Be(Letters(quote.Mention?.Of(document.Text).ToString() ?? ""));
        }
    }

    /// <summary>What no line end or joint changes.</summary>
    private static string Letters(string text) =>
        string.Concat(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Where(unit => !char.IsWhiteSpace(unit) && !char.IsControl(unit)));

    private static QuoteDocument Document(Quote quote, string text) => new(new Article(text), Language.Indonesian, [], [], [quote], []);
}
