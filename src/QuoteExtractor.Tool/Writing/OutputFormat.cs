namespace QuoteExtractor.Tool.Writing;

/// <summary>What the tool writes.</summary>
internal enum OutputFormat
{
    /// <summary>For reading: one block an article.</summary>
    Table,

    /// <summary>One row a quote.</summary>
    Csv,

    /// <summary>One line a document.</summary>
    Json,

    /// <summary>One page with all documents.</summary>
    Html,
}
