using System.Text;
using QuoteExtractor.Languages;

namespace QuoteExtractor.Tests.Invariants;

/// <summary>Strings together what a language's word files hold, each file as often as any other, with names, numbers and signs between.</summary>
internal sealed class KnownWords(Language language)
{
    private static readonly string[] Signs = [",", ",", ".", ":", ";", "\"", "“", "”", "(", ")", "-", "?", "\n", "\n\n", "'", "–"];

    private static readonly string[] Names = ["Ratna Wulandari", "Bagus", "Wulandari", "PT Laut Biru", "KUB", "Arkadia", "O'Neil", "Tuan Lindgren"];

    private static readonly string[] Numbers = ["7", "12", "2024", "(12/6/2024)", "Rp1,5", "10%"];

    private readonly string[][] _files =
    [
        .. typeof(WordFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(language.Code + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => WordFile.Entries(language.Code, Path.GetFileNameWithoutExtension(name)))
            .Where(entries => entries.Length > 0),
    ];

    /// <summary>One to so many of them in any order, a blank behind each.</summary>
    public string AnyOrder(Random random, int most)
    {
        var text = new StringBuilder();
        for (int words = random.Next(1, most + 1); words > 0; words--)
            text.Append(Any(random)).Append(' ');
        return text.ToString();
    }

    private string Any(Random random) => random.Next(16) switch
    {
        0 or 1 => Pick(random, Names),
        2 or 3 or 4 => Pick(random, Signs),
        5 => Pick(random, Numbers),
        6 or 7 => Capitalized(Pick(random, Pick(random, _files))),
        _ => Pick(random, Pick(random, _files)),
    };

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static T Pick<T>(Random random, T[] from) => from[random.Next(from.Length)];
}
