using FluentAssertions;
using QuoteExtractor.Languages;
using QuoteExtractor.Values;
using Xunit;

namespace QuoteExtractor.Tests.Values;

public sealed class PieceTextTests
{
    [Theory]
    [InlineData("Rp600 juta", "Rp|600|juta")]
    [InlineData("G20 di Mei2024", "G20|di|Mei|2024")]
    [InlineData("naïve 5m² (3%)", "naïve|5|m²|(|3|%|)")]
    [InlineData("pertanggungjawaban mempertanggungjawabkan abcdefghijklmnop abcdefghijklmnop1", "pertanggungjawaban|mempertanggungjawabkan|abcdefghijklmnop|abcdefghijklmnop1")]
    public void A_text_is_cut_alike_wherever_it_stands(string text, string pieces)
    {
        foreach (string around in new[] { "", " ", "kata ", "x" + new string(' ', 40) })
        {
            // What stands behind the range is none of it, be it the rest of a word.
            string whole = around + text + "lain12";
            Cut(whole, new TextSpan(around.Length, around.Length + text.Length)).Should().Equal(pieces.Split('|'));
        }
    }

    [Theory]
    [InlineData("numerals")]
    [InlineData("currencies")]
    [InlineData("units")]
    public void Every_word_is_known_in_any_case_at_the_end_of_a_text_and_before_more(string file)
    {
        foreach (Language language in Language.All)
        {
            foreach (string entry in WordFile.Lines(language.Code, file).Select(line => line.Entry))
            {
                int known = FirstWord(language, entry);
                known.Should().NotBe(0, "of {0}", entry);
                FirstWord(language, entry.ToUpperInvariant()).Should().Be(known);
                FirstWord(language, entry + " yang lain datang ke sana").Should().Be(known);
            }
        }
    }

    private static int FirstWord(Language language, string text)
    {
        var pieces = new PieceText(language.ValueLexicon);
        pieces.Cut(text, new TextSpan(0, text.Length));
        return pieces[0].Word;
    }

    private static List<string> Cut(string text, TextSpan range)
    {
        var pieces = new PieceText(Language.Indonesian.ValueLexicon);
        pieces.Cut(text, range);
        return [.. Enumerable.Range(0, pieces.Count).Select(i => pieces.TextOf(i).ToString())];
    }
}
