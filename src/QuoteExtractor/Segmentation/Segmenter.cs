using System.Runtime.InteropServices;
using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>Cuts a text into tokens, and the article in it (its furniture left out) into sentences.</summary>
internal static class Segmenter
{
    /// <summary>Reads any text in linear time, and without a byte of new memory where the texts before are disposed of.</summary>
    public static SegmentedText Segment(string text, Lexicon lexicon)
    {
        SegmentedText segments = SegmentedText.Rent(text, lexicon);
        Workspace workspace = segments.Workspace;
        new Tokenizer(text, lexicon, workspace.Unread, workspace.LineEnds).Tokenize();
        new WordReader(text, lexicon, workspace.Tokens, workspace.Lines).Read(CollectionsMarshal.AsSpan(workspace.Unread), CollectionsMarshal.AsSpan(workspace.LineEnds));

        var words = new LineWords(text, lexicon, segments.Tokens);
        new FurnitureFilter(new LineReader(words), CollectionsMarshal.AsSpan(workspace.Lines)).Filter(workspace.Roles, workspace.Body);
        var splitter = new SentenceSplitter(text, lexicon, segments.Tokens, workspace.Sentences);
        for (int paragraph = 0; paragraph < workspace.Body.Count; paragraph++)
            splitter.Split(workspace.Body[paragraph], paragraph);
        return segments;
    }
}
