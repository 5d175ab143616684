namespace QuoteExtractor.Tool.Evaluating;

/// <summary>Reads the lists that lie beside this file: a line an entry, comments behind <c>#</c>.</summary>
internal static class WordList
{
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(WordList).Assembly.GetManifestResourceStream($"Evaluating/{name}")
            ?? throw new InvalidOperationException($"The list {name} is missing from this program.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
