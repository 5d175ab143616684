using System.Text;
using System.Text.Json;
using QuoteExtractor;

namespace AspNetService;

/// <summary>An article as it is posted; only the text is needed.</summary>
internal sealed record Posted(string? Text, string? Id, string? Title, string? Outlet, DateOnly? PublishedOn, string? Url, string? Language)
{
    /// <summary>Reads what was posted: JSON, a form with a field for the text, or else the text itself.</summary>
    /// <exception cref="BadHttpRequestException">The body is not what its content type says, is too large, or has no text.</exception>
    public static async Task<Posted> ReadAsync(HttpRequest request)
    {
        try
        {
            Posted? posted = request.HasJsonContentType() ? await request.ReadFromJsonAsync<Posted>()
                : request.HasFormContentType ? OfForm(await request.ReadFormAsync())
                : OfText(await TextAsync(request));
            return posted?.Text is null ? throw new BadHttpRequestException("Give the article its text in a field \"text\", or post it as text/plain.") : posted;
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or InvalidOperationException)
        {
            throw new BadHttpRequestException($"The body is not what its content type '{request.ContentType}' says: {e.Message}", e);
        }
    }

    public Article ToArticle() => new(Text!) { Id = Id, Title = Title, Outlet = Outlet, PublishedOn = PublishedOn, Url = Url };

    private static Posted OfForm(IFormCollection form) => OfText(form["text"]) with { Language = form["language"] };

    private static Posted OfText(string? text) => new(text, null, null, null, null, null, null);

    private static async Task<string> TextAsync(HttpRequest request)
    {
        using var body = new StreamReader(request.Body, request.GetTypedHeaders().ContentType?.Encoding ?? Encoding.UTF8);
        return await body.ReadToEndAsync();
    }
}
