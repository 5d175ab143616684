using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Tool;

/// <summary>The commands that need no input.</summary>
public sealed class SmallCommandsTests
{
    [Theory]
    [InlineData(new[] { "demo" }, new[] { "TELUK MARUN", "Sintia Wardoyo", "Kepala Pelabuhan Teluk Marun", "Baskara Lumenta", "indirect" })]
    [InlineData(new[] { "demo", "--language", "en" }, new[] { "MARROW BAY", "Sintia Wardell", "Basil Lumley", "indirect" })]
    public async Task The_demo_shows_an_article_and_who_said_what(string[] args, string[] shown)
    {
        ToolRun run = await ToolRun.Of(args);
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().ContainAll(shown).And.NotContain("(not told)").And.NotContain("\e");
    }

    [Fact]
    public async Task The_list_of_commands_tells_what_need_not_be_said()
    {
        string[] lines = (await ToolRun.Of("--help")).Output.Split('\n');
        lines.Should().ContainSingle(line => line.StartsWith("  extract [<PATH>...]  ", StringComparison.Ordinal)).Which.Should().Contain("Extract");
        lines.Should().ContainSingle(line => line.StartsWith("  evaluate <GOLD> [<PREDICTED>]  ", StringComparison.Ordinal)).Which.Should().Contain("Measure");
        lines.Where(line => line.StartsWith("  extract", StringComparison.Ordinal) || line.StartsWith("  demo", StringComparison.Ordinal))
            .Select(line => Math.Max(line.IndexOf("Extract", StringComparison.Ordinal), line.IndexOf("Show", StringComparison.Ordinal))).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task Languages_are_listed()
    {
        ToolRun run = await ToolRun.Of("languages");
        run.Output.Should().Be("id  Indonesian (unless said otherwise)\nen  English\n");
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("languages")]
    [InlineData("completion bash")]
    [InlineData("--version")]
    [InlineData("--help")]
    [InlineData("extract --help")]
    public async Task A_full_disk_is_told(string args)
    {
        ToolRun run = await ToolRun.With(new MemoryStream(), args.Split(' '), streams => streams with { Output = new FullStream() });
        run.ErrorLines.Should().Equal("quotes: standard output: cannot be written: full; make room there or name another place");
        run.ExitCode.Should().Be(1);
    }

    [Theory]
    [InlineData("--help", "quotes demo")]
    [InlineData("extract --help", "quotes extract archive/ -o quotes.csv")]
    [InlineData("evaluate --help", "quotes evaluate gold.jsonl predicted.jsonl")]
    public async Task Help_ends_with_examples(string args, string example)
    {
        ToolRun run = await ToolRun.Of(args.Split(' '));
        run.Output[run.Output.IndexOf("Examples:", StringComparison.Ordinal)..].Should().Contain(example);
    }
}
