using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Laws;

/// <summary>The style that no analyzer holds: small files, one type in each, named after it and standing in its room's namespace.</summary>
public sealed partial class StyleTests
{
    private const int MostLines = 250;

    private static readonly string[] Everywhere = ["src", "tests", "samples", "benchmarks"];

    private static IEnumerable<SourceFile> Sources =>
        Everywhere.Where(folder => Path.Exists(Repository.PathTo(folder))).SelectMany(Repository.Sources);

    [Fact]
    public void A_file_has_at_most_250_lines() =>
        Sources.Where(file => file.Lines > MostLines).Select(file => $"{file.RelativePath}: {file.Lines} lines").Should().BeEmpty();

    [Fact]
    public void A_file_holds_one_type_and_bears_its_name()
    {
        IEnumerable<string> offences =
            from file in Sources
            let types = TypeDeclaration().Matches(file.Names).Select(match => match.Groups["name"].Value).Distinct().ToArray()
            where types.Length > 1 || (types.Length == 1 && types[0] != file.Name)
            select $"{file.RelativePath}: {string.Join(", ", types)}";
        offences.Should().BeEmpty();
    }

    [Fact]
    public void Namespaces_are_file_scoped_and_follow_the_folders()
    {
        IEnumerable<string> offences =
            from file in Sources
            where TypeDeclaration().IsMatch(file.Names)
            let name = NamespaceDeclaration().Match(file.Names) is { Success: true } match ? match.Groups["name"].Value : "(none)"
            where !NamespacesFor(file).Contains(name)
            select $"{file.RelativePath}: {name}";
        offences.Should().BeEmpty();
    }

    [Fact]
    public void No_folder_is_a_drawer_for_what_fits_nowhere()
    {
        string[] drawers = ["Helpers", "Utils", "Utilities", "Common", "Core", "Models", "Misc"];
        Sources.Where(file => file.RelativePath.Split('/', '.').Intersect(drawers).Any()).Select(file => file.RelativePath).Should().BeEmpty();
    }

    /// <summary>The public types of every package share one namespace, whatever their folder; the rest stands in its folder's.</summary>
    private static string[] NamespacesFor(SourceFile file)
    {
        string[] path = file.RelativePath.Split('/');
        string folder = string.Join('.', path[1..^1]);
        return path[0] == "src" && path[1] != "QuoteExtractor.Tool" ? ["QuoteExtractor", folder] : [folder];
    }

    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|static|abstract|partial|readonly|ref|unsafe)\s+)*(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?|delegate\s+\S+)\s+(?<name>[A-Z]\w*)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)\s*;", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();
}
