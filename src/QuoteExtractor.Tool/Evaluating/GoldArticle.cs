namespace QuoteExtractor.Tool.Evaluating;

/// <summary>One article and what people marked in it.</summary>
internal sealed record GoldArticle
{
    public required Article Article { get; init; }

    /// <summary>The code of its language; <see langword="null"/> where it does not say.</summary>
    public string? Language { get; init; }

    /// <summary>What was marked throughout, by the names of the format: <c>direct</c>, <c>role</c>, <c>sentences</c>.</summary>
    public required IReadOnlySet<string> Annotated { get; init; }

    public required IReadOnlyList<GoldStatement> Statements { get; init; }

    public IReadOnlyList<TextSpan> Sentences { get; init; } = [];

    /// <summary>What is no article text: quotes that begin there are passed over.</summary>
    public IReadOnlyList<TextSpan> Discard { get; init; } = [];

    /// <summary>Whether only what public figures said was marked, so that nothing can be said of precision.</summary>
    public bool PublicFiguresOnly { get; init; }

    /// <summary>Whether statements that a full stop parts were marked as one, so that every range is compared by itself.</summary>
    public bool JoinsStatements { get; init; }

    /// <summary>Whether a quote that matches nothing marked is certainly wrong.</summary>
    public bool IsExhaustive => !PublicFiguresOnly && KindNames.All.All(Annotated.Contains);
}
