using System.Runtime.CompilerServices;
using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>Looks up the words of a text where they are asked for, and notes on each token what it found, so that none is looked up twice.</summary>
internal readonly ref struct WordReader(ReadOnlySpan<char> text, Lexicon lexicon, Span<Token> tokens)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly Lexicon _lexicon = lexicon;
    private readonly Span<Token> _tokens = tokens;

    /// <summary>The token, its word and shape known.</summary>
    public Token this[int token] => _tokens[token].Word == Token.Unread ? _tokens[token] = Read(_tokens[token]) : _tokens[token];

    /// <summary>Looks up the words of all tokens, and takes what the lexicon says of each.</summary>
    /// <param name="glued">Takes the tokens that are two words: <c>kepadadetikcom</c>.</param>
    public void ReadAll(Span<LexiconEntry> entries, List<int> glued)
    {
        for (int i = 0; i < _tokens.Length; i++)
        {
            Token token = _tokens[i];
            if (token.Word == Token.Unread)
                _tokens[i] = token = Read(token);
            if (token is { Word: 0, Shape: TokenShape.Lower or TokenShape.Mixed } && _lexicon.GluedPrepositionLength(_text[token.Start..token.End]) > 0)
                glued.Add(i);
            entries[i] = _lexicon.EntryOf(token.Word);
        }
    }

    /// <summary>Looks up the words of some tokens, and gives these.</summary>
    public ReadOnlySpan<Token> Read(int first, int end)
    {
        for (int i = first; i < end; i++)
            _ = this[i];
        return _tokens[first..end];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Token Read(Token token)
    {
        var word = ShortWord.Read(_text, token.Start, token.End);
        ReadOnlySpan<char> letters = _text[token.Start..token.End];
        return word.IsWhole(token.Length)
            ? new Token(token.Start, token.End, _lexicon.IdOf(word.Key, letters), TokenKind.Word, WordShape.Of(word))
            : new Token(token.Start, token.End, _lexicon.IdOf(letters), TokenKind.Word, WordShape.Of(letters));
    }
}
