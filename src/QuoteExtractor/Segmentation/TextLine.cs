namespace QuoteExtractor.Segmentation;

/// <summary>A line of the text that holds at least one token, as a half-open range of tokens.</summary>
/// <param name="FollowsBlank">An empty line, or the begin of the text, stands before it.</param>
internal readonly record struct TextLine(int FirstToken, int EndToken, bool FollowsBlank)
{
    public int Length => EndToken - FirstToken;
}
