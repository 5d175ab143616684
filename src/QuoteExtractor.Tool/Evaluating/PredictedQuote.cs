namespace QuoteExtractor.Tool.Evaluating;

/// <summary>One quote as it was extracted.</summary>
internal sealed record PredictedQuote
{
    public required QuoteKind Kind { get; init; }

    public required IReadOnlyList<TextSpan> Content { get; init; }

    public TextSpan? Cue { get; init; }

    public string? Speaker { get; init; }

    /// <summary>By which words the speaker was recognised, as the JSON export says it; <see langword="null"/> where nothing is known.</summary>
    public string? Resolution { get; init; }

    /// <summary>The words of what else is told of the saying, besides who relayed it; an aspect that was not found is missing.</summary>
    public required IReadOnlyDictionary<Aspect, string> Told { get; init; }

    public IReadOnlyList<TextSpan> Via { get; init; } = [];

    /// <summary>From 0 to 1; <see langword="null"/> where nothing is known.</summary>
    public double? Confidence { get; init; }
}
