namespace QuoteExtractor.Tool.Reading;

/// <summary>How much there is to read, and how much has been; thread-safe.</summary>
internal sealed class InputSize
{
    private long _total = -1;
    private long _read;

    /// <summary>The bytes of all files; <see langword="null"/> while they are being counted, and where standard input is among them.</summary>
    public long? Total => Interlocked.Read(ref _total) is >= 0 and var total ? total : null;

    /// <summary>The bytes read so far.</summary>
    public long Read => Interlocked.Read(ref _read);

    public void Add(int read) => Interlocked.Add(ref _read, read);

    /// <summary>Counts the bytes of files while they are already being read.</summary>
    public Task Count(IEnumerable<InputFile> files) => Task.Run(() =>
    {
        long total = 0;
        foreach (InputFile file in files)
        {
            if (file.IsStandardInput)
                return;
            if (file.Problem is null)
                total += Length(file.Name);
        }

        Interlocked.Exchange(ref _total, total);
    });

    private static long Length(string name)
    {
        try
        {
            return new FileInfo(name).Length;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0; // Whoever reads it will tell.
        }
    }
}
