using QuoteExtractor.Tool.Reading;
using QuoteExtractor.Tool.Running;
using QuoteExtractor.Tool.Writing;

namespace QuoteExtractor.Tool.Commands;

/// <summary>Does what <c>quotes extract</c> was asked: reads, extracts, writes, and says what went wrong.</summary>
internal sealed class ExtractAction
{
    private readonly ExtractSettings _settings;
    private readonly StandardStreams _streams;
    private readonly InputSize? _size;
    private readonly Messages _messages;
    private RunTally _tally = new();
    private bool _isStopped;
    private int _warningsBefore;

    private ExtractAction(ExtractSettings settings, StandardStreams streams)
    {
        _settings = settings;
        _streams = streams;
        bool resultsOnScreen = streams.OutputIsTerminal && settings.Destinations.Any(destination => destination.Name is null);
        bool showProgress = streams.ErrorIsTerminal && !resultsOnScreen && !settings.Quiet;
        _size = showProgress ? new InputSize() : null;
        _messages = new Messages(streams.Error, showProgress, _size);
    }

    public static Task<int> RunAsync(ExtractSettings settings, StandardStreams streams, CancellationToken cancellation) =>
        Task.Run(() => new ExtractAction(settings, streams).Run(cancellation), CancellationToken.None);

    private int Run(CancellationToken cancellation)
    {
        try
        {
            return Run(People(), cancellation);
        }
        catch (OutputException e)
        {
            _messages.Complain(e.Message);
            return ExitCode.Trouble;
        }
    }

    private int Run(KnownPeople people, CancellationToken cancellation)
    {
        if (_streams.InputIsTerminal && !_settings.Quiet && (_settings.Paths.Count == 0 || _settings.Paths.Contains(InputFile.StandardInput)))
            _messages.Say("reading from the keyboard; a line with Ctrl-D (Ctrl-Z on Windows) alone ends the article");
        var journal = new RunJournal(_settings.Destinations, () => ExtractFingerprint.Of(_settings, people));
        journal.Open(_settings.Resume);
        _tally = journal.Before?.Tally ?? _tally;
        _warningsBefore = _tally.Warnings;
        // Before the note goes: another run may be writing them.
        using var outputs = new DocumentOutputs(_settings.Destinations, _streams, _settings.Csv, journal.Before?.Lengths);
        try
        {
            journal.Begin();
            outputs.Write(Extract(new ArticleJob(_settings.Language, _settings.MinConfidence, people), outputs, journal, cancellation));
            if (_isStopped)
                return Stop(outputs, journal);
            outputs.Keep();
            journal.Close();
        }
        catch (OutputException) when (journal.IsWritten)
        {
            // What has been written down can be gone on with once there is room on the disk.
            outputs.Leave();
            throw;
        }

        _messages.End();
        if (_streams.ErrorIsTerminal && !_settings.Quiet)
            _messages.Say(Tally().ToString());
        return Tally().Warnings > 0 ? ExitCode.Trouble : ExitCode.Done;
    }

    /// <summary>The documents, one after the other; what is noted of an article when the next one is asked for has been written.</summary>
    private IEnumerable<QuoteDocument> Extract(ArticleJob job, DocumentOutputs outputs, RunJournal journal, CancellationToken cancellation)
    {
        IEnumerable<InputFile> files = InputFiles.Find(_settings.Paths, _settings.From, _settings.Destinations.SelectMany(each => each.Places));
        _ = _size?.Count(files);
        IEnumerable<RawArticle> articles = journal.Rest(new ArticleReader(_streams.Input, _settings.Columns, _size).Read(files));
        using IEnumerator<Done> done = OrderedJobs.Run(articles, raw => new Done(raw, job.Run(raw)), _settings.Jobs, cancellation).GetEnumerator();
        while (MoveNext(done))
        {
            (RawArticle article, Outcome outcome) = done.Current;
            if (outcome.Problem is not null)
                _messages.Complain(outcome.Problem.ToString());
            if (outcome.Document is { } document)
            {
                yield return document;
                _tally = _tally.With(document);
                _messages.Count(document.Quotes.Count);
            }

            journal.Note(article, Tally(), outputs);
        }

        _isStopped = cancellation.IsCancellationRequested;
        if (_isStopped)
            journal.Write(Tally(), outputs);
    }

    /// <summary>Whether there is another one; there is none where the user has stopped the run.</summary>
    private static bool MoveNext(IEnumerator<Done> done)
    {
        try
        {
            return done.MoveNext();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private int Stop(DocumentOutputs outputs, RunJournal journal)
    {
        string[] files = [.. _settings.Destinations.Where(destination => destination.IsFile).Select(destination => destination.Name!)];
        string done = $"stopped after {Counted.Of(_tally.Articles, "article")}";
        if (files.Length == 0)
        {
            _messages.Complain(done);
            return ExitCode.Interrupted;
        }

        bool any = journal.IsWritten || _tally.Articles > 0;
        if (any)
            outputs.Leave();
        string left = any ? $"; what was done is in {string.Join(", ", files.Select(file => file + OutputFile.Partial))}" : "";
        string next = journal.IsWritten ? ", and the same command with --resume goes on" : "";
        _messages.Complain($"{done}; {string.Join(", ", files)} {(files.Length == 1 ? "is" : "are")} as before{left}{next}");
        return ExitCode.Interrupted;
    }

    private RunTally Tally() => _tally with { Warnings = _messages.Complaints + _warningsBefore };

    private KnownPeople People()
    {
        if (_settings.People is not { } name)
            return KnownPeople.None;
        PeopleFile file = PeopleFile.Read(name);
        foreach (Problem problem in file.Problems)
            _messages.Complain(problem.ToString());
        foreach (Problem problem in file.Ambiguities)
            _messages.Say(problem.ToString());
        return file.People.All.Count > 0 || file.Problems.Count == 0 ? file.People : throw new OutputException($"{name}: nobody could be read from it; nothing was extracted");
    }

    /// <summary>An article and what came of it; a class, since all that runs jobs would be compiled anew for a structure.</summary>
    private sealed record Done(RawArticle Article, Outcome Outcome);
}
