using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>A text cut into tokens and sentences. Tokens of furniture are in <see cref="Tokens"/> and in no sentence.</summary>
internal sealed class SegmentedText(string text, Lexicon lexicon, Token[] tokens, SentenceRange[] sentences)
{
    public string Text => text;

    public Lexicon Lexicon => lexicon;

    public Token[] Tokens => tokens;

    public SentenceRange[] Sentences => sentences;

    public ReadOnlySpan<char> TextOf(int token) => text.AsSpan(tokens[token].Start, tokens[token].Length);

    public WordClass ClassOf(int token) => lexicon.ClassOf(tokens[token].Word);

    /// <summary>The span from the first token to the one before <paramref name="endToken"/>.</summary>
    public TextSpan SpanOf(int firstToken, int endToken) =>
        firstToken < endToken ? new TextSpan(tokens[firstToken].Start, tokens[endToken - 1].End) : new TextSpan(tokens[firstToken].Start, tokens[firstToken].Start);
}
