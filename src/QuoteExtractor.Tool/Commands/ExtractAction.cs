using QuoteExtractor.Tool.Reading;
using QuoteExtractor.Tool.Running;
using QuoteExtractor.Tool.Writing;

namespace QuoteExtractor.Tool.Commands;

/// <summary>Does what <c>quotes extract</c> was asked: reads, extracts, writes, and says what went wrong.</summary>
internal sealed class ExtractAction
{
    private readonly ExtractSettings _settings;
    private readonly StandardStreams _streams;
    private readonly Messages _messages;

    private ExtractAction(ExtractSettings settings, StandardStreams streams)
    {
        _settings = settings;
        _streams = streams;
        bool resultsOnScreen = settings.Output is null && streams.OutputIsTerminal;
        _messages = new Messages(streams.Error, showProgress: streams.ErrorIsTerminal && !resultsOnScreen);
    }

    public static Task<int> RunAsync(ExtractSettings settings, StandardStreams streams, CancellationToken cancellation) =>
        Task.Run(() => new ExtractAction(settings, streams).Run(cancellation), CancellationToken.None);

    private int Run(CancellationToken cancellation)
    {
        if (_streams.InputIsTerminal && (_settings.Paths.Count == 0 || _settings.Paths.Contains(InputFile.StandardInput)))
            _messages.Say("reading from the keyboard; a line with Ctrl-D (Ctrl-Z on Windows) alone ends the article");
        var output = new DocumentOutput(_settings.To, _settings.Csv);
        return new ResultOutput(_settings.Output, _streams, _messages)
            .Write((stream, look) => output.Write(Documents(cancellation), stream, look), cancellation);
    }

    private IEnumerable<QuoteDocument> Documents(CancellationToken cancellation)
    {
        var job = new ArticleJob(_settings.Language, _settings.MinConfidence);
        IEnumerable<RawArticle> articles = new ArticleReader(_streams.Input).Read(InputFiles.Find(_settings.Paths, _settings.From));
        foreach (Outcome outcome in OrderedJobs.Run(articles, job.Run, _settings.Jobs, cancellation))
        {
            if (outcome.Problem is not null)
                _messages.Complain(outcome.Problem.ToString());
            if (outcome.Document is not { } document)
                continue;
            _messages.Count(document.Quotes.Count);
            yield return document;
        }
    }
}
