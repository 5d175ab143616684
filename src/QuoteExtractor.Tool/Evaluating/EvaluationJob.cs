using System.Text.Json;
using QuoteExtractor.Tool.Reading;
using QuoteExtractor.Tool.Running;

namespace QuoteExtractor.Tool.Evaluating;

/// <summary>Reads the gold of one article and scores what is predicted for it. Thread-safe.</summary>
/// <param name="extraction">Extracts the quotes where none were handed in.</param>
/// <param name="predictions">What was handed in; <see langword="null"/> to extract.</param>
/// <param name="minConfidence">Predicted quotes below it are left out.</param>
internal sealed class EvaluationJob(ArticleJob extraction, PredictionFile? predictions, double minConfidence)
{
    public ScoredArticle Run(RawArticle raw)
    {
        if (raw.Problem is not null)
            return new ScoredArticle(null, raw.Problem);
        try
        {
            GoldArticle gold = GoldReader.Read(raw);
            return predictions is null ? Extract(raw, gold) : Find(predictions, gold);
        }
        catch (JsonException e)
        {
            return new ScoredArticle(null, new Problem(raw.File, raw.Line, e.Message));
        }
    }

    private ScoredArticle Extract(RawArticle raw, GoldArticle gold)
    {
        Outcome outcome = extraction.Run(raw, gold.Article, gold.Language);
        return outcome.Document is { } document
            ? new ScoredArticle(ArticleScorer.Score(gold, PredictedArticle.Of(document)), outcome.Problem)
            : new ScoredArticle(null, outcome.Problem);
    }

    // A prediction that makes no sense finds nothing: leaving the article out would reward it.
    private ScoredArticle Find(PredictionFile predictions, GoldArticle gold)
    {
        if (predictions.Find(gold.Article.Id!) is not { } raw)
            return new ScoredArticle(ArticleScorer.Score(gold, null), null);
        try
        {
            PredictedArticle predicted = PredictedReader.Read(raw, gold.Article.Text).From(minConfidence);
            return new ScoredArticle(ArticleScorer.Score(gold, predicted), null);
        }
        catch (JsonException e)
        {
            return new ScoredArticle(ArticleScorer.Score(gold, null), new Problem(raw.File, raw.Line, e.Message));
        }
    }
}
