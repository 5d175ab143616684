namespace QuoteExtractor.Tool.Running;

/// <summary>How far a run is, for the next one to go on from there.</summary>
internal sealed record RunState
{
    /// <summary>The fingerprint of what the user asked for: another run cannot go on with it.</summary>
    public required string Run { get; init; }

    /// <summary>How many articles of the input are done, those that could not be read too.</summary>
    public required long Articles { get; init; }

    /// <summary>The file in which the last of them stands.</summary>
    public required string File { get; init; }

    /// <summary>The <see cref="InputTrace"/> of all of them.</summary>
    public required string Input { get; init; }

    /// <summary>How long each output was then.</summary>
    public required long[] Lengths { get; init; }

    public required RunTally Tally { get; init; }
}
