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
            using var text = new MemoryStream();
            using var annotations = new MemoryStream();
            document.WriteBrat(text, annotations);
            bool hasText = IsThere(path + ".txt", text);
            if (!IsThere(path + ".ann", annotations))
                Put(path + ".ann", annotations);
            if (!hasText)
                Put(path + ".txt", text);
        }
    }

    /// <summary>Whether the file is there as it is to be. One that says something else may be an article, or what somebody has mended by hand.</summary>
    /// <exception cref="OutputException">It says something else.</exception>
    private static bool IsThere(string name, MemoryStream content)
    {
        if (!File.Exists(name))
            return false;
        if (new FileInfo(name).Length != content.Length || !File.ReadAllBytes(name).AsSpan().SequenceEqual(content.GetBuffer().AsSpan(0, (int)content.Length)))
            throw new OutputException($"{name}: is there already and says something else; move it away or name another folder");
        return true;
    }

    private static void Put(string name, MemoryStream content)
    {
        using OutputFile file = OutputFile.Create(name, CancellationToken.None);
        content.WriteTo(file.Stream);
        file.Keep();
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
