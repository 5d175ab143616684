using System.Diagnostics;
using System.Runtime.InteropServices;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using QuoteExtractor.Segmentation;
using Xunit;

namespace QuoteExtractor.Tests.Segmentation;

/// <summary>What holds for every string, articles or not.</summary>
public sealed class SegmenterInvariantTests
{
    [Fact]
    public void Tokens_cover_every_character_but_blanks_once_and_in_order() => Prop.ForAll(TroubleTexts.Arbitrary, HasWholeTokens).QuickCheckThrowOnFailure();

    [Fact]
    public void Tokens_cover_random_characters_too() =>
        Prop.ForAll<string?>(text => HasWholeTokens(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_and_numbers_hold_no_white_space() =>
        Prop.ForAll(TroubleTexts.Arbitrary, text => Segments.Of(text).Tokens.ToArray()
            .Where(token => token.Kind is TokenKind.Word or TokenKind.Number)
            .All(token => !text[token.Start..token.End].Any(char.IsWhiteSpace))).QuickCheckThrowOnFailure();

    [Fact]
    public void Sentences_are_ordered_disjoint_and_within_one_line() => Prop.ForAll(TroubleTexts.Arbitrary, HasOrderedSentences).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_text_gives_the_same_sentences() =>
        Prop.ForAll(TroubleTexts.Arbitrary, text => Segments.Of(text).Sentences.SequenceEqual(Segments.Of(text).Sentences)).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_looked_up_once_is_what_the_lexicon_says() => Prop.ForAll(TroubleTexts.Arbitrary, HasLexiconEntries).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Juru Bicara Kementerian Luar Negeri Arkadia mengatakan dalam konferensi pers di Nusa Tenggara Barat")]
    [InlineData("menteri luar")]
    public void Entries_of_several_words_are_cut_at_the_limit(string text) => HasLexiconEntries(text).Should().BeTrue();

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData("a.b@")]
    [InlineData("1/a")]
    [InlineData("1.")]
    [InlineData("a")]
    [InlineData("Ia. ")]
    [InlineData("(a)")]
    [InlineData("?\"")]
    [InlineData("\"Ia.")]
    [InlineData("(.")]
    [InlineData("M,")]
    [InlineData("().")]
    [InlineData("|")]
    [InlineData("http://")]
    [InlineData("a\n")]
    [InlineData("\uD83D")]
    public void A_million_characters_take_linear_time(string piece)
    {
        TimeSpan small = Fastest(piece, 250_000), large = Fastest(piece, 1_000_000);

        large.Should().BeLessThan(3 * (4 * small) + TimeSpan.FromSeconds(1), "four times the text costs four times the time, and machines are noisy");
    }

    private static TimeSpan Fastest(string piece, int length)
    {
        string text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        TimeSpan fastest = TimeSpan.MaxValue;
        for (int run = 0; run < 2; run++)
        {
            var watch = Stopwatch.StartNew();
            Segments.Of(text).Tokens.IsEmpty.Should().BeFalse();
            fastest = watch.Elapsed < fastest ? watch.Elapsed : fastest;
        }

        return fastest;
    }

    private static bool HasWholeTokens(string text)
    {
        int end = 0;
        foreach (Token token in Segments.Of(text).Tokens)
        {
            if (token.Start < end || token.End <= token.Start || token.End > text.Length || !IsBlank(text[end..token.Start]))
                return false;
            end = token.End;
        }

        return IsBlank(text[end..]);
    }

    private static bool HasOrderedSentences(string text)
    {
        SegmentedText segmented = Segments.Of(text);
        int end = 0, paragraph = 0;
        foreach (SentenceRange sentence in segmented.Sentences)
        {
            TextSpan span = segmented.SpanOf(sentence.FirstToken, sentence.EndToken);
            bool isOrdered = sentence.FirstToken >= end && sentence.Length > 0 && sentence.Paragraph - paragraph is 0 or 1;
            if (!isOrdered || text[span.Start..span.End].Contains('\n', StringComparison.Ordinal))
                return false;
            (end, paragraph) = (sentence.EndToken, sentence.Paragraph);
        }

        return true;
    }

    private static bool IsBlank(string gap) => gap.All(c => CharKinds.Of(c) is CharKind.Blank or CharKind.LineBreak);

    private static bool HasLexiconEntries(string text)
    {
        using SegmentedText words = Segments.Of(text);
        words.LookUp();
        var beginnings = new List<int>();
        for (int i = 0; i < words.Tokens.Length; i++)
        {
            if (words.EntryOf(i).Reports || words.BeginsPhrase(i))
                beginnings.Add(i);
            if (words.Tokens[i].Kind == TokenKind.Word && (words.Tokens[i].Word, words.Tokens[i].Shape) != (words.Lexicon.IdOf(words.TextOf(i)), ShapeOf(words, i)))
                return false;
            for (int limit = i + 1; limit <= Math.Min(words.Tokens.Length, i + 6); limit++)
            {
                if (words.MatchAt(i, limit) != words.Lexicon.MatchAt(words.Tokens[..limit], i))
                    return false;
            }

            if (words.ClassOf(i) != words.Lexicon.ClassOf(words.Tokens[i].Word) || words.CueOf(i) != words.Lexicon.CueOf(words.Tokens[i].Word))
                return false;
        }

        return words.Beginnings.SequenceEqual(CollectionsMarshal.AsSpan(beginnings));
    }

    /// <summary>at-Torres is a name, small letters or not.</summary>
    private static TokenShape ShapeOf(SegmentedText words, int word) =>
        WordShape.Of(words.TextOf(word)) is var shape && shape == TokenShape.Lower && words.Lexicon.BeginsName(words.TextOf(word)) ? TokenShape.Capitalized : shape;
}
