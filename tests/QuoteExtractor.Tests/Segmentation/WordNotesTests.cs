using FluentAssertions;
using QuoteExtractor.Segmentation;
using Xunit;

namespace QuoteExtractor.Tests.Segmentation;

/// <summary>A note on a word is found at every place of the word and at no other.</summary>
public sealed class WordNotesTests
{
    [Theory]
    [InlineData("menteri MENTERI Menteri", "known to the lexicon")]
    [InlineData("Xyzzy xyzzy XYZZY", "unknown to it")]
    [InlineData("Mempertanggungjawabkannya mempertanggungjawabkannya MEMPERTANGGUNGJAWABKANNYA", "long")]
    [InlineData("Ñandú ñandú ÑANDÚ", "not of ASCII")]
    public void Case_makes_no_difference(string text, string why)
    {
        using SegmentedText words = Begin(text, out WordNotes notes);

        notes.On(words.Tokens[0]) |= 4;

        words.Tokens.ToArray().Select(word => notes.On(word)).Should().OnlyContain(note => note == 4, why);
    }

    [Fact]
    public void Thousands_of_words_have_notes_of_their_own()
    {
        string text = string.Join(' ', Enumerable.Range(0, 5000).Select(i => $"q{(char)('a' + (i % 26))}{i}{(i % 9 == 0 ? new string('z', 16) : "")}"));
        using SegmentedText words = Begin(text, out WordNotes notes);
        Token[] tokens = words.Tokens.ToArray();

        for (int i = 0; i < tokens.Length; i++)
            notes.On(tokens[i]) |= (byte)(1 << (i % 7));

        tokens.Should().HaveCount(5000);
        tokens.Select(word => notes.On(word)).Should().Equal(Enumerable.Range(0, 5000).Select(i => (byte)(1 << (i % 7))));
    }

    [Fact]
    public void A_part_of_a_word_has_the_notes_of_that_word()
    {
        using SegmentedText words = Begin("Xyzzy-Plugh xyzzy", out WordNotes notes);

        notes.On(words.Tokens[1]) |= 2;

        notes.On(new TextSpan(0, 5)).Should().Be(2);
        notes.On(words.Tokens[0]).Should().Be(0);
    }

    [Theory]
    [InlineData("xyzzy Xyzzy xyzzx", "unknown to it, of one length and first letter")]
    [InlineData("ñandú Ñandú ñandu", "not of ASCII")]
    public void A_note_can_go_to_noted_words_alone(string text, string why)
    {
        using SegmentedText words = Begin(text, out WordNotes notes);
        notes.On(words.Tokens[1]) |= 2;

        foreach (Token word in words.Tokens)
            notes.AddIfAny(word, 4);

        words.Tokens.ToArray().Select(word => notes.Of(word)).Should().Equal([6, 6, 0], why);
    }

    [Fact]
    public void A_note_can_go_to_the_words_of_the_lexicon_alone()
    {
        using SegmentedText words = Begin("menteri Menteri xyzzy", out WordNotes notes);

        int[] missed = [.. words.Tokens.ToArray().Select(word => notes.AddToKnown(word.Word, 4))];

        missed.Should().Equal(0, 0, 1);
        words.Tokens.ToArray().Select(word => notes.Of(word)).Should().Equal(4, 4, 0);
    }

    [Fact]
    public void A_new_text_begins_without_notes()
    {
        using SegmentedText words = Begin("menteri xyzzy mempertanggungjawabkannya", out WordNotes notes);
        foreach (Token word in words.Tokens)
            notes.On(word) |= 1;

        notes.Begin(words.Text, words.Lexicon);

        words.Tokens.ToArray().Select(word => notes.On(word)).Should().OnlyContain(note => note == 0);
    }

    /// <summary>English knows many words by their endings alone: <c>-ly</c> makes no two of them one.</summary>
    [Fact]
    public void Words_of_one_ending_are_different_words()
    {
        using SegmentedText words = Segments.Of("plughly xyzzily", Language.English);
        words.LookUp();
        WordNotes notes = words.Workspace.Notes;
        notes.Begin(words.Text, words.Lexicon);

        notes.AddToKnown(words.Tokens[0].Word, 2).Should().Be(1);
        notes.On(words.Tokens[0]) |= 1;

        words.Tokens[0].Word.Should().Be(words.Tokens[1].Word).And.NotBe(0);
        notes.On(words.Tokens[1]).Should().Be(0);
    }

    private static SegmentedText Begin(string text, out WordNotes notes)
    {
        SegmentedText words = Segments.Of(text);
        words.LookUp();
        notes = words.Workspace.Notes;
        notes.Begin(words.Text, words.Lexicon);
        return words;
    }
}
