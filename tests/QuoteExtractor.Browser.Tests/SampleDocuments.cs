using System.Text.Json;

namespace QuoteExtractor.Browser.Tests;

/// <summary>The sample articles, read.</summary>
internal static class SampleDocuments
{
    private static readonly Extractor s_extractor = new(Language.Indonesian);

    public static IReadOnlyList<QuoteDocument> All { get; } = [.. Articles().Select(s_extractor.Extract)];

    /// <summary>As many articles as asked for, each as long as a long one.</summary>
    public static IEnumerable<QuoteDocument> Many(int count)
    {
        QuoteDocument[] longer = [.. All.Select(document => s_extractor.Extract(Longer(document.Article)))];
        return Enumerable.Range(0, count).Select(number => longer[number % longer.Length]);
    }

    public static QuoteDocument Of(string text) => s_extractor.Extract(text);

    private static Article Longer(Article article) =>
        new(string.Join("\n\n", Enumerable.Repeat(article.Text, 1 + (4000 / article.Text.Length)))) { Title = article.Title, PublishedOn = article.PublishedOn };

    private static IEnumerable<Article> Articles()
    {
        string folder = Path.Combine(Root(), "samples", "articles");
        foreach (string path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            if (Path.GetExtension(path) == ".txt")
                yield return new Article(File.ReadAllText(path)) { Id = Path.GetFileName(path) };
            else
                foreach (string line in File.ReadLines(path))
                    yield return FromJson(line);
        }
    }

    private static Article FromJson(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        string? Field(string name) => json.RootElement.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
        return new Article(Field("text")!) { Id = Field("id"), Title = Field("title"), Outlet = Field("outlet"), Url = Field("url"), PublishedOn = DateOnly.Parse(Field("date")!, System.Globalization.CultureInfo.InvariantCulture) };
    }

    private static string Root()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "QuoteExtractor.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the checkout.");
        return folder.FullName;
    }
}
