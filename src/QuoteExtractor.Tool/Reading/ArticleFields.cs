namespace QuoteExtractor.Tool.Reading;

/// <summary>What an input tells of one article, as written; <see langword="null"/> where it does not tell.</summary>
internal sealed class ArticleFields
{
    public string? Id { get; set; }

    public string? Text { get; set; }

    public string? Title { get; set; }

    public string? Outlet { get; set; }

    public string? Date { get; set; }

    public string? Url { get; set; }

    public string? Language { get; set; }

    /// <summary>Makes the article; a date that is none is a problem, and the article is made without it.</summary>
    /// <param name="raw">Where the article comes from.</param>
    public ParsedArticle ToArticle(RawArticle raw)
    {
        Problem? problem = null;
        DateOnly? publishedOn = null;
        if (Date is { Length: > 0 } date && (publishedOn = PublicationDate.Parse(date, raw.IsMonthFirst)) is null)
        {
            string order = raw.IsMonthFirst ? "as in the first date of this file, the month comes first: 5/13/2024" : "with the year last, the day comes first: 13/5/2024";
            problem = new Problem(raw.File, raw.Line, $"the date \"{date}\" is read as none; write it as 2024-05-13 ({order})");
        }

        string id = Id ?? (raw.File == InputFile.StandardInput ? $"{raw.Line}" : $"{raw.File}:{raw.Line}");
        var article = new Article(Text!)
        {
            Id = id,
            Key = Id is null ? Url ?? $"text:{InputTrace.Of(Text!)}" : null,
            Title = Title,
            Outlet = Outlet,
            PublishedOn = publishedOn,
            Url = Url,
        };
        return new ParsedArticle(article, Language, problem);
    }
}
