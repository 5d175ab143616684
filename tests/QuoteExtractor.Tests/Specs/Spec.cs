using System.Text;

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
        var written = new StringBuilder(SpecMarkup.Write(reading)).Append('\n').Append("\n| # | ").AppendJoin(" | ", Columns).Append(" |\n");
        SpecStatement[] statements = SpecMarkup.InOrder(reading);
        for (int i = 0; i < statements.Length; i++)
            written.Append($"| {i + 1} | ").AppendJoin(" | ", Columns.Select(column => statements[i].Fields[column])).Append(" |\n");
        return written.ToString();
    }
}
