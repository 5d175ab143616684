using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FluentAssertions;
using QuoteExtractor.Tests.Tool;
using Xunit;

namespace QuoteExtractor.Tests.Readme;

/// <summary>What the README shows is what happens.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void Its_code_is_the_code_that_the_tests_run()
    {
        IEnumerable<string> shown = Readme.Blocks("csharp").Select(block => block.Replace("using QuoteExtractor;\n\n", "", StringComparison.Ordinal));
        shown.Should().BeEquivalentTo(Regions());
    }

    [Fact]
    public void Its_code_prints_what_it_shows()
    {
        using var console = new StringWriter { NewLine = "\n" };
        Examples.Run(console);
        string[] shown = [.. Readme.Blocks("text").Where(block => !block.Contains('╰', StringComparison.Ordinal) && !block.Contains('▶', StringComparison.Ordinal))];
        console.ToString().Should().Be(string.Concat(shown));
    }

    [Fact]
    public void Its_picture_shows_what_is_found()
    {
        string picture = Readme.Blocks("text")[0];
        QuoteDocument document = new Extractor(Language.Indonesian).Extract(string.Join('\n', picture.Split('\n').Where(line => !line.Contains('╰', StringComparison.Ordinal))));
        document.Quotes.Select(quote => quote.Speaker!.Name).Should().Equal("Ratna Wulandari", "Ratna Wulandari");
        Quote quote = document.Quotes[0];
        (quote.Role, quote.Affiliation, quote.Date!.Value.Span.Of(document.Text).ToString()).Should().Be(("Kepala", "Dinas Perhubungan", "Rabu (19/6/2024)"));
        document.Quotes.Select(quote => quote.Cue!.Value.Of(document.Text).ToString()).Should().Equal("kata", "katanya");
    }

    [Fact]
    public void Its_export_writes_all_files()
    {
        using var folder = new TemporaryFolder();
        Examples.Save(new Extractor(Language.Indonesian), [new Article("\"Ya,\" kata Ratna Wulandari.")], folder);
        foreach (string name in new[] { "quotes.csv", "quotes.jsonl", "quotes.html" })
            File.ReadAllText(folder.PathTo(name)).Should().Contain("Ratna Wulandari");
    }

    [Fact]
    public void It_names_every_column_of_the_csv()
    {
        using var stream = new MemoryStream();
        Array.Empty<QuoteDocument>().WriteCsv(stream);
        string header = System.Text.Encoding.UTF8.GetString(stream.ToArray()).Trim();
        header.Split(',').Should().OnlyContain(column => Readme.Text.Contains($"`{column}`", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_json_is_what_is_written()
    {
        const string Sample = "\"Jembatan ini aman untuk 30 ton,\" kata Wali Kota Ratna Wulandari, Rabu (19/6/2024). Ratna dijuluki \"Kapal Cerita\".";
        Readme.Text.Should().Contain($"`{Sample}`");
        using var stream = new MemoryStream();
        new Extractor(Language.Indonesian).Extract(new Article(Sample) { Id = "a1" }).WriteJson(stream);
        JsonNode written = JsonNode.Parse(stream.ToArray())!;
        JsonNode shown = JsonNode.Parse(Readme.Blocks("json")[0])!;
        foreach (JsonNode document in new[] { written, shown })
            document["quotes"]![0]!["confidence"] = 0.9; // Measured anew from time to time.
        shown.ToJsonString().Should().Be(written.ToJsonString());
    }

    [Fact]
    public void It_names_every_value_that_the_json_can_hold() =>
        new[] { typeof(QuoteKind), typeof(SpeakerKind), typeof(SpeakerResolution), typeof(QuoteFunction), typeof(ValueKind), typeof(ValueModifier) }
            .SelectMany(Enum.GetNames).Select(name => $"`{char.ToLowerInvariant(name[0])}{name[1..]}`")
            .Should().OnlyContain(value => Readme.Text.Contains(value, StringComparison.Ordinal));

    [Fact]
    public void Its_links_lead_somewhere()
    {
        IEnumerable<string> broken = Link().Matches(Readme.Text).Select(link => link.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#') && !Path.Exists(Repository.PathTo(target)));
        broken.Should().BeEmpty();
    }

    [Fact]
    public void Its_links_within_the_page_lead_to_a_heading()
    {
        string[] headings = [.. Heading().Matches(Readme.Text).Select(heading => "#" + heading.Groups["words"].Value.ToLowerInvariant().Replace(' ', '-'))];
        Link().Matches(Readme.Text).Select(link => link.Groups["target"].Value).Where(target => target.StartsWith('#')).Should().BeSubsetOf(headings);
    }

    [Fact]
    public async Task It_names_every_option_and_no_other()
    {
        string table = Readme.Text[Readme.Text.IndexOf("| option | meaning |", StringComparison.Ordinal)..Readme.Text.IndexOf("| format | ending |", StringComparison.Ordinal)];
        Options(table).Should().BeEquivalentTo(await OptionsOf("extract"));
        (await OptionsOf("evaluate")).Should().BeSubsetOf(Options(Readme.Text));
    }

    [Fact]
    public void It_names_every_package_that_is_referenced()
    {
        string packages = File.ReadAllText(Repository.PathTo("Directory.Packages.props"));
        // What a test runner or a benchmark needs beside itself is named with it, as are the parts of a package.
        string[] recognizers = [.. new[] { "Number", "NumberWithUnit", "DateTime", "Sequence" }.Select(part => "Microsoft.Recognizers.Text." + part)];
        string[] parts = [.. recognizers, "Microsoft.NET.Test.Sdk", "FSharp.Core", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Common", "Microsoft.Diagnostics.Tracing.TraceEvent", "System.Management"];
        Package().Matches(packages).Select(match => match.Groups["name"].Value).Except(parts)
            .Should().OnlyContain(name => Readme.Text.Contains(name.Replace(".runner.visualstudio", "").Replace(".collector", "").Replace(".v3", ""), StringComparison.Ordinal));
    }

    private static async Task<string[]> OptionsOf(string command) => [.. Options((await ToolRun.Of(command, "--help")).Output).Except(["--help"])];

    private static IEnumerable<string> Options(string text) => Option().Matches(text).Select(option => option.Value).Distinct();

    private static IEnumerable<string> Regions()
    {
        string source = File.ReadAllText(Repository.PathTo("tests/QuoteExtractor.Tests/Readme/Examples.cs")).ReplaceLineEndings("\n");
        return Region().Matches(source).Select(region => region.Groups["code"].Value.Replace("\n        ", "\n", StringComparison.Ordinal)[8..]);
    }

    [GeneratedRegex(@"#region \w+\n(?<code>.*?) *#endregion", RegexOptions.Singleline)]
    private static partial Regex Region();

    [GeneratedRegex(@"\]\((?<target>[^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<words>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<![\w-])--[a-z][a-z-]+")]
    private static partial Regex Option();

    [GeneratedRegex("PackageVersion Include=\"(?<name>[^\"]+)\"")]
    private static partial Regex Package();
}
