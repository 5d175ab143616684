using FluentAssertions;
using QuoteExtractor.Values;
using Xunit;

namespace QuoteExtractor.Tests.Specs;

/// <summary>Runs every row of <c>Specs/id/values-*.md</c> and <c>Specs/en/values-*.md</c>.</summary>
public sealed class ValueSpecTests
{
    private static readonly Dictionary<string, ValueSpec> Specs = Read().ToDictionary(spec => spec.Where);

    public static TheoryData<string, string> Rows() => [.. Specs.Values.Select(spec => (spec.Where, spec.Text))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_row_is_read_as_it_is_written(string where, string text)
    {
        ValueSpec spec = Specs[where];
        string plain = text.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        List<QuoteValue> found = Find(spec, plain);
        string actual = $"{Mark(plain, found)} | {Join(found, value => SpecColumns.Word(value.Kind))} | {Join(found, Written)} | {Join(found, Modifier)}".TrimEnd(' ', '|', ';');
        actual.Should().Be($"{spec.Text} | {spec.Expected}".TrimEnd(' ', '|', ';'), "Specs/{0}: {1}", where, spec.Rule);
    }

    [Fact]
    public void The_words_of_a_value_alone_read_again_give_the_same()
    {
        foreach (ValueSpec spec in Specs.Values)
        {
            string plain = spec.Text.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
            foreach (QuoteValue value in Find(spec, plain))
            {
                string words = value.Span.Of(plain).ToString();
                Find(spec, words).Should().Equal([value with { Span = new TextSpan(0, words.Length) }], "of {0}", spec.Where);
            }
        }
    }

    [Fact]
    public void Every_kind_and_every_modifier_has_its_examples()
    {
        QuoteValue[] all = [.. Specs.Values.Where(spec => spec.Language == Language.Indonesian).SelectMany(spec => Find(spec, spec.Text.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)))];
        all.Select(value => value.Kind).Distinct().Should().BeEquivalentTo(Enum.GetValues<ValueKind>());
        all.Select(value => value.Modifier).Distinct().Should().BeEquivalentTo(Enum.GetValues<ValueModifier>());
    }

    private static List<QuoteValue> Find(ValueSpec spec, string text)
    {
        using var finder = ValueFinder.Rent(spec.Language.ValueLexicon, spec.PublishedOn);
        return [.. finder.Find(text, [new TextSpan(0, text.Length)])];
    }

    private static string Mark(string text, List<QuoteValue> found)
    {
        for (int i = found.Count - 1; i >= 0; i--)
            text = text.Insert(found[i].Span.End, "⟧").Insert(found[i].Span.Start, "⟦");
        return text;
    }

    /// <summary>A count is written with its noun in brackets: <c>11000 (personel)</c>.</summary>
    private static string Written(QuoteValue value) =>
        value.Unit is { } unit && !value.Value.EndsWith(" " + unit, StringComparison.Ordinal) ? $"{value.Value} ({unit})" : value.Value;

    private static string Modifier(QuoteValue value) => value.Modifier == ValueModifier.None ? "" : SpecColumns.Word(value.Modifier);

    private static string Join(List<QuoteValue> found, Func<QuoteValue, string> part) => string.Join("; ", found.Select(part)).Trim(' ', ';');

    private static IEnumerable<ValueSpec> Read()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Specs");
        return
            from language in Language.All
            from path in Directory.EnumerateFiles(Path.Combine(folder, language.Code), "values-*.md").Order(StringComparer.Ordinal)
            from spec in ValueSpec.Read($"{language.Code}/{Path.GetFileName(path)}", File.ReadAllText(path))
            select spec;
    }
}
