namespace QuoteExtractor.Segmentation;

/// <summary>Tells, mark by mark in the order of a line, which quotation marks close: by the blanks around them, else by what is open.</summary>
internal ref struct MarkSides(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
{
    /// <summary>Marks in a row that are looked past to find the blank after them (<c>'"</c>).</summary>
    private const int LookAhead = 3;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private bool _isDoubleOpen, _isSingleOpen;
    private int _lastClosing;

    /// <summary>Forgets what is open, at the begin of a line.</summary>
    public void Reset()
    {
        _isDoubleOpen = _isSingleOpen = false;
        _lastClosing = -1;
    }

    /// <summary>Reads the next mark of the line from <paramref name="first"/> to <paramref name="end"/>.</summary>
    public bool IsClosing(int token, int first, int end)
    {
        bool isSingle = _tokens[token].Length == 1 && CharKinds.IsApostrophe(_text[_tokens[token].Start]);
        bool isLeft = IsLeftAttached(token, first), isRight = IsRightAttached(token, end);
        bool wasOpen = isSingle ? _isSingleOpen : _isDoubleOpen;
        bool closes = isLeft == isRight ? wasOpen : isLeft;
        if (isSingle)
            _isSingleOpen = !closes;
        else
            _isDoubleOpen = !closes;
        if (closes)
            _lastClosing = token;
        return closes;
    }

    private readonly bool IsLeftAttached(int token, int first)
    {
        if (token == first || _tokens[token - 1].End != _tokens[token].Start)
            return false;
        Token before = _tokens[token - 1];
        return before.Kind switch
        {
            TokenKind.Mark => _lastClosing == token - 1,
            TokenKind.Punctuation => !IsOpener(_text[before.Start]),
            _ => true,
        };
    }

    private readonly bool IsRightAttached(int token, int end)
    {
        int next = token + 1;
        while (next < end && next <= token + LookAhead && _tokens[next].Kind == TokenKind.Mark && _tokens[next].Start == _tokens[next - 1].End)
            next++;
        if (next >= end || _tokens[next].Start != _tokens[next - 1].End)
            return false;
        return _tokens[next].Kind != TokenKind.Punctuation || IsOpener(_text[_tokens[next].Start]) || IsEllipsis(_tokens[next]);
    }

    private static bool IsOpener(char c) => c is '(' or '[' or '{' or '-' or '–' or '—' or '/' or '…' or ':';

    private readonly bool IsEllipsis(Token token) => token.Length > 1 && _text[token.Start] == '.';
}
