namespace QuoteExtractor.Tool.Evaluating;

/// <summary>What came of an evaluation.</summary>
internal sealed record Report
{
    public required int Articles { get; init; }

    /// <summary>Articles of the gold for which nothing was predicted, not even that they hold no quote.</summary>
    public required int Missing { get; init; }

    /// <summary>By kind, as far as there are any, then all together.</summary>
    public required IReadOnlyList<FigureGroup> Statements { get; init; }

    /// <summary>The aspects that the gold tells.</summary>
    public required IReadOnlyList<FigureGroup> Aspects { get; init; }

    /// <summary><see langword="null"/> where the gold marks none.</summary>
    public required FigureGroup? Sentences { get; init; }

    /// <summary>Predicted sentences that are none of the article's.</summary>
    public required int SentencesOutsideBody { get; init; }

    public required IReadOnlyList<ConfidenceTenth> Confidence { get; init; }

    /// <summary>As many as were asked for; <see langword="null"/> where none were.</summary>
    public required IReadOnlyList<Mistake>? Mistakes { get; init; }
}
