using System.Text.Json;
using QuoteExtractor.Tool.Reading;
using QuoteExtractor.Tool.Writing;

namespace QuoteExtractor.Tool.Running;

/// <summary>Writes down every second how far a run is, in <c>FIRST-OUTPUT.resume</c>; gone when the run is done.</summary>
internal sealed class RunJournal
{
    private static readonly TimeSpan s_between = TimeSpan.FromSeconds(1);

    private readonly string? _path;
    private readonly Lazy<string> _run;
    private long _writtenAt = TimeProvider.System.GetTimestamp();
    private long _articles;
    private readonly InputTrace _trace = new();
    private RawArticle? _last;

    /// <param name="destinations">What is written; there is a journal where all of it can be gone on with.</param>
    /// <param name="run">The fingerprint of all that the outputs depend on besides the input; asked for only where the run is
    /// gone on with or takes long, since it takes longer to tell than a short run takes.</param>
    public RunJournal(IReadOnlyList<Destination> destinations, Func<string> run)
    {
        _path = destinations.All(destination => destination.CanGoOn) ? destinations[0].Name + OutputFile.Note : null;
        _run = new Lazy<string>(run);
    }

    /// <summary>How far the run before was; <see langword="null"/> where there is nothing to go on with.</summary>
    public RunState? Before { get; private set; }

    /// <summary>Whether there is something on the disk to go on with.</summary>
    public bool IsWritten { get; private set; }

    /// <summary>Reads how far the run before was where it is to be gone on with.</summary>
    /// <exception cref="OutputException">That run was another one.</exception>
    public void Open(bool resume)
    {
        if (!resume || _path is null || !File.Exists(_path))
            return;
        Before = Read(_path);
        if (Before.Run != _run.Value)
            throw new OutputException($"{_path}: that run was told something else; repeat its options and paths, or leave --resume out to begin anew");
        _articles = Before.Articles;
        IsWritten = true;
    }

    /// <summary>Forgets the run before where it is not gone on with; asked once the outputs are this run's.</summary>
    /// <exception cref="OutputException">The note cannot be taken away.</exception>
    public void Begin()
    {
        if (Before is null)
            Close();
    }

    /// <summary>The articles behind those that the run before has done.</summary>
    /// <exception cref="OutputException">The input is no longer the same.</exception>
    public IEnumerable<RawArticle> Rest(IEnumerable<RawArticle> articles)
    {
        long number = 0;
        foreach (RawArticle article in articles)
        {
            number++;
            if (Before is not { } before || number > before.Articles)
            {
                yield return article;
                continue;
            }

            _trace.Add(article);
            if (number == before.Articles && _trace.Value != before.Input)
                throw Changed(article.File);
        }

        if (number < Before?.Articles)
            throw Changed(Before.File);
    }

    /// <summary>Takes down that an article is done, and, from time to time, writes it.</summary>
    public void Note(RawArticle article, RunTally tally, DocumentOutputs outputs)
    {
        _articles++;
        _last = article;
        if (_path is not null)
            _trace.Add(article);
        if (TimeProvider.System.GetElapsedTime(_writtenAt) >= s_between)
            Write(tally, outputs);
    }

    /// <summary>Writes how far the run is; nothing where it has not begun or cannot be gone on with.</summary>
    public void Write(RunTally tally, DocumentOutputs outputs)
    {
        _writtenAt = TimeProvider.System.GetTimestamp();
        if (_path is null || _last is not { } last)
            return;
        var state = new RunState { Run = _run.Value, Articles = _articles, File = last.File, Input = _trace.Value, Lengths = outputs.Lengths(), Tally = tally };
        using OutputFile file = OutputFile.Create(_path, CancellationToken.None);
        JsonSerializer.Serialize(file.Stream, state, ToolJson.Default.RunState);
        file.Keep();
        IsWritten = true;
    }

    /// <summary>There is nothing to go on with: the run is done, or begins anew.</summary>
    /// <exception cref="OutputException">The note cannot be taken away.</exception>
    public void Close()
    {
        try
        {
            if (_path is not null)
                File.Delete(_path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"{_path}: {FileTrouble.Writing(e)}", e);
        }
    }

    private static RunState Read(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return JsonSerializer.Deserialize(stream, ToolJson.Default.RunState) ?? throw new JsonException("nothing is noted in it");
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"{path}: cannot be read: {e.Message}; leave --resume out to begin anew", e);
        }
    }

    private static OutputException Changed(string file) =>
        new($"{file}: the input is not what it was when the run was stopped; leave --resume out to begin anew");
}
