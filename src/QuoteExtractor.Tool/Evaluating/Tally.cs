namespace QuoteExtractor.Tool.Evaluating;

/// <summary>All counts of one article, or of several added up.</summary>
internal sealed class Tally
{
    private static readonly int s_kinds = Enum.GetValues<QuoteKind>().Length;
    private static readonly int s_statementCounts = Enum.GetValues<StatementCount>().Length;
    private static readonly int s_aspects = Enum.GetValues<Aspect>().Length;
    private static readonly int s_aspectsAt = s_kinds * s_statementCounts;
    private static readonly int s_sentencesAt = s_aspectsAt + (2 * s_aspects);

    private readonly int[] _counts = new int[s_sentencesAt + Enum.GetValues<SentenceCount>().Length];

    public int this[QuoteKind kind, StatementCount count] => _counts[At(kind, count)];

    public int this[SentenceCount count] => _counts[s_sentencesAt + (int)count];

    /// <summary>Found statements of which the gold tells this aspect.</summary>
    public int Gold(Aspect aspect) => _counts[At(aspect)];

    /// <summary>Of these, those of which the same was predicted.</summary>
    public int Right(Aspect aspect) => _counts[At(aspect) + 1];

    public void Count(QuoteKind kind, StatementCount count) => _counts[At(kind, count)]++;

    public void Count(Aspect aspect, bool right)
    {
        _counts[At(aspect)]++;
        if (right)
            _counts[At(aspect) + 1]++;
    }

    public void Count(SentenceCount count, int number) => _counts[s_sentencesAt + (int)count] += number;

    public void Add(Tally other)
    {
        for (int i = 0; i < _counts.Length; i++)
            _counts[i] += other._counts[i];
    }

    private static int At(QuoteKind kind, StatementCount count) => ((int)kind * s_statementCounts) + (int)count;

    private static int At(Aspect aspect) => s_aspectsAt + (2 * (int)aspect);
}
