using System.Text.Json.Nodes;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Tool.Evaluating;

/// <summary>How <c>quotes evaluate</c> answers: tables, lists of mistakes, and what it says of gold that makes no sense.</summary>
public sealed class EvaluateReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _gold;
    private readonly string _predicted;

    public EvaluateReportTests()
    {
        _gold = _folder.Write("gold.jsonl", GoldLine.Lines(GoldLine.Gold()));
        _predicted = _folder.Write("predicted.jsonl", GoldLine.Lines(GoldLine.Predicted()));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_table_tells_what_the_json_tells()
    {
        ToolRun run = await ToolRun.Of("evaluate", _gold, _predicted);
        run.Output.Should().StartWith("1 article\n");
        Rows(run).Should().Contain(["statements direct indirect all", "in the gold 2 1 3", "precision 1.000 0.000 0.667", "kind right 1.000 – 1.000"]);
        Rows(run).Should().Contain(["role 1 1.000", "via 1 0.000", "4 0.667 0.500 0.571 0", "0.9 to 1.0 1 1.000"]);

        string twice = _folder.Write("twice.jsonl", GoldLine.Lines(GoldLine.Gold("x"), GoldLine.Gold("a1")));
        Rows(await ToolRun.Of("evaluate", twice, _predicted)).Should().Contain("role 1 1.000 (1.000–1.000)");
    }

    [Fact]
    public async Task Mistakes_are_listed_in_reading_order_with_the_words_around_them()
    {
        ToolRun run = await ToolRun.Of("evaluate", _gold, _predicted, "--errors");
        string[] lines = run.Output.Split('\n');
        lines.Where(line => line.Contains(" a1 ", StringComparison.Ordinal)).Should().Equal(
            "EXTRA a1 · indirect · predicted: Sela Wirantha (clitic, 0.20)",
            "MISS a1 · indirect · gold: Domu Arkasa",
            "SPEAKER a1 · direct · gold: Domu Arkasa · predicted: Sela Wirantha (clitic, 0.72)");
        lines.Should().Contain(line => line.StartsWith("Wali Kota Ranaguna, Sela Wirantha, ⟦membuka pasar itu⟧. \"Pasar", StringComparison.Ordinal));
    }

    [Fact]
    public async Task As_many_mistakes_are_listed_as_were_asked_for()
    {
        (await Mistakes("--errors", "2")).Should().Equal("extra", "miss");
        (await Mistakes("--errors")).Should().Equal("extra", "miss", "speaker");
        ToolRun run = await ToolRun.Of("evaluate", "--errors", _gold, _predicted, "--to", "json");
        JsonNode mistake = JsonNode.Parse(run.Output)!["errors"]![2]!;
        ((string)mistake["gold_speaker"]!).Should().Be("Domu Arkasa", "a file behind --errors is the gold, not a number");
        ((string)mistake["context"]!).Should().Be("…Sela kepada Kabar Teluk, Rabu (19/6/2024). Menurut Domu Arkasa, sewa kios terlalu mahal. \"⟦Kami menunggu,⟧\" katanya.");
        JsonNode.Parse((await ToolRun.Of("evaluate", _gold, "--to", "json")).Output)!["errors"].Should().BeNull();
    }

    [Fact]
    public async Task A_report_is_written_to_a_file()
    {
        ToolRun run = await ToolRun.Of("evaluate", _gold, _predicted, "-o", _folder.PathTo("report.json"));
        run.Output.Should().BeEmpty();
        ((int)JsonNode.Parse(File.ReadAllText(_folder.PathTo("report.json")))!["articles"]!).Should().Be(1);
    }

    [Fact]
    public async Task Gold_that_makes_no_sense_is_told_with_its_line_and_the_rest_is_evaluated()
    {
        string[] lines =
        [
            "{", "[]", "{\"text\":\"a\"}", "{\"text\":\"a\",\"annotated\":[],\"statements\":{}}",
            "{\"text\":\"a\",\"annotated\":[\"directs\"],\"statements\":[]}",
            "{\"annotated\":[],\"statements\":[]}",
            Statement("\"kind\":\"said\""), Statement("\"kind\":\"direct\",\"content\":[[0,9]]"),
            Statement("\"kind\":\"direct\",\"content\":[[0]]"), Statement("\"kind\":\"direct\",\"content\":[],\"speaker\":\"Sela\""),
            "", GoldLine.Lines(GoldLine.Gold()),
        ];
        string path = _folder.Write("bad.jsonl", string.Join('\n', lines));
        ToolRun run = await ToolRun.Of("evaluate", path, _predicted, "--to", "json");

        run.ExitCode.Should().Be(1);
        ((int)JsonNode.Parse(run.Output)!["articles"]!).Should().Be(1);
        run.ErrorLines.Should().Equal(
            $"quotes: {path}:1: not valid JSON at byte 2; put one JSON object on each line",
            $"quotes: {path}:2: not a JSON object; put one on each line",
            $"quotes: {path}:3: no \"annotated\"; see the gold format in the README",
            $"quotes: {path}:4: \"statements\" is no list",
            $"quotes: {path}:5: \"annotated\" names \"directs\"; it may name affiliation, cue, date, direct, event, indirect, mixed, place, role, sentences, speaker, unattributed_quotes, via",
            $"quotes: {path}:6: no \"text\"; give every article its text in a field of that name",
            $"quotes: {path}:7: statement 1: \"kind\" is none of direct, indirect, mixed",
            $"quotes: {path}:8: statement 1: \"content\" [0, 9] is no range of a text of 1 characters",
            $"quotes: {path}:9: statement 1: \"content\" is no range; write it as [start, end]",
            $"quotes: {path}:10: statement 1: speaker is no JSON object");
    }

    [Fact]
    public async Task Predictions_that_make_no_sense_are_told_and_find_nothing()
    {
        string path = _folder.Write("bad.jsonl", "{\"quotes\":[]}\n{\"id\":\"a1\",\"quotes\":[{\"kind\":\"direct\"}]}");
        ToolRun run = await ToolRun.Of("evaluate", _gold, path, "--to", "json");
        run.ExitCode.Should().Be(1);
        run.ErrorLines.Should().Equal(
            $"quotes: {path}:1: no \"id\"; give every line the id of its article in the gold",
            $"quotes: {path}:2: quote 1: \"content\" is missing",
            "quotes: nothing is predicted for 1 of 1 articles; they count as articles without a quote");
        ((double)JsonNode.Parse(run.Output)!["all"]!["recall"]!).Should().Be(0);
    }

    [Fact]
    public async Task Predictions_that_cannot_be_used_stop_the_run()
    {
        string missing = _folder.PathTo("none.jsonl");
        string empty = _folder.Write("empty.jsonl", "");
        string broken = _folder.Write("broken.jsonl", "{\n");
        string other = _folder.Write("other.jsonl", GoldLine.Lines(GoldLine.Predicted("a2")));
        foreach ((string predicted, string message) in new[]
        {
            (missing, $"{missing}: no predictions that can be compared"),
            (empty, $"{empty}: no predictions that can be compared"),
            (broken, $"{broken}: no predictions that can be compared"),
            (_folder.Path, $"{_folder.Path}: no predictions that can be compared"),
            (other, $"{other}: none of its ids is one of {_gold}; give every line the id of its article in the gold"),
        })
        {
            ToolRun run = await ToolRun.Of("evaluate", _gold, predicted, "-o", _folder.PathTo("report.json"));
            run.ExitCode.Should().Be(1);
            run.ErrorLines[^1].Should().Be($"quotes: {message}");
            File.Exists(_folder.PathTo("report.json")).Should().BeFalse();
        }
    }

    [Fact]
    public async Task Nothing_to_evaluate_is_trouble()
    {
        string empty = _folder.Write("empty.jsonl", "");
        ToolRun run = await ToolRun.Of("evaluate", empty, "-o", _folder.PathTo("report.json"));
        run.ExitCode.Should().Be(1);
        run.ErrorLines.Should().Equal($"quotes: {empty}: no article that can be evaluated");
        File.Exists(_folder.PathTo("report.json")).Should().BeFalse();

        run = await ToolRun.Of("evaluate", _folder.Path);
        run.ErrorLines[0].Should().Be($"quotes: {_folder.Path}: is a folder; name a file");
        run.ExitCode.Should().Be(1);
    }

    [Theory]
    [InlineData]
    [InlineData("a", "b", "c")]
    [InlineData("-", "-")]
    [InlineData("a", "--errors", "0")]
    [InlineData("a", "--to", "csv")]
    [InlineData("a", "-o", "report.csv")]
    [InlineData("a", "--frob")]
    public async Task What_makes_no_sense_is_told_and_nothing_is_done(params string[] args)
    {
        ToolRun run = await ToolRun.WithInput("", ["evaluate", .. args]);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.ErrorLines[^1].Should().Be("Try 'quotes --help' or 'quotes evaluate --help'.");
    }

    private async Task<string[]> Mistakes(params string[] options)
    {
        ToolRun run = await ToolRun.Of(["evaluate", _gold, _predicted, "--to", "json", .. options]);
        return [.. JsonNode.Parse(run.Output)!["errors"]!.AsArray().Select(mistake => (string)mistake!["error"]!)];
    }

    private static string Statement(string fields) => $"{{\"text\":\"a\",\"annotated\":[],\"statements\":[{{{fields}}}]}}";

    private static IEnumerable<string> Rows(ToolRun run) =>
        run.Output.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
