using FluentAssertions;
using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;
using Xunit;

namespace QuoteExtractor.Tests.Languages;

public sealed class PhraseTableTests
{
    private const int Words = 4;

    private static readonly int[][] Entries = [[1, 2], [1, 2, 3], [1, 2, 3, 1], [1, 2, 1], [2, 2], [2, 1, 1, 1, 1], [3, 1], [1, 2], [3, 3, 3]];

    [Fact]
    public void It_finds_the_longest_entry_that_begins_with_the_tokens_and_ends_within_them()
    {
        // Each entry is told by its place in the list, one that stands there twice by both.
        var table = new PhraseTable([.. Entries.Select((words, i) => new Phrase(words, new LexiconEntry((WordClass)(1UL << i), CueTraits.None, 0)))]);
        foreach (int[] text in Texts(5))
        {
            Token[] tokens = [.. text.Select((word, i) => new Token(i, i + 1, word, TokenKind.Word, TokenShape.Lower))];
            int[]? longest = Entries.Where(words => words.Length <= text.Length && text.AsSpan().StartsWith(words)).MaxBy(words => words.Length);
            WordClass meaning = longest is null ? WordClass.None
                : Entries.Index().Where(entry => entry.Item.SequenceEqual(longest)).Aggregate(WordClass.None, (all, entry) => all | (WordClass)(1UL << entry.Index));

            PhraseMatch found = table[table.Find(tokens)];

            (found.Length, found.Entry.Class).Should().Be((longest?.Length ?? 0, meaning), string.Join(' ', text));
        }
    }

    /// <summary>All texts of some words, up to so many; 0 is a word that no entry has.</summary>
    private static IEnumerable<int[]> Texts(int longest)
    {
        for (int length = 0; length <= longest; length++)
        {
            for (int number = 0; number < (int)Math.Pow(Words, length); number++)
                yield return [.. Enumerable.Range(0, length).Select(i => number / (int)Math.Pow(Words, i) % Words)];
        }
    }
}
