using QuoteExtractor;

namespace AspNetService;

/// <summary>An article as it is posted; only the text is needed.</summary>
internal sealed record Posted(string? Text, string? Id, string? Title, string? Outlet, DateOnly? PublishedOn, string? Url, string? Language)
{
    /// <returns><see langword="null"/> where there is no text.</returns>
    public Article? ToArticle() =>
        Text is null ? null : new Article(Text) { Id = Id, Title = Title, Outlet = Outlet, PublishedOn = PublishedOn, Url = Url };
}
