using QuoteExtractor.Tool.Reading;

namespace QuoteExtractor.Tool.Writing;

/// <summary>What the user wants written, and where.</summary>
/// <param name="Format">How.</param>
/// <param name="Name">The file, folder or database as the user named it; <see langword="null"/> for standard output.</param>
internal sealed record Destination(OutputFormat Format, string? Name)
{
    /// <summary>The name of standard output on the command line.</summary>
    public const string StandardOutput = "-";

    /// <summary>Whether it is a file that is written whole or not at all.</summary>
    public bool IsFile => Format.Place == OutputPlace.Stream && Name is not null && !OutputFile.IsDevice(Name);

    /// <summary>Whether a run that was stopped can be taken up again.</summary>
    public bool CanGoOn => IsFile && Format.CanGoOn;

    /// <summary>The <see cref="FilePlace"/>s that may be written over: the file, and what stands beside it while it grows.</summary>
    public IEnumerable<string> Places
    {
        get
        {
            if (Name is null)
                yield break;
            string place = FilePlace.Of(Name);
            yield return place;
            if (IsFile)
                yield return place + OutputFile.Partial;
            if (CanGoOn)
                yield return FilePlace.Of(Name + OutputFile.Note);
        }
    }
}
