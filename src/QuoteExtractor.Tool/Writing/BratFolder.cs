using System.Globalization;
using System.Text;

namespace QuoteExtractor.Tool.Writing;

/// <summary>Writes a folder that brat opens: two files an article, named after it, and the configuration.</summary>
internal static class BratFolder
{
    private const int LongestName = 120;

    /// <exception cref="OutputException">A file cannot be written; those before are there.</exception>
    public static void Write(IEnumerable<QuoteDocument> documents, string folder)
    {
        if (File.Exists(Path.TrimEndingDirectorySeparator(folder)))
            throw new OutputException($"{folder}: is a file; name a folder");
        Directory.CreateDirectory(folder);
        string configuration = Path.Combine(folder, "annotation.conf");
        if (!File.Exists(configuration))
            File.WriteAllText(configuration, BratExport.Configuration);
        var taken = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        int number = 0;
        foreach (QuoteDocument document in documents)
        {
            number++;
            string path = Path.Combine(folder, Unique(NameOf(document.Article.Id, number), taken));
            using OutputFile text = OutputFile.Create(path + ".txt", CancellationToken.None);
            using OutputFile annotations = OutputFile.Create(path + ".ann", CancellationToken.None);
            document.WriteBrat(text.Stream, annotations.Stream);
            text.Keep();
            annotations.Keep();
        }
    }

    /// <summary>The identifier without what no file system, URL or brat can take: <c>arsip/a b.txt</c> is <c>arsip-a-b</c>.</summary>
    private static string NameOf(string? id, int number)
    {
        string said = id ?? "";
        if (said.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
            said = said[..^4];
        var name = new StringBuilder();
        foreach (char unit in said)
        {
            bool plain = char.IsAsciiLetterOrDigit(unit) || unit is '_' or '.' or '-';
            if (plain || (name.Length > 0 && name[^1] != '-'))
                name.Append(plain ? unit : '-');
        }

        string trimmed = name.ToString(0, Math.Min(name.Length, LongestName)).Trim('-', '.');
        return trimmed.Length > 0 ? trimmed : string.Create(CultureInfo.InvariantCulture, $"article-{number}");
    }

    private static string Unique(string name, Dictionary<string, int> taken)
    {
        string unique = name;
        while (!taken.TryAdd(unique, 1))
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}-{++taken[name]}");
        return unique;
    }
}
