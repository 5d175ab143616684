using FluentAssertions;
using QuoteExtractor.Languages;
using Xunit;

namespace QuoteExtractor.Tests.Languages;

public sealed class WordFileTests
{
    [Fact]
    public void A_file_that_a_language_leaves_out_has_no_entries() => WordFile.Lines("id", "no-such-file").Should().BeEmpty();

    [Fact]
    public void What_stands_behind_the_colon_is_the_value() => WordFile.Lines("id", "months").Should().Contain(("Juni", "6"));

    [Fact]
    public void Entries_and_values_hold_no_comment_and_no_blanks_at_their_ends()
    {
        foreach (string name in typeof(WordFile).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".txt", StringComparison.Ordinal)))
        {
            string[] folderAndFile = name[..^".txt".Length].Split('/');
            WordFile.Lines(folderAndFile[0], folderAndFile[1]).Should().OnlyContain(
                line => line.Entry.Length > 0 && line.Entry == line.Entry.Trim() && line.Value == line.Value.Trim() && !line.Entry.Contains('#') && !line.Value.Contains('#'));
        }
    }

    [Fact]
    public void Value_phrases_of_one_word_stand_longest_first()
    {
        foreach (ValueLexicon lexicon in Language.All.Select(language => language.ValueLexicon))
        {
            int year = lexicon.IdOf("tahun", 0, 5) is > 0 and int id ? id : lexicon.IdOf("years", 0, 5);
            lexicon.PhrasesAt(year).ToArray().Select(phrase => phrase.Words.Length).Should().BeInDescendingOrder().And.NotBeEmpty();
        }
    }
}
