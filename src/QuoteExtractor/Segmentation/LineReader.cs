using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>Reads what a line looks like, by its words and its shape.</summary>
internal readonly ref struct LineReader(ReadOnlySpan<char> text, Lexicon lexicon, ReadOnlySpan<Token> tokens)
{
    /// <summary>A longer line, in tokens, is prose that lost its final mark.</summary>
    private const int LongestHeading = 32;

    /// <summary>The longest line, in tokens, that can be a date stamp or a row of credits.</summary>
    private const int LongestStamp = 24;

    /// <summary>The longest rest of a line that numbers a page, in tokens.</summary>
    private const int LongestPageLine = 4;

    /// <summary>The longest photo credit in brackets, in tokens.</summary>
    private const int LongestBracket = 30;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Lexicon _lexicon = lexicon;
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    public LineRole Read(TextLine line)
    {
        if (!HasWords(line.FirstToken, line.EndToken))
            return LineRole.Furniture;
        int opened = ReadOpener(line.FirstToken, line.EndToken);
        if (opened >= 0)
            return opened == FurnitureValue.Enlarge ? LineRole.Enlarge : LineRole.Furniture;
        if (IsSign(line.FirstToken, '©') || IsCaption(line))
            return LineRole.Furniture;
        if (line.Length > LongestHeading || EndsWithFinal(line.FirstToken, line.EndToken))
            return LineRole.Prose;
        if (IsMarkedByShape(line))
            return LineRole.Furniture;
        return IsCreditLine(line) ? LineRole.Credit : LineRole.Heading;
    }

    /// <summary>The line without the groups in brackets at its end that are no text: <c>[Gambas:Video]</c>, <c>(*)</c>, <c>(rtm/bor)</c>.</summary>
    public TextLine Trim(TextLine line)
    {
        int end = line.EndToken;
        while (end > line.FirstToken)
        {
            int open = BracketStart(line.FirstToken, end);
            if (open <= line.FirstToken || !IsAside(line.FirstToken, open, end))
                break;
            end = open;
        }

        return line with { EndToken = end };
    }

    public int CountWords(TextLine line)
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
        foreach (Token token in _tokens[line.FirstToken..line.EndToken])
        {
            if (token.Shape == TokenShape.Lower && token.Length > ShortWord)
                return false;
        }

        return true;
    }

    public bool EndsWithBracket(TextLine line) => IsSign(line.EndToken - 1, ')');

    public bool IsListItem(TextLine line) => _tokens[line.FirstToken].Kind is TokenKind.Number or TokenKind.Punctuation;

    private bool HasWords(int first, int end)
    {
        foreach (Token token in _tokens[first..end])
        {
            if (token.Kind == TokenKind.Word)
                return true;
        }

        return false;
    }

    /// <summary>The <see cref="FurnitureValue"/> of the phrase that opens the range; -1 where none does.</summary>
    private int ReadOpener(int first, int end)
    {
        while (first < end && _tokens[first].Kind is TokenKind.Punctuation or TokenKind.Mark)
            first++;
        if (first == end)
            return -1;
        PhraseMatch match = _lexicon.MatchAt(_tokens[..end], first);
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
            _ => !HasWords(next, end),
        };
        return isMarked ? match.Entry.Value : -1;
    }

    /// <summary>Capitalised words and nothing else, as many as a few names have.</summary>
    private bool IsName(int first, int end)
    {
        const int LongestName = 8;
        for (int i = first; i < end; i++)
        {
            bool isPart = _tokens[i].Shape is TokenShape.Capitalized or TokenShape.Upper || IsSign(i, ',') || IsSign(i, '.') || IsSign(i, '&');
            if (!isPart)
                return false;
        }

        return end - first <= LongestName && !IsSign(end - 1, '.');
    }

    private bool EndsWithFinal(int first, int end)
    {
        while (end > first && (_tokens[end - 1].Kind == TokenKind.Mark || IsSign(end - 1, ')') || IsSign(end - 1, ']')))
            end--;
        return end > first && _tokens[end - 1].Kind == TokenKind.Punctuation && _text[_tokens[end - 1].Start] is '.' or '?' or '!' or '…';
    }

    /// <summary>A photo credit closes it: <c>… di Arkadia /Kabar Dunia</c>, <c>… (Kabar Dunia/Dewi Torres)</c>, <c>…/Foto : Kabar Dunia</c>.</summary>
    private bool IsCaption(TextLine line)
    {
        int open = BracketStart(line.FirstToken, line.EndToken);
        if (open >= 0)
            return ReadOpener(open, line.EndToken) == FurnitureValue.Label || IsAgencyCredit(line.FirstToken, open, line.EndToken);
        for (int i = Math.Max(line.FirstToken, line.EndToken - 8); i < line.EndToken - 1; i++)
        {
            if (!IsSign(i, '/'))
                continue;
            if (ReadOpener(i, line.EndToken) == FurnitureValue.Label)
                return true;
            bool standsApart = i > line.FirstToken && _tokens[i - 1].End < _tokens[i].Start && _tokens[i + 1].Start == _tokens[i].End;
            if (standsApart && IsName(i + 1, line.EndToken))
                return true;
        }

        return false;
    }

    /// <summary>An agency and a name, in brackets; a lone agency may be the source of the article: <c>(Kabar Dunia)</c>.</summary>
    private bool IsAgencyCredit(int first, int open, int end)
    {
        int words = 0;
        bool hasAgency = false, hasSlash = false;
        for (int i = open + 1; i < end - 1; i++)
        {
            words += _tokens[i].Kind == TokenKind.Word ? 1 : 0;
            hasAgency |= ClassOf(i).HasFlag(WordClass.Outlet);
            hasSlash |= IsSign(i, '/');
        }

        return hasSlash && words > 2 && (hasAgency || !EndsWithFinal(first, open));
    }

    private bool IsMarkedByShape(TextLine line)
    {
        if (line.Length > LongestStamp)
            return false;
        bool hasClock = false, hasYear = false, isOnlyDate = true;
        for (int i = line.FirstToken; i < line.EndToken; i++)
        {
            Token token = _tokens[i];
            if (IsSign(i, '|') || IsSign(i, '©'))
                return true;
            if (token.Kind == TokenKind.Number)
            {
                hasClock |= IsClock(token);
                hasYear |= HasYear(token);
                if (IsVideoTile(i, line.EndToken))
                    return true;
            }
            else if (token.Kind == TokenKind.Word)
            {
                isOnlyDate &= (ClassOf(i) & (WordClass.Month | WordClass.Weekday)) != 0;
            }
        }

        return hasYear && (hasClock || isOnlyDate);
    }

    /// <summary>The length of a film, then a label: <c>+01:37VIDEO: …</c>.</summary>
    private bool IsVideoTile(int clock, int end) =>
        IsClock(_tokens[clock]) && clock + 1 < end && ReadOpener(clock + 1, end) == FurnitureValue.Label;

    private bool IsClock(Token number)
    {
        ReadOnlySpan<char> digits = _text[number.Start..number.End];
        int separator = digits.IndexOfAny(':', '.');
        return separator is 1 or 2 && digits.Length >= separator + 3 && (digits.Length == separator + 3 || digits[separator] == ':');
    }

    /// <summary>A year by itself or inside a date: <c>2031</c>, <c>19/6/2031</c>, <c>2031-06-19</c>.</summary>
    private bool HasYear(Token number)
    {
        ReadOnlySpan<char> digits = _text[number.Start..number.End];
        return digits.Length >= 4 && (IsYear(digits[..4]) || IsYear(digits[^4..]))
            && (digits.Length == 4 || digits.IndexOfAny('/', '-') >= 0);
    }

    private static bool IsYear(ReadOnlySpan<char> digits) =>
        (digits.StartsWith("19") || digits.StartsWith("20")) && char.IsAsciiDigit(digits[2]) && char.IsAsciiDigit(digits[3]);

    private bool IsCreditLine(TextLine line)
    {
        const int LongestCredit = 10;
        if (line.Length > LongestCredit)
            return false;
        bool hasAgency = false;
        for (int i = line.FirstToken; i < line.EndToken; i++)
        {
            if (_tokens[i].Kind == TokenKind.Word && _tokens[i].Shape != TokenShape.Upper)
                return false;
            hasAgency |= ClassOf(i).HasFlag(WordClass.Outlet) || IsSign(i, '/');
        }

        return hasAgency;
    }

    /// <summary>The bracket that opens the group that closes at the end of the range; -1 where none does.</summary>
    private int BracketStart(int first, int end)
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

    /// <summary>A link or an embedded picture, or, behind a final mark, signs or the initials of who wrote the article.</summary>
    private bool IsAside(int first, int open, int end)
    {
        if (ReadOpener(open, end) is FurnitureValue.Opener or FurnitureValue.Label)
            return true;
        if (!EndsWithFinal(first, open))
            return false;
        int words = 0, blanks = 0;
        for (int i = open + 1; i < end - 1; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word)
                continue;
            words++;
            blanks += i > open + 1 && _tokens[i - 1].Kind == TokenKind.Word && _tokens[i].Shape != TokenShape.Upper ? 1 : 0;
        }

        return words == 0 || blanks == 0;
    }

    private WordClass ClassOf(int token) => _lexicon.ClassOf(_tokens[token].Word);

    private bool IsSign(int token, char sign) => _tokens[token].Kind == TokenKind.Punctuation && _tokens[token].Length == 1 && _text[_tokens[token].Start] == sign;
}
