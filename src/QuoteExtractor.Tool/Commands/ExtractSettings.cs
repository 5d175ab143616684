using System.Security.Cryptography;
using System.Text.Json;
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

    /// <summary>Differs where anything differs that the output depends on besides the articles, so that a run goes on with none that was told something else.</summary>
    /// <param name="people">The people as they were read.</param>
    public string Fingerprint(KnownPeople people) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new
    {
        Version = typeof(ExtractSettings).Assembly.GetName().Version!.ToString(),
        Paths,
        From = From?.ToString(),
        Columns,
        Destinations = Destinations.Select(each => $"{each.Format.Name} {each.Name}"),
        Csv,
        Language = Language?.Code,
        MinConfidence,
        People = people.All,
    })));
}
