namespace QuoteExtractor.Tool.Evaluating;

/// <summary>Compares what was extracted from one article with its gold.</summary>
internal sealed class ArticleScorer
{
    private static readonly PredictedArticle s_nothing = new([], []);

    private readonly GoldArticle _gold;
    private readonly PredictedArticle _predicted;
    private readonly string _text;
    private readonly ArticleWords _words;
    private readonly GoldStatement[] _statements;
    private readonly PredictedQuote[] _quotes;
    private readonly int[][] _wordsOfStatements;
    private readonly int[][] _wordsOfQuotes;
    private readonly StatementPairs _pairs;
    private readonly ArticleScore _score;
    private readonly List<Mistake> _mistakes = [];

    private ArticleScorer(GoldArticle gold, PredictedArticle? predicted)
    {
        _gold = gold;
        _predicted = predicted ?? s_nothing;
        _text = gold.Article.Text;
        _words = new ArticleWords(_text);
        _statements = [.. Statements(gold)];
        _quotes = [.. Quotes(gold, _predicted)];
        _wordsOfStatements = [.. _statements.Select(statement => _words.Inside(statement.Content))];
        _wordsOfQuotes = [.. _quotes.Select(quote => _words.Inside(quote.Content))];
        _pairs = StatementPairs.Find(_wordsOfStatements, _wordsOfQuotes);
        _score = new ArticleScore
        {
            Quotes = _quotes.Length,
            IsMissing = predicted is null,
            PublicFiguresOnly = gold.PublicFiguresOnly,
            IsExhaustive = gold.IsExhaustive,
        };
    }

    /// <param name="gold">The article as people marked it.</param>
    /// <param name="predicted">What was extracted; <see langword="null"/> where nothing was handed in.</param>
    public static ArticleScore Score(GoldArticle gold, PredictedArticle? predicted)
    {
        var scorer = new ArticleScorer(gold, predicted);
        for (int i = 0; i < scorer._statements.Length; i++)
            scorer.CountStatement(i);
        for (int j = 0; j < scorer._quotes.Length; j++)
            scorer.CountQuote(j);
        if (gold.Annotated.Contains("sentences") && gold.Sentences.Count > 0)
            SentenceEnds.Count(gold, scorer._predicted, scorer._score.Tally);
        scorer._score.Mistakes = [.. scorer._mistakes.OrderBy(mistake => mistake.Content[0].Start)];
        return scorer._score;
    }

    // What is no speech is paired last, so that it takes no quote from a statement as good as it.
    private static IEnumerable<GoldStatement> Statements(GoldArticle gold)
    {
        IEnumerable<GoldStatement> statements = gold.Statements.Where(statement => statement.Content.Count > 0).OrderBy(statement => !statement.IsSpeech);
        return gold.JoinsStatements
            ? statements.SelectMany(statement => statement.Content, (statement, range) => statement with { Content = [range] })
            : statements;
    }

    private static IEnumerable<PredictedQuote> Quotes(GoldArticle gold, PredictedArticle predicted)
    {
        IEnumerable<PredictedQuote> quotes = gold.JoinsStatements
            ? predicted.Quotes.SelectMany(quote => quote.Content, (quote, range) => quote with { Content = [range] })
            : predicted.Quotes;
        return quotes.Where(quote => !gold.Discard.Any(range => range.Start <= quote.Content[0].Start && quote.Content[0].Start < range.End));
    }

    private void CountStatement(int i)
    {
        GoldStatement statement = _statements[i];
        if (!statement.IsSpeech)
            return;
        QuoteKind kind = statement.Kind;
        Tally tally = _score.Tally;
        tally.Count(kind, StatementCount.Gold);
        if (statement.Speaker is not null)
            tally.Count(kind, StatementCount.GoldNamed);
        if (_pairs.OfGold(i) is not { } j)
        {
            Note(MistakeKind.Miss, kind, statement.Content, statement, null);
            return;
        }

        PredictedQuote quote = _quotes[j];
        tally.Count(kind, StatementCount.Found);
        if (_wordsOfStatements[i].AsSpan().SequenceEqual(_wordsOfQuotes[j]))
            tally.Count(kind, StatementCount.Exact);
        if (quote.Kind == kind)
            tally.Count(kind, StatementCount.KindRight);
        CountCue(statement, quote);
        CountSpeaker(statement, quote);
        CountAspects(statement, quote);
    }

    private void CountCue(GoldStatement statement, PredictedQuote quote)
    {
        if (statement.Cue is not { } cue)
            return;
        _score.Tally.Count(statement.Kind, StatementCount.WithCue);
        if (quote.Cue is { } found && ArticleWords.Shared(_words.Inside(cue), _words.Inside(found)) > 0)
            _score.Tally.Count(statement.Kind, StatementCount.CueRight);
    }

    private void CountSpeaker(GoldStatement statement, PredictedQuote quote)
    {
        if (statement.Speaker is null)
            return;
        _score.Tally.Count(statement.Kind, StatementCount.Named);
        if (statement.IsBy(quote.Speaker))
            _score.Tally.Count(statement.Kind, StatementCount.SpeakerRight);
        else
            Note(MistakeKind.Speaker, statement.Kind, statement.Content, statement, quote);
        if (NameWords.Same(quote.Speaker, [statement.Speaker]))
            _score.Tally.Count(statement.Kind, StatementCount.CanonicalRight);
    }

    private void CountAspects(GoldStatement statement, PredictedQuote quote)
    {
        foreach (Aspect aspect in Aspects.OfOneRange)
        {
            if (_gold.Annotated.Contains(Aspects.Name(aspect)) && statement.Told.TryGetValue(aspect, out TextSpan told))
                _score.Tally.Count(aspect, NameWords.ShareHalf(Words(told), quote.Told.GetValueOrDefault(aspect)));
        }

        if (_gold.Annotated.Contains(Aspects.Name(Aspect.Via)) && statement.Via.Count > 0)
            _score.Tally.Count(Aspect.Via, quote.Via.Any(via => NameWords.ShareHalf(Words(statement.Via[0]), Words(via))));
    }

    private void CountQuote(int j)
    {
        PredictedQuote quote = _quotes[j];
        Tally tally = _score.Tally;
        tally.Count(quote.Kind, StatementCount.Predicted);
        bool right = false;
        if (_pairs.OfPredicted(j) is { } i)
        {
            tally.Count(quote.Kind, StatementCount.PredictedFound);
            right = _statements[i].Speaker is null || _statements[i].IsBy(quote.Speaker);
            if (right)
                tally.Count(quote.Kind, StatementCount.PredictedAttributed);
        }
        else if (!_gold.PublicFiguresOnly && _gold.Annotated.Contains(KindNames.Of(quote.Kind)))
        {
            Note(MistakeKind.Extra, quote.Kind, quote.Content, null, quote);
        }

        if (quote.Confidence is { } confidence && _gold.IsExhaustive)
            _score.Confidence.Count(confidence, right);
    }

    private void Note(MistakeKind mistake, QuoteKind kind, IReadOnlyList<TextSpan> content, GoldStatement? statement, PredictedQuote? quote) =>
        _mistakes.Add(new Mistake(mistake, _gold.Article.Id!, kind, content, Context.Of(_text, content), statement?.Speaker, quote));

    private string Words(TextSpan span) => span.Of(_text).ToString();
}
