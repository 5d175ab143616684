using System.Diagnostics;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Tool;

/// <summary>The commands that need no input, and what a shell asks.</summary>
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
    public async Task Languages_are_listed()
    {
        ToolRun run = await ToolRun.Of("languages");
        run.Output.Should().Be("id  Indonesian (unless said otherwise)\nen  English\n");
    }

    [Theory]
    [InlineData("bash", "complete -o default -F")]
    [InlineData("zsh", "compdef")]
    [InlineData("fish", "complete -c quotes")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Every_shell_gets_its_script(string shell, string part) =>
        (await ToolRun.Of("completion", shell)).Output.Should().StartWith("# Tab completion of quotes").And.Contain(part).And.Contain("[suggest:");

    [Theory]
    [InlineData("quotes ", "extract")]
    [InlineData("quotes ex", "extract")]
    [InlineData("quotes extract --pe", "--people")]
    [InlineData("quotes extract --to ", "webannotation")]
    [InlineData("quotes extract --language ", "id")]
    [InlineData("quotes completion ", "fish")]
    public async Task What_may_come_next_is_suggested(string line, string suggested)
    {
        ToolRun run = await ToolRun.Of($"[suggest:{line.Length}]", line);
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Should().Contain(suggested);
    }

    [Fact]
    public async Task Bash_completes_with_its_script()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "there is no bash");
        const string Line = "quotes extract --to webann";
        string script =
            $$"""
            quotes() { dotnet '{{Path.Combine(AppContext.BaseDirectory, "quotes.dll")}}' "$@"; }
            {{(await ToolRun.Of("completion", "bash")).Output}}
            COMP_LINE='{{Line}}' COMP_POINT={{Line.Length}} COMP_WORDS=({{Line}}) COMP_CWORD=3
            _quotes_complete
            echo "${COMPREPLY[*]}"
            """;
        var start = new ProcessStartInfo("/bin/bash", ["-c", script.ReplaceLineEndings("\n")]) { RedirectStandardOutput = true };
        using Process bash = Process.Start(start)!;
        string replied = await bash.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        replied.Should().Be("webannotation\n");
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
