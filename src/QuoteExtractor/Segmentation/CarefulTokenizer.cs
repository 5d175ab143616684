using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>
/// Cuts a text into tokens, one at a time and by every rule; what <see cref="Tokenizer"/> cannot tell by its masks is read here.
/// Words stay to be looked up.
/// </summary>
internal readonly ref struct CarefulTokenizer(SegmentedText segments)
{
    private readonly ReadOnlySpan<char> _text = segments.Text;
    private readonly Lexicon _lexicon = segments.Lexicon;
    private readonly SegmentedText _segments = segments;

    /// <summary>Reads the token, the blank or the line break at <paramref name="at"/>, and returns its end.</summary>
    public int Next(int at)
    {
        switch (CharKinds.Of(_text[at]))
        {
            case CharKind.Blank:
                return at + 1;
            case CharKind.LineBreak:
                bool isPair = _text[at] == '\r' && at + 1 < _text.Length && _text[at + 1] == '\n';
                _segments.Workspace.LineEnds.Add(_segments.Tokens.Length);
                return at + (isPair ? 2 : 1);
            case CharKind.Letter:
                return AddWord(at, at);
            case CharKind.Digit:
                return AddNumber(at);
            case CharKind.Mark:
                return Add(at, at + MarkLength(at), TokenKind.Mark);
            case CharKind.Surrogate when CharKinds.IsLetterAt(_text, at):
                return AddWord(at, at);
            case CharKind.Surrogate:
                return Add(at, at + (CharKinds.IsPair(_text, at) ? 2 : 1), TokenKind.Punctuation);
            default:
                return AddSign(at);
        }
    }

    private int Add(int start, int end, TokenKind kind, int word = 0)
    {
        if (kind == TokenKind.Mark || (kind == TokenKind.Punctuation && FullStop.IsFinal(_text[start])))
            _segments.Workspace.Halts.Add(_segments.Tokens.Length);
        _segments.Add(1)[0] = new Token(start, end, word, kind, TokenShape.None);
        return end;
    }

    /// <summary>Adds a word, and apart from it an ending that is a word of its own.</summary>
    private int AddWord(int start, int from)
    {
        int end = AddressScanner.End(_text, start, WordEnd(start, from));
        int ending = EndingStart(start, end);
        Add(start, ending, TokenKind.Word, Token.Unread);
        return ending < end ? Add(ending, end, TokenKind.Word, Token.Unread) : end;
    }

    /// <summary>Where an ending begins that is a word of its own: English <c>Torres's</c>; the word's end where it has none.</summary>
    private int EndingStart(int start, int end)
    {
        int ending = end - 2;
        bool owned = ending > start && CharKinds.IsApostrophe(_text[ending])
            && _lexicon.ClassOf(_lexicon.IdOf(_text[ending..end])).HasFlag(WordClass.Possessive);
        return owned ? ending : end;
    }

    private int WordEnd(int start, int from)
    {
        int end = from;
        while (true)
        {
            int length = CharKinds.WordCharLength(_text, end);
            if (length > 0)
            {
                if (IsGluedNumber(start, end))
                    return end;
                end += length;
            }
            else if (end > start && end < _text.Length && IsJoiner(end))
            {
                end++;
            }
            else
            {
                return end;
            }
        }
    }

    /// <summary>An abbreviation of several letters written onto its number: <c>Rp1.500.000</c>, <c>No10</c>; but <c>G20</c> and <c>SP3</c> are words.</summary>
    private bool IsGluedNumber(int start, int at) =>
        at > start + 1 && CharKinds.IsDigitAt(_text, at) && char.IsLetter(_text[at - 1])
        && _lexicon.EntryOf(_lexicon.IdOf(_text[start..at])) is { Value: not AbbreviationValue.Degree } entry && entry.Class.HasFlag(WordClass.Abbreviation);

    /// <summary>Signs that hold a word together: <c>besar-besaran</c>, <c>Jum'at</c>, <c>R&amp;D</c>, and what UTF-8 read as Latin-1 has for letters: <c>BjÃ¶rn</c>.</summary>
    private bool IsJoiner(int at)
    {
        char c = _text[at];
        if (CharKinds.WordCharLength(_text, at + 1) == 0)
            return false;
        if (CharKinds.IsApostrophe(c))
            return CharKinds.IsLetterAt(_text, at + 1) && char.IsLetter(_text[at - 1]);
        if (c == '&')
            return char.IsUpper(_text[at - 1]) && char.IsUpper(_text[at + 1]);
        if (c is >= '\u0080' and <= '\u00BF' and not '\u00AD')
            return _text[at - 1] is 'Ã' or 'Â';
        return c is '-' or '_' or '\u2010' or '\u2011' or '\u00AD' or '\u200C' or '\u200D';
    }

    /// <summary>
    /// Digits, or a word that begins with them (<c>80-an</c>, <c>3D</c>); a clock and its zone (<c>14.00WIB</c>) and two dates
    /// (<c>2030-Mei 2031</c>) stay apart.
    /// </summary>
    private int AddNumber(int start)
    {
        int end = start;
        while (CharKinds.IsDigitAt(_text, end) || (IsNumberJoiner(end) && CharKinds.IsDigitAt(_text, end + 1)))
            end++;
        if (IsDocket(start, end))
            return Add(start, AddressScanner.UrlEnd(_text, end), TokenKind.Word);

        return ContinuesAsWord(start, end) ? AddWord(start, end) : Add(start, end, TokenKind.Number, Token.Unread);
    }

    private bool ContinuesAsWord(int start, int end)
    {
        const int ShortNumber = 3;
        if (end >= _text.Length)
            return false;
        if (_text[end] == '-')
            return CharKinds.IsLetterAt(_text, end + 1) && (char.IsLower(_text[end + 1]) || end - start <= ShortNumber);
        bool isUnit = char.IsUpper(_text[end]) && _text[start..end].IndexOfAny(':', '.') >= 0;
        return CharKinds.IsLetterAt(_text, end) && !isUnit;
    }

    private bool IsNumberJoiner(int at) => at < _text.Length && _text[at] is '.' or ',' or '/' or ':' or '-';

    /// <summary>A file number of an office, with letters and two slashes: <c>12/Pid.B/2031/PN</c>.</summary>
    private bool IsDocket(int start, int end)
    {
        if (end >= _text.Length || _text[end] != '/' || !CharKinds.IsLetterAt(_text, end + 1))
            return false;
        int next = end + 1;
        while (CharKinds.WordCharLength(_text, next) is > 0 and int length)
            next += length;
        while (next < _text.Length && _text[next] == '.' && CharKinds.IsLetterAt(_text, next + 1))
        {
            next++;
            while (CharKinds.WordCharLength(_text, next) is > 0 and int length)
                next += length;
        }

        return (next < _text.Length && _text[next] == '/') || _text[start..end].Contains('/');
    }

    /// <summary>Marks of two characters: <c>''</c>, <c>’’</c>, <c>‘‘</c>, <c>‘’</c>. Of three behind a word the first closes a quotation inside another: <c>''the 'old' ''</c>.</summary>
    private int MarkLength(int at) =>
        CharKinds.IsApostrophe(_text[at]) && (IsSame(at, 1) || _text[at] == '‘' && at + 1 < _text.Length && _text[at + 1] == '’') && !(IsSame(at, 2) && !IsSame(at, 3) && at > 0 && !char.IsWhiteSpace(_text[at - 1])) ? 2 : 1;

    private bool IsSame(int at, int distance) => at + distance < _text.Length && _text[at + distance] == _text[at];

    private int AddSign(int at)
    {
        char c = _text[at];
        bool isDoubled = at + 1 < _text.Length && _text[at + 1] == c;
        if (c == '`' && isDoubled)
            return Add(at, at + 2, TokenKind.Mark);
        if (c is '@' or '#' && CharKinds.WordCharLength(_text, at + 1) > 0)
            return Add(at, AddressScanner.HandleEnd(_text, at), TokenKind.Word);

        int runEnd = at + 1;
        if (c is '.' or '…' or '-')
        {
            while (runEnd < _text.Length && (_text[runEnd] == c || (c != '-' && _text[runEnd] is '.' or '…')))
                runEnd++;
        }

        return Add(at, runEnd, TokenKind.Punctuation);
    }
}
