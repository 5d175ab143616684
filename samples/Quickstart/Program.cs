using System.Text.Json;
using QuoteExtractor;

// Who said what in the articles that ship with this sample, or in a folder of your own:
//     dotnet run --project samples/Quickstart [FOLDER]
string folder = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "articles");

var extractor = new Extractor(Language.Indonesian);
List<QuoteDocument> documents = [];
foreach (Article article in Articles(folder))
    documents.Add(extractor.Extract(article));

foreach (QuoteDocument document in documents)
{
    Console.WriteLine($"{document.Article.Id}: {document.Quotes.Count} quotes of {document.Speakers.Count} speakers");
    foreach (Quote quote in document.Quotes)
        Console.WriteLine($"  {Cut(Source(quote), 46),-46}  {Cut(quote.Text, 70)}");
    foreach (UnattributedQuote marked in document.UnattributedQuotes)
        Console.WriteLine($"  {$"({marked.Function}, nobody's statement)",-46}  {marked.Span.Of(document.Text)}");
    Console.WriteLine();
}

using (FileStream file = File.Create("quotes.csv"))
    documents.WriteCsv(file);
Console.WriteLine($"{documents.Sum(document => document.Quotes.Count)} quotes written to quotes.csv");

static string Source(Quote quote)
{
    string name = quote.Speaker?.Name ?? "(unknown)";
    return quote.Role is null ? name : $"{name} ({string.Join(' ', quote.Role, quote.Affiliation).TrimEnd()})";
}

static string Cut(string text, int length) => text.Length <= length ? text : string.Concat(text.AsSpan(0, length - 1), "…");

static IEnumerable<Article> Articles(string folder)
{
    foreach (string path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
    {
        string name = Path.GetFileName(path);
        if (Path.GetExtension(path) == ".txt")
            yield return new Article(File.ReadAllText(path)) { Id = name };
        if (Path.GetExtension(path) != ".jsonl")
            continue;
        foreach (string line in File.ReadLines(path))
            yield return FromJson(line);
    }
}

static Article FromJson(string line)
{
    using JsonDocument json = JsonDocument.Parse(line);
    string? Field(string name) => json.RootElement.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
    return new Article(Field("text") ?? "")
    {
        Id = Field("id"),
        Title = Field("title"),
        Outlet = Field("outlet"),
        PublishedOn = Field("date") is { } date ? DateOnly.ParseExact(date, "yyyy-MM-dd") : null,
        Url = Field("url"),
    };
}
