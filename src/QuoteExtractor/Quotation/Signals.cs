using System.Runtime.InteropServices;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>The few tokens of a text at which speech can be told, so that nobody looks for them token by token.</summary>
internal sealed class Signals
{
    /// <summary>
    /// The tokens at which a reporting word or a relay formula may begin: what is one by itself or begins an entry of several words, in no name
    /// and no quotation. Each sentence is searched for a tail, for verbs and for the ends of what they report, and few of its tokens can be any.
    /// </summary>
    public TokenSet Cues { get; } = new(0);

    /// <summary>The quotation marks.</summary>
    public TokenSet Marks { get; } = new(0);

    /// <summary>Finds them in a text; what quotations cover is still to be left out of the cues.</summary>
    public void Find(PhrasedText text)
    {
        SegmentedText segments = text.Segments;
        ReadOnlySpan<Token> tokens = segments.Tokens;
        Cues.Begin(tokens.Length);
        Marks.Begin(tokens.Length);
        foreach (int i in segments.Beginnings)
        {
            if (text.NameAt(i) < 0)
                Cues.Add(i);
        }

        foreach (int i in CollectionsMarshal.AsSpan(segments.Workspace.Halts))
        {
            if (tokens[i].Kind == TokenKind.Mark)
                Marks.Add(i);
        }
    }
}
