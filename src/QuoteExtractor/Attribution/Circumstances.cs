using QuoteExtractor.Phrases;

namespace QuoteExtractor.Attribution;

/// <summary>What an attribution tells beside the speaker.</summary>
internal sealed class Circumstances
{
    public List<TokenRange> Via { get; } = [];

    public TokenRange Date { get; set; }

    public TokenRange Place { get; set; }

    public TokenRange Event { get; set; }
}
