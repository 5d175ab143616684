using System.Text;
using System.Text.Json;
using QuoteExtractor.Tool;
using QuoteExtractor.Tool.Commands;
using Xunit;

namespace QuoteExtractor.Tests.Tool;

/// <summary>One run of the <c>quotes</c> command inside the test process, and what it left behind.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The identifiers of the documents that were written as JSON, in order.</summary>
    public string?[] Ids => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(IdOf)];

    public static Task<ToolRun> Of(params string[] args) => With(new MemoryStream(), args);

    public static Task<ToolRun> WithInput(string input, params string[] args) => With(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    public static async Task<ToolRun> With(
        Stream input, string[] args, Func<StandardStreams, StandardStreams>? change = null, CancellationTokenSource? stop = null)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var streams = new StandardStreams { Input = input, Output = output, Error = error };
        int code = await QuotesCommand.InvokeAsync(args, change?.Invoke(streams) ?? streams, stop?.Token ?? TestContext.Current.CancellationToken);
        return new ToolRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private static string? IdOf(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetString();
    }
}
