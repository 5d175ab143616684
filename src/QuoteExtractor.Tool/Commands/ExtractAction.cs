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
        bool tableOnScreen = settings.Output is null && streams.OutputIsTerminal;
        _messages = new Messages(streams.Error, showProgress: streams.ErrorIsTerminal && !tableOnScreen);
    }

    public static Task<int> RunAsync(ExtractSettings settings, StandardStreams streams, CancellationToken cancellation) =>
        Task.Run(() => new ExtractAction(settings, streams).Run(cancellation), CancellationToken.None);

    private int Run(CancellationToken cancellation)
    {
        try
        {
            Write(Documents(cancellation), cancellation);
        }
        catch (OperationCanceledException)
        {
            _messages.Complain("stopped; nothing was written to a file");
            return ExitCode.Interrupted;
        }
        catch (OutputException e)
        {
            _messages.Complain(e.Message);
            return ExitCode.Trouble;
        }

        _messages.End();
        return _messages.Complained ? ExitCode.Trouble : ExitCode.Done;
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

    private void Write(IEnumerable<QuoteDocument> documents, CancellationToken cancellation)
    {
        if (_settings.Output is null)
        {
            DocumentOutput.Write(documents, _settings.To, _streams.Output, _streams.OutputIsTerminal, _streams.Width);
            return;
        }

        using var file = OutputFile.Create(_settings.Output, cancellation);
        DocumentOutput.Write(documents, _settings.To, file.Stream, colour: false, new StandardStreams { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null }.Width);
        cancellation.ThrowIfCancellationRequested();
        file.Keep();
    }
}
