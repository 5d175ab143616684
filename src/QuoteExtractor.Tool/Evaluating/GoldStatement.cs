namespace QuoteExtractor.Tool.Evaluating;

/// <summary>One statement as people marked it.</summary>
internal sealed record GoldStatement
{
    public required QuoteKind Kind { get; init; }

    public required IReadOnlyList<TextSpan> Content { get; init; }

    public TextSpan? Cue { get; init; }

    /// <summary>The speaker's name; <see langword="null"/> where the article gives none.</summary>
    public string? Speaker { get; init; }

    /// <summary>Every other form that means the speaker.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public IReadOnlyList<TextSpan> Via { get; init; } = [];

    /// <summary>What else is told of the saying, besides who relayed it; an aspect that is not told is missing.</summary>
    public required IReadOnlyDictionary<Aspect, TextSpan> Told { get; init; }

    /// <summary>Whether the cue is one of saying; where it is not (belief, intention), finding the statement is neither right nor wrong.</summary>
    public bool IsSpeech { get; init; } = true;

    /// <summary>Whether a predicted name is the speaker's, in any of its forms.</summary>
    public bool IsBy(string? name) => Speaker is not null && NameWords.Same(name, [Speaker, .. Aliases]);
}
