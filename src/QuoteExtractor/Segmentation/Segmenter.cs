using System.Runtime.InteropServices;
using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>Cuts a text into tokens, and the article in it (its furniture left out) into sentences.</summary>
internal static class Segmenter
{
    /// <summary>Reads any text in linear time.</summary>
    public static SegmentedText Segment(string text, Lexicon lexicon)
    {
        var tokenizer = new Tokenizer(text, lexicon);
        tokenizer.Tokenize();
        Token[] tokens = [.. tokenizer.Tokens];
        var splitter = new SentenceSplitter(text, lexicon, tokens);
        var filter = new FurnitureFilter(new LineReader(new LineWords(text, lexicon, tokens)), CollectionsMarshal.AsSpan(tokenizer.Lines));
        List<TextLine> body = filter.Filter();
        for (int paragraph = 0; paragraph < body.Count; paragraph++)
            splitter.Split(body[paragraph], paragraph);

        return new SegmentedText(text, lexicon, tokens, [.. splitter.Sentences]);
    }
}
