using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Tool;

/// <summary>An input that is long enough to be stopped in, and runs that are.</summary>
internal static class LongInput
{
    public const int Lines = 601;
    public const int Broken = 121;

    public static string Input { get; } = string.Concat(Enumerable.Range(0, Lines).Select(Line));

    /// <summary>Every fifth line is broken: it counts as an article of the input and as none of the output.</summary>
    public static string Line(int number) =>
        number % 5 == 0 ? "{\n" : $$"""{"id":"{{number}}","text":"\"Kami siap {{number}} 😀,\" kata Wirantha Sela."}""" + "\n";

    public static async Task<string> AtOnce(string ending, string? input = null)
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathTo("a" + ending);
        await ToolRun.WithInput(input ?? Input, "extract", "--from", "jsonl", "-o", path);
        return await File.ReadAllTextAsync(path);
    }

    /// <summary>Runs until a broken line is told, so that all lines before are done, then stops as Ctrl-C does.</summary>
    public static async Task<ToolRun> Stop(int brokenLine, params string[] args)
    {
        using var cancellation = new CancellationTokenSource();
        using var input = new BlockingStream(string.Concat(Enumerable.Range(0, brokenLine + 1).Select(Line)));
        using var error = new SignalWriter($"quotes: -:{brokenLine + 1}:");
        Task<ToolRun> running = ToolRun.With(input, ["extract", "--from", "jsonl", .. args], streams => streams with { Error = error }, cancellation);
        await error.Written.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        await cancellation.CancelAsync();
        ToolRun run = (await running) with { Error = error.ToString() };
        run.ExitCode.Should().Be(130);
        return run;
    }
}
