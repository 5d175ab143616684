using System.Globalization;
using System.Text.RegularExpressions;

namespace QuoteExtractor.Tests.Specs;

/// <summary>Reads the examples of a Markdown file; the form is told in README.md beside this file.</summary>
internal sealed partial class SpecReader
{
    private readonly string _file;
    private readonly string[] _lines;
    private readonly Language _language;
    private string _rule = "";
    private int _at;

    private SpecReader(string file, string markdown)
    {
        _file = file;
        _lines = markdown.ReplaceLineEndings("\n").Split('\n');
        _language = Language.FromCode(file.Split('/')[0]);
    }

    /// <param name="file">The language's folder and the file's name: <c>id/direct.md</c>.</param>
    public static IReadOnlyList<Spec> Read(string file, string markdown) => [.. new SpecReader(file, markdown).Specs()];

    private IEnumerable<Spec> Specs()
    {
        while (_at < _lines.Length)
        {
            string line = _lines[_at];
            if (line.StartsWith('#'))
                _rule = line.TrimStart('#', ' ');
            if (line.StartsWith("```", StringComparison.Ordinal))
                yield return Example();
            else
                _at++;
        }
    }

    private Spec Example()
    {
        int first = _at + 1;
        string fence = _lines[_at][..(_lines[_at].Length - _lines[_at].TrimStart('`').Length)];
        string info = _lines[_at++][fence.Length..];
        int start = _at;
        while (_at < _lines.Length && _lines[_at] != fence)
            _at++;
        string marked = string.Join('\n', _lines[start.._at++]);
        string[][] table = Table();
        try
        {
            SpecReading expected = SpecMarkup.Read(marked);
            string[] columns = [.. table.FirstOrDefault([]).Where(column => column != "#")];
            Fill(expected, table);
            return new Spec
            {
                Where = $"{_file}:{first}",
                Rule = _rule,
                Language = _language,
                Article = ArticleOf(expected.Text, info),
                Columns = columns.Contains("kind") ? columns : ["kind", .. columns],
                Expected = expected,
            };
        }
        catch (FormatException e)
        {
            throw new FormatException($"Specs/{_file}:{first}: {e.Message}", e);
        }
    }

    private string[][] Table()
    {
        var rows = new List<string[]>();
        for (; _at < _lines.Length && !_lines[_at].StartsWith('#') && !_lines[_at].StartsWith("```", StringComparison.Ordinal); _at++)
        {
            string line = _lines[_at].Trim();
            if (line.StartsWith('|') && !RulerLine().IsMatch(line))
                rows.Add(line.Trim('|').Split('|', StringSplitOptions.TrimEntries));
        }

        return [.. rows];
    }

    /// <summary>Rows go to the statements by their number in column <c>#</c>, or in order.</summary>
    private static void Fill(SpecReading expected, string[][] table)
    {
        foreach (SpecStatement statement in expected.Statements)
            statement.Fields["kind"] = "direct";
        if (table.Length == 0)
            return;
        string? unknown = table[0].FirstOrDefault(column => column != "#" && !SpecColumns.Names.Contains(column));
        if (unknown is not null)
            throw new FormatException($"no column '{unknown}'; columns: #, {string.Join(", ", SpecColumns.Names)}");
        if (table.Length - 1 != expected.Statements.Count)
            throw new FormatException($"{expected.Statements.Count} statements are marked and the table has {table.Length - 1} rows");
        for (int row = 1; row < table.Length; row++)
        {
            if (table[row].Length != table[0].Length)
                throw new FormatException($"row {row} has {table[row].Length} cells and the table {table[0].Length} columns");
            int number = table[0].IndexOf("#") is >= 0 and int column ? int.Parse(table[row][column], CultureInfo.InvariantCulture) : row;
            if (number < 1 || number > expected.Statements.Count)
                throw new FormatException($"the table has a row {number} and no such statement is marked");
            for (int cell = 0; cell < table[row].Length; cell++)
                expected.Statements[number - 1].Fields[table[0][cell]] = table[row][cell];
        }
    }

    private static Article ArticleOf(string text, string info) => new(text)
    {
        Title = TitleInfo().Match(info) is { Success: true } title ? title.Groups[1].Value : null,
        PublishedOn = PublishedInfo().Match(info) is { Success: true } day ? DateOnly.ParseExact(day.Groups[1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
    };

    [GeneratedRegex(@"^\|[\s:|-]+\|$")]
    private static partial Regex RulerLine();

    [GeneratedRegex("title=\"([^\"]*)\"")]
    private static partial Regex TitleInfo();

    [GeneratedRegex(@"published=(\S+)")]
    private static partial Regex PublishedInfo();
}
