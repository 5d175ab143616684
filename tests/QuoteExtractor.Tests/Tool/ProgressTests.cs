using FluentAssertions;
using QuoteExtractor.Tool;
using QuoteExtractor.Tool.Reading;
using QuoteExtractor.Tool.Writing;
using Xunit;

namespace QuoteExtractor.Tests.Tool;

/// <summary>What whoever looks on is told of a run, and that nobody else is.</summary>
public sealed class ProgressTests
{
    private const string Article = "\"Kami siap,\" kata Wirantha Sela. Ia mengatakan bahwa kapal berangkat besok.";

    [Fact]
    public async Task Progress_is_shown_and_taken_away_and_the_run_summed_up()
    {
        ToolRun run = await Run(["extract", "--to", "json"], streams => streams with { ErrorIsTerminal = true });
        run.Error.Should().StartWith("\r\e[K1 article, 2 quotes").And.EndWith("\r\e[Kquotes: 1 article, 2 quotes (1 direct, 1 indirect, 0 mixed), 1 speaker, 0 warnings\n");
    }

    [Fact]
    public async Task A_table_on_the_screen_shows_itself_how_far_it_is()
    {
        ToolRun run = await Run(["extract"], streams => streams with { ErrorIsTerminal = true, OutputIsTerminal = true, Look = new TableLook(true, 80) });
        run.ErrorLines.Should().Equal("quotes: 1 article, 2 quotes (1 direct, 1 indirect, 0 mixed), 1 speaker, 0 warnings");
    }

    [Fact]
    public async Task Who_wants_quiet_and_files_get_neither()
    {
        (await Run(["extract", "--quiet", "--to", "json"], streams => streams with { ErrorIsTerminal = true, InputIsTerminal = true })).Error.Should().BeEmpty();
        (await Run(["extract", "--to", "json"], streams => streams)).Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Problems_are_told_to_all_and_summed_up()
    {
        ToolRun run = await ToolRun.With(
            new MemoryStream("{\n{\"text\":\"\"}\n"u8.ToArray()), ["extract", "--from", "jsonl", "--to", "json"], streams => streams with { ErrorIsTerminal = true });
        run.ErrorLines[^1].Should().EndWith("1 article, 0 quotes (0 direct, 0 indirect, 0 mixed), 0 speakers, 1 warning");
        run.ExitCode.Should().Be(1);
        (await ToolRun.WithInput("{", "extract", "--from", "jsonl", "--quiet")).ErrorLines.Should().ContainSingle();
    }

    [Theory]
    [InlineData(0.5, null, "7 articles, 9 quotes")]
    [InlineData(2.0, null, "7 articles, 9 quotes · 3.5 articles/s")]
    [InlineData(0.5, 0.5, "7 articles, 9 quotes")]
    [InlineData(10.0, 0.25, "7 articles, 9 quotes · 0.7 articles/s · 30 s left")]
    [InlineData(100.0, 0.25, "7 articles, 9 quotes · 0.1 articles/s · 5 min left")]
    [InlineData(3600.0, 0.25, "7 articles, 9 quotes · 0 articles/s · 3 h 00 min left")]
    [InlineData(2.0, 1.0, "7 articles, 9 quotes · 3.5 articles/s")]
    [InlineData(2.0, 0.0, "7 articles, 9 quotes · 3.5 articles/s")]
    public void A_line_says_how_fast_and_how_long_still(double seconds, double? share, string line) =>
        ProgressLine.Of(7, 9, TimeSpan.FromSeconds(seconds), share).Should().Be(line);

    [Fact]
    public async Task Time_left_is_told_by_the_bytes_of_all_files()
    {
        using var folder = new TemporaryFolder();
        InputFile[] files = [.. new[] { "a", "b" }.Select(name => new InputFile(folder.Write(name, new string('a', 500)), InputFormat.Text))];
        var size = new InputSize();
        await size.Count(files.Append(new InputFile("none", InputFormat.Text, "no such file")));
        size.Total.Should().Be(1000);

        using var error = new StringWriter();
        var clock = new ManualClock();
        var messages = new Messages(error, showProgress: true, size, clock);
        size.Add(200); // Passed over: a run before has done it.
        messages.Count(1);
        clock.Move(TimeSpan.FromSeconds(10));
        size.Add(200);
        messages.Count(2);
        error.ToString().Should().EndWith("\r\e[K2 articles, 3 quotes · 0.2 articles/s · 30 s left");
        messages.Count(1);
        error.ToString().Should().EndWith("30 s left", "what changes too fast cannot be read");
    }

    [Fact]
    public async Task Standard_input_has_no_end_that_is_known()
    {
        using var folder = new TemporaryFolder();
        var size = new InputSize();
        await size.Count([new InputFile(folder.Write("a", "a"), InputFormat.Text), new InputFile(InputFile.StandardInput, InputFormat.Text)]);
        size.Total.Should().BeNull();
    }

    private static Task<ToolRun> Run(string[] args, Func<StandardStreams, StandardStreams> change) =>
        ToolRun.With(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Article)), args, change);
}
