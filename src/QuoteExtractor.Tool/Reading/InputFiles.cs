namespace QuoteExtractor.Tool.Reading;

/// <summary>Finds the files that the user's paths mean, in an order that is the same on every machine.</summary>
internal static class InputFiles
{
    /// <param name="paths">As given on the command line; empty for standard input.</param>
    /// <param name="said">The format that the user asked for; <see langword="null"/> to go by each file's ending.</param>
    public static IEnumerable<InputFile> Find(IReadOnlyList<string> paths, InputFormat? said)
    {
        if (paths.Count == 0)
            yield return new InputFile(InputFile.StandardInput, said ?? InputFormat.Text);
        foreach (string path in paths)
            yield return new InputFile(path, said ?? FormatOf(path) ?? InputFormat.Text);
    }

    private static InputFormat? FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".TXT" => InputFormat.Text,
        ".JSONL" or ".NDJSON" => InputFormat.JsonLines,
        _ => null,
    };
}
