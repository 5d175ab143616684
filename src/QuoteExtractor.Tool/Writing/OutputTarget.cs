namespace QuoteExtractor.Tool.Writing;

/// <summary>Where a format is written, and how.</summary>
internal sealed record OutputTarget
{
    /// <summary>What to write to; <see cref="Stream.Null"/> where the format goes to a folder or a database.</summary>
    public Stream Stream { get; init; } = Stream.Null;

    /// <summary>The folder or database as the user named it; empty for a stream.</summary>
    public string Name { get; init; } = "";

    public TableLook Look { get; init; } = TableLook.Plain;

    public CsvExportOptions Csv { get; init; } = new();

    /// <summary>Whether a run before has left documents there, so that what stands only at the beginning is left out.</summary>
    public bool GoesOn { get; init; }
}
