using System.Text;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Tool;

/// <summary>What <c>quotes extract</c> reads, and what it says of what it cannot read.</summary>
public sealed class InputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Without_a_path_standard_input_is_one_article()
    {
        ToolRun run = await ToolRun.WithInput("Halo.\nApa kabar?", "extract", "--to", "json");
        run.Ids.Should().Equal([null]);
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Whoever_sits_at_the_keyboard_is_told_what_is_awaited()
    {
        ToolRun run = await ToolRun.With(new MemoryStream([97]), ["extract"], streams => streams with { InputIsTerminal = true });
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("quotes: reading from the keyboard");
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_dash_is_standard_input()
    {
        ToolRun run = await ToolRun.WithInput("{\"text\":\"a\"}\n{\"id\":7,\"text\":\"b\"}", "extract", "-", "--from", "jsonl", "--to", "json");
        run.Ids.Should().Equal("1", "7");
    }

    [Fact]
    public async Task A_text_file_is_an_article_named_after_it()
    {
        string path = _folder.Write("a.txt", "\uFEFFHalo.\r\nApa kabar?\r\n");
        ToolRun run = await ToolRun.Of("extract", path, "--to", "json");
        run.Ids.Should().Equal(path);
        run.Output.Should().Contain("\"start\":0,\"end\":5", "the byte order mark is no part of the text");
    }

    [Fact]
    public async Task Json_lines_carry_metadata_to_the_output()
    {
        string path = _folder.Write("a.jsonl", """
            {"id":"x","title":"T","outlet":"O","url":"U","publishedOn":"2024-06-19","text":"a","statements":[{"kind":"direct"}]}
            {"date":"21/10/2025 20:43","text":"b","title":null}
            {"date":"21-10-2025","text":"c\ud83d","language":"en"}
            """);
        ToolRun run = await ToolRun.Of("extract", path, "--to", "json");

        string[] lines = run.Output.Split('\n');
        lines[0].Should().StartWith("""{"id":"x","language":"id","title":"T","outlet":"O","publishedOn":"2024-06-19","url":"U",""");
        lines[1].Should().StartWith($$"""{"id":"{{path}}:2","language":"id","title":null,"outlet":null,"publishedOn":"2025-10-21",""");
        lines[2].Should().StartWith($$"""{"id":"{{path}}:3","language":"en","title":null,"outlet":null,"publishedOn":"2025-10-21",""");
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_byte_order_mark_crlf_and_empty_lines_do_no_harm()
    {
        string path = _folder.Write("a.jsonl", "\uFEFF{\"id\":\"a\",\"text\":\"\"}\r\n\r\n  \n{\"id\":\"b\",\"text\":\"\"}");
        ToolRun run = await ToolRun.Of("extract", path, "--to", "json");
        run.Ids.Should().Equal("a", "b");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_folder_is_read_to_its_depth_in_ordinal_order()
    {
        _folder.Write("b.txt", "");
        _folder.Write("B.TXT", "");
        _folder.Write("a/2.jsonl", """{"id":"two","text":""}""");
        _folder.Write("a/1/x.txt", "");
        _folder.Write("a/notes.md", "");
        _folder.Write(".hidden/x.txt", "");
        ToolRun run = await ToolRun.Of("extract", _folder.Path, "--to", "json");
        run.Ids.Should().Equal(_folder.PathTo("B.TXT"), _folder.PathTo("a/1/x.txt"), "two", _folder.PathTo("b.txt"));
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task From_leaves_files_of_the_other_ending_in_a_folder_alone()
    {
        _folder.Write("a.txt", "");
        _folder.Write("a.jsonl", """{"id":"x","text":""}""");
        (await ToolRun.Of("extract", _folder.Path, "--from", "jsonl", "--to", "json")).Ids.Should().Equal("x");
    }

    [Theory]
    [InlineData("*.txt", "1.txt", "2.txt")]
    [InlineData("?.txt", "1.txt", "2.txt")]
    [InlineData("**/*.txt", "1.txt", "2.txt", "a/3.txt", "a/b/4.txt")]
    [InlineData("*/*.txt", "a/3.txt")]
    [InlineData("a/*", "a/3.txt", "a/b/4.txt")]
    [InlineData("**", "1.txt", "2.txt", "a/3.txt", "a/b/4.txt")]
    public async Task Patterns_are_expanded(string pattern, params string[] expected)
    {
        foreach (string name in new[] { "1.txt", "2.txt", "a/3.txt", "a/b/4.txt" })
            _folder.Write(name, "");
        ToolRun run = await ToolRun.Of("extract", _folder.PathTo(pattern), "--to", "json");
        run.Ids.Should().Equal(expected.Select(_folder.PathTo));
    }

    [Fact]
    public async Task A_broken_line_is_told_with_its_number_and_the_rest_goes_on()
    {
        byte[] bytes = [.. "{\"id\":\"a\",\"text\":\"\"}\n{\"id\":\n[1]\n{\"id\":\"n\"}\n{\"text\":[]}\n{\"text\":\"\"} x\n{\"text\":\""u8, 0xFF, .. "\"}\n{\"id\":\"z\",\"text\":\"\"}\n"u8];
        string path = _folder.Write("a.jsonl", bytes);
        ToolRun run = await ToolRun.Of("extract", path, "--to", "json");

        run.Ids.Should().Equal("a", "z");
        run.ExitCode.Should().Be(1);
        run.ErrorLines.Should().Equal(
            $"quotes: {path}:2: not valid JSON at byte 7; put one JSON object on each line, or say --from text",
            $"quotes: {path}:3: not a JSON object; write an article as {{\"id\": …, \"text\": …}}",
            $"quotes: {path}:4: no \"text\"; give every article its text in a field of that name",
            $"quotes: {path}:5: \"text\" is no text; write it in quotation marks",
            $"quotes: {path}:6: not valid JSON at byte 13; put one JSON object on each line, or say --from text",
            $"quotes: {path}:7: not UTF-8; save the file as UTF-8 and try again");
    }

    [Fact]
    public async Task A_number_is_an_identifier_and_no_text()
    {
        ToolRun run = await ToolRun.WithInput("{\"id\":1,\"text\":5}\n{\"id\":2,\"text\":\"5\"}", "extract", "--from", "jsonl", "--to", "json");
        run.Ids.Should().Equal("2");
        run.ErrorLines.Should().Equal("quotes: -:1: \"text\" is no text; write it in quotation marks");
    }

    [Fact]
    public async Task Ndjson_is_json_lines_in_and_out()
    {
        _folder.Write("in/a.ndjson", "{\"id\":\"x\",\"text\":\"\"}\n{\"id\":\"y\",\"text\":\"\"}\n");
        ToolRun run = await ToolRun.Of("extract", _folder.PathTo("in"), "-o", _folder.PathTo("in/b.ndjson"));
        run.ExitCode.Should().Be(0);
        File.ReadAllLines(_folder.PathTo("in/b.ndjson")).Should().HaveCount(2).And.OnlyContain(line => line.StartsWith('{'));
    }

    [Theory]
    [InlineData("{\"id\": 1, \"text\": \"Ya.\", \"x\": [{\"y\": {}}]}\n{\"id\": 2", true)]
    [InlineData("\n[ {\"text\": \"Ya.\"}, 1", true)]
    [InlineData("{\"Ya,\" kata Domu Arkasa.", false)]
    [InlineData("[Ranaguna] \"Ya,\" kata Domu Arkasa.", false)]
    [InlineData("{}", false)]
    [InlineData("{\"text\": \"Ya.\"", false)]
    [InlineData("\"Ya.\"", false)]
    public async Task Json_that_is_read_as_text_is_told(string text, bool isTold)
    {
        foreach (string name in new[] { "a.json", "a.tsv", "a.txt" })
        {
            string path = _folder.Write(name, text);
            ToolRun run = await ToolRun.Of("extract", path, "--to", "json");
            run.Ids.Should().Equal(path);
            run.ErrorLines.Should().Equal(isTold ? [$"quotes: {path}:1: is JSON and was read as the text of one article; for an article a line say --from jsonl"] : []);
            (await ToolRun.Of("extract", path, "--from", "text", "--to", "json")).Error.Should().BeEmpty("it was said so");
        }
    }

    [Fact]
    public async Task A_date_or_language_that_makes_no_sense_is_told()
    {
        string path = _folder.Write("a.jsonl", """
            {"id":"a","text":"","date":"kemarin"}
            {"id":"b","text":"","language":"xx"}
            """);
        ToolRun run = await ToolRun.Of("extract", path, "--to", "json");
        run.Ids.Should().Equal(["a"], "a quote without a resolved date is worth more than none");
        run.ErrorLines.Should().HaveCount(2);
        run.ErrorLines[0].Should().StartWith($"quotes: {path}:1: the date \"kemarin\"");
        run.ErrorLines[1].Should().StartWith($"quotes: {path}:2: no language \"xx\"");
        run.ExitCode.Should().Be(1);
        (await ToolRun.Of("extract", path, "--to", "json", "--language", "en")).Ids.Should().Equal("a", "b");
    }

    [Theory]
    [InlineData("06/05/2024", "2024-05-06")]
    [InlineData("6-5-2024", "2024-05-06")]
    [InlineData("13/05/2024 07:00", "2024-05-13")]
    [InlineData("2024-5-6T23:00:00Z", "2024-05-06")]
    [InlineData("2024/05/06", "2024-05-06")]
    [InlineData("05/13/2024", "2024-05-13")]
    [InlineData("31/02/2024", null)]
    public async Task Where_the_year_is_last_the_day_is_first(string date, string? day)
    {
        string path = _folder.Write("a.csv", $"text,date\na,{date}\n");
        ToolRun run = await ToolRun.Of("extract", path, "--to", "json");
        run.Output.Should().Contain(day is null ? "\"publishedOn\":null" : $"\"publishedOn\":\"{day}\"");
        if (day is null)
            run.ErrorLines.Should().Equal($"quotes: {path}:2: the date \"{date}\" is read as none; write it as 2024-05-13 (with the year last, the day comes first: 13/5/2024)");
        run.ExitCode.Should().Be(day is null ? 1 : 0);
    }

    [Theory]
    [InlineData("5/13/2024", "2024-06-05", "13/5/2024")]
    [InlineData("13/5/2024", "2024-05-06", "5/13/2024")]
    public async Task The_first_date_of_a_file_tells_the_order_of_all(string first, string ambiguous, string other)
    {
        string path = _folder.Write("a.csv", $"text,date\na,\nb,{first} 20:43\nc,6/5/2024\nd,{other}\n");
        ToolRun run = await ToolRun.Of("extract", path, "--to", "json");
        run.Output.Should().Contain($"\"publishedOn\":\"{ambiguous}\"");
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain($"{path}:5: the date \"{other}\" is read as none");
    }

    [Fact]
    public async Task What_is_missing_or_no_text_is_told_and_the_rest_goes_on()
    {
        string good = _folder.Write("good.txt", "a");
        string bad = _folder.Write("bad.txt", [.. "satu\ndua "u8, 0xC3, 0x28]);
        string missing = _folder.PathTo("missing.txt");
        string nothing = _folder.PathTo("*.none");
        Directory.CreateDirectory(_folder.PathTo("empty"));
        ToolRun run = await ToolRun.Of("extract", missing, bad, nothing, _folder.PathTo("empty"), good, "--to", "json");

        run.Ids.Should().Equal(good);
        run.ExitCode.Should().Be(1);
        run.ErrorLines.Should().Equal(
            $"quotes: {missing}: no such file; check the path",
            $"quotes: {bad}:2: not UTF-8; save the file as UTF-8 and try again",
            $"quotes: {nothing}: no file matches; check the pattern",
            $"quotes: {_folder.PathTo("empty")}: no *.txt, *.jsonl or *.html below it that is not hidden; name files of another ending one by one");
    }

    [Fact]
    public async Task Lines_longer_than_the_buffer_are_read()
    {
        string text = new('x', 300_000);
        string path = _folder.Write("a.jsonl", $"{{\"id\":\"a\",\"text\":\"{text}\"}}\n{{\"id\":\"b\",\"text\":\"{text}\"}}");
        (await ToolRun.Of("extract", path, "--to", "json")).Ids.Should().Equal("a", "b");
    }

    [Fact]
    public async Task Messages_cannot_steer_the_terminal()
    {
        ToolRun run = await ToolRun.Of("extract", _folder.PathTo("a\e[31m"));
        run.Error.Should().NotContain("\e");
    }
}
