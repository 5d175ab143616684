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

    public required OutputFormat To { get; init; }

    public CsvExportOptions Csv { get; init; } = new();

    /// <summary>The file to write; <see langword="null"/> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The language of all articles; <see langword="null"/> to believe each article.</summary>
    public Language? Language { get; init; }

    public required int Jobs { get; init; }

    public required double MinConfidence { get; init; }
}
