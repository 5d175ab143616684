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
        (await ToolRun.WithInput(Said, "extract", "--to", "sqlite", "-o", file)).ErrorLines.Should().ContainSingle().Which.Should().EndWith("; make room there or name another place");
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
