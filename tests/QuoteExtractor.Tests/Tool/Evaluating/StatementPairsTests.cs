using FluentAssertions;
using QuoteExtractor.Tool.Evaluating;
using Xunit;

namespace QuoteExtractor.Tests.Tool.Evaluating;

/// <summary>Which predicted quote is taken for which statement.</summary>
public sealed class StatementPairsTests
{
    [Fact]
    public void Half_of_the_words_of_each_must_be_shared()
    {
        Pair([Words(0, 4)], [Words(2, 4)]).Should().Equal(0);
        Pair([Words(0, 5)], [Words(3, 4)]).Should().Equal([null], "two of five words are less than half");
        Pair([Words(0, 2)], [Words(0, 5)]).Should().Equal([null], "two of five words are less than half");
        Pair([[]], [[]]).Should().Equal([null], "nothing is shared");
    }

    [Fact]
    public void The_best_pair_goes_first() =>
        Pair([Words(0, 4), Words(4, 6)], [Words(2, 6), Words(0, 3), Words(4, 5)]).Should().Equal(1, 2);

    [Fact]
    public void Of_equals_the_earlier_statement_and_then_the_earlier_quote_goes_first() =>
        Pair([Words(0, 4), Words(0, 4)], [Words(0, 4), Words(0, 4), Words(0, 4)]).Should().Equal(0, 1);

    [Fact]
    public void Both_sides_know_of_the_pair()
    {
        StatementPairs pairs = StatementPairs.Find([Words(9, 2), Words(0, 4)], [Words(0, 4), Words(20, 3)]);
        pairs.OfGold(0).Should().BeNull();
        pairs.OfGold(1).Should().Be(0);
        pairs.OfPredicted(0).Should().Be(1);
        pairs.OfPredicted(1).Should().BeNull();
    }

    [Fact]
    public void Words_lie_wholly_inside_a_range_and_count_once()
    {
        var words = new ArticleWords("Satu dua_2, tiga-empat; e\u0301 lima");
        words.Inside([new TextSpan(0, 10), new TextSpan(5, 14)]).Should().Equal([0, 1], "of the third word only two letters are inside");
        words.Inside(new TextSpan(1, 31)).Should().Equal([1, 2, 3, 4, 5], "an accent that combines with a letter is no word");
        words.Inside(new TextSpan(10, 12)).Should().BeEmpty();
    }

    private static int?[] Pair(int[][] gold, int[][] predicted)
    {
        StatementPairs pairs = StatementPairs.Find(gold, predicted);
        return [.. Enumerable.Range(0, gold.Length).Select(pairs.OfGold)];
    }

    private static int[] Words(int first, int count) => [.. Enumerable.Range(first, count)];
}
