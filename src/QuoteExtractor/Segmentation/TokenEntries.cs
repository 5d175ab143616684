using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>What the lexicon says at each token of a text, looked up once; the room is kept from one text to the next.</summary>
internal sealed class TokenEntries
{
    private LexiconEntry[] _words = [];
    private Phrase?[] _phrases = [];

    /// <summary>How many tokens there is room for.</summary>
    public int Room => _words.Length;

    public void Read(ReadOnlySpan<Token> tokens, Lexicon lexicon)
    {
        if (Room < tokens.Length)
        {
            int room = Math.Max(tokens.Length, Room * 2);
            (_words, _phrases) = (new LexiconEntry[room], new Phrase?[room]);
        }

        Array.Clear(_phrases, 0, tokens.Length);
        Span<LexiconEntry> words = _words.AsSpan(0, tokens.Length);
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = lexicon.EntryOf(tokens[i].Word);
            if (words[i].BeginsPhrase)
                _phrases[i] = lexicon.PhraseAt(tokens, i);
        }
    }

    /// <summary>What the word at a token is.</summary>
    public ref readonly LexiconEntry WordAt(int token) => ref _words[token];

    /// <summary>The longest entry of several words that begins at a token, wherever it ends.</summary>
    public Phrase? PhraseAt(int token) => _phrases[token];
}
