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
            var forms = new NameForms();
            var names = new List<NameForm>();
            for (int name = 0; name < 40; name++)
            {
                names.Add(forms.Of(Name(random)));
                index.Add(names[name].Words, name, names.Count);
                int renamed = random.Next(names.Count);
                if (random.Next(4) == 0)
                    index.Add((names[renamed] = forms.Of($"{names[renamed]} {Word(random)}")).Words, renamed, names.Count);

                NameForm word = forms.Of(Near(names[random.Next(names.Count)].ToString().Split(' '), random));
                int first = random.Next(names.Count);
                List<int> found = [], last = [];
                index.Find(word.Words[0], first, 0, found);
                index.FindLast(word.Words[0], first, 0, last);
                int[] like = [.. Enumerable.Range(first, names.Count - first).Where(each => IsLike(names[each].Words, word.Words[0]))];
                int[] lastLike = [.. like.Where(each => names[each].Words.Length > 1 && NameWords.Same(names[each].Words[^1], word.Words[0]))];
                alike += like.Length;
                if (like.Except(found).Any() || lastLike.Except(last).Any())
                    names.Should().BeEmpty("{0} may mean {1}", word, names[like[0]]);
                found.Should().OnlyHaveUniqueItems();
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
        var forms = new NameForms();
        index.Add(forms.Of("Rika Torres").Words, 0, 1);
        List<int> found = [];

        index.Find(forms.Of(word).Words[0], 0, 0, found);

        found.Should().BeEmpty();
    }

    private static bool IsLike(ReadOnlySpan<NameWord> words, in NameWord word) =>
        NameWords.IsAcronym(word, words) || NameWords.IsShortOf(word, words) || NameWords.Has(words, word);

    private static string Name(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Word(random)));

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
