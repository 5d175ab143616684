namespace QuoteExtractor.Tool.Reading;

/// <summary>One place to read articles from.</summary>
/// <param name="Name">The name in messages: the path as the user gave it or as it was found below it.</param>
/// <param name="Format">How articles stand in it.</param>
/// <param name="Problem">Why it cannot be read; <see langword="null"/> where nothing is known against it.</param>
internal sealed record InputFile(string Name, InputFormat Format, string? Problem = null)
{
    /// <summary>The name of standard input, on the command line and in messages.</summary>
    public const string StandardInput = "-";

    /// <summary>Whether the format is only what the ending tells, or what is usual where it tells nothing.</summary>
    public bool IsGuessed { get; init; }

    public bool IsStandardInput => Name == StandardInput;
}
