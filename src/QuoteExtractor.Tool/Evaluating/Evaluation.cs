namespace QuoteExtractor.Tool.Evaluating;

/// <summary>Adds up what came of article after article.</summary>
/// <param name="mistakesWanted">How many mistakes the report is to list; <see langword="null"/> for no list.</param>
internal sealed class Evaluation(int? mistakesWanted)
{
    private static readonly QuoteKind[] s_kinds = [QuoteKind.Direct, QuoteKind.Mixed, QuoteKind.Indirect];

    private readonly List<Tally> _articles = [];
    private readonly Tally _total = new();
    private readonly ConfidenceTable _confidence = new();
    private readonly List<Mistake> _mistakes = [];
    private int _missing;
    private int _publicFiguresOnly;

    public int Articles => _articles.Count;

    /// <summary>Articles in which statements of some kinds or of some people were not marked.</summary>
    public int Partial { get; private set; }

    /// <summary>Whether nothing can be said of precision: in no article was more marked than what public figures said.</summary>
    public bool PublicFiguresOnly => _publicFiguresOnly == _articles.Count;

    public void Add(ArticleScore score)
    {
        _articles.Add(score.Tally);
        _total.Add(score.Tally);
        _confidence.Add(score.Confidence);
        _mistakes.AddRange(score.Mistakes.Take((mistakesWanted ?? 0) - _mistakes.Count));
        _missing += score.IsMissing ? 1 : 0;
        _publicFiguresOnly += score.PublicFiguresOnly ? 1 : 0;
        Partial += score.IsExhaustive ? 0 : 1;
    }

    public Report Report()
    {
        var bootstrap = new Bootstrap(_articles);
        IEnumerable<FigureGroup> kinds = s_kinds.Where(HasAny).Select(kind => Statements(bootstrap, KindNames.Of(kind), kind));
        return new Report
        {
            Articles = _articles.Count,
            Missing = _missing,
            Statements = [.. kinds, Statements(bootstrap, "all", s_kinds)],
            Aspects = [.. Enum.GetValues<Aspect>().Where(aspect => _total.Gold(aspect) > 0).Select(aspect => Told(bootstrap, aspect))],
            Sentences = _total[SentenceCount.Gold] > 0 ? Sentences(bootstrap) : null,
            SentencesOutsideBody = _total[SentenceCount.PredictedOutside],
            Confidence = [.. _confidence.Rows],
            Mistakes = mistakesWanted is null ? null : _mistakes,
        };
    }

    private bool HasAny(QuoteKind kind) => _total[kind, StatementCount.Gold] > 0 || _total[kind, StatementCount.Predicted] > 0;

    private FigureGroup Statements(Bootstrap bootstrap, string name, params QuoteKind[] kinds)
    {
        int gold = Measures.Sum(_total, kinds, StatementCount.Gold);
        int predicted = Measures.Sum(_total, kinds, StatementCount.Predicted);
        return new FigureGroup(name, gold, predicted, Figures(bootstrap, Measures.OfStatements(kinds)));
    }

    private FigureGroup Told(Bootstrap bootstrap, Aspect aspect) =>
        new(Aspects.Name(aspect), _total.Gold(aspect), null, Figures(bootstrap, Measures.Of(aspect)));

    private FigureGroup Sentences(Bootstrap bootstrap) =>
        new("sentences", _total[SentenceCount.Gold], null, Figures(bootstrap, Measures.OfSentences));

    private IReadOnlyList<Figure> Figures(Bootstrap bootstrap, IReadOnlyList<Measure> measures) =>
        [.. measures.Select(measure => Figure(bootstrap, measure))];

    private Figure Figure(Bootstrap bootstrap, Measure measure)
    {
        double value = measure.Of(_total);
        bool unknown = double.IsNaN(value) || (measure.NeedsEveryStatement && PublicFiguresOnly);
        return unknown ? new Figure(measure.Name, null, null) : new Figure(measure.Name, value, bootstrap.Interval(measure));
    }
}
