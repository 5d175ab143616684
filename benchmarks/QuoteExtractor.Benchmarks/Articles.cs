using System.Text.Json;

namespace QuoteExtractor.Benchmarks;

/// <summary>What is measured on: the corpus beside the checkout where there is one, else the sample articles many times over.</summary>
internal static class Articles
{
    private const int Wanted = 1000;

    private static readonly string? Corpus = Above(AppContext.BaseDirectory, Path.Combine("shared", "corpus", "detik-1000.jsonl"));

    /// <summary>Where the texts come from, for the head of a report: numbers over different articles do not compare.</summary>
    public static string Origin => Corpus is null ? "samples, repeated" : "detik-1000";

    public static string[] Texts { get; } = Corpus is null ? Samples() : [.. File.ReadLines(Corpus).Select(TextOf)];

    /// <summary>No two texts are alike, so that no branch predictor learns them by heart: each begins at another paragraph.</summary>
    private static string[] Samples()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "articles");
        string[] texts =
        [
            .. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText),
            .. Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(TextOf),
        ];
        return [.. Enumerable.Range(0, Wanted).Select(i => Rotate(texts[i % texts.Length], i / texts.Length))];
    }

    private static string Rotate(string text, int by)
    {
        string[] paragraphs = text.Split("\n\n");
        int first = by % paragraphs.Length;
        return string.Join("\n\n", [.. paragraphs[first..], .. paragraphs[..first]]);
    }

    private static string TextOf(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString()!;
    }

    /// <summary>The file that is wanted, in the nearest folder above that holds it.</summary>
    public static string? Above(string start, string wanted)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, wanted);
            if (File.Exists(path))
                return path;
        }

        return null;
    }
}
