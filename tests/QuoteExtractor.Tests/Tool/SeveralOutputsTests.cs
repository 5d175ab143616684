using System.Text.Json;
using FluentAssertions;
using Microsoft.Data.Sqlite;
using Xunit;

namespace QuoteExtractor.Tests.Tool;

/// <summary>Several outputs of one run, and the formats that are more than one stream.</summary>
public sealed class SeveralOutputsTests : IDisposable
{
    private const string Article = "\"Kami siap,\" kata Wirantha Sela.";

    private static readonly string Lines = string.Join('\n', Enumerable.Range(0, 50).Select(i => $$"""{"id":"{{i}}","text":"\"Kami siap {{i}} 😀,\" kata Wirantha Sela."}"""));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_run_writes_what_one_run_each_would()
    {
        string[] names = ["a.csv", "a.jsonl", "a.txt", "a.jsonld"];
        ToolRun run = await ToolRun.WithInput(Lines, ["extract", "--from", "jsonl", "--jobs", "3", .. names.SelectMany(name => new[] { "-o", _folder.PathTo(name) })]);
        run.ExitCode.Should().Be(0, run.Error);
        foreach (string name in names)
        {
            await ToolRun.WithInput(Lines, "extract", "--from", "jsonl", "-o", _folder.PathTo("alone" + Path.GetExtension(name)));
            File.ReadAllText(_folder.PathTo(name)).Should().Be(File.ReadAllText(_folder.PathTo("alone" + Path.GetExtension(name))), name);
        }
    }

    [Fact]
    public async Task Formats_and_files_are_paired_in_their_order_and_a_dash_is_standard_output()
    {
        ToolRun run = await ToolRun.WithInput(Article, "extract", "--to", "claimreview", "-o", _folder.PathTo("a"), "--to", "csv", "-o", "-");
        run.Output.Should().StartWith("id,title,");
        using JsonDocument claims = JsonDocument.Parse(File.ReadAllText(_folder.PathTo("a")));
        claims.RootElement.GetProperty("@graph").GetArrayLength().Should().Be(1);
        _folder.Names().Should().Equal("a");
    }

    [Fact]
    public async Task One_that_fails_leaves_the_others_as_they_were()
    {
        string kept = _folder.Write("a.csv", "old");
        ToolRun run = await ToolRun.WithInput(Article, "extract", "-o", kept, "-o", _folder.PathTo("none/a.json"));
        run.ExitCode.Should().Be(1);
        run.ErrorLines.Should().Equal($"quotes: {_folder.PathTo("none/a.json")}: its folder does not exist; create it first");
        File.ReadAllText(kept).Should().Be("old");
        _folder.Names().Should().Equal("a.csv");
    }

    [Fact]
    public async Task A_folder_for_brat_gets_two_files_an_article_and_the_configuration()
    {
        const string Input = """
            {"id":"arsip/a b.txt","text":"\"Kami siap,\" kata Wirantha Sela."}
            {"id":"arsip/a-b","text":""}
            {"id":"../..","text":""}
            {"id":"ARSIP-A-B","text":""}
            """;
        ToolRun run = await ToolRun.WithInput(Input, "extract", "--from", "jsonl", "-o", _folder.PathTo("brat/"));
        run.ExitCode.Should().Be(0, run.Error);
        Directory.EnumerateFiles(_folder.PathTo("brat")).Select(Path.GetFileName).Should().BeEquivalentTo(
            "ARSIP-A-B-3.ann", "ARSIP-A-B-3.txt", "annotation.conf", "arsip-a-b-2.ann", "arsip-a-b-2.txt", "arsip-a-b.ann", "arsip-a-b.txt", "article-3.ann", "article-3.txt");
        File.ReadAllText(_folder.PathTo("brat/arsip-a-b.ann")).Should().Contain("Content 1 11\tKami siap,");
        File.ReadAllText(_folder.PathTo("brat/arsip-a-b.txt")).Should().Be(Article);
    }

    [Fact]
    public async Task A_database_is_filled_and_filled_again()
    {
        string path = _folder.PathTo("a.db");
        (await ToolRun.WithInput(Lines, "extract", "--from", "jsonl", "-o", path)).ExitCode.Should().Be(0);
        (await ToolRun.WithInput(Lines, "extract", "--from", "jsonl", "--to", "sqlite", "-o", path)).ExitCode.Should().Be(0);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM quotes";
        command.ExecuteScalar().Should().Be(50L);
    }

    [Fact]
    public async Task An_id_that_nobody_gave_takes_no_other_article_s_place()
    {
        string path = _folder.PathTo("a.db");
        foreach (string text in new[] { "a", "b" })
            await ToolRun.WithInput($"{{\"text\":\"{text}\"}}", "extract", "--from", "jsonl", "-o", path);
        string csv = _folder.Write("a.csv", "text\nc\n");
        await ToolRun.Of("extract", csv, "-o", path);
        _folder.Write("a.csv", "text\nd\nc\n");
        await ToolRun.Of("extract", csv, "-o", path);
        string file = _folder.Write("e/e.txt", "e");
        await ToolRun.Of("extract", file, "-o", path);
        _folder.Write("e/e.txt", "f");
        await ToolRun.Of("extract", $"{_folder.Path}/e/../e/./e.txt", "-o", path);
        string[] same = [_folder.Write("1.csv", "id,text\n1,g\n"), _folder.Write("2.csv", "id,text\n1,h\n")];
        (await ToolRun.Of("extract", same[0], same[1], "-o", path)).ExitCode.Should().Be(0);

        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat(text, '') FROM (SELECT text FROM documents ORDER BY text)";
        command.ExecuteScalar().Should().Be("abcdfgh");
    }

    [Fact]
    public async Task What_is_no_database_is_told_and_left_alone()
    {
        string path = _folder.Write("a.db", new string('a', 4096));
        ToolRun run = await ToolRun.WithInput(Article, "extract", "-o", path);
        run.ExitCode.Should().Be(1);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"quotes: {path}: cannot be written: ");
        File.ReadAllText(path).Should().Be(new string('a', 4096));
    }

    [Fact]
    public async Task A_long_output_that_cannot_be_written_stops_the_run()
    {
        ToolRun run = await ToolRun.With(
            new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Lines)), ["extract", "--from", "jsonl", "--to", "json", "-o", "-", "--to", "csv", "-o", _folder.PathTo("a.csv")],
            streams => streams with { Output = new FullStream() });
        run.ErrorLines.Should().Equal("quotes: standard output: cannot be written: full; make room there or name another place");
        _folder.Names().Should().BeEmpty();
    }
}
