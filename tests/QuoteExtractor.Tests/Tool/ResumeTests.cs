using System.Text;
using FluentAssertions;
using Xunit;
using static QuoteExtractor.Tests.Tool.LongInput;

namespace QuoteExtractor.Tests.Tool;

/// <summary>A run that was stopped, by Ctrl-C or by something worse, and the run that goes on with it.</summary>
public sealed class ResumeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("txt")]
    public async Task A_run_that_was_killed_is_gone_on_with_to_the_same_bytes(string ending)
    {
        string path = _folder.PathTo("a." + ending);
        using (var process = new ToolProcess("extract", "--from", "jsonl", "-o", path, "--jobs", "2"))
        {
            int next = 0;
            await ToolProcess.Until(() =>
            {
                if (next < Lines - 20)
                    process.Write(Line(next++)).GetAwaiter().GetResult();
                Thread.Sleep(50);
                return File.Exists(path + ".resume");
            });
            await process.Write(string.Concat(Enumerable.Range(next, 10).Select(Line)));
            process.Kill();
            await process.End();
        }

        File.Exists(path).Should().BeFalse();
        await GoesOnToTheSameBytes(path);
    }

    [Fact]
    public async Task Ctrl_C_leaves_whole_lines_and_tells_how_to_go_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no kill command");
        string path = _folder.PathTo("a.jsonl");
        using (var process = new ToolProcess("extract", "--from", "jsonl", "-o", path))
        {
            await process.Write(string.Concat(Enumerable.Range(0, 25).Select(Line)));
            await ToolProcess.Until(() => File.Exists(path + ".partial"));
            int next = 25;
            await ToolProcess.Until(() =>
            {
                process.Write(Line(next++)).GetAwaiter().GetResult();
                Thread.Sleep(50);
                return File.Exists(path + ".resume") || next == Lines;
            });
            process.Interrupt();
            (int code, string error) = await process.End();
            code.Should().Be(130);
            error.Split('\n')[^2].Should().MatchRegex("^quotes: stopped after (1 article|(0|[2-9]|[1-9][0-9]+) articles); .* is as before; what was done is in .*partial, and the same command with --resume goes on$");
        }

        string left = await File.ReadAllTextAsync(path + ".partial", TestContext.Current.CancellationToken);
        left.Should().EndWith("}\n");
        await GoesOnToTheSameBytes(path);
    }

    [Fact]
    public async Task Several_outputs_are_gone_on_with_together_and_the_sum_is_that_of_both_runs()
    {
        string[] outputs = ["-o", _folder.PathTo("a.csv"), "-o", _folder.PathTo("a.jsonl")];
        await Stop(40, outputs);
        ToolRun run = await Resume(streams => streams with { ErrorIsTerminal = true }, outputs);
        run.ExitCode.Should().Be(1);
        run.ErrorLines[^1].Should().EndWith($"quotes: {Lines - Broken} articles, {Lines - Broken} quotes ({Lines - Broken} direct, 0 indirect, 0 mixed), {Lines - Broken} speakers, {Broken} warnings");
        _folder.Names().Should().Equal("a.csv", "a.jsonl");
        foreach (string name in _folder.Names())
            File.ReadAllText(_folder.PathTo(name)).Should().Be(await AtOnce(Path.GetExtension(name)));
    }

    [Fact]
    public async Task A_run_can_be_stopped_again_and_again()
    {
        string path = _folder.PathTo("a.csv");
        await Stop(10, "-o", path);
        await Stop(15, "-o", path, "--resume");
        await Stop(45, "-o", path, "--resume", "--jobs", "1");
        await Resume(streams => streams, "-o", path);
        File.ReadAllText(path).Should().Be(await AtOnce(".csv"));
    }

    [Fact]
    public async Task Where_nothing_was_stopped_it_begins_anew()
    {
        string path = _folder.PathTo("a.csv");
        await Resume(streams => streams, "-o", path);
        File.ReadAllText(path).Should().Be(await AtOnce(".csv"));
    }

    [Fact]
    public async Task Without_the_option_it_begins_anew()
    {
        string path = _folder.PathTo("a.csv");
        await Stop(30, "-o", path);
        await ToolRun.WithInput(Input, "extract", "--from", "jsonl", "-o", path);
        File.ReadAllText(path).Should().Be(await AtOnce(".csv"));
        _folder.Names().Should().Equal("a.csv");
    }

    [Fact]
    public async Task A_run_that_was_told_something_else_is_not_gone_on_with()
    {
        string path = _folder.PathTo("a.csv");
        await Stop(30, "-o", path);
        ToolRun run = await Resume(streams => streams, "-o", path, "--min-confidence", "0.5");
        run.ExitCode.Should().Be(1);
        run.ErrorLines.Should().Equal($"quotes: {path}.resume: that run was told something else; repeat its options and paths, or leave --resume out to begin anew");
        _folder.Names().Should().Equal("a.csv.partial", "a.csv.resume");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("")]
    public async Task A_note_that_makes_no_sense_is_told(string note)
    {
        string path = _folder.PathTo("a.csv");
        _folder.Write("a.csv.resume", note);
        ToolRun run = await Resume(streams => streams, "-o", path);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"quotes: {path}.resume: cannot be read: ").And.EndWith("leave --resume out to begin anew");
        run.ExitCode.Should().Be(1);
    }

    [Fact]
    public async Task Input_that_has_changed_and_output_that_is_gone_are_told()
    {
        string path = _folder.PathTo("a.csv");
        await Stop(30, "-o", path);
        ToolRun run = await ToolRun.WithInput(Line(0), "extract", "--from", "jsonl", "--resume", "-o", path);
        run.ErrorLines.Should().Equal("quotes: -: the input is not what it was when the run was stopped; leave --resume out to begin anew");
        run.ExitCode.Should().Be(1);

        File.Delete(path + ".partial");
        run = await Resume(streams => streams, "-o", path);
        run.ErrorLines.Should().Equal($"quotes: {path}.partial: is not what the run before has left; leave --resume out to begin anew");
    }

    [Fact]
    public async Task What_was_done_is_lost_by_no_error_of_the_next_run()
    {
        string[] outputs = ["-o", _folder.PathTo("a.csv"), "-o", _folder.PathTo("b.csv")];
        await Stop(30, outputs);
        string moved = _folder.PathTo("moved");
        File.Move(_folder.PathTo("b.csv.partial"), moved);
        (await Resume(streams => streams, outputs)).ExitCode.Should().Be(1);
        File.Move(moved, _folder.PathTo("b.csv.partial"));
        await Resume(streams => streams, outputs);
        File.ReadAllText(_folder.PathTo("a.csv")).Should().Be(await AtOnce(".csv")).And.Be(File.ReadAllText(_folder.PathTo("b.csv")));
    }

    [Fact]
    public async Task Before_the_first_article_nothing_is_left()
    {
        using var cancellation = new CancellationTokenSource();
        using var input = new BlockingStream("");
        Task<ToolRun> running = ToolRun.With(input, ["extract", "-o", _folder.PathTo("a.csv")], stop: cancellation);
        await input.Starved;
        await cancellation.CancelAsync();
        (await running).ErrorLines.Should().Equal($"quotes: stopped after 0 articles; {_folder.PathTo("a.csv")} is as before");
        _folder.Names().Should().BeEmpty();
    }

    [Fact]
    public async Task A_document_with_an_ending_gets_it_and_a_database_keeps_what_was_done()
    {
        string[] outputs = ["-o", _folder.PathTo("a.jsonld"), "-o", _folder.PathTo("a.db")];
        ToolRun run = await Stop(10, outputs);
        run.ErrorLines[^1].Should().Be($"quotes: stopped after 8 articles; {_folder.PathTo("a.jsonld")} is as before; what was done is in {_folder.PathTo("a.jsonld")}.partial");
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllText(_folder.PathTo("a.jsonld.partial")));
        json.RootElement.GetProperty("first").GetProperty("items").GetArrayLength().Should().Be(8);
        _folder.Names().Should().Equal("a.db", "a.jsonld.partial");
    }

    private static Task<ToolRun> Resume(Func<QuoteExtractor.Tool.StandardStreams, QuoteExtractor.Tool.StandardStreams> change, params string[] args) =>
        ToolRun.With(new MemoryStream(Encoding.UTF8.GetBytes(Input)), ["extract", "--from", "jsonl", "--resume", .. args], change);

    private static async Task GoesOnToTheSameBytes(string path)
    {
        ToolRun run = await Resume(streams => streams, "-o", path);
        File.ReadAllText(path).Should().Be(await AtOnce(Path.GetExtension(path)), run.Error);
    }
}
