using System.Security.Cryptography;
using System.Text.Json;
using QuoteExtractor.Tool.Reading;

namespace QuoteExtractor.Tool.Commands;

/// <summary>All that the output of <c>quotes extract</c> depends on besides the articles, so that a run goes on with none that was told something else.</summary>
internal sealed record ExtractFingerprint(
    string Version,
    IReadOnlyList<string> Paths,
    string? From,
    CsvColumns Columns,
    IReadOnlyList<string> Destinations,
    CsvExportOptions Csv,
    string? Language,
    double MinConfidence,
    IReadOnlyList<KnownPerson> People)
{
    /// <param name="settings">What the user asked for.</param>
    /// <param name="people">The people as they were read.</param>
    public static string Of(ExtractSettings settings, KnownPeople people)
    {
        var all = new ExtractFingerprint(
            typeof(ExtractFingerprint).Assembly.GetName().Version!.ToString(),
            settings.Paths,
            settings.From?.ToString(),
            settings.Columns,
            [.. settings.Destinations.Select(each => $"{each.Format.Name} {each.Name}")],
            settings.Csv,
            settings.Language?.Code,
            settings.MinConfidence,
            people.All);
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(all, ToolJson.Default.ExtractFingerprint)));
    }
}
