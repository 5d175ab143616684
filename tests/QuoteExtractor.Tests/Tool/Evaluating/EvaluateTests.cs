using System.Text.Json.Nodes;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Tool.Evaluating;

/// <summary>What <c>quotes evaluate</c> counts, on gold small enough to count by hand.</summary>
public sealed class EvaluateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Statements_are_counted_by_kind_and_all_together()
    {
        JsonNode report = await Report(GoldLine.Gold(), GoldLine.Predicted());
        Figures(report, "direct", "gold", "predicted", "precision", "recall", "f1", "kind_right", "cue").Should().Equal(2, 2, 1, 1, 1, 1, 1);
        Figures(report, "direct", "exact_recall", "speaker", "canonical", "attributed_precision", "attributed_recall").Should().Equal(0.5, 0.5, 0, 0.5, 0.5);
        Figures(report, "indirect", "gold", "predicted", "precision", "recall", "f1").Should().Equal(1, 1, 0, 0, 0);
        Figures(report, "all", "gold", "predicted", "precision", "recall", "f1").Should().Equal(3, 3, 2 / 3.0, 2 / 3.0, 2 / 3.0);
        Figures(report, "all", "attributed_precision", "attributed_recall", "attributed_f1").Should().Equal(1 / 3.0, 1 / 3.0, 1 / 3.0);
        report["mixed"].Should().BeNull("there is none on either side");
        Figures(report, "role", "gold", "right").Should().Equal(1, 1);
        Figures(report, "affiliation", "gold", "right").Should().Equal(1, 0);
        Figures(report, "date", "gold", "right").Should().Equal(1, 1);
        Figures(report, "via", "gold", "right").Should().Equal(1, 0);
        Figures(report, "sentences", "gold", "precision", "recall", "predicted_outside_body").Should().Equal(4, 2 / 3.0, 0.5, 0);
    }

    [Fact]
    public async Task Confidence_is_held_against_what_is_right()
    {
        JsonNode report = await Report(GoldLine.Gold(), GoldLine.Predicted());
        report["confidence"]!.AsArray().Select(tenth => ((double)tenth!["from"]!, (int)tenth["quotes"]!, (double)tenth["right"]!))
            .Should().Equal((0.2, 1, 0), (0.7, 1, 0), (0.9, 1, 1));

        JsonObject gold = GoldLine.Gold();
        gold["annotated"] = new JsonArray("direct");
        ToolRun run = await Evaluate([gold], [GoldLine.Predicted()]);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("quotes: in 1 of 1 articles not every statement was marked");
        report = JsonNode.Parse(run.Output)!;
        report["confidence"]!.AsArray().Should().BeEmpty("a quote that nobody looked for may be right");
        report["role"].Should().BeNull();
        report["sentences"].Should().BeNull();
    }

    [Fact]
    public async Task Quotes_below_a_confidence_are_left_out()
    {
        JsonNode report = await Report(GoldLine.Gold(), GoldLine.Predicted(), "--min-confidence", "0.5");
        Figures(report, "all", "predicted", "precision").Should().Equal(2, 1);
    }

    [Fact]
    public async Task What_is_no_speech_counts_neither_as_missed_nor_as_wrong()
    {
        JsonObject gold = GoldLine.Gold();
        foreach (JsonNode? statement in gold["statements"]!.AsArray())
            statement!["speech"] = false;
        Figures(await Report(gold, GoldLine.Predicted()), "all", "gold", "predicted", "precision").Should().Equal(0, 3, 2 / 3.0);
    }

    [Fact]
    public async Task What_begins_in_discarded_text_is_passed_over()
    {
        JsonObject gold = GoldLine.Gold();
        gold["discard"] = new JsonArray(GoldLine.At("membuka"));
        Figures(await Report(gold, GoldLine.Predicted()), "all", "predicted", "precision").Should().Equal(2, 1);
    }

    [Fact]
    public async Task Where_only_public_figures_were_marked_precision_is_unknown()
    {
        JsonObject gold = GoldLine.Gold();
        gold["public_figures_only"] = true;
        JsonNode report = await Report(gold, GoldLine.Predicted());
        report["all"]!["precision"].Should().BeNull();
        report["all"]!["attributed_f1"].Should().BeNull();
        Figures(report, "all", "recall").Should().Equal(2 / 3.0);

        ToolRun run = await Evaluate([gold, GoldLine.Gold("a2")], [GoldLine.Predicted(), GoldLine.Predicted("a2")]);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("quotes: in 1 of 2 articles not every statement was marked");
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Statements_that_a_corpus_joins_are_compared_range_by_range()
    {
        JsonObject gold = GoldLine.Gold();
        gold["corpus"] = "PolNeAR";
        gold["statements"]![0]!["content"] = new JsonArray(GoldLine.At("Pasar ini milik warga,"), GoldLine.At("Kami menunggu,"));
        gold["statements"]!.AsArray().RemoveAt(2);
        Figures(await Report(gold, GoldLine.Predicted()), "direct", "gold", "recall", "speaker").Should().Equal(2, 1, 1);
    }

    [Fact]
    public async Task Articles_without_a_prediction_count_as_empty()
    {
        ToolRun run = await Evaluate([GoldLine.Gold("b"), GoldLine.Gold("a")], [GoldLine.Predicted("a")]);
        run.ErrorLines.Should().Equal("quotes: nothing is predicted for 1 of 2 articles; they count as articles without a quote");
        JsonNode report = JsonNode.Parse(run.Output)!;
        ((int)report["missing"]!).Should().Be(1);
        Figures(report, "all", "gold", "recall").Should().Equal(6, 2 / 6.0);
        report["all"]!["intervals"]!["recall"]!.AsArray().Select(end => (double)end!).Should().Equal(0, 2 / 3.0);
    }

    [Fact]
    public async Task Without_predictions_the_quotes_are_extracted()
    {
        string gold = _folder.Write("gold.jsonl", GoldLine.Lines(GoldLine.Gold()));
        ToolRun run = await ToolRun.Of("evaluate", gold, "--to", "json");
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        Figures(JsonNode.Parse(run.Output)!, "direct", "gold", "recall").Should().Equal(2, 1);
        ToolRun piped = await ToolRun.WithInput(GoldLine.Lines(GoldLine.Gold()), "evaluate", "-", "--to", "json", "--jobs", "1");
        piped.Output.Should().Be(run.Output);
    }

    [Fact]
    public async Task A_dash_is_standard_output()
    {
        string gold = _folder.Write("gold.jsonl", GoldLine.Lines(GoldLine.Gold()));
        ToolRun run = await ToolRun.Of("evaluate", gold, "--to", "json", "-o", "-");
        run.Output.Should().StartWith("{").And.Be((await ToolRun.Of("evaluate", gold, "--to", "json")).Output);
        File.Exists("-").Should().BeFalse();
    }

    [Fact]
    public async Task The_gold_of_the_readme_is_gold()
    {
        string example = Readme.Readme.Blocks("json")[^1].Replace('\n', ' ');
        ToolRun run = await ToolRun.WithInput(example, "evaluate", "-", "--to", "json");
        run.Error.Should().BeEmpty();
        JsonNode report = JsonNode.Parse(run.Output)!;
        Figures(report, "all", "gold", "f1", "exact_recall", "cue", "canonical", "attributed_f1").Should().Equal(1, 1, 1, 1, 1, 1);
        Figures(report, "role", "gold", "right").Should().Equal(1, 1);
        Figures(report, "affiliation", "gold", "right").Should().Equal(1, 1);
    }

    private async Task<JsonNode> Report(JsonObject gold, JsonObject predicted, params string[] options)
    {
        ToolRun run = await Evaluate([gold], [predicted], options);
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        return JsonNode.Parse(run.Output)!;
    }

    private Task<ToolRun> Evaluate(JsonObject[] gold, JsonObject[] predicted, params string[] options)
    {
        string right = _folder.Write("gold.jsonl", GoldLine.Lines(gold));
        string found = _folder.Write("predicted.jsonl", GoldLine.Lines(predicted));
        return ToolRun.Of(["evaluate", right, found, "--to", "json", .. options]);
    }

    private static double[] Figures(JsonNode report, string group, params string[] names) =>
        [.. names.Select(name => (double)report[group]![name]!)];
}
