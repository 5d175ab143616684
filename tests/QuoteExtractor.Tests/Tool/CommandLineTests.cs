using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Tool;

/// <summary>What may be said to <c>quotes</c>, and how it answers to what may not.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData]
    [InlineData("frob")]
    [InlineData("extract", "--frob")]
    [InlineData("extract", "--to", "xml")]
    [InlineData("extract", "--from", "pdf")]
    [InlineData("extract", "--language", "fr")]
    [InlineData("extract", "--jobs", "0")]
    [InlineData("extract", "--jobs", "x")]
    [InlineData("extract", "--jobs")]
    [InlineData("extract", "--min-confidence", "1.5")]
    [InlineData("extract", "--min-confidence", "NaN")]
    [InlineData("extract", "-o")]
    [InlineData("extract", "-o", "")]
    [InlineData("extract", "--people", "")]
    [InlineData("extract", "")]
    [InlineData("evaluate", "")]
    [InlineData("extract", "--to", "csv", "--to", "json")]
    [InlineData("extract", "--to", "csv", "-o", "a", "-o", "b")]
    [InlineData("extract", "-o", "a.csv", "-o", "./a.csv")]
    [InlineData("extract", "--to", "sqlite")]
    [InlineData("extract", "--to", "brat", "-o", "-")]
    [InlineData("extract", "--resume")]
    [InlineData("extract", "--resume", "-o", "a.db")]
    [InlineData("extract", "--resume", "-o", "/dev/null")]
    [InlineData("extract", "-o", "a.xlsx")]
    [InlineData("extract", "-o", "a.csv", "-o", "a.json.gz")]
    [InlineData("completion")]
    [InlineData("completion", "cmd")]
    [InlineData("demo", "--language", "fr")]
    public async Task What_makes_no_sense_is_told_and_nothing_is_done(params string[] args)
    {
        ToolRun run = await ToolRun.WithInput("a", args);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.ErrorLines.Should().HaveCountGreaterThan(1).And.OnlyContain(line => line.StartsWith("quotes: ", StringComparison.Ordinal) || line.StartsWith("Try ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_option_that_is_wrong_is_named()
    {
        (await ToolRun.Of("extract", "--jobs", "x")).ErrorLines[0].Should().Be("quotes: --jobs: 'x' is no number from 1 to 1024.");
        (await ToolRun.Of("extract", "--frob")).ErrorLines[0].Should().Be("quotes: No option '--frob'. A file of that name is ./--frob.");
    }

    [Fact]
    public async Task An_ending_that_means_nothing_is_told_with_those_that_do() =>
        (await ToolRun.Of("extract", "-o", "a.tsv")).ErrorLines[0].Should().Be("quotes: a.tsv: nothing is written with the ending .tsv; say --to, or use one of .txt (table), .csv (csv), "
            + ".json (json), .jsonl (json), .ndjson (json), .html (html), .htm (html), .db (sqlite), .sqlite (sqlite), .sqlite3 (sqlite), .jsonld (webannotation).");

    [Fact]
    public async Task Without_a_command_the_next_step_is_told()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", "a");
        (await ToolRun.Of()).ErrorLines[0].Should().Be("quotes: Say what to do: extract, evaluate, demo, languages, completion.");
        (await ToolRun.Of("frob")).ErrorLines[0].Should().Be("quotes: No command 'frob'. Commands: extract, evaluate, demo, languages, completion.");
        (await ToolRun.Of(path)).ErrorLines[0].Should().Be($"quotes: Say what to do with {path}: quotes extract {path}");
    }

    [Fact]
    public async Task What_looks_like_an_option_of_windows_is_a_path() =>
        (await ToolRun.Of("extract", "/h")).ErrorLines.Should().Equal("quotes: /h: no such file; check the path");

    /// <summary>The options of a command are made only where it is meant, wherever it is named.</summary>
    [Theory]
    [InlineData("--help extract", "--jobs")]
    [InlineData("-h evaluate", "--errors")]
    public async Task Help_that_is_asked_for_before_the_command_lists_its_options(string args, string option) =>
        (await ToolRun.Of(args.Split(' '))).Output.Should().Contain(option);

    [Fact]
    public async Task Help_and_version_are_answers()
    {
        ToolRun help = await ToolRun.Of("extract", "--help");
        help.ExitCode.Should().Be(0);
        help.Output.Should().ContainAll("PATH", "--from", "--to", "-o", "--language", "--jobs", "--min-confidence", "--csv-bom", "--csv-raw", "--people", "--resume", "--text-column", "--quiet", "Examples:");

        ToolRun version = await ToolRun.Of("--version");
        version.ExitCode.Should().Be(0);
        version.Output.Should().NotBeEmpty();
    }

    [Fact]
    public async Task An_at_sign_is_part_of_a_name() =>
        (await ToolRun.Of("extract", "@none.txt")).ErrorLines.Should().Equal("quotes: @none.txt: no such file; check the path");
}
