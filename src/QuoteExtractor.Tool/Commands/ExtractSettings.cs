using QuoteExtractor.Tool.Reading;
using QuoteExtractor.Tool.Writing;

namespace QuoteExtractor.Tool.Commands;

/// <summary>What the user asked <c>quotes extract</c> to do.</summary>
internal sealed record ExtractSettings
{
    /// <summary>As given; empty for standard input.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>How articles stand in every input; <see langword="null"/> to go by each file's ending.</summary>
    public InputFormat? From { get; init; }

    public CsvColumns Columns { get; init; } = new();

    /// <summary>What is written and where; at least one.</summary>
    public required IReadOnlyList<Destination> Destinations { get; init; }

    /// <summary>Whether to go on where a run before was stopped.</summary>
    public bool Resume { get; init; }

    public CsvExportOptions Csv { get; init; } = new();

    /// <summary>The language of all articles; <see langword="null"/> to believe each article.</summary>
    public Language? Language { get; init; }

    public required int Jobs { get; init; }

    public required double MinConfidence { get; init; }

    /// <summary>The file with the people whom the user knows; <see langword="null"/> for none.</summary>
    public string? People { get; init; }

    /// <summary>Whether to say nothing but problems.</summary>
    public bool Quiet { get; init; }
}
