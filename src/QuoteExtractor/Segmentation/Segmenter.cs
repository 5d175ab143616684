using System.Runtime.InteropServices;
using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>Cuts a text into tokens, and the article in it (its furniture left out) into sentences.</summary>
internal static class Segmenter
{
    /// <summary>
    /// Reads any text in linear time, and without a byte of new memory where the texts before are disposed of. Words that need not be known
    /// for that stay to be looked up.
    /// </summary>
    public static SegmentedText Segment(string text, Lexicon lexicon)
    {
        SegmentedText segments = Tokenize(text, lexicon);
        Workspace workspace = segments.Workspace;
        ReadLines(segments.Tokens.Length, workspace);

        var words = new LineWords(text, lexicon, segments.TokensToRead);
        new FurnitureFilter(new LineReader(words), CollectionsMarshal.AsSpan(workspace.Lines)).Filter(workspace.Roles, workspace.Body);
        var splitter = new SentenceSplitter(text, lexicon, segments.TokensToRead, CollectionsMarshal.AsSpan(workspace.Halts), workspace.Sentences);
        for (int paragraph = 0; paragraph < workspace.Body.Count; paragraph++)
            splitter.Split(workspace.Body[paragraph], paragraph);
        return segments;
    }

    /// <summary>Cuts a text that is no article into tokens alone.</summary>
    public static SegmentedText Tokenize(string text, Lexicon lexicon)
    {
        SegmentedText segments = SegmentedText.Rent(text, lexicon);
        new Tokenizer(segments).Tokenize();
        return segments;
    }

    private static void ReadLines(int tokens, Workspace workspace)
    {
        workspace.LineEnds.Add(tokens);
        int start = 0, breaks = 2;
        foreach (int end in workspace.LineEnds)
        {
            if (end > start)
            {
                workspace.Lines.Add(new TextLine(start, end, FollowsBlank: breaks > 1));
                breaks = 0;
            }

            breaks++;
            start = end;
        }
    }
}
