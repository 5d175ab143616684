namespace QuoteExtractor.Tests.Specs;

/// <summary>One example of a rule: an article and what is to be found in it.</summary>
internal sealed record Spec
{
    /// <summary>The file and the line of the example's block: <c>id/direct.md:12</c>.</summary>
    public required string Where { get; init; }

    /// <summary>The heading that the example stands under.</summary>
    public required string Rule { get; init; }

    public required Language Language { get; init; }

    public required Article Article { get; init; }

    /// <summary>The columns of its table; <c>kind</c> is always one.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    public required SpecReading Expected { get; init; }

    /// <summary>The annotated text with the table behind it: what is compared, and what a failure shows.</summary>
    public string Write(SpecReading reading)
    {
        SpecStatement[] statements = SpecMarkup.InOrder(reading);
        IEnumerable<string> rows = statements.Select((statement, i) => Row([$"{i + 1}", .. Columns.Select(column => statement.Fields[column])]));
        return $"{SpecMarkup.Write(reading)}\n\n{Row(["#", .. Columns])}{string.Concat(rows)}";
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";
}
