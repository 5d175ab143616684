using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests;

public sealed class ExtractorTests
{
    [Fact]
    public void An_empty_text_is_a_valid_article() =>
        new Extractor(Language.Indonesian).Extract("").Quotes.Should().BeEmpty();
}
