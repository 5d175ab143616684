namespace QuoteExtractor;

/// <summary>An article as a user hands it in: its text, and what is known about it. Immutable and thread-safe.</summary>
/// <remarks>Everything but <see cref="Text"/> is optional and is carried to the exports; the title is also read for full names.</remarks>
public sealed record Article
{
    /// <summary>Creates an article from its text.</summary>
    /// <param name="text">Any string: plain or scraped, with furniture or without, empty too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public Article(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>The text that every span of the document points into; never copied, normalised or trimmed.</summary>
    public string Text { get; }

    /// <summary>The caller's identifier; <see langword="null"/> where there is none.</summary>
    public string? Id { get; init; }

    /// <summary>The headline, where it is not part of the text.</summary>
    public string? Title { get; init; }

    /// <summary>Who published the article.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day of publication, against which words like <c>kemarin</c> and <c>Rabu</c> are resolved.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Where the article was found.</summary>
    public string? Url { get; init; }

    /// <summary>
    /// By what a database knows the article again when it is written anew; <see langword="null"/>, the default, for its identifier, without one
    /// its URL, without either its text. To be set where <see cref="Id"/> is only a place in some list, at which another article may stand tomorrow.
    /// </summary>
    public string? Key { get; init; }

    /// <summary>
    /// Whether JSON carries the text along; by default not. For a text that was taken out of something else, a web page say: what the
    /// spans point into is then nowhere else.
    /// </summary>
    public bool ExportText { get; init; }
}
