namespace QuoteExtractor.Tool.Commands;

/// <summary>What the user asked <c>quotes evaluate</c> to do.</summary>
internal sealed record EvaluateSettings
{
    public required string Gold { get; init; }

    /// <summary>The file of predictions; <see langword="null"/> to extract from the texts of the gold.</summary>
    public string? Predicted { get; init; }

    /// <summary>How many mistakes to list; <see langword="null"/> for no list.</summary>
    public int? Mistakes { get; init; }

    /// <summary>Whether the report is JSON, not a table.</summary>
    public bool AsJson { get; init; }

    /// <summary>The file to write; <see langword="null"/> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The language of all articles; <see langword="null"/> to believe each article.</summary>
    public Language? Language { get; init; }

    public required int Jobs { get; init; }

    public required double MinConfidence { get; init; }
}
