using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>The few tokens of a text at which speech can be told: found in one pass, so that nobody looks for them token by token.</summary>
internal sealed class Signals
{
    /// <summary>
    /// The tokens at which a reporting word or a relay formula may begin: what is one by itself or begins an entry of several words, in no name
    /// and no quotation. Each sentence is searched for a tail, for verbs and for the ends of what they report, and few of its tokens can be any.
    /// </summary>
    public TokenSet Cues { get; } = new(0);

    /// <summary>The quotation marks.</summary>
    public TokenSet Marks { get; } = new(0);

    public TokenSet Colons { get; } = new(0);

    /// <summary>Finds them in the sentences of a text; what quotations cover is still to be left out of the cues.</summary>
    public void Find(PhrasedText text)
    {
        SegmentedText segments = text.Segments;
        ReadOnlySpan<Token> tokens = segments.Tokens;
        Cues.Begin(tokens.Length);
        Marks.Begin(tokens.Length);
        Colons.Begin(tokens.Length);
        foreach (SentenceRange sentence in segments.Sentences)
        {
            int i = sentence.FirstToken;
            foreach (Token token in tokens[i..sentence.EndToken])
            {
                if (token.Kind is TokenKind.Punctuation or TokenKind.Mark)
                    AddSign(i, token, segments.Text);
                ref readonly LexiconEntry word = ref segments.EntryOf(i);
                bool isKnown = word.Cue != CueTraits.None || (word.Class & WordClass.Relay) != 0 || segments.BeginsPhrase(i);
                if (isKnown && text.NameAt(i) < 0)
                    Cues.Add(i);
                i++;
            }
        }
    }

    private void AddSign(int i, Token token, string text)
    {
        if (token.Kind == TokenKind.Mark)
            Marks.Add(i);
        else if (text[token.Start] == ':')
            Colons.Add(i);
    }
}
