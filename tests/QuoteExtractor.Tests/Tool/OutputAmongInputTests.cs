using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Tool;

/// <summary>What is written is never read, and what is read is never written over.</summary>
public sealed class OutputAmongInputTests : IDisposable
{
    private const string Said = "\"Ya,\" kata Domu Arkasa.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_article_is_not_replaced_by_its_quotes()
    {
        string path = _folder.Write("a.txt", Said);
        ToolRun run = await ToolRun.Of("extract", path, "--to", "csv", "-o", $"{_folder.Path}/./a.txt");
        run.ExitCode.Should().Be(2);
        run.ErrorLines[0].Should().Be($"quotes: {path} would be written over while it is read; name another file with -o.");
        File.ReadAllText(path).Should().Be(Said);
    }

    [Fact]
    public async Task Links_on_either_side_are_followed()
    {
        string path = _folder.Write("in/a.txt", Said);
        File.CreateSymbolicLink(_folder.PathTo("link.csv"), path);
        Directory.CreateSymbolicLink(_folder.PathTo("other"), _folder.PathTo("in"));
        foreach ((string read, string written) in new[] { (path, "link.csv"), (_folder.PathTo("link.csv"), "in/a.txt"), (path, "other/a.txt"), (_folder.PathTo("other/a.txt"), "link.csv") })
        {
            ToolRun run = await ToolRun.Of("extract", read, "-o", _folder.PathTo(written));
            run.ErrorLines[0].Should().Be($"quotes: {read} would be written over while it is read; name another file with -o.");
            run.ExitCode.Should().Be(2);
        }

        ToolRun among = await ToolRun.Of("extract", _folder.PathTo("other"), "--to", "json", "-o", _folder.PathTo("in/quotes.jsonl"), "--to", "json", "-o", "-");
        among.Ids.Should().Equal(_folder.PathTo("other/a.txt"));
        among = await ToolRun.Of("extract", _folder.PathTo("other"), "--to", "json", "-o", _folder.PathTo("in/quotes.jsonl"), "--to", "json", "-o", "-");
        among.Ids.Should().Equal([_folder.PathTo("other/a.txt")], "what was written before is no article, by whatever way it is found");
        File.ReadAllText(path).Should().Be(Said);
    }

    [Fact]
    public async Task Links_that_lead_in_a_circle_are_told()
    {
        File.CreateSymbolicLink(_folder.PathTo("a.csv"), _folder.PathTo("b.csv"));
        File.CreateSymbolicLink(_folder.PathTo("b.csv"), _folder.PathTo("a.csv"));
        ToolRun run = await ToolRun.WithInput(Said, "extract", _folder.PathTo("a.csv"), "-o", _folder.PathTo("b.csv"));
        run.ExitCode.Should().NotBe(0);
    }

    [Fact]
    public async Task A_list_of_people_what_grows_beside_an_output_gold_and_predictions_are_read_too()
    {
        string list = _folder.Write("people.csv", "id,name\nQ1,Domu Arkasa\n");
        string partial = _folder.Write("q.csv.partial", Said);
        string gold = _folder.Write("gold.jsonl", "{}");
        string predicted = _folder.Write("predicted.jsonl", "{}");
        foreach ((string read, string[] args) in new (string, string[])[]
        {
            (list, ["extract", "-", "--people", list, "-o", $"{_folder.Path}/./people.csv"]),
            (partial, ["extract", partial, "-o", _folder.PathTo("q.csv")]),
            (gold, ["evaluate", gold, "-o", gold]),
            (predicted, ["evaluate", gold, predicted, "--to", "json", "-o", $"{_folder.Path}/./predicted.jsonl"]),
        })
        {
            string before = File.ReadAllText(read);
            ToolRun run = await ToolRun.WithInput(Said, args);
            run.ErrorLines[0].Should().Be($"quotes: {read} would be written over while it is read; name another file with -o.");
            run.ExitCode.Should().Be(2);
            File.ReadAllText(read).Should().Be(before);
        }
    }

    [Fact]
    public async Task A_folder_for_brat_replaces_nothing()
    {
        string article = _folder.Write("in/a.txt", Said + "\r\n\uFEFF");
        ToolRun run = await ToolRun.Of("extract", _folder.PathTo("in"), "--to", "brat", "-o", _folder.PathTo("in/"));
        run.ExitCode.Should().Be(2);
        run.ErrorLines[0].Should().Be($"quotes: {_folder.PathTo("in")} is read, and its articles would stand among what is written; name another folder with -o.");

        const string Line = "{\"id\":\"a\",\"text\":\"\\\"Ya,\\\" kata Domu Arkasa.\"}";
        run = await ToolRun.WithInput(Line, "extract", "--from", "jsonl", "-o", _folder.PathTo("in/"));
        run.ErrorLines.Should().Equal($"quotes: {_folder.PathTo("in/a.txt")}: is there already and says something else; move it away or name another folder");
        run.ExitCode.Should().Be(1);
        File.ReadAllText(article).Should().Be(Said + "\r\n\uFEFF");

        (await ToolRun.WithInput(Line, "extract", "--from", "jsonl", "-o", _folder.PathTo("brat/"))).ExitCode.Should().Be(0);
        string mended = _folder.Write("brat/a.ann", "T1\tmended by hand");
        (await ToolRun.WithInput(Line, "extract", "--from", "jsonl", "-o", _folder.PathTo("brat/"))).ErrorLines.Should().ContainSingle().Which.Should().StartWith($"quotes: {mended}: is there already");
        File.ReadAllText(mended).Should().Be("T1\tmended by hand");
    }

    [Theory]
    [InlineData("quotes.html", "html")]
    [InlineData("quotes.jsonl", "json")]
    [InlineData("brat/", "brat")]
    public async Task Running_again_over_a_folder_reads_the_same_articles(string name, string format)
    {
        string path = _folder.Write("a.txt", Said);
        for (int i = 0; i < 2; i++)
        {
            ToolRun run = await ToolRun.Of("extract", _folder.Path, "--to", "json", "-o", "-", "--to", format, "-o", _folder.PathTo(name));
            run.Error.Should().BeEmpty();
            run.ExitCode.Should().Be(0);
            run.Ids.Should().Equal(path);
        }
    }

    [Fact]
    public async Task A_pattern_does_not_mean_what_is_written()
    {
        string path = _folder.Write("a.txt", Said);
        _folder.Write("b.txt", "old");
        ToolRun run = await ToolRun.Of("extract", _folder.PathTo("*.txt"), "--to", "json", "-o", _folder.PathTo("b.txt"));
        run.ExitCode.Should().Be(0);
        File.ReadAllLines(_folder.PathTo("b.txt")).Should().ContainSingle().Which.Should().Contain(path);
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_told_with_what_to_do()
    {
        string file = _folder.Write("taken", Said);
        (await ToolRun.WithInput(Said, "extract", "--to", "brat", "-o", file)).ErrorLines.Should().Equal($"quotes: {file}: is a file; name a folder");
        (await ToolRun.WithInput(Said, "extract", "--to", "sqlite", "-o", file)).ErrorLines.Should().ContainSingle().Which.Should().EndWith(": cannot be written: SQLite Error 26: 'file is not a database'; name another place");
    }

    [Fact]
    public async Task A_device_without_room_is_a_problem_like_any_other()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "this system has no /dev/full");
        ToolRun run = await ToolRun.WithInput(Said, "extract", "--to", "csv", "-o", "/dev/full");
        run.ExitCode.Should().Be(1);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("quotes: /dev/full: cannot be written: ").And.EndWith("; make room there or name another place");
    }
}
