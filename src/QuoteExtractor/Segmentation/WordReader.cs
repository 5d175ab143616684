using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>Looks up the words of a text, each once, parts what is two words, and gathers the lines.</summary>
internal ref struct WordReader(ReadOnlySpan<char> text, Lexicon lexicon, List<Token> tokens, List<TextLine> lines)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly Lexicon _lexicon = lexicon;
    private readonly List<Token> _tokens = tokens;
    private readonly List<TextLine> _lines = lines;
    private int _lineStart, _breaks = 2;

    /// <summary>Reads tokens that the <see cref="Tokenizer"/> left.</summary>
    /// <param name="lineEnds">How many tokens stand before each line break.</param>
    public void Read(ReadOnlySpan<Token> unread, ReadOnlySpan<int> lineEnds)
    {
        int at = 0;
        foreach (int end in lineEnds)
        {
            Read(unread[at..end]);
            EndLine();
            at = end;
        }

        Read(unread[at..]);
        EndLine();
    }

    private readonly void Read(ReadOnlySpan<Token> unread)
    {
        while (true)
        {
            unread = unread[ReadPlain(unread)..];
            if (unread.IsEmpty)
                return;
            AddWord(unread[0].Start, unread[0].End);
            unread = unread[1..];
        }
    }

    /// <summary>Reads the tokens up to the first word that is long or may be two, and returns their number.</summary>
    private readonly int ReadPlain(ReadOnlySpan<Token> unread)
    {
        int count = _tokens.Count, read = 0;
        CollectionsMarshal.SetCount(_tokens, count + unread.Length);
        Span<Token> room = CollectionsMarshal.AsSpan(_tokens)[count..];
        for (; read < unread.Length && read < room.Length; read++)
        {
            Token token = unread[read];
            if (token.Word == Token.Unread)
                token = LookUp(token);
            if (token.Word == Token.Unread)
                break;
            room[read] = token;
        }

        CollectionsMarshal.SetCount(_tokens, count + read);
        return read;
    }

    /// <summary>The token with its word and shape; as it is where it is long or may be two.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly Token LookUp(Token token)
    {
        var word = ShortWord.Read(_text, token.Start, token.End);
        if (!word.IsWhole(token.Length))
            return token;
        WordKey key = word.Key;
        bool isOwner = token.Length > 2 && CharKinds.IsApostrophe(_text[token.End - 2]);
        if (isOwner || (_lexicon.MayBeGlued(key) && _lexicon.GluedPrepositionLength(TextOf(token)) > 0))
            return token;
        return new Token(token.Start, token.End, _lexicon.IdOf(key, TextOf(token)), TokenKind.Word, WordShape.Of(word));
    }

    private readonly ReadOnlySpan<char> TextOf(Token token) => _text[token.Start..token.End];

    private void EndLine()
    {
        if (_tokens.Count > _lineStart)
        {
            _lines.Add(new TextLine(_lineStart, _tokens.Count, FollowsBlank: _breaks > 1));
            _breaks = 0;
        }

        _breaks++;
        _lineStart = _tokens.Count;
    }

    private readonly void AddWord(int start, int end)
    {
        int glued = _lexicon.GluedPrepositionLength(_text[start..end]);
        if (glued > 0)
            AddPart(start, start + glued);
        int ending = EndingStart(start + glued, end);
        AddPart(start + glued, ending);
        if (ending < end)
            AddPart(ending, end);
    }

    /// <summary>Where an ending begins that is a word of its own: English <c>Torres's</c>; the word's end where it has none.</summary>
    private readonly int EndingStart(int start, int end)
    {
        int ending = end - 2;
        bool owned = ending > start && CharKinds.IsApostrophe(_text[ending])
            && _lexicon.ClassOf(_lexicon.IdOf(_text[ending..end])).HasFlag(WordClass.Possessive);
        return owned ? ending : end;
    }

    private readonly void AddPart(int start, int end)
    {
        ReadOnlySpan<char> word = _text[start..end];
        _tokens.Add(new Token(start, end, _lexicon.IdOf(word), TokenKind.Word, WordShape.Of(word)));
    }
}
