using System.Text.RegularExpressions;

namespace QuoteExtractor.Tests.Readme;

/// <summary>The README's fenced blocks.</summary>
internal static partial class Readme
{
    public static string Text { get; } = File.ReadAllText(Repository.PathTo("README.md")).ReplaceLineEndings("\n");

    /// <summary>The blocks of one language in reading order, their last line ended.</summary>
    public static string[] Blocks(string language) =>
        [.. Fence().Matches(Text).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["code"].Value)];

    [GeneratedRegex("^```(?<language>\\w+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
