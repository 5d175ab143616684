using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Tool;

/// <summary>The user's own list of people on the command line.</summary>
public sealed class PeopleTests : IDisposable
{
    private const string Article = "\"Kami siap,\" kata Wirantha Sela. \"Tidak,\" kata Domu Arkasa.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("json", "\"name\":\"Sela Wirantha\",\"kind\":\"person\",\"role\":\"Bupati\",\"affiliation\":\"Rana\",\"personId\":\"Q7\"")]
    [InlineData("csv", "Q7")]
    [InlineData("table", "Sela Wirantha")]
    [InlineData("claimreview", "http://www.wikidata.org/entity/Q7")]
    [InlineData("webannotation", "http://www.wikidata.org/entity/Q7")]
    public async Task A_known_speaker_is_named_as_the_list_does_in_every_format(string format, string expected)
    {
        string people = _folder.Write("people.csv", "id,name,aliases,kind,role,affiliation\nQ7,Sela Wirantha,WIRANTHA SELA; Pak Sela,Person,Bupati,Rana\n");
        ToolRun run = await ToolRun.WithInput(Article, "extract", "--people", people, "--to", format);
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain(expected).And.Contain("Sela Wirantha").And.Contain("Domu Arkasa");
    }

    [Fact]
    public async Task Lines_that_make_no_sense_are_told_and_the_others_used()
    {
        string people = _folder.Write("people.csv", "id,name,aliases,kind\n1,Wirantha Sela,,\n,Nobody,,\n2,,,\n3,A,,alien\n1,B,,\n4,\"C\"c,,\n");
        ToolRun run = await ToolRun.WithInput(Article, "extract", "--people", people, "--to", "csv");
        run.ErrorLines.Should().Equal(
            $"quotes: {people}:3: no id; every line needs an id and a name",
            $"quotes: {people}:4: no name; every line needs an id and a name",
            $"quotes: {people}:5: no kind \"alien\"; write unknown, person, organization, group, document or nothing",
            $"quotes: {people}:6: the id 1 stands in line 2 already; give everybody one line, with all aliases",
            $"quotes: {people}:7: quotation marks that do not fit; put the whole field in marks, and write those inside twice");
        run.ExitCode.Should().Be(1);
        run.Output.Should().MatchRegex("Wirantha Sela.*,1,\r\n");
    }

    [Fact]
    public async Task A_mark_never_closed_is_told_where_it_stands()
    {
        string people = _folder.Write("people.csv", "id,name\n1,Wirantha Sela\n2,\"Domu\n3,A\n");
        ToolRun run = await ToolRun.WithInput(Article, "extract", "--people", people);
        run.ErrorLines.Should().Equal($"quotes: {people}:3: a quotation mark that is never closed; close it, and write those inside a field twice");
        run.ExitCode.Should().Be(1);
    }

    [Fact]
    public async Task An_ambiguous_name_is_told_and_nobody_gets_it()
    {
        string people = _folder.Write("people.csv", "id,name,aliases\n1,Sela Satu,Wirantha Sela\n2,Sela Dua,Wirantha-Sela\n");
        ToolRun run = await ToolRun.WithInput(Article, "extract", "--people", people, "--to", "json");
        run.ErrorLines.Should().Equal(
            $"quotes: {people}:3: \"Wirantha Sela\" is somebody else in line 2; it is taken for nobody: take it out of one, or tell them apart by kind");
        run.ExitCode.Should().Be(0, "the list is as the user wants it");
        run.Output.Should().Contain("\"name\":\"Wirantha Sela\"").And.NotContain("Sela Satu");
    }

    [Theory]
    [InlineData("nama,umur\na,1\n", ":1: the first line must name the columns: id,name,aliases,kind,role,affiliation")]
    [InlineData("", ":1: the first line must name the columns: id,name,aliases,kind,role,affiliation")]
    public async Task A_file_without_people_stops_the_run(string csv, string message)
    {
        string people = _folder.Write("people.csv", csv);
        ToolRun run = await ToolRun.WithInput(Article, "extract", "--people", people);
        run.ErrorLines.Should().Equal($"quotes: {people}{message}", $"quotes: {people}: nobody could be read from it; nothing was extracted");
        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told() =>
        (await ToolRun.WithInput(Article, "extract", "--people", _folder.PathTo("none.csv"))).ErrorLines[0].Should().Be($"quotes: {_folder.PathTo("none.csv")}: no such file; check the path");
}
