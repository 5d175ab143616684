using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Invariants;

/// <summary>Law 4 and law 6: any string is a valid article, and what is found in it is what stands there.</summary>
public sealed class AnyTextTests
{
    private static readonly Extractor[] Extractors = [.. Language.All.Select(language => new Extractor(language))];

    [Fact]
    public void Any_text_is_read() => Properties.Holds(Properties.AnyText, Hold, times: 1000);

    [Fact]
    public void A_text_of_marks_alone_is_read() => Properties.Holds(Properties.OnlyMarks, Hold, times: 1000);

    [Fact]
    public void An_invented_article_is_read() => Properties.Holds(Properties.Seeds, seed => Hold(ArticleInventor.Invent(seed).Text));

    [Fact]
    public void A_broken_article_is_read() =>
        Properties.Holds(Properties.Seeds, seed => Hold(TextMutator.Mutate(ArticleInventor.Invent(seed).Text, seed)), times: 1000);

    [Fact]
    public void Known_words_in_any_order_are_read()
    {
        foreach (Language language in Language.All)
        {
            var words = new KnownWords(language);
            Properties.Holds(Properties.Seeds, seed => Hold(words.AnyOrder(new Random(seed), most: 30)), times: 20_000);
        }
    }

    [Fact]
    public void A_cut_article_is_read() => Properties.Holds(Properties.Seeds, seed =>
    {
        string text = ArticleInventor.Invent(seed).Text;
        Hold(text[..(int)((uint)seed * 31 % (uint)text.Length)]);
    });

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\"")]
    [InlineData("\"\"")]
    [InlineData("“”")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("\"\uDC00,\" kata \uD800.")]
    [InlineData("\"A,\" kata")]
    [InlineData("kata")]
    [InlineData("katanya")]
    [InlineData("menurut, \"\"")]
    [InlineData("\"\" kata \"\" kata \"\"")]
    [InlineData("“‘«„``''“»’”")]
    public void A_tiny_text_is_read(string text) => Hold(text);

    [Fact]
    public void A_title_may_be_any_text_too() => Properties.Holds(Properties.AnyText, title =>
    {
        foreach (Extractor extractor in Extractors)
            DocumentInvariants.Violations(extractor.Extract(new Article("\"Ya,\" kata Ratna.") { Title = title })).Should().BeEmpty();
    });

    [Fact]
    public void Quotes_below_the_asked_confidence_are_left_out() => Properties.Holds(Properties.Seeds, seed =>
    {
        double least = (uint)seed % 11 / 10.0;
        var extractor = new Extractor(new ExtractorOptions { MinConfidence = least });
        QuoteDocument document = extractor.Extract(ArticleInventor.Invent(seed).Text);
        document.Quotes.Where(quote => quote.Confidence < least).Should().BeEmpty();
        DocumentInvariants.Violations(document).Should().BeEmpty();
    });

    private static void Hold(string text)
    {
        foreach (Extractor extractor in Extractors)
            DocumentInvariants.Violations(extractor.Extract(text)).Should().BeEmpty();
    }
}
