namespace QuoteExtractor.Tool.Writing;

/// <summary>Finds out what the user wants written.</summary>
internal static class OutputFormats
{
    /// <param name="said">What <c>--to</c> says, if anything.</param>
    /// <param name="file">The file to write, if any.</param>
    public static OutputFormat Choose(string? said, string? file) => (said ?? Path.GetExtension(file)?.TrimStart('.').ToUpperInvariant()) switch
    {
        "csv" or "CSV" => OutputFormat.Csv,
        "json" or "JSON" or "JSONL" or "NDJSON" => OutputFormat.Json,
        _ => OutputFormat.Table,
    };
}
