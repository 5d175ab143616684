using AspNetService;
using Microsoft.AspNetCore.Http.Features;
using QuoteExtractor;

// Quotes over HTTP. POST an article as text or as JSON, get who said what as JSON or as a page:
//     dotnet run --project samples/AspNetService -- --urls http://127.0.0.1:5080
//     curl -H 'Content-Type: text/plain' --data-binary @samples/articles/garam-muara.txt http://127.0.0.1:5080/quotes
//     curl --json '{"id": "a1", "language": "en", "publishedOn": "2024-06-20", "text": "\"Yes,\" said Ann Marrow."}' http://127.0.0.1:5080/quotes
//     curl -H 'Content-Type: text/plain' --data-binary @samples/articles/garam-muara.txt http://127.0.0.1:5080/page -o page.html
// or open http://127.0.0.1:5080 in a browser and paste one. Mistakes are answered with problem details (RFC 9457).
const int MostBytes = 8 * 1024 * 1024;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = MostBytes);
builder.Services.Configure<FormOptions>(form => form.ValueLengthLimit = MostBytes);
builder.Services.AddProblemDetails(problems => problems.CustomizeProblemDetails = told =>
    told.ProblemDetails.Detail = (told.Exception as BadHttpRequestException)?.Message ?? told.ProblemDetails.Detail);
WebApplication app = builder.Build();
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = e => e is BadHttpRequestException mistake ? mistake.StatusCode : StatusCodes.Status500InternalServerError,
    SuppressDiagnosticsCallback = failed => failed.Exception is BadHttpRequestException,
});
app.UseStatusCodePages();

// One extractor a language serves all requests: it is immutable.
Dictionary<string, Extractor> extractors = Language.All.ToDictionary(language => language.Code, language => new Extractor(language), StringComparer.OrdinalIgnoreCase);

app.MapGet("/", (HttpResponse response) => Html(response, "default-src 'none'; form-action 'self'; frame-ancestors 'none'", """
    <!doctype html>
    <html lang="en">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Who said what</title>
    <h1>Who said what</h1>
    <form method="post" action="page">
    <p><label for="text">An article</label><br><textarea id="text" name="text" rows="20" cols="80" required></textarea>
    <p><label>Language <select name="language"><option value="id">Indonesian<option value="en">English</select></label> <button>Show its quotes</button>
    </form>
    </html>
    """u8.ToArray()));

app.MapPost("/quotes", async (HttpRequest request, string? language) =>
    Results.Bytes(Written(await ExtractAsync(request, language), JsonExport.WriteJson), "application/json"));

// The page brings its own Content-Security-Policy; a header alone can say who may frame it.
app.MapPost("/page", async (HttpRequest request, HttpResponse response, string? language) =>
    Html(response, "frame-ancestors 'none'", Written(await ExtractAsync(request, language), HtmlExport.WriteHtml)));

app.Run();

async Task<QuoteDocument> ExtractAsync(HttpRequest request, string? language)
{
    Posted posted = await Posted.ReadAsync(request);
    language = posted.Language ?? language ?? Language.Indonesian.Code;
    return extractors.TryGetValue(language, out Extractor? extractor)
        ? extractor.Extract(posted.ToArticle())
        : throw new BadHttpRequestException($"No language '{language}'. Languages: {string.Join(", ", extractors.Keys)}.");
}

// The exports write as they go, which a response takes only asynchronously.
static byte[] Written(QuoteDocument document, Action<QuoteDocument, Stream> write)
{
    using var written = new MemoryStream();
    write(document, written);
    return written.ToArray();
}

static IResult Html(HttpResponse response, string policy, byte[] page)
{
    response.Headers.ContentSecurityPolicy = policy;
    response.Headers.XContentTypeOptions = "nosniff";
    return Results.Bytes(page, "text/html; charset=utf-8");
}
