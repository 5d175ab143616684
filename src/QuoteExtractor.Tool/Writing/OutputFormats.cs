namespace QuoteExtractor.Tool.Writing;

/// <summary>Finds out what the user wants written.</summary>
internal static class OutputFormats
{
    /// <param name="said">What <c>--to</c> says, if anything.</param>
    /// <param name="file">The file to write, if any.</param>
    public static OutputFormat Choose(string? said, string? file)
    {
        if (said is not null)
            return said switch { "csv" => OutputFormat.Csv, "json" => OutputFormat.Json, "html" => OutputFormat.Html, _ => OutputFormat.Table };
        ReadOnlySpan<char> ending = Path.GetExtension(file.AsSpan());
        if (ending.Equals(".csv", StringComparison.OrdinalIgnoreCase))
            return OutputFormat.Csv;
        if (ending.Equals(".html", StringComparison.OrdinalIgnoreCase) || ending.Equals(".htm", StringComparison.OrdinalIgnoreCase))
            return OutputFormat.Html;
        bool json = ending.Equals(".json", StringComparison.OrdinalIgnoreCase) || ending.Equals(".jsonl", StringComparison.OrdinalIgnoreCase);
        return json ? OutputFormat.Json : OutputFormat.Table;
    }
}
