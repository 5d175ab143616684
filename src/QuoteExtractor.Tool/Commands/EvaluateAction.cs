using QuoteExtractor.Tool.Evaluating;
using QuoteExtractor.Tool.Reading;
using QuoteExtractor.Tool.Running;
using QuoteExtractor.Tool.Writing;

namespace QuoteExtractor.Tool.Commands;

/// <summary>Does what <c>quotes evaluate</c> was asked: reads gold, extracts or reads predictions, compares, and reports.</summary>
internal sealed class EvaluateAction
{
    private readonly EvaluateSettings _settings;
    private readonly StandardStreams _streams;
    private readonly Messages _messages;

    private EvaluateAction(EvaluateSettings settings, StandardStreams streams)
    {
        _settings = settings;
        _streams = streams;
        _messages = new Messages(streams.Error, streams.ErrorIsTerminal);
    }

    public static Task<int> RunAsync(EvaluateSettings settings, StandardStreams streams, CancellationToken cancellation) =>
        Task.Run(() => new EvaluateAction(settings, streams).Run(cancellation), CancellationToken.None);

    private int Run(CancellationToken cancellation) =>
        new ResultOutput(_settings.Output, _streams, _messages).Write((stream, look) => Write(stream, look, cancellation), cancellation);

    private void Write(Stream stream, TableLook look, CancellationToken cancellation)
    {
        Evaluation evaluation = Evaluate(cancellation);
        _messages.End();
        if (evaluation.Articles == 0)
            throw new OutputException($"{_settings.Gold}: no article that can be evaluated");
        if (evaluation.Partial > 0 && !evaluation.PublicFiguresOnly)
            _messages.Say($"in {evaluation.Partial} of {evaluation.Articles} articles not every statement was marked (see \"annotated\" and \"public_figures_only\"): precision takes the others for wrong");
        Report report = evaluation.Report();
        if (report.Missing > 0)
            _messages.Say($"nothing is predicted for {report.Missing} of {report.Articles} articles; they count as articles without a quote");
        if (_settings.AsJson)
            ReportJson.Write(report, stream);
        else
            ReportTable.Write(report, stream, look);
    }

    private Evaluation Evaluate(CancellationToken cancellation)
    {
        var evaluation = new Evaluation(_settings.Mistakes);
        PredictionFile? predictions = Predictions();
        var job = new EvaluationJob(new ArticleJob(_settings.Language, _settings.MinConfidence), predictions, _settings.MinConfidence);
        foreach (ScoredArticle article in OrderedJobs.Run(Lines(_settings.Gold), job.Run, _settings.Jobs, cancellation))
        {
            if (article.Problem is not null)
                _messages.Complain(article.Problem.ToString());
            if (article.Score is not { } score)
                continue;
            evaluation.Add(score);
            _messages.Count(score.Quotes);
        }

        if (evaluation.Articles > 0 && predictions is { IsUsed: false })
            throw new OutputException($"{_settings.Predicted}: none of its ids is one of {_settings.Gold}; give every line the id of its article in the gold");
        return evaluation;
    }

    private PredictionFile? Predictions()
    {
        if (_settings.Predicted is not { } name)
            return null;
        var predictions = new PredictionFile(Lines(name));
        foreach (Problem problem in predictions.Problems)
            _messages.Complain(problem.ToString());
        return predictions.IsUsable ? predictions : throw new OutputException($"{name}: no predictions that can be compared");
    }

    private IEnumerable<RawArticle> Lines(string name)
    {
        string? problem = Directory.Exists(name) ? "is a folder; name a file" : null;
        return new ArticleReader(_streams.Input).Read([new InputFile(name, InputFormat.JsonLines, problem)]);
    }
}
