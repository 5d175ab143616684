using QuoteExtractor.Tool.Reading;

namespace QuoteExtractor.Tool.Writing;

/// <summary>One destination that is being written; whatever goes wrong names it.</summary>
internal sealed class OpenOutput : IDisposable
{
    private readonly Destination _destination;
    private readonly OutputFile? _file;
    private readonly FileStream? _device;
    private readonly OutputTarget _target;

    /// <param name="goOnAt">How long the file was that a run before has left; <see langword="null"/> to begin anew.</param>
    /// <exception cref="OutputException">It cannot be written there.</exception>
    public OpenOutput(Destination destination, StandardStreams streams, CsvExportOptions csv, long? goOnAt)
    {
        _destination = destination;
        if (destination.IsFile)
            _file = OutputFile.GoOn(destination.Name!, goOnAt ?? 0);
        else if (destination is { Name: { } name, Format.Place: OutputPlace.Stream })
            // Without a buffer, so that what does not fit is told while it is written and not when all seems done.
            _device = Try(() => new FileStream(name, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0));
        _target = new OutputTarget
        {
            Stream = _file?.Stream ?? (Stream?)_device ?? streams.Output,
            Name = destination.Name ?? "",
            Look = destination.Name is null ? streams.Look : TableLook.Plain,
            Csv = csv,
            GoesOn = goOnAt > 0,
        };
    }

    /// <summary>Writes documents, each whole before it asks for the next, and what stands behind the last.</summary>
    public void Write(IEnumerable<QuoteDocument> documents) => Try(() =>
    {
        _destination.Format.Write(documents, _target);
        return 0;
    });

    /// <summary>How long the file is, all of it written out.</summary>
    public long Length() => Try(() =>
    {
        _file?.Stream.Flush();
        return _file?.Stream.Position ?? 0;
    });

    /// <summary>Puts the file in its place.</summary>
    public void Keep() => _file?.Keep();

    /// <summary>Leaves what there is of the file under its other name.</summary>
    public void Leave() => _file?.Leave();

    public void Dispose()
    {
        _file?.Dispose();
        _device?.Dispose();
    }

    private T Try<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Inputs that fail are problems of their own; what is left is the output: a full disk, say.
            throw new OutputException($"{_destination.Name ?? "standard output"}: {FileTrouble.Writing(e, _destination.Name is not null)}", e);
        }
    }
}
