namespace QuoteExtractor.Languages;

/// <summary>The lines of one word file: an entry, and behind a colon what is told of it; <c>#</c> begins a comment.</summary>
internal static class WordFile
{
    /// <summary>The entries of a file of a language's folder; none where the folder has no such file.</summary>
    public static IEnumerable<(string Entry, string Value)> Lines(string code, string file)
    {
        using Stream? stream = typeof(WordFile).Assembly.GetManifestResourceStream($"{code}/{file}.txt");
        if (stream is null)
            yield break;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            int comment = line.IndexOf('#', StringComparison.Ordinal);
            string[] parts = (comment < 0 ? line : line[..comment]).Split(':', 2, StringSplitOptions.TrimEntries);
            if (parts[0].Length > 0)
                yield return (parts[0], parts.Length > 1 ? parts[1] : "");
        }
    }
}
