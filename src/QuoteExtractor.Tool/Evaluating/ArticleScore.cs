namespace QuoteExtractor.Tool.Evaluating;

/// <summary>What came of comparing one article with its gold.</summary>
internal sealed class ArticleScore
{
    public Tally Tally { get; } = new();

    public ConfidenceTable Confidence { get; } = new();

    /// <summary>How many quotes were compared.</summary>
    public int Quotes { get; init; }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<Mistake> Mistakes { get; set; } = [];

    /// <summary>Whether nothing at all was predicted for it, not even that it holds no quote.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Whether only what public figures said was marked.</summary>
    public bool PublicFiguresOnly { get; init; }

    /// <summary>Whether statements of every kind and of everybody were marked.</summary>
    public bool IsExhaustive { get; init; }
}
