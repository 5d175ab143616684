namespace QuoteExtractor.Export;

/// <summary>Names articles and people by addresses, as linked data wants them.</summary>
internal static class WebAddress
{
    /// <summary>The address of an article: its URL, else its identifier as an address relative to the file, else its number in the file.</summary>
    public static string Of(Article article, int number)
    {
        if (Of(article.Url) is { } url)
            return url;
        if (string.IsNullOrEmpty(article.Id))
            return $"#article-{number + 1}";
        string relative = string.Join('/', article.Id.Split('/').Select(Uri.EscapeDataString));
        // Two slashes in front would make a host of the first part.
        return relative.StartsWith('/') ? "." + relative : relative;
    }

    /// <summary>The address of a known person: Wikidata's, where the identifier is one of its QIDs, or the identifier itself; else <see langword="null"/>.</summary>
    public static string? Of(Speaker speaker) =>
        speaker.PersonId is ['Q', _, ..] id && !id.AsSpan(1).ContainsAnyExceptInRange('0', '9')
            ? $"http://www.wikidata.org/entity/{id}"
            : Of(speaker.PersonId);

    /// <summary>The address as written, escaped where it must be; <see langword="null"/> for what is none.</summary>
    public static string? Of(string? text)
    {
        if (text is null || !Uri.TryCreate(text, UriKind.Absolute, out Uri? address) || address.IsFile)
            return null;
        return Uri.IsWellFormedUriString(text, UriKind.Absolute) ? text : address.AbsoluteUri;
    }
}
