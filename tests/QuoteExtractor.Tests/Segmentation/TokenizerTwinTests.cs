using System.Runtime.Intrinsics;
using FluentAssertions;
using QuoteExtractor.Segmentation;
using QuoteExtractor.Tests.Invariants;
using Xunit;

namespace QuoteExtractor.Tests.Segmentation;

/// <summary>The tokenizer that reads blocks by their masks finds what the careful one finds, always.</summary>
public sealed class TokenizerTwinTests
{
    [Fact]
    public void Trouble_is_read_alike() => Properties.Holds(TroubleTexts.Arbitrary, Compare, times: 3000);

    [Fact]
    public void Any_text_is_read_alike() => Properties.Holds(Properties.AnyText, Compare, times: 2000);

    [Fact]
    public void Marks_are_read_alike() => Properties.Holds(Properties.OnlyMarks, Compare);

    [Fact]
    public void Articles_are_read_alike() => Properties.Holds(Properties.Seeds, seed =>
    {
        string text = ArticleInventor.Invent(seed).Text;
        Compare(text);
        Compare(TextMutator.Mutate(text, seed));
    });

    /// <summary>Two characters decide whether they are one token; every pair of ASCII and its neighbours, in words, numbers and alone.</summary>
    [Fact]
    public void Every_pair_of_characters_is_read_alike()
    {
        char[] signs = [.. Enumerable.Range(0, 0x100).Select(c => (char)c), 'Ā', '–', '—', '‘', '’', '“', '”', '…', '\u2028', '\uD83D', '\uDE00', '\uFFFF'];
        foreach (char first in signs)
            Compare(string.Concat(signs.Select(second => $"ab{first}{second}cd 1{first}{second}2 {first}{second} a{first}2 1{first}b{second}\n")));
    }

    /// <summary>Where in a block a token stands, and how much of it is in the next, makes no difference.</summary>
    [Theory]
    [InlineData("Ia membayar Rp1.500.000 pada 19/6/2031 lewat kabar.com/foto?a=1 di Jum'at-an, \"Covid-19\" -- ya... (80-an) ")]
    [InlineData("“Ya,” kata Torres’s–Keller @dewi.torres surat dewi@kabar.co.id No10 12/Pid.B/2031/PN G20\r\n\r\n")]
    public void A_block_may_begin_anywhere(string text)
    {
        for (int shift = 0; shift < 2 * CharMasks.Length; shift++)
        {
            Compare(new string(' ', shift) + text + text + text);
            Compare(new string('a', shift) + text + text + text);
            Compare(new string('\n', shift) + text[..(shift % text.Length)] + text);
        }
    }

    [Fact]
    public void This_machine_reads_by_masks() => Vector128.IsHardwareAccelerated.Should().BeTrue("else these tests compare the careful tokenizer with itself");

    private static void Compare(string text)
    {
        foreach (Language language in Language.All)
        {
            using SegmentedText tokens = SegmentedText.Rent(text, language.Lexicon);
            new Tokenizer(tokens).Tokenize();
            using SegmentedText careful = SegmentedText.Rent(text, language.Lexicon);
            var twin = new CarefulTokenizer(careful);
            for (int at = 0; at < text.Length;)
                at = twin.Next(at);
            if (!tokens.Tokens.SequenceEqual(careful.Tokens))
                tokens.Tokens.ToArray().Should().Equal(careful.Tokens.ToArray(), "of {0}", text);
            tokens.Workspace.LineEnds.SequenceEqual(careful.Workspace.LineEnds).Should().BeTrue("lines end alike in {0}", text);
            tokens.Workspace.Halts.SequenceEqual(careful.Workspace.Halts).Should().BeTrue("sentences may end alike in {0}", text);
        }
    }
}
