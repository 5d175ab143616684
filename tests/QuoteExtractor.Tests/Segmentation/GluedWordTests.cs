using FluentAssertions;
using QuoteExtractor.Segmentation;
using Xunit;

namespace QuoteExtractor.Tests.Segmentation;

/// <summary>A word that is written onto a name is one of its own once words are looked up, and moves no sentence.</summary>
public sealed class GluedWordTests
{
    [Theory]
    [InlineData("Dewi berkata kepadadetikcom di Arum. Itu kutipan daridetikcom kemarin. Selesai.", "kepada|detikcom|dari|detikcom")]
    [InlineData("Kepadadetikcom ia diam. kepadadetikcom", "Kepada|detikcom|kepada|detikcom")]
    [InlineData("Dewi berkata dilansirdetikBali, lalu diterimadetikcom. DilansirReuters begitu.", "dilansir|detikBali|diterima|detikcom|Dilansir|Reuters")]
    [InlineData("Dewi berkata kepadadetikBalidi Arum. Ia dihubungidetikNewsSenin.", "kepada|detikBali|di|dihubungi|detikNews|Senin")]
    [InlineData("Dewi berkata diBorea Sport kepadaTorres di Arum.", "di|Borea|kepada|Torres|di|Arum")]
    [InlineData("Dewi tinggal diÉvian dan berkata kepadaÉlise.", "di|Évian|kepada|Élise")]
    [InlineData("DiCaprio, Dimas dan Diandra memakai iPhone dan diantar.", "DiCaprio|Dimas|Diandra|iPhone|diantar")]
    [InlineData("Kutipan \"itu\" daridetikcom benar, \"ya\" kata Dewi kepadadetikcom \"tadi\".", "dari|detikcom|kepada|detikcom")]
    [InlineData("Daripada diam, ia berkata kepada detikcom.", "kepada|detikcom")]
    public void It_is_parted(string text, string parts)
    {
        using SegmentedText words = Segments.Of(text);
        string[] before = Sentences(words);

        words.LookUp();

        Sentences(words).Should().Equal(before);
        words.Workspace.Halts.Select(halt => words.TextOf(halt).ToString()).Should().OnlyContain(sign => sign == "." || sign == "\"");
        string[] wanted = parts.Split('|');
        Enumerable.Range(0, words.Tokens.Length).Select(i => words.TextOf(i).ToString()).Where(wanted.Contains).Should().Equal(wanted);
    }

    [Fact]
    public void Words_are_parted_once()
    {
        using SegmentedText words = Segments.Of("Ia berkata kepadadetikcom.");
        words.LookUp();
        Token[] tokens = words.Tokens.ToArray();

        words.LookUp();

        words.Tokens.ToArray().Should().Equal(tokens);
    }

    private static string[] Sentences(SegmentedText words) =>
        [.. words.Sentences.ToArray().Select(sentence => words.SpanOf(sentence.FirstToken, sentence.EndToken).Of(words.Text).ToString())];
}
