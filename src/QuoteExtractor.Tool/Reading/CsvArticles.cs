using CsvHelper;

namespace QuoteExtractor.Tool.Reading;

/// <summary>Reads articles that are rows of one CSV file; a row that makes no sense is a problem, and the next one is read.</summary>
internal sealed class CsvArticles
{
    private static readonly string[] s_dateColumns = ["publishedOn", "published_on", "date"];

    private readonly InputFile _file;
    private readonly CsvColumns _said;
    private readonly CsvReaderOptions _options;
    private readonly Queue<Problem> _problems = new();

    public CsvArticles(InputFile file, CsvColumns columns, int maxBytes)
    {
        _file = file;
        _said = columns;
        _options = new CsvReaderOptions
        {
            TrackLineNumbers = true,
            MaxRecordSize = maxBytes,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = record => _problems.Enqueue(Problem(record.LineNumber, CsvTrouble.Of(record.Reason))),
        };
    }

    public IEnumerable<RawArticle> Read(Stream stream)
    {
        using CsvReader csv = CsvReader.Create(stream, _options);
        int[]? columns = null;
        while (true)
        {
            RawArticle? article = Next(csv, ref columns, out bool broken);
            while (_problems.TryDequeue(out Problem? problem))
                yield return Unreadable(problem);
            if (article is not null)
                yield return article;
            if (article is null || broken)
                yield break;
        }
    }

    /// <param name="broken">Whether nothing more can be read.</param>
    private RawArticle? Next(CsvReader csv, ref int[]? columns, out bool broken)
    {
        broken = false;
        try
        {
            bool first = columns is null;
            if (first && (columns = Columns(csv)) is null)
                return null;
            return csv.Read() ? Row(csv, columns!) : null;
        }
        catch (CsvFormatException e)
        {
            broken = true;
            return Unreadable(Problem(e.LineNumber, CsvTrouble.Of(e)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            broken = true;
            return Unreadable(Problem(null, FileTrouble.Reading(e)));
        }
    }

    /// <returns>Where text, identifier, title, outlet, date, URL and language stand, -1 for nowhere; <see langword="null"/> where that is a problem.</returns>
    private int[]? Columns(CsvReader csv)
    {
        csv.ReadHeader();
        int[] columns =
        [
            Column(csv, "--text-column", _said.Text, "text"),
            Column(csv, "--id-column", _said.Id, "id"),
            Column(csv, "--title-column", _said.Title, "title"),
            Column(csv, "--outlet-column", _said.Outlet, "outlet"),
            Column(csv, "--date-column", _said.Date, s_dateColumns),
            Column(csv, "--url-column", _said.Url, "url"),
            Column(csv, "", null, "language"),
        ];
        if (columns[0] < 0 && _problems.Count == 0)
            Missing(csv, "text", "--text-column");
        return _problems.Count == 0 ? columns : null;
    }

    private int Column(CsvReader csv, string option, string? said, params string[] usual)
    {
        foreach (string name in said is null ? usual : [said])
        {
            if (csv.TryGetFieldIndex(name, out int index))
                return index;
        }

        if (said is not null)
            Missing(csv, said, option);
        return -1;
    }

    private void Missing(CsvReader csv, string name, string option)
    {
        string columns = csv.Headers.Count == 0 ? "there is no header" : $"the columns are {string.Join(", ", csv.Headers)}";
        _problems.Enqueue(Problem(1, $"no column \"{name}\"; {columns}; name one with {option}"));
    }

    private RawArticle Row(CsvReader csv, int[] columns)
    {
        int line = (int)csv.LineNumber;
        var fields = new string?[columns.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i] < 0)
                continue;
            if (!Utf8.TryDecode(csv.GetSpan(columns[i]), out string field, out _))
                return Unreadable(Problem(line, Utf8.NotUtf8));
            fields[i] = field.Length == 0 && i > 0 ? null : field;
        }

        return new RawArticle(_file.Name, line, InputFormat.Csv, default, Fields: new ArticleFields
        {
            Text = fields[0],
            Id = fields[1],
            Title = fields[2],
            Outlet = fields[3],
            Date = fields[4],
            Url = fields[5],
            Language = fields[6],
        });
    }

    private Problem Problem(long? line, string message) => new(_file.Name, line is > 0 ? (int)line : null, message);

    private RawArticle Unreadable(Problem problem) => new(_file.Name, problem.Line ?? 1, InputFormat.Csv, default, problem);
}
