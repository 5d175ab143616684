using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Tests.Segmentation;

/// <summary>Segments a text and shows the pieces as strings, for tests to read.</summary>
internal static class Segments
{
    public static SegmentedText Of(string text, Language? language = null) =>
        Segmenter.Segment(text, (language ?? Language.Indonesian).Lexicon);

    public static string[] Tokens(string text) => [.. Of(text).Tokens.ToArray().Select(token => text[token.Start..token.End])];

    public static string[] Sentences(string text, Language? language = null)
    {
        SegmentedText segmented = Of(text, language);
        return [.. segmented.Sentences.ToArray().Select(sentence => segmented.SpanOf(sentence.FirstToken, sentence.EndToken)).Select(span => text[span.Start..span.End])];
    }
}
