using FluentAssertions;
using QuoteExtractor.Attribution;
using Xunit;

namespace QuoteExtractor.Tests.Attribution;

/// <summary>The letters of names may let too many through, and never keep apart what the words themselves say is alike.</summary>
public sealed class NameLettersTests
{
    [Fact]
    public void What_is_alike_is_never_kept_apart()
    {
        var random = new Random(7);
        int alike = 0;
        for (int round = 0; round < 20_000; round++)
        {
            string[] words = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Word(random))];
            string word = Near(words, random);
            if (!NameWords.IsAcronym(word, words) && !NameWords.IsShortOf(word, words) && !NameWords.Has(words, word))
                continue;
            alike++;
            if (!NameLetters.Of(words).MayMean(NameLetters.OfWord(word)))
                words.Should().BeEmpty("{0} may mean them", word);
        }

        alike.Should().BeGreaterThan(5_000);
    }

    [Theory]
    [InlineData("Wirantha", "Torres")]
    [InlineData("Satya", "Rika")]
    [InlineData("AWS", "Rika", "Torres")]
    public void What_shares_no_letters_is_kept_apart(string word, params string[] words) =>
        NameLetters.Of(words).MayMean(NameLetters.OfWord(word)).Should().BeFalse();

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
