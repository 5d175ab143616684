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
            var places = new List<int>();
            for (int name = 0; name < 40; name++)
            {
                places.Add(index.Count);
                names.Add(forms.Of(Name(random)));
                index.Add(names[name].Words, name);
                int renamed = random.Next(names.Count);
                if (random.Next(4) == 0)
                    index.Add((names[renamed] = forms.Of($"{names[renamed]} {Word(random)}")).Words, renamed);

                NameForm near = forms.Of(Near(names[random.Next(names.Count)].ToString().Split(' '), random));
                int first = random.Next(names.Count);
                List<LetterIndex.Place> found = [], variants = [];
                index.Find(near.Words[0], isAll: true, places[first], found);
                index.Find(near.Words[0], isAll: false, places[first], variants);
                for (int like = first; like < names.Count; like++)
                {
                    alike += IsLike(names[like].Words, near.Words[0], isAll: true) ? 1 : 0;
                    AssertFound(found, like, IsLike(names[like].Words, near.Words[0], isAll: true), $"{near} may mean {names[like]}");
                    AssertFound(variants, like, IsLike(names[like].Words, near.Words[0], isAll: false), $"{near} may be in {names[like]}");
                }
            }
        }

        alike.Should().BeGreaterThan(2_000);
    }

    [Theory]
    [InlineData("Wirantha")]
    [InlineData("Orres")]
    [InlineData("STA")]
    public void What_shares_no_letters_is_not_found(string word)
    {
        var index = new LetterIndex();
        var forms = new NameForms();
        index.Add(forms.Of("Rika Torres").Words, 0);
        List<LetterIndex.Place> found = [];

        index.Find(forms.Of(word).Words[0], isAll: true, 0, found);

        found.Should().BeEmpty();
    }

    private static void AssertFound(List<LetterIndex.Place> found, int name, bool isLike, string reason)
    {
        if (isLike && !found.Exists(place => place.Name == name))
            found.Should().Contain(place => place.Name == name, reason);
    }

    /// <summary>Whether one of the words is like this one, but for the word itself.</summary>
    private static bool IsLike(ReadOnlySpan<NameWord> words, in NameWord word, bool isAll)
    {
        if (isAll && (NameWords.IsAcronym(word, words) || NameWords.IsShortOf(word, words)))
            return true;
        foreach (ref readonly NameWord other in words)
        {
            if (other.Id != word.Id && NameWords.Same(other, word))
                return true;
        }

        return false;
    }

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
