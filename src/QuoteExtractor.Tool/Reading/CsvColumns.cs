namespace QuoteExtractor.Tool.Reading;

/// <summary>Which columns of CSV hold what; <see langword="null"/> for the usual names.</summary>
internal sealed record CsvColumns
{
    public string? Text { get; init; }

    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Date { get; init; }

    public string? Url { get; init; }
}
