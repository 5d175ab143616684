using FluentAssertions;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using Xunit;

namespace QuoteExtractor.Tests.Quotation;

public sealed class TokenSetTests
{
    private const int Tokens = 200;

    [Fact]
    public void It_tells_the_same_as_a_list_of_tokens()
    {
        // Ranges within 64 tokens, over their border, over several of them and to the last one.
        foreach (TokenRange range in new TokenRange[] { new(0, 1), new(3, 9), new(60, 64), new(63, 65), new(64, 128), new(5, 199), new(199, 200), new(7, 7), new(64, 64) })
        {
            var set = new TokenSet(Tokens);
            set.Add(range);
            set.Add(130);
            for (int from = 0; from <= Tokens; from++)
            {
                for (int limit = from; limit <= Tokens; limit++)
                {
                    int next = Enumerable.Range(from, limit - from).Where(token => range.Contains(token) || token == 130).DefaultIfEmpty(limit).First();
                    if (set.Next(from, limit) != next || set.Overlaps(new TokenRange(from, limit)) != next < limit)
                        Assert.Fail($"From {from} to {limit} the next one of {range} is {next}.");
                }
            }
        }
    }
}
