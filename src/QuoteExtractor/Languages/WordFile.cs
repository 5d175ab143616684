using System.Text;

namespace QuoteExtractor.Languages;

/// <summary>The lines of one word file: an entry, and behind a colon what is told of it; <c>#</c> begins a comment.</summary>
internal static class WordFile
{
    /// <summary>The entries of a file of a language's folder; none where the folder has no such file.</summary>
    public static IEnumerable<(string Entry, string Value)> Lines(string code, string file)
    {
        string text = Text(code, file);
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            ReadOnlySpan<char> line = text.AsSpan(start, end - start);
            int comment = line.IndexOf('#');
            if (comment >= 0)
                line = line[..comment];
            int colon = line.IndexOf(':');
            ReadOnlySpan<char> entry = (colon < 0 ? line : line[..colon]).Trim();
            if (!entry.IsEmpty)
                yield return (entry.ToString(), colon < 0 ? "" : line[(colon + 1)..].Trim().ToString());
        }
    }

    /// <summary>What stands before the colons.</summary>
    public static string[] Entries(string code, string file)
    {
        var entries = new List<string>();
        foreach ((string entry, _) in Lines(code, file))
            entries.Add(entry);
        return [.. entries];
    }

    private static string Text(string code, string file)
    {
        using Stream? stream = typeof(WordFile).Assembly.GetManifestResourceStream($"{code}/{file}.txt");
        if (stream is null)
            return "";
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
