using Xunit;

namespace QuoteExtractor.Tests.Specs;

/// <summary>Runs every example of <c>Specs/id/*.md</c> and <c>Specs/en/*.md</c>.</summary>
public sealed class SpecTests
{
    private static readonly Dictionary<string, Spec> Specs = Read().ToDictionary(spec => spec.Where);

    public static TheoryData<string, string> Examples()
    {
        var rows = new TheoryData<string, string>();
        foreach (Spec spec in Specs.Values)
            rows.Add(spec.Where, spec.Rule);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_is_read_as_it_is_annotated(string where, string rule)
    {
        Spec spec = Specs[where];
        QuoteDocument document = new Extractor(spec.Language).Extract(spec.Article);
        string expected = spec.Write(spec.Expected);
        string actual = spec.Write(SpecReading.Of(document, spec.Columns));
        Assert.True(expected == actual, $"Specs/{where}: {rule}\n\nexpected:\n\n{expected}\nfound:\n\n{actual}");
    }

    private static IEnumerable<Spec> Read()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Specs");
        return
            from language in Language.All
            from path in Directory.EnumerateFiles(Path.Combine(folder, language.Code), "*.md").Order(StringComparer.Ordinal)
            where !Path.GetFileName(path).StartsWith("values-", StringComparison.Ordinal)
            from spec in SpecReader.Read($"{language.Code}/{Path.GetFileName(path)}", File.ReadAllText(path))
            select spec;
    }
}
