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
            room[read] = unread[read];
            if (unread[read].Word == Token.Unread && !TryRead(ref room[read]))
                break;
        }

        CollectionsMarshal.SetCount(_tokens, count + read);
        return read;
    }

    private readonly bool TryRead(ref Token token)
    {
        if (!ShortWord.TryRead(_text, token.Start, token.End, out ShortWord word))
            return false;
        bool mayBeTwo = _lexicon.MayBeGlued(_text[token.Start]) && _lexicon.GluedPrepositionLength(TextOf(token)) > 0;
        if (mayBeTwo || (token.Length > 2 && CharKinds.IsApostrophe(_text[token.End - 2])))
            return false;
        token = token with { Word = _lexicon.IdOf(word, TextOf(token)), Shape = WordShape.Of(word) };
        return true;
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
