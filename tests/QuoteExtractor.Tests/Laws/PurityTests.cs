using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Laws;

/// <summary>Law 3: the library stands on the base library alone. What of it must not be touched, BannedSymbols.txt tells the compiler.</summary>
public sealed class PurityTests
{
    private static readonly XDocument Project = XDocument.Load(Repository.PathTo("src/QuoteExtractor/QuoteExtractor.csproj"));

    [Fact]
    public void The_library_references_no_package_but_the_analyzer()
    {
        XElement reference = Project.Descendants("PackageReference").Should().ContainSingle().Subject;
        reference.Attribute("Include")!.Value.Should().Be("Microsoft.CodeAnalysis.BannedApiAnalyzers");
        reference.Attribute("PrivateAssets")!.Value.Should().Be("all", "callers are not to inherit it");
    }

    [Fact]
    public void The_library_references_no_project() => Project.Descendants("ProjectReference").Should().BeEmpty();

    [Fact]
    public void The_compiler_reads_the_list_of_banned_symbols() =>
        Project.Descendants("AdditionalFiles").Select(item => item.Attribute("Include")!.Value).Should().Contain("BannedSymbols.txt");

    [Theory]
    [InlineData("T:System.IO.File;")]
    [InlineData("T:System.IO.Directory;")]
    [InlineData("T:System.IO.Path;")]
    [InlineData("T:System.Console;")]
    [InlineData("T:System.Environment;")]
    [InlineData("P:System.DateTime.Now;")]
    [InlineData("P:System.DateTime.UtcNow;")]
    [InlineData("P:System.Globalization.CultureInfo.CurrentCulture;")]
    [InlineData("M:System.String.ToLower;")]
    [InlineData("M:System.String.ToLowerInvariant;")]
    [InlineData("M:System.String.ToUpperInvariant;")]
    public void What_the_law_names_is_banned(string symbol) =>
        File.ReadLines(Repository.PathTo("src/QuoteExtractor/BannedSymbols.txt"))
            .Should().Contain(line => line.StartsWith(symbol, StringComparison.Ordinal));

    [Fact]
    public void No_ban_is_lifted_in_the_code() =>
        Repository.Sources("src/QuoteExtractor").Where(file => file.Text.Contains("RS0030", StringComparison.Ordinal)).Should().BeEmpty();
}
