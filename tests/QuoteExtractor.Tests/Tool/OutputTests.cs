using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Tool;

/// <summary>What <c>quotes extract</c> writes, and when it writes nothing.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_is_written_in_the_format_of_its_ending()
    {
        ToolRun run = await ToolRun.WithInput("a", "extract", "-o", _folder.PathTo("a.csv"));
        run.Output.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        File.ReadAllText(_folder.PathTo("a.csv")).Should().StartWith("id,title,");

        await ToolRun.WithInput("a", "extract", "-o", _folder.PathTo("a.jsonl"));
        File.ReadAllText(_folder.PathTo("a.jsonl")).Should().StartWith("{\"id\":null,");

        await ToolRun.WithInput("a", "extract", "-o", _folder.PathTo("b.csv"), "--to", "json");
        File.ReadAllText(_folder.PathTo("b.csv")).Should().StartWith("{\"id\":null,");
        _folder.Names().Should().Equal("a.csv", "a.jsonl", "b.csv");
    }

    [Fact]
    public async Task Articles_that_fail_do_not_stop_the_file()
    {
        ToolRun run = await ToolRun.WithInput("{\n{\"id\":\"b\",\"text\":\"\"}", "extract", "--from", "jsonl", "-o", _folder.PathTo("a.json"));
        run.ExitCode.Should().Be(1);
        File.ReadAllText(_folder.PathTo("a.json")).Should().StartWith("{\"id\":\"b\"");
    }

    [Fact]
    public async Task Until_the_end_the_old_file_stands()
    {
        string path = _folder.Write("a.json", "old");
        using var cancellation = new CancellationTokenSource();
        using var input = new BlockingStream("{\"id\":\"b\",\"text\":\"\"}\n{\n");
        using var error = new SignalWriter("quotes: -:2:");
        Task<ToolRun> running = ToolRun.With(input, ["extract", "--from", "jsonl", "-o", path], streams => streams with { Error = error }, cancellation);
        await error.Written.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        File.ReadAllText(path).Should().Be("old");

        await cancellation.CancelAsync();
        (await running).ExitCode.Should().Be(130);
        error.ToString().Should().EndWith($"quotes: stopped after 1 article; {path} is as before; what was done is in {path}.partial, and the same command with --resume goes on\n");
        File.ReadAllText(path).Should().Be("old");
        File.ReadAllText(path + ".partial").Should().StartWith("{\"id\":\"b\"").And.EndWith("}\n");
        _folder.Names().Should().Equal("a.json", "a.json.partial", "a.json.resume");
    }

    [Fact]
    public async Task Results_are_written_while_more_input_is_awaited()
    {
        using var cancellation = new CancellationTokenSource();
        using var input = new BlockingStream("{\"id\":\"b\",\"text\":\"\"}\n");
        using var output = new SignalStream();
        Task<ToolRun> running = ToolRun.With(
            input, ["extract", "--from", "jsonl", "--to", "json"], streams => streams with { Output = output }, cancellation);

        await output.Written.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await cancellation.CancelAsync();
        (await running).ExitCode.Should().Be(130);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_told()
    {
        ToolRun run = await ToolRun.WithInput("a", "extract", "-o", _folder.PathTo("none/a.csv"));
        run.ErrorLines.Should().Equal($"quotes: {_folder.PathTo("none/a.csv")}: its folder does not exist; create it first");
        run.ExitCode.Should().Be(1);

        run = await ToolRun.WithInput("a", "extract", "-o", _folder.Path);
        run.ErrorLines.Should().Equal($"quotes: {_folder.Path}: is a folder; name a file");
        run.ExitCode.Should().Be(1);
    }

    [Fact]
    public async Task A_full_disk_is_told()
    {
        ToolRun run = await ToolRun.With(new MemoryStream([97]), ["extract"], streams => streams with { Output = new FullStream() });
        run.ErrorLines.Should().Equal("quotes: standard output: cannot be written: full; make room there or name another place");
        run.ExitCode.Should().Be(1);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData("table")]
    public async Task The_output_is_the_same_for_any_number_of_jobs(string format)
    {
        // Long and short articles by turns, so that later ones are ready first.
        string input = string.Join('\n', Enumerable.Range(0, 200).Select(i =>
            $$"""{"id":"{{i}}","text":"{{string.Concat(Enumerable.Repeat("\\\"Kami siap,\\\" kata Wirantha Sela. ", i % 7 == 0 ? 300 : 1))}}"}"""));
        ToolRun one = await ToolRun.WithInput(input, "extract", "--from", "jsonl", "--to", format, "--jobs", "1");
        ToolRun many = await ToolRun.WithInput(input, "extract", "--from", "jsonl", "--to", format, "--jobs", "8");

        many.Output.Should().Be(one.Output);
        if (format == "json")
            one.Ids.Should().Equal(Enumerable.Range(0, 200).Select(i => $"{i}"));
    }

    [Fact]
    public async Task Csv_takes_a_byte_order_mark_where_it_is_asked_for() =>
        (await ToolRun.WithInput("a", "extract", "--to", "csv", "--csv-bom")).Output.Should().StartWith("\uFEFFid,");
}
