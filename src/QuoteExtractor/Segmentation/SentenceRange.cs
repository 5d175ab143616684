namespace QuoteExtractor.Segmentation;

/// <summary>One sentence as a half-open range of tokens, its final mark and closing quotation marks included.</summary>
internal readonly record struct SentenceRange(int FirstToken, int EndToken, int Paragraph)
{
    public int Length => EndToken - FirstToken;
}
