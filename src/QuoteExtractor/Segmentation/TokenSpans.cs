namespace QuoteExtractor.Segmentation;

/// <summary>Parts of a text's tokens.</summary>
internal static class TokenSpans
{
    public static ReadOnlySpan<Token> AsSpan(this ReadOnlySpan<Token> tokens, int start, int length) => tokens.Slice(start, length);
}
