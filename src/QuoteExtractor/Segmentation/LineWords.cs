using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>Answers simple questions about ranges of tokens, for those that judge a line.</summary>
internal readonly ref struct LineWords(ReadOnlySpan<char> text, Lexicon lexicon, Span<Token> tokens)
{
    /// <summary>The longest group in brackets that is looked at, in tokens.</summary>
    private const int LongestBracket = 30;

    /// <summary>The most tokens that a few names have.</summary>
    private const int LongestName = 8;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Lexicon _lexicon = lexicon;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly WordReader _words = new(text, lexicon, tokens);

    /// <summary>The token, its word and shape perhaps unknown yet.</summary>
    public Token this[int token] => _tokens[token];

    public TokenShape ShapeOf(int token) => _words[token].Shape;

    public ReadOnlySpan<char> TextOf(int token) => _text[_tokens[token].Start.._tokens[token].End];

    public WordClass ClassOf(int token) => _lexicon.ClassOf(_words[token].Word);

    public CueTraits CueOf(int token) => _lexicon.EntryOf(_words[token].Word).Cue;

    public bool IsSign(int token, char sign) =>
        _tokens[token].Kind == TokenKind.Punctuation && _tokens[token].Length == 1 && _text[_tokens[token].Start] == sign;

    public bool HasWords(int first, int end)
    {
        foreach (Token token in _tokens[first..end])
        {
            if (token.Kind == TokenKind.Word)
                return true;
        }

        return false;
    }

    /// <summary>Words and numbers.</summary>
    public int Count(TextLine line)
    {
        int words = 0;
        foreach (Token token in _tokens[line.FirstToken..line.EndToken])
            words += token.Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        return words;
    }

    /// <summary>Every word of some length is capitalised, as headlines are written and prose is not.</summary>
    public bool IsTitleCase(TextLine line)
    {
        const int ShortWord = 4;
        for (int i = line.FirstToken; i < line.EndToken; i++)
        {
            if (_tokens[i].Length > ShortWord && ShapeOf(i) == TokenShape.Lower)
                return false;
        }

        return true;
    }

    /// <summary>Capitalised words and nothing else, as many as a few names have.</summary>
    public bool IsName(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            bool isPart = ShapeOf(i) is TokenShape.Capitalized or TokenShape.Upper || IsSign(i, ',') || IsSign(i, '.') || IsSign(i, '&');
            if (!isPart)
                return false;
        }

        return end - first <= LongestName && !IsSign(end - 1, '.');
    }

    public bool EndsWithFinal(int first, int end)
    {
        while (end > first && (_tokens[end - 1].Kind == TokenKind.Mark || IsSign(end - 1, ')') || IsSign(end - 1, ']')))
            end--;
        return end > first && _tokens[end - 1].Kind == TokenKind.Punctuation && _text[_tokens[end - 1].Start] is '.' or '?' or '!' or '…';
    }

    /// <summary>The bracket that opens the group that closes at the end of the range; -1 where none does.</summary>
    public int BracketStart(int first, int end)
    {
        char open = IsSign(end - 1, ')') ? '(' : IsSign(end - 1, ']') ? '[' : '\0';
        if (open == '\0')
            return -1;
        for (int i = end - 2; i >= first && i >= end - LongestBracket; i--)
        {
            if (IsSign(i, open))
                return i;
        }

        return -1;
    }

    /// <summary>Whether a group in brackets holds initials or agencies, three or more: <c>(rtm/bor/dst)</c>, <c>(KBA/Dunia/I-1)</c>; a picture's credit has whole names.</summary>
    public bool IsSigned(int open, int end)
    {
        const int LongestInitials = 4, FewestSlashes = 2;
        int slashes = 0;
        bool isLower = true;
        for (int i = open + 1; i < end - 1; i++)
        {
            bool isSlash = IsSign(i, '/');
            slashes += isSlash ? 1 : 0;
            if (!isSlash && _tokens[i].Kind == TokenKind.Word && i > open + 1 && _tokens[i - 1].Kind == TokenKind.Word)
                return false;
            isLower &= isSlash || ShapeOf(i) == TokenShape.Lower && _tokens[i].Length <= LongestInitials;
        }

        return slashes >= FewestSlashes && (isLower || EndsWithFinal(0, open));
    }

    /// <summary>The <see cref="FurnitureValue"/> of the phrase that opens the range, behind signs and marks; -1 where none does.</summary>
    public int ReadOpener(int first, int end)
    {
        const int LongestPageLine = 4;
        while (first < end && _tokens[first].Kind is TokenKind.Punctuation or TokenKind.Mark)
            first++;
        if (first == end || !_lexicon.FurnitureBegins.MayHold(TextOf(first)))
            return -1;
        bool isPhrase = first + 1 < end && _lexicon.EntryOf(_words[first].Word).BeginsPhrase
            && _lexicon.MayBeginPhrase(_words[first].Word, _words[first + 1].Word);
        PhraseMatch match = _lexicon.MatchAt(_words.Read(first, isPhrase ? Math.Min(end, first + _lexicon.LongestPhrase) : first + 1), 0);
        if (!match.Entry.Class.HasFlag(WordClass.FurnitureStart))
            return -1;
        int next = first + match.Length;
        bool isMarked = match.Entry.Value switch
        {
            FurnitureValue.Opener => true,
            FurnitureValue.Label => next < end && IsSign(next, ':'),
            FurnitureValue.Numbered => next < end && _tokens[next].Kind == TokenKind.Number && end - next <= LongestPageLine,
            FurnitureValue.Button => !IsSign(end - 1, '.'),
            FurnitureValue.Byline => next + 1 < end && (IsSign(next, ':') || IsName(next, end)),
            _ => !HasWords(next, end), // FurnitureValue.WholeLine and Enlarge.
        };
        return isMarked ? match.Entry.Value : -1;
    }
}
