using QuoteExtractor.Tool.Reading;

namespace QuoteExtractor.Tool.Writing;

/// <summary>A file that is written whole or not at all: it grows under another name beside its place and is moved there at the end.</summary>
/// <remarks>What a run that is stopped leaves stands in <c>NAME.partial</c>, for the next run to go on with.</remarks>
internal sealed class OutputFile : IDisposable
{
    /// <summary>What stands behind the name of a file that a stopped run has left.</summary>
    public const string Partial = ".partial";

    /// <summary>What stands behind the name of a file in the name of the note that says how far the run was.</summary>
    public const string Note = ".resume";

    private readonly string _name;
    private readonly string _path;
    private readonly string _temporary;
    private readonly CancellationTokenRegistration _onCancel;
    private bool _kept;

    private OutputFile(string name, string path, string temporary, FileStream stream, CancellationToken cancellation)
    {
        _name = name;
        _path = path;
        _temporary = temporary;
        Stream = stream;
        // After Ctrl-C the process may be gone before anything is disposed.
        _onCancel = cancellation.Register(Discard);
    }

    public FileStream Stream { get; }

    /// <summary>Whether the name is no place for a file: <c>/dev/stdout</c>, <c>/dev/null</c>.</summary>
    public static bool IsDevice(string name) => !OperatingSystem.IsWindows() && (IsBelowDevices(name) || IsBelowDevices(FilePlace.Of(name)));

    /// <summary>Begins a file that is taken away when the run is stopped.</summary>
    /// <exception cref="OutputException">The file cannot be written there.</exception>
    public static OutputFile Create(string name, CancellationToken cancellation) => Open(name, path =>
    {
        string temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Delete, 64 * 1024);
        return new OutputFile(name, path, temporary, stream, cancellation);
    });

    /// <summary>Goes on with what a run before has left of a file, or begins one that can be left.</summary>
    /// <param name="length">How much of what is there is to be kept; 0 to begin anew.</param>
    /// <exception cref="OutputException">The file cannot be written there, or less is there.</exception>
    public static OutputFile GoOn(string name, long length) => Open(name, path =>
    {
        string partial = path + Partial;
        if (length > 0 && (!File.Exists(partial) || new FileInfo(partial).Length < length))
            throw new OutputException($"{name}{Partial}: is not what the run before has left; leave --resume out to begin anew");
        var stream = new FileStream(partial, FileMode.OpenOrCreate, FileAccess.Write, Sharing, 64 * 1024);
        stream.SetLength(length);
        stream.Position = length;
        // What a run before has done is lost by no error of this one.
        return new OutputFile(name, path, partial, stream, CancellationToken.None) { _kept = length > 0 };
    });

    private static bool IsBelowDevices(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    // To another process the file says that it is being written. Windows would not let it be moved to its place then, and asks no more for this.
    private static FileShare Sharing => OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;

    private static OutputFile Open(string name, Func<string, OutputFile> open)
    {
        try
        {
            string path = FilePlace.Of(name);
            if (Directory.Exists(path))
                throw new OutputException($"{name}: is a folder; name a file");
            return open(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new OutputException($"{name}: {FileTrouble.Writing(e)}", e);
        }
    }

    /// <summary>Puts the file in its place, over one that is there already.</summary>
    /// <exception cref="OutputException">It cannot be written; nothing is left behind.</exception>
    public void Keep()
    {
        try
        {
            // Let go of only when it is in its place, so that no other run writes into it on the way.
            Stream.Flush();
            if (!OperatingSystem.IsWindows() && File.Exists(_path))
                File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_path));
            File.Move(_temporary, _path, overwrite: true);
            _kept = true;
            Stream.Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"{_name}: {FileTrouble.Writing(e)}", e);
        }
    }

    /// <summary>Leaves what has been written where it is.</summary>
    public void Leave() => _kept = true;

    public void Dispose()
    {
        _onCancel.Dispose();
        if (!_kept)
            Discard();
        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // The disk is full: the file goes anyway.
        }
    }

    private void Discard()
    {
        try
        {
            File.Delete(_temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing more can be done, and the reason for giving up has been said.
        }
    }
}
