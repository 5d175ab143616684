using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Specs;

public sealed class SpecReaderTests
{
    private const string Example = """"
        # Examples

        ## The cue stands in the middle

        Prose explains the rule.

        ```article title="Harga Beras" published=2024-06-19
        "⟦1|Stok cukup,⟧" ⟪1|kata⟫ ⟨1|Dewi⟩, "⟦1|sampai Mei.⟧"

        Program "⟦name|Lumbung⟧" berjalan. ⟦2|Harga turun⟧, ⟪2|⟨2|ujarnya⟩⟫.
        ```

        | # | kind | speaker | date |
        |---|------|---------|------|
        | 2 | indirect | Dewi | |
        | 1 | direct | Dewi | Rabu |
        """";

    [Fact]
    public void The_marks_are_taken_out_of_the_text() =>
        Read().Article.Text.Should().Be("\"Stok cukup,\" kata Dewi, \"sampai Mei.\"\n\nProgram \"Lumbung\" berjalan. Harga turun, ujarnya.");

    [Fact]
    public void The_heading_is_the_rule_and_the_info_string_tells_about_the_article()
    {
        Spec spec = Read();
        spec.Rule.Should().Be("The cue stands in the middle");
        spec.Where.Should().Be("id/example.md:7");
        spec.Language.Should().Be(Language.Indonesian);
        spec.Article.Title.Should().Be("Harga Beras");
        spec.Article.PublishedOn.Should().Be(new DateOnly(2024, 6, 19));
    }

    [Fact]
    public void Statements_are_put_together_by_their_number()
    {
        SpecReading reading = Read().Expected;
        reading.Statements.Should().HaveCount(2);
        Texts(reading, reading.Statements[0].Content).Should().Equal("Stok cukup,", "sampai Mei.");
        Texts(reading, [reading.Statements[1].Cue!.Value, reading.Statements[1].Mention!.Value]).Should().Equal("ujarnya", "ujarnya");
        Texts(reading, reading.Unattributed.Select(quote => quote.Span)).Should().Equal("Lumbung");
        reading.Unattributed[0].Function.Should().Be(QuoteFunction.Name);
    }

    [Fact]
    public void Rows_go_to_the_statement_that_they_number()
    {
        IReadOnlyList<SpecStatement> statements = Read().Expected.Statements;
        statements[0].Fields.Should().Contain("kind", "direct").And.Contain("date", "Rabu");
        statements[1].Fields.Should().Contain("kind", "indirect").And.Contain("date", "");
    }

    [Fact]
    public void What_is_read_is_written_back_the_same()
    {
        Spec spec = Read();
        string block = Example[(Example.IndexOf("19\n", StringComparison.Ordinal) + 3)..Example.LastIndexOf("\n```", StringComparison.Ordinal)];
        SpecMarkup.Write(spec.Expected).Should().Be(block);
        spec.Write(spec.Expected).Should().EndWith("| # | kind | speaker | date |\n| 1 | direct | Dewi | Rabu |\n| 2 | indirect | Dewi |  |\n");
    }

    [Fact]
    public void Without_numbers_all_marks_are_of_one_statement_and_without_a_table_it_is_direct()
    {
        Spec spec = SpecReader.Read("en/x.md", "```\n\"⟦It rains,⟧\" ⟨she⟩ ⟪said⟫.\n```").Should().ContainSingle().Subject;
        SpecStatement statement = spec.Expected.Statements.Should().ContainSingle().Subject;
        (statement.Cue, statement.Mention).Should().Be((new TextSpan(16, 20), new TextSpan(12, 15)));
        statement.Fields.Should().Equal(new Dictionary<string, string> { ["kind"] = "direct" });
    }

    [Theory]
    [InlineData("⟦open", "never closed")]
    [InlineData("shut⟧", "closes nothing")]
    [InlineData("⟦slogan|x⟧", "neither a number nor a function")]
    [InlineData("⟦x⟧\n```\n| mood |\n|---|\n| glad |\n```", "no column 'mood'")]
    [InlineData("⟦x⟧\n```\n| speaker |\n|---|\n| a |\n| b |\n```", "the table has 2 rows")]
    public void A_slip_in_an_example_is_told_with_its_place(string block, string message) =>
        FluentActions.Invoking(() => SpecReader.Read("id/slip.md", $"\n```\n{block}\n```"))
            .Should().Throw<FormatException>().WithMessage($"Specs/id/slip.md:2: *{message}*");

    private static Spec Read() => SpecReader.Read("id/example.md", Example).Should().ContainSingle().Subject;

    private static IEnumerable<string> Texts(SpecReading reading, IEnumerable<TextSpan> spans) => spans.Select(span => span.Of(reading.Text).ToString());
}
