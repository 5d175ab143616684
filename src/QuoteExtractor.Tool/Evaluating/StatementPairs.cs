namespace QuoteExtractor.Tool.Evaluating;

/// <summary>Which gold statement was found as which predicted quote: each side at most once.</summary>
internal sealed class StatementPairs
{
    private const int None = -1;

    private readonly int[] _ofGold;
    private readonly int[] _ofPredicted;

    private StatementPairs(int gold, int predicted)
    {
        _ofGold = new int[gold];
        _ofPredicted = new int[predicted];
        Array.Fill(_ofGold, None);
        Array.Fill(_ofPredicted, None);
    }

    /// <summary>The quote that a statement was found as; <see langword="null"/> where it was missed.</summary>
    public int? OfGold(int statement) => _ofGold[statement] is not None and int found ? found : null;

    /// <summary>The statement that a quote is; <see langword="null"/> where it is none.</summary>
    public int? OfPredicted(int quote) => _ofPredicted[quote] is not None and int found ? found : null;

    /// <summary>
    /// Pairs contents that share at least half of the words of each: those with the largest share of their words in common
    /// first; of equals, the earlier statement, then the earlier quote.
    /// </summary>
    /// <param name="gold">The words of each statement, as <see cref="ArticleWords.Inside(IReadOnlyList{TextSpan})"/> gives them.</param>
    /// <param name="predicted">The words of each quote, likewise.</param>
    public static StatementPairs Find(IReadOnlyList<int[]> gold, IReadOnlyList<int[]> predicted)
    {
        var pairs = new StatementPairs(gold.Count, predicted.Count);
        foreach ((_, int i, int j) in Candidates(gold, predicted).OrderBy(candidate => candidate))
        {
            if (pairs._ofGold[i] != None || pairs._ofPredicted[j] != None)
                continue;
            pairs._ofGold[i] = j;
            pairs._ofPredicted[j] = i;
        }

        return pairs;
    }

    private static IEnumerable<(double Apart, int Gold, int Predicted)> Candidates(IReadOnlyList<int[]> gold, IReadOnlyList<int[]> predicted)
    {
        for (int i = 0; i < gold.Count; i++)
        {
            for (int j = 0; j < predicted.Count; j++)
            {
                int shared = ArticleWords.Shared(gold[i], predicted[j]);
                if (shared > 0 && 2 * shared >= gold[i].Length && 2 * shared >= predicted[j].Length)
                    yield return (-(double)shared / (gold[i].Length + predicted[j].Length - shared), i, j);
            }
        }
    }
}
