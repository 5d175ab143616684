using FluentAssertions;
using QuoteExtractor.Attribution;
using Xunit;

namespace QuoteExtractor.Tests.Attribution;

/// <summary>The letters of names may find too many, and never miss what the words themselves say is alike.</summary>
public sealed class LetterIndexTests
{
    [Fact]
    public void What_is_alike_is_always_found()
    {
        var random = new Random(7);
        int alike = 0;
        for (int round = 0; round < 400; round++)
        {
            var index = new LetterIndex();
            index.Begin(random.Next(60));
            var names = new List<string[]>();
            for (int name = 0; name < 40; name++)
            {
                names.Add(Name(random));
                index.Add(names[name], name, names.Count);
                int renamed = random.Next(names.Count);
                if (random.Next(4) == 0)
                    index.Add(names[renamed] = [.. names[renamed], Word(random)], renamed, names.Count);

                string word = Near(names[random.Next(names.Count)], random);
                int first = random.Next(names.Count);
                List<int> found = [], last = [];
                index.Find(word, first, 0, found);
                index.FindLast(word, first, 0, last);
                int[] like = [.. Enumerable.Range(first, names.Count - first).Where(each => IsLike(names[each], word))];
                int[] lastLike = [.. like.Where(each => names[each].Length > 1 && NameWords.Same(names[each][^1], word))];
                alike += like.Length;
                if (like.Except(found).Any() || lastLike.Except(last).Any())
                    names.Should().BeEmpty("{0} may mean {1}", word, string.Join(" ", names[like[0]]));
                found.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
            }
        }

        alike.Should().BeGreaterThan(5_000);
    }

    [Theory]
    [InlineData("Wirantha")]
    [InlineData("Orres")]
    [InlineData("STA")]
    public void What_shares_no_letters_is_not_found(string word)
    {
        var index = new LetterIndex();
        index.Begin(1);
        index.Add(["Rika", "Torres"], 0, 1);
        List<int> found = [];

        index.Find(word, 0, 0, found);

        found.Should().BeEmpty();
    }

    private static bool IsLike(string[] words, string word) =>
        NameWords.IsAcronym(word, words) || NameWords.IsShortOf(word, words) || NameWords.Has(words, word);

    private static string[] Name(Random random) => [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Word(random))];

    private static string Word(Random random)
    {
        const string Letters = "aeiourstkléñ";
        char[] word = [.. Enumerable.Range(0, random.Next(1, 10)).Select(_ => Letters[random.Next(Letters.Length)])];
        if (random.Next(4) > 0)
            word[0] = char.ToUpperInvariant(word[0]);
        return new string(word);
    }

    /// <summary>A word that is one of the words with a letter less, more or changed, the begin of one, a blend of two, or the initials of all.</summary>
    private static string Near(string[] words, Random random)
    {
        string word = words[random.Next(words.Length)], next = words[random.Next(words.Length)];
        int at = random.Next(word.Length);
        string near = random.Next(7) switch
        {
            0 => word.ToUpperInvariant(),
            1 => word.Remove(at, 1),
            2 => word.Insert(at, "x"),
            3 => word[..at] + 'x' + word[(at + 1)..],
            4 => word[..(at + 1)],
            5 => word[..(at + 1)] + next[..random.Next(1, next.Length + 1)],
            _ => string.Concat(words.Where(part => char.IsUpper(part[0])).Select(part => part[0])),
        };
        return near.Length > 0 ? near : word;
    }
}
