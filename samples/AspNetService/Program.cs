using System.Text.Json;
using AspNetService;
using QuoteExtractor;

// Quotes over HTTP. POST an article as text or as JSON, get who said what as JSON:
//     dotnet run --project samples/AspNetService -- --urls http://127.0.0.1:5080
//     curl -H 'Content-Type: text/plain' --data-binary @samples/articles/garam-muara.txt http://127.0.0.1:5080/quotes
//     curl --json '{"id": "a1", "language": "en", "publishedOn": "2024-06-20", "text": "\"Yes,\" said Ann Marrow."}' http://127.0.0.1:5080/quotes
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = 8 * 1024 * 1024);
WebApplication app = builder.Build();

// One extractor a language serves all requests: it is immutable.
Dictionary<string, Extractor> extractors = Language.All.ToDictionary(language => language.Code, language => new Extractor(language), StringComparer.OrdinalIgnoreCase);

app.MapGet("/", () => "POST an article to /quotes, as text/plain or application/json.");

app.MapPost("/quotes", async (HttpRequest request, string? language) =>
{
    if (!request.HasJsonContentType())
    {
        using var body = new StreamReader(request.Body);
        return Extract(new Article(await body.ReadToEndAsync()), language);
    }

    try
    {
        Posted? posted = await request.ReadFromJsonAsync<Posted>();
        return posted?.ToArticle() is { } article ? Extract(article, posted.Language ?? language) : Results.BadRequest("Give the article its text in a field \"text\".");
    }
    catch (JsonException e)
    {
        return Results.BadRequest($"This is no article as JSON: {e.Message}");
    }
});

// A page for readers has its place here: app.MapPost("/page", …).
app.Run();

IResult Extract(Article article, string? language)
{
    if (!extractors.TryGetValue(language ?? Language.Indonesian.Code, out Extractor? extractor))
        return Results.BadRequest($"No language '{language}'. Languages: {string.Join(", ", extractors.Keys)}.");
    QuoteDocument document = extractor.Extract(article);
    using var json = new MemoryStream();
    document.WriteJson(json);
    return Results.Bytes(json.ToArray(), "application/json");
}
