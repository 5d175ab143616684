using QuoteExtractor.Phrases;

namespace QuoteExtractor.Attribution;

/// <summary>What an attribution tells beside the speaker. One object serves attribution after attribution.</summary>
internal sealed class Circumstances
{
    public List<TokenRange> Via { get; } = [];

    public TokenRange Date { get; set; }

    /// <summary>Whether the date stands with a relay formula and not with the saying.</summary>
    public bool IsDateRelayed { get; set; }

    /// <summary>The token behind the last relay formula; 0 where there was none.</summary>
    public int RelayEnd { get; set; }

    public TokenRange Place { get; set; }

    public TokenRange Event { get; set; }

    /// <summary>Forgets the last attribution.</summary>
    public void Clear()
    {
        Via.Clear();
        (Date, IsDateRelayed, RelayEnd, Place, Event) = (default, false, 0, default, default);
    }
}
