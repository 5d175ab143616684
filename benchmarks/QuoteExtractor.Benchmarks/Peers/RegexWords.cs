using System.Text.RegularExpressions;

namespace QuoteExtractor.Benchmarks.Peers;

/// <summary>The measure of every text ratio: the words and signs of a text by the regular expression that .NET compiles ahead of time.</summary>
internal static partial class RegexWords
{
    public static int Count(string text)
    {
        int tokens = 0;
        foreach (ValueMatch match in Pattern().EnumerateMatches(text))
            tokens += match.Length > 0 ? 1 : 0;
        return tokens;
    }

    [GeneratedRegex(@"\w+|[^\w\s]")]
    private static partial Regex Pattern();
}
