namespace QuoteExtractor.Tool.Writing;

/// <summary>The formats that can be written, and which of them the user means.</summary>
internal static class OutputFormats
{
    public static OutputFormat Table { get; } = new("table", [".txt"], (documents, target) => QuoteTable.Write(documents, target)) { CanGoOn = true };

    public static OutputFormat Json { get; } = new("json", [".json", ".jsonl", ".ndjson"], (documents, target) => documents.WriteJson(target.Stream)) { CanGoOn = true };

    /// <summary>All of them: a new one is a line.</summary>
    public static IReadOnlyList<OutputFormat> All { get; } =
    [
        Table,
        new("csv", [".csv"], (documents, target) => documents.WriteCsv(target.Stream, Rows(target))) { CanGoOn = true },
        Json,
        new("html", [".html", ".htm"], (documents, target) => documents.WriteHtml(target.Stream)),
        new("sqlite", [".db", ".sqlite", ".sqlite3"], (documents, target) => documents.WriteSqlite(target.Name)) { Place = OutputPlace.Database },
        new("brat", [], (documents, target) => BratFolder.Write(documents, target.Name)) { Place = OutputPlace.Folder },
        new("webannotation", [".jsonld"], (documents, target) => documents.WriteWebAnnotations(target.Stream)),
        new("claimreview", [], (documents, target) => documents.WriteClaimReviews(target.Stream)),
    ];

    public static string[] Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>What is to be said of a file whose ending means none of these formats; <see langword="null"/> where there is nothing against it.</summary>
    public static string? Objection(string name, IReadOnlyList<OutputFormat> formats)
    {
        string ending = Path.GetExtension(name);
        if (ending.Length == 0 || formats.Any(format => format.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase)))
            return null;
        string known = string.Join(", ", formats.SelectMany(format => format.Endings.Select(each => $"{each} ({format.Name})")));
        return $"{name}: nothing is written with the ending {ending}; say --to, or use one of {known}.";
    }

    /// <param name="said">What <c>--to</c> says, if anything.</param>
    /// <param name="name">The file to write, if any.</param>
    public static OutputFormat Choose(string? said, string? name)
    {
        if (said is not null)
            return All.First(format => format.Name == said);
        if (name is [.., '/' or '\\'])
            return All.First(format => format.Place == OutputPlace.Folder);
        string ending = Path.GetExtension(name) ?? "";
        return All.FirstOrDefault(format => format.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase)) ?? Table;
    }

    private static CsvExportOptions Rows(OutputTarget target) =>
        target.GoesOn ? target.Csv with { WriteHeader = false, WriteByteOrderMark = false } : target.Csv;
}
