namespace QuoteExtractor.Tool.Reading;

/// <summary>The formats that can be read: their names on the command line and the endings that mean them.</summary>
internal static class InputFormats
{
    // What is searched for in folders: a folder may hold what this tool has written, and no CSV of quotes is to be read as articles.
    private static readonly Row[] s_all =
    [
        new("text", InputFormat.Text, [".txt"], true),
        new("jsonl", InputFormat.JsonLines, [".jsonl", ".ndjson"], true),
        new("html", InputFormat.Html, [".html", ".htm"], true),
        new("csv", InputFormat.Csv, [".csv"], false),
    ];

    public static string[] Names { get; } = [.. s_all.Select(format => format.Name)];

    /// <param name="name">What <c>--from</c> says, if anything.</param>
    public static InputFormat? Named(string? name) => name is null ? null : s_all.First(format => format.Name == name).Format;

    public static InputFormat? OfEnding(string path)
    {
        string ending = Path.GetExtension(path);
        foreach (Row row in s_all)
        {
            if (row.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase))
                return row.Format;
        }

        return null;
    }

    /// <summary>Whether files of a format are read from folders.</summary>
    /// <param name="said">What the user asked for; <see langword="null"/> for the usual ones.</param>
    public static bool IsTaken(InputFormat format, InputFormat? said) =>
        said is null ? s_all.Any(each => each.Format == format && each.InFolders) : said == format;

    /// <summary>What is searched for in folders, as it is said to the user.</summary>
    public static string Taken(InputFormat? said)
    {
        string[] taken = [.. s_all.Where(each => IsTaken(each.Format, said)).Select(each => "*" + each.Endings[0])];
        return taken.Length == 1 ? taken[0] : $"{string.Join(", ", taken[..^1])} or {taken[^1]}";
    }

    private sealed record Row(string Name, InputFormat Format, string[] Endings, bool InFolders);
}
