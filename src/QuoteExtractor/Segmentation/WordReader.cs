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
    public Token this[int token] => _tokens[token].Word == Token.Unread ? _tokens[token] = ReadApart(_tokens[token]) : _tokens[token];

    /// <summary>Looks up the words of all tokens, and takes what the lexicon says of each.</summary>
    /// <param name="beginnings">Takes the tokens at which an entry may begin that reports or has several words.</param>
    /// <returns>How many these are.</returns>
    /// <remarks>Which they are cannot be foreseen, so nothing branches on it: each is written, and kept or written over.</remarks>
    public int ReadAll(Span<LexiconEntry> entries, Span<int> beginnings)
    {
        Span<Token> tokens = _tokens;
        entries = entries[..tokens.Length];
        int count = 0, followers = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Word == Token.Unread)
                tokens[i] = Read(tokens[i]);
            int word = tokens[i].Word;
            ref readonly LexiconEntry entry = ref _lexicon.EntryOf(word);
            entries[i] = entry;
            beginnings[count] = i - 1;
            count += followers >> LexiconEntry.GroupOf(word) & 1;
            followers = entry.Followers;
        }

        beginnings[count] = tokens.Length - 1;
        return count + (followers & 1);
    }

    /// <summary>Looks up the words of some tokens, and gives these.</summary>
    public ReadOnlySpan<Token> Read(int first, int end)
    {
        for (int i = first; i < end; i++)
            _ = this[i];
        return _tokens[first..end];
    }

    /// <summary>By itself, for those who look few words up.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Token ReadApart(Token token) => Read(token);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Token Read(Token token)
    {
        var word = ShortWord.Read(_text, token.Start, token.End);
        if (!word.IsWhole(token.Length))
            return ReadLong(token);
        WordKey key = word.Key;
        int id = _lexicon.IdOf(key);
        uint capitals = word.CapitalBits;
        char first = (char)(byte)key.Low;
        TokenShape shape = capitals > 1 ? ShapeOf(_text[token.Start..token.End]) : WordShape.Of(first, capitals);
        if (id == 0 & _lexicon.MayBeKnownByPart(first))
            id = _lexicon.IdByPart(_text[token.Start..token.End], shape);
        return new Token(token.Start, token.End, id, token.Kind, shape);
    }

    /// <summary>Reads a word of many letters, or of others than ASCII.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Token ReadLong(Token token)
    {
        ReadOnlySpan<char> letters = _text[token.Start..token.End];
        TokenShape shape = ShapeOf(letters);
        int id = _lexicon.IdOf(letters);
        return new Token(token.Start, token.End, id != 0 ? id : _lexicon.IdByPart(letters, shape), token.Kind, shape);
    }

    /// <summary>al-Arumi: small letters that belong to the name behind them make no word in small letters.</summary>
    private TokenShape ShapeOf(ReadOnlySpan<char> word) =>
        WordShape.Of(word) is var shape && shape == TokenShape.Lower && _lexicon.BeginsName(word) ? TokenShape.Capitalized : shape;
}
