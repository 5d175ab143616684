using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>Cuts a line into sentences: each runs to its final mark, with the quotation marks and brackets that close there.</summary>
internal ref struct SentenceSplitter(ReadOnlySpan<char> text, Lexicon lexicon, Span<Token> tokens, ReadOnlySpan<int> halts, List<SentenceRange> sentences)
{
    /// <summary>More tokens than any sentence has, lists included. A text without stops is cut so often, since what reads sentences may look at all of one for each of its words.</summary>
    private const int Longest = 512;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Lexicon _lexicon = lexicon;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly ReadOnlySpan<int> _halts = halts;
    private readonly WordReader _words = new(text, lexicon, tokens);
    private readonly FullStop _fullStop = new(text, lexicon, tokens);
    private readonly List<SentenceRange> _sentences = sentences;
    private MarkSides _sides = new(text, tokens);

    /// <summary>The place in <see cref="_halts"/> of the next that is to be read.</summary>
    private int _nextHalt;

    /// <summary>No word and no number stands between the begin of the sentence and this token.</summary>
    private int _firstWord;

    public void Split(TextLine line, int paragraph)
    {
        _sides.Reset();
        int start = line.FirstToken, next = start;
        _firstWord = start;
        for (; _nextHalt < _halts.Length && _halts[_nextHalt] < line.EndToken; _nextHalt++)
        {
            // Those in lines that are left out are passed over, and those that the final mark before took with it.
            int at = _halts[_nextHalt];
            if (at < next)
                continue;
            next = ReadFinal(at, line);
            if (next > at && IsEnd(start, at, next, line.EndToken))
            {
                Add(start, next, paragraph);
                start = _firstWord = next;
            }
        }

        Add(start, line.EndToken, paragraph);
    }

    /// <summary>Reads the token; where it is a final mark, with all that closes behind it. Returns the end, or the token itself where it is none.</summary>
    private int ReadFinal(int at, TextLine line)
    {
        if (_tokens[at].Kind == TokenKind.Mark)
            _sides.IsClosing(at, line.FirstToken, line.EndToken);
        if (!IsFinal(at))
            return at;
        int next = at + 1;
        while (next < line.EndToken)
        {
            bool isGlued = _tokens[next].Start == _tokens[next - 1].End;
            if (_tokens[next].Kind == TokenKind.Mark)
            {
                MarkSides before = _sides;
                if (!_sides.IsClosing(next, line.FirstToken, line.EndToken))
                {
                    _sides = before;
                    break;
                }
            }
            else if (!isGlued || !(IsFinal(next) || IsClosingBracket(next)))
            {
                break;
            }

            next++;
        }

        return next;
    }

    private readonly bool IsFinal(int token) =>
        _tokens[token].Kind == TokenKind.Punctuation && FullStop.IsFinal(_text[_tokens[token].Start]);

    private readonly bool IsClosingBracket(int token) =>
        _tokens[token].Kind == TokenKind.Punctuation && _text[_tokens[token].Start] is ')' or ']' or '}';

    private bool IsEnd(int start, int final, int next, int end)
    {
        if (next >= end)
            return true;
        Token token = _tokens[next];
        bool isGlued = token.Start == _tokens[next - 1].End;
        bool canEnd = token.Kind switch
        {
            TokenKind.Word => char.IsAsciiLetterUpper(_text[token.Start]) || _words[next].Shape != TokenShape.Lower || (_lexicon.ClassOf(_words[next].Word) & WordClass.Outlet) != 0,
            TokenKind.Number => !isGlued || next > final + 1,
            TokenKind.Mark => true,
            _ => _text[token.Start] is not (',' or ';' or ':' or '-' or '–' or '—' or '―' or '/' or ')' or ']'),
        };
        if (!canEnd || IsBare(final))
            return false;
        return (next > final + 1 && !IsClosingBracket(final + 1)) || _fullStop.Ends(start, final, next, isGlued);
    }

    /// <summary>Nothing but marks, or one number or letter of a list, stands before the final mark: <c>1. Terikat</c>, <c>"... Hari ini</c>.</summary>
    private bool IsBare(int final)
    {
        while (_firstWord < final && _tokens[_firstWord].Kind is not (TokenKind.Word or TokenKind.Number))
            _firstWord++;
        return _firstWord == final
            || (_firstWord == final - 1 && _text[_tokens[final].Start] == '.'
                && (_tokens[_firstWord].Kind == TokenKind.Number || _tokens[_firstWord].Length == 1));
    }

    private readonly void Add(int start, int end, int paragraph)
    {
        for (; end - start > Longest; start += Longest)
            AddPart(start, start + Longest, paragraph);
        AddPart(start, end, paragraph);
    }

    /// <summary>Signs that are left at the end of a line go with the sentence before when they close something; else they are in none.</summary>
    private readonly void AddPart(int start, int end, int paragraph)
    {
        for (int i = start; i < end; i++)
        {
            if (_tokens[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                _sentences.Add(new SentenceRange(start, end, paragraph));
                return;
            }
        }

        if (start == end || _tokens[start].Kind != TokenKind.Mark || _sentences.Count == 0)
            return;
        SentenceRange last = _sentences[^1];
        if (last.EndToken == start && last.Paragraph == paragraph)
            _sentences[^1] = last with { EndToken = start + 1 };
    }
}
