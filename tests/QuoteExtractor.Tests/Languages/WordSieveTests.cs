using FluentAssertions;
using QuoteExtractor.Languages;
using Xunit;

namespace QuoteExtractor.Tests.Languages;

public sealed class WordSieveTests
{
    [Fact]
    public void Lets_every_word_through_that_it_was_made_of_in_any_case()
    {
        foreach (Language language in Language.All)
        {
            foreach (string entry in WordFile.Entries(language.Code, "furniture-starts"))
                InAnyCase(entry.Split(' ')[0]).Should().OnlyContain(word => language.Lexicon.FurnitureBegins.MayHold(word));
            foreach (string entry in WordFile.Entries(language.Code, "abbreviations"))
                InAnyCase(entry).Should().OnlyContain(word => language.Lexicon.Abbreviations.MayHold(word));
        }
    }

    [Theory]
    [InlineData("dia")]
    [InlineData("dr")]
    [InlineData("d")]
    [InlineData("der")]
    [InlineData("xrx")]
    public void Holds_back_other_words(string word)
    {
        var sieve = new WordSieve();
        sieve.AddFirst("Drs Torres");
        sieve.MayHold(word).Should().BeFalse();
    }

    [Theory]
    [InlineData("é")]
    [InlineData("Éa")]
    [InlineData("aé")]
    public void Lets_other_alphabets_through(string word) => new WordSieve().MayHold(word).Should().BeTrue();

    private static string[] InAnyCase(string word) => [word, word.ToLowerInvariant(), word.ToUpperInvariant()];
}
