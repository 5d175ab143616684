using FluentAssertions;
using Xunit;
using static QuoteExtractor.Tests.Tool.LongInput;

namespace QuoteExtractor.Tests.Tool;

/// <summary>What a run goes on with only where it is what it was: its input, and outputs that no other run writes.</summary>
public sealed class ResumedInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("in front")]
    [InlineData("in place")]
    [InlineData("behind")]
    public async Task Input_that_is_another_is_told_though_the_last_article_is_where_it_was(string change)
    {
        string path = _folder.PathTo("a.csv");
        await Stop(30, "-o", path);
        string input = change switch
        {
            "in front" => Line(1) + Input,
            "in place" => Input.Replace("siap 7 ", "siap 8 ", StringComparison.Ordinal),
            _ => Input + Line(1),
        };
        ToolRun run = await ToolRun.WithInput(input, "extract", "--from", "jsonl", "--resume", "-o", path);
        if (change == "behind")
        {
            File.ReadAllText(path).Should().Be(await AtOnce(".csv", input));
            return;
        }

        run.ErrorLines.Should().Equal("quotes: -: the input is not what it was when the run was stopped; leave --resume out to begin anew");
        run.ExitCode.Should().Be(1);
        _folder.Names().Should().Equal("a.csv.partial", "a.csv.resume");
    }

    [Fact]
    public async Task A_second_run_with_the_same_output_is_refused_and_the_first_goes_on()
    {
        string path = _folder.PathTo("a.jsonl");
        using (var first = new ToolProcess("extract", "--from", "jsonl", "-o", path))
        {
            await first.Write(Line(1));
            await ToolProcess.Until(() => File.Exists(path + ".partial"));
            foreach (string[] more in new string[][] { [], ["--resume"] })
            {
                ToolRun second = await ToolRun.WithInput(Line(2), ["extract", "--from", "jsonl", "-o", path, .. more]);
                second.ErrorLines.Should().Equal($"quotes: {path}: is being written by another run; wait for that one, or name another file");
                second.ExitCode.Should().Be(1);
            }

            await first.Close();
            (int code, string error) = await first.End();
            (code, error).Should().Be((0, ""));
        }

        File.ReadAllLines(path).Should().ContainSingle().Which.Should().StartWith("{\"id\":\"1\"");
        _folder.Names().Should().Equal("a.jsonl");
    }
}
