using System.Text;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Tool;

/// <summary>Articles that are rows of CSV.</summary>
public sealed class CsvInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Columns_of_the_usual_names_are_found()
    {
        string path = _folder.Write("a.csv", "\uFEFFid,Title,outlet,published_on,url,language,text\r\nx,T,O,2024-06-19,U,en,\"\"\"Yes,\"\" said Ann Marrow.\n\"\r\n,,,,,,b\r\n");
        ToolRun run = await ToolRun.Of("extract", path, "--to", "json");
        run.Error.Should().BeEmpty();
        string[] lines = run.Output.Split('\n');
        lines[0].Should().StartWith("""{"id":"x","language":"en","title":"T","outlet":"O","publishedOn":"2024-06-19","url":"U",""").And.Contain("Ann Marrow");
        lines[1].Should().StartWith($$"""{"id":"{{path}}:4","language":"id","title":null,"outlet":null,"publishedOn":null,"url":null,""", "the first row holds a line end");
    }

    [Fact]
    public async Task Columns_can_be_named()
    {
        string path = _folder.Write("a.csv", "nomor;isi;judul;media;hari;tautan\n7;\"\"\"Ya,\"\" kata Domu Arkasa.\";T;O;19/6/2024;U\n");
        ToolRun run = await ToolRun.Of(
            "extract", path, "--to", "csv", "--text-column", "isi", "--id-column", "nomor", "--title-column", "judul", "--outlet-column", "media", "--date-column", "hari", "--url-column", "tautan");
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("7,T,O,2024-06-19,U,id,direct,\"Ya,\",Domu Arkasa,");
    }

    [Fact]
    public async Task The_same_article_as_csv_and_as_text_gives_the_same_quotes()
    {
        string text = await File.ReadAllTextAsync(Repository.PathTo("samples/articles/garam-muara.txt"), TestContext.Current.CancellationToken);
        string path = _folder.Write("a.csv", $"id,text\na,\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n");
        ToolRun csv = await ToolRun.Of("extract", path, "--to", "json");
        ToolRun plain = await ToolRun.WithInput(text, "extract", "--to", "json");
        csv.Output.Replace("\"id\":\"a\"", "\"id\":null", StringComparison.Ordinal).Should().Be(plain.Output);
    }

    [Fact]
    public async Task A_column_that_is_not_there_is_told_with_those_that_are()
    {
        string path = _folder.Write("a.csv", "id,isi\n1,a\n");
        ToolRun run = await ToolRun.Of("extract", path, "--to", "json");
        run.ErrorLines.Should().Equal($"quotes: {path}:1: no column \"text\"; the columns are id, isi; name one with --text-column");
        run.ExitCode.Should().Be(1);

        run = await ToolRun.Of("extract", path, "--to", "json", "--text-column", "isi", "--date-column", "hari", "--url-column", "u");
        run.ErrorLines.Should().Equal(
            $"quotes: {path}:1: no column \"hari\"; the columns are id, isi; name one with --date-column",
            $"quotes: {path}:1: no column \"u\"; the columns are id, isi; name one with --url-column");
        run.Output.Should().BeEmpty();
        (await ToolRun.Of("extract", _folder.Write("b.csv", ""))).ErrorLines.Should().Equal($"quotes: {_folder.PathTo("b.csv")}:1: no column \"text\"; there is no header; name one with --text-column");
    }

    [Fact]
    public async Task Rows_that_make_no_sense_are_told_and_the_rest_is_read()
    {
        string path = _folder.Write("a.csv", "id,text,date\n1,a,2024-06-19\n2,b\n3,\"c\"d,\n4,e,kemarin\n5,f,\n");
        ToolRun run = await ToolRun.Of("extract", path, "--to", "json");
        run.Ids.Should().Equal("1", "4", "5");
        run.ErrorLines.Should().Equal(
            $"quotes: {path}:3: more or fewer fields than the header; put text that holds the separator in quotation marks",
            $"quotes: {path}:4: quotation marks that do not fit; put the whole field in marks, and write those inside twice",
            $"quotes: {path}:5: the date \"kemarin\" is read as none; write it as 2024-05-13 (with the year last, the day comes first: 13/5/2024)");
        run.ExitCode.Should().Be(1);
    }

    [Fact]
    public async Task A_row_that_is_not_utf8_and_a_mark_never_closed_are_told()
    {
        string path = _folder.Write("a.csv", [.. "id,text\n1,a\n2,"u8, 0xE9, .. "\n3,c\n4,\"d\n5,e\n"u8]);
        ToolRun run = await ToolRun.Of("extract", path, "--to", "json");
        run.Ids.Should().Equal("1", "3");
        run.ErrorLines.Should().Equal(
            $"quotes: {path}:3: not UTF-8; save the file as UTF-8 and try again",
            $"quotes: {path}:5: a quotation mark that is never closed; close it, and write those inside a field twice");
    }

    [Fact]
    public async Task Csv_is_read_from_standard_input_and_from_folders_where_it_is_asked_for()
    {
        (await ToolRun.WithInput("id,text\n1,a\n", "extract", "--from", "csv", "--to", "json")).Ids.Should().Equal("1");
        _folder.Write("a.csv", "id,text\n1,a\n");
        _folder.Write("b.txt", "b");
        (await ToolRun.Of("extract", _folder.Path, "--to", "json")).Ids.Should().Equal(_folder.PathTo("b.txt"));
        (await ToolRun.Of("extract", _folder.Path, "--from", "csv", "--to", "json")).Ids.Should().Equal("1");
        (await ToolRun.Of("extract", _folder.PathTo("*.csv"), "--to", "json")).Ids.Should().Equal("1");
    }

    [Fact]
    public async Task Any_text_comes_through()
    {
        const string Text = "'; \0 😀 \u2028 \"a\"\r\n\t,;|";
        string path = _folder.Write("a.csv", Encoding.UTF8.GetBytes($"id,text\n1,\"{Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n"));
        ToolRun csv = await ToolRun.Of("extract", path, "--to", "sqlite", "-o", _folder.PathTo("a.db"));
        csv.ExitCode.Should().Be(0, csv.Error);
        await ToolRun.Of("extract", path, "-o", _folder.PathTo("brat/"));
        File.ReadAllText(_folder.PathTo("brat/1.txt")).Should().Be(Text);
    }
}
