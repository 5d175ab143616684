using Counts = QuoteExtractor.Tool.Evaluating.StatementCount;

namespace QuoteExtractor.Tool.Evaluating;

/// <summary>All figures, as <c>quotes evaluate</c> names and defines them.</summary>
internal static class Measures
{
    /// <summary>The figures of statements of some kinds taken together.</summary>
    public static IReadOnlyList<Measure> OfStatements(params IReadOnlyList<QuoteKind> kinds)
    {
        return
        [
            new("precision", Precision, NeedsEveryStatement: true),
            new("recall", Recall),
            new("f1", tally => F1(Precision(tally), Recall(tally)), NeedsEveryStatement: true),
            new("exact_recall", tally => Share(tally, Counts.Exact, Counts.Gold)),
            new("kind_right", tally => Share(tally, Counts.KindRight, Counts.Found)),
            new("cue", tally => Share(tally, Counts.CueRight, Counts.WithCue)),
            new("speaker", tally => Share(tally, Counts.SpeakerRight, Counts.Named)),
            new("canonical", tally => Share(tally, Counts.CanonicalRight, Counts.Named)),
            new("attributed_precision", AttributedPrecision, NeedsEveryStatement: true),
            new("attributed_recall", AttributedRecall),
            new("attributed_f1", tally => F1(AttributedPrecision(tally), AttributedRecall(tally)), NeedsEveryStatement: true),
        ];

        double Precision(Tally tally) => Share(tally, Counts.PredictedFound, Counts.Predicted);
        double Recall(Tally tally) => Share(tally, Counts.Found, Counts.Gold);
        double AttributedPrecision(Tally tally) => Share(tally, Counts.PredictedAttributed, Counts.Predicted);
        double AttributedRecall(Tally tally) => Share(tally, Counts.SpeakerRight, Counts.GoldNamed);
        double Share(Tally tally, Counts part, Counts whole) => Ratio(Sum(tally, kinds, part), Sum(tally, kinds, whole));
    }

    public static IReadOnlyList<Measure> Of(Aspect aspect) => [new("right", tally => Ratio(tally.Right(aspect), tally.Gold(aspect)))];

    public static IReadOnlyList<Measure> OfSentences { get; } =
    [
        new("precision", SentencePrecision),
        new("recall", SentenceRecall),
        new("f1", tally => F1(SentencePrecision(tally), SentenceRecall(tally))),
    ];

    /// <summary>A count of statements of some kinds taken together.</summary>
    public static int Sum(Tally tally, IReadOnlyList<QuoteKind> kinds, Counts count)
    {
        int sum = 0;
        foreach (QuoteKind kind in kinds)
            sum += tally[kind, count];
        return sum;
    }

    private static double SentencePrecision(Tally tally) => Ratio(tally[SentenceCount.Right], tally[SentenceCount.PredictedInBody]);

    private static double SentenceRecall(Tally tally) => Ratio(tally[SentenceCount.Right], tally[SentenceCount.Gold]);

    private static double Ratio(int part, int whole) => whole == 0 ? double.NaN : part / (double)whole;

    // Not a number where either is none.
    private static double F1(double precision, double recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}
