using System.Globalization;

namespace QuoteExtractor.Tests.Specs;

/// <summary>One row of a values table: words that somebody said, with a value in them or with none.</summary>
/// <param name="Where">The file and the line: <c>id/values-money.md:12</c>.</param>
/// <param name="Rule">The heading above the table.</param>
/// <param name="PublishedOn">The day of the article, where the heading's block tells one.</param>
/// <param name="Text">The words, the value in <c>⟦ ⟧</c>.</param>
/// <param name="Expected">Kind, value and modifier of every marked value, as the row writes them.</param>
internal sealed record ValueSpec(string Where, string Rule, Language Language, DateOnly? PublishedOn, string Text, string Expected)
{
    /// <summary>The rows of a file's tables; each table begins <c>| text | kind | value | modifier |</c>.</summary>
    /// <exception cref="FormatException">A row has another number of cells, or a day is none.</exception>
    public static IEnumerable<ValueSpec> Read(string file, string markdown)
    {
        const string Published = "published=";
        string rule = "";
        DateOnly? published = null;
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.StartsWith('#'))
                (rule, published) = (line.TrimStart('#', ' '), null);
            if (line.StartsWith(Published, StringComparison.Ordinal))
                published = DateOnly.ParseExact(line[Published.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (!line.StartsWith('|') || line.StartsWith("| text |", StringComparison.Ordinal) || line.StartsWith("|---", StringComparison.Ordinal))
                continue;
            string[] cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length != 4)
                throw new FormatException($"Specs/{file}:{i + 1}: the row has {cells.Length} cells; text, kind, value, modifier");
            yield return new ValueSpec($"{file}:{i + 1}", rule, Language.FromCode(file.Split('/')[0]), published, cells[0], string.Join(" | ", cells[1..]).TrimEnd(' ', '|'));
        }
    }
}
