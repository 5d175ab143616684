namespace QuoteExtractor.Segmentation;

/// <summary>A line of the text that holds at least one token, as a half-open range of tokens.</summary>
internal readonly record struct TextLine(int FirstToken, int EndToken)
{
    public int Length => EndToken - FirstToken;
}
