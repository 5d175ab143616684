using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>Two quotation marks that belong together, or one that never closes.</summary>
/// <param name="Open">The token of the opening mark.</param>
/// <param name="Close">The token of the closing mark; where it never closes, one past the last token of the content.</param>
/// <param name="IsClosed">Whether there is a closing mark.</param>
/// <param name="GoesOn">Whether the next pair is the next paragraph of the same quotation, which opens anew in each.</param>
internal readonly record struct MarkPair(int Open, int Close, bool IsClosed, bool GoesOn = false)
{
    /// <summary>What stands between the marks.</summary>
    public TokenRange Content => new(Open + 1, Close);

    /// <summary>The token behind the pair.</summary>
    public int End => IsClosed ? Close + 1 : Close;
}
