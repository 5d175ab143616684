using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests;

/// <summary>What the door of the library takes and refuses.</summary>
public sealed class ExtractorTests
{
    [Fact]
    public void An_empty_text_is_a_valid_article()
    {
        QuoteDocument document = new Extractor(Language.Indonesian).Extract("");
        document.Text.Should().BeEmpty();
        document.Sentences.Should().BeEmpty();
        document.Speakers.Should().BeEmpty();
        document.Quotes.Should().BeEmpty();
        document.UnattributedQuotes.Should().BeEmpty();
    }

    [Fact]
    public void No_cast_makes_the_lists_of_a_document_writable()
    {
        QuoteDocument document = new Extractor(Language.Indonesian).Extract("\"Ya,\" kata Domu Arkasa. Ia membaca \"Kapal Cerita\".");
        foreach (System.Collections.IList list in new object[] { document.Sentences, document.Speakers, document.Quotes, document.UnattributedQuotes })
        {
            list.Count.Should().BePositive();
            list.IsReadOnly.Should().BeTrue();
            FluentActions.Invoking(() => list[0] = null).Should().Throw<NotSupportedException>();
        }

        document.Quotes.Should().BeSameAs(document.Quotes);
    }

    [Fact]
    public void The_text_of_a_document_is_the_caller_s_own()
    {
        string text = new('a', 3);
        new Extractor(Language.English).Extract(text).Text.Should().BeSameAs(text);
    }

    [Fact]
    public void What_is_missing_is_the_caller_s_mistake()
    {
        var extractor = new Extractor(Language.Indonesian);
        FluentActions.Invoking(() => extractor.Extract((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => extractor.Extract((Article)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Extractor((Language)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Extractor((ExtractorOptions)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Extractor(new ExtractorOptions { Language = null! })).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(-0.001)]
    [InlineData(1.001)]
    [InlineData(double.NaN)]
    public void A_confidence_is_from_0_to_1(double confidence) =>
        FluentActions.Invoking(() => new Extractor(new ExtractorOptions { MinConfidence = confidence })).Should().Throw<ArgumentOutOfRangeException>();
}
