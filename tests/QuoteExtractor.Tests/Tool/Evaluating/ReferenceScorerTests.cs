using System.Text.Json.Nodes;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Tool.Evaluating;

/// <summary>The figures are those of the scorer that the gold came with, to more than three decimals.</summary>
public sealed class ReferenceScorerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Files =>
        ["seeds.dev.jsonl", "intl-id.dev.jsonl", "detik-id.dev.jsonl", "pfsa-id.dev.jsonl", "polnear.dev.jsonl"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Agrees_on_what_is_extracted(string file)
    {
        string script = Repository.Shared("tools/score.py");
        string gold = Repository.Shared($"gold/{file}");
        string predicted = _folder.PathTo("predicted.jsonl");
        (await ToolRun.Of("extract", gold, "--from", "jsonl", "-o", predicted)).ExitCode.Should().Be(0);

        JsonNode expected = await Expected(script, gold, predicted);
        Compare(await Report(gold), expected, "");
        Compare(await Report(gold, predicted), expected, "");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Agrees_on_answers_that_are_spoiled_in_every_way(string file)
    {
        string script = Repository.Shared("tools/score.py");
        string gold = Repository.Shared($"gold/{file}");
        string predicted = _folder.Write("predicted.jsonl", string.Join('\n', File.ReadLines(gold).SelectMany(AnswerSpoiler.Spoil)));

        Compare(await Report(gold, predicted), await Expected(script, gold, predicted), "");
    }

    private static async Task<JsonNode> Report(params string[] files)
    {
        ToolRun run = await ToolRun.Of(["evaluate", .. files, "--to", "json"]);
        run.ExitCode.Should().Be(0, run.Error);
        return JsonNode.Parse(run.Output)!;
    }

    // Python writes what is no number as NaN, which is no JSON.
    private static async Task<JsonNode> Expected(string script, string gold, string predicted) =>
        JsonNode.Parse((await Python.Run(script, gold, predicted, "--json")).Replace("NaN", "null", StringComparison.Ordinal))!;

    private static void Compare(JsonNode? actual, JsonNode? expected, string path)
    {
        if (expected is JsonObject fields)
        {
            actual.Should().NotBeNull("{0} is expected", path);
            foreach ((string name, JsonNode? value) in fields)
                Compare(actual![name], value, $"{path}/{name}");
        }
        else if (expected is null || actual is null)
        {
            ((double?)actual).Should().Be((double?)expected, path);
        }
        else
        {
            ((double)actual).Should().BeApproximately((double)expected, 1e-9, path);
        }
    }
}
