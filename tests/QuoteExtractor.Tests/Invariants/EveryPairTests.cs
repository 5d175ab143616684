using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Invariants;

/// <summary>Every pair of quotation marks in the body ends up in exactly one list: inside a quote, or as nobody's statement.</summary>
public sealed class EveryPairTests
{
    private static readonly Extractor Indonesian = new(Language.Indonesian);

    [Fact]
    public void Every_pair_of_an_invented_article_is_in_one_list() => Properties.Holds(Properties.Seeds, seed =>
    {
        InventedArticle article = ArticleInventor.Invent(seed);
        QuoteDocument document = Indonesian.Extract(article.Text);
        article.Pairs.Where(pair => ListsThatHold(pair, document) != 1)
            .Select(pair => $"{ListsThatHold(pair, document)} lists: {pair.Of(article.Text)}").Should().BeEmpty("in\n{0}", article.Text);
    });

    private static int ListsThatHold(TextSpan pair, QuoteDocument document)
    {
        bool said = document.Quotes.Any(quote => quote.Content.Any(content => content.Contains(pair)));
        bool nobodys = document.UnattributedQuotes.Any(quote => quote.Span.Contains(pair));
        return (said ? 1 : 0) + (nobodys ? 1 : 0);
    }
}
