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
            int end = comment < 0 ? line.Length : comment;
            int colon = line.IndexOf(':', 0, end);
            string entry = line[..(colon < 0 ? end : colon)].Trim();
            if (entry.Length > 0)
                yield return (entry, colon < 0 ? "" : line[(colon + 1)..end].Trim());
        }
    }
}
