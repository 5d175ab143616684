using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds which quotation marks belong together; pairs inside a pair are left to the outer one.</summary>
/// <remarks>
/// What a mark does is read from the blanks around it and from what is open, not from its form: Kompas opens and closes with <c>”</c>.
/// </remarks>
internal ref struct MarkPairer
{
    private readonly SegmentedText _text;
    private readonly MarkSigns _signs;
    private readonly List<MarkPair> _pairs;
    private int _open = -1;
    private int _depth;

    private MarkPairer(SegmentedText text, List<MarkPair> pairs)
    {
        _text = text;
        _signs = new MarkSigns(text);
        _pairs = pairs;
    }

    /// <summary>Adds the outermost pairs of the body, in reading order.</summary>
    /// <param name="marks">The tokens that are marks.</param>
    public static void Pair(SegmentedText text, TokenSet marks, List<MarkPair> pairs) => new MarkPairer(text, pairs).Read(marks);

    private void Read(TokenSet marks)
    {
        ReadOnlySpan<SentenceRange> sentences = _text.Sentences;
        for (int s = 0; s < sentences.Length; s++)
        {
            int end = sentences[s].EndToken;
            for (int i = marks.Next(sentences[s].FirstToken, end); i < end; i = marks.Next(i + 1, end))
                Read(i, sentences[s]);

            bool lastOfParagraph = s + 1 == sentences.Length || sentences[s + 1].Paragraph != sentences[s].Paragraph;
            if (!lastOfParagraph || _open < 0)
                continue;
            if (IsReopened(s))
                EndParagraph(sentences[s].EndToken);
            else if (!RunsOn(s) && !TryEndReopened(sentences[s].EndToken))
                GiveUp(int.MaxValue);
        }
    }

    private void Read(int mark, SentenceRange sentence)
    {
        bool single = _signs.IsSingle(mark);
        if (_open < 0)
        {
            if ((_signs.CanOpen(mark, _open < 0) || _signs.OpensLoosely(mark, sentence.FirstToken)) && (!single || ClosesLater(mark, sentence.Paragraph) || GoesOn(mark, sentence)))
                _open = mark;
            return;
        }

        if (single != _signs.IsSingle(_open))
            return;
        if (!_signs.CanClose(mark) && _signs.CanOpen(mark, _open < 0) && !single)
        {
            // A second opening mark: it is nested, or the first one never closed.
            if (IsNested(mark, sentence.Paragraph) || IsInside(mark, sentence) || _signs.Of(_open) == '"' && _signs.Of(mark) == '“' && _open == sentence.FirstToken)
            {
                _depth++;
                return;
            }

            GiveUp(mark);
            _open = mark;
            return;
        }

        if (_depth > 0)
        {
            _depth--;
            return;
        }

        _pairs.Add(new MarkPair(_open, mark, true));
        _open = -1;
    }

    /// <summary>
    /// Ends a quotation that never closes with its first sentence, the final stop left out; before its attribution, where the
    /// sentence has one (<c>"Jalan itu rusak, kata X.</c>); or before the next one opens.
    /// </summary>
    private void GiveUp(int next)
    {
        int end = AttributionBefore(Math.Min(_text.Sentences[SentenceOf(_open)].EndToken, next));
        while (end > _open + 1 && _text.Tokens[end - 1].Kind != TokenKind.Word && _text.Tokens[end - 1].Kind != TokenKind.Number)
            end--;
        if (end > _open + 1)
            _pairs.Add(new MarkPair(_open, end, false));
        _open = -1;
        _depth = 0;
    }

    /// <summary>The first word behind a comma that reports what stands before it; <paramref name="end"/> where there is none.</summary>
    private int AttributionBefore(int end)
    {
        for (int i = _open + 2; i < end; i++)
        {
            bool reports = (_text.CueOf(i) & CueTraits.Follows) != 0 && _text.Tokens[i].Shape == TokenShape.Lower;
            if (reports && _text.Tokens[i - 1].Kind == TokenKind.Punctuation && _signs.Of(i - 1) == ',')
                return i;
        }

        return end;
    }

    /// <summary>Whether the quotation that is open is speech, and the next paragraph opens it anew.</summary>
    private bool IsReopened(int sentence)
    {
        if (sentence + 1 >= _text.Sentences.Length)
            return false;
        int next = _text.Sentences[sentence + 1].FirstToken;
        if (_text.Tokens[next].Kind != TokenKind.Mark || _signs.IsSingle(next) != _signs.IsSingle(_open) || !_signs.CanOpen(next, _open < 0))
            return false;
        SentenceRange first = _text.Sentences[SentenceOf(_open)];
        bool begins = _open == first.FirstToken || _text.Tokens[_open - 1].Kind == TokenKind.Punctuation && _signs.Of(_open - 1) is ',' or ':';
        return begins && _text.Tokens[_text.Sentences[sentence].EndToken - 1].Kind == TokenKind.Punctuation && AttributionBefore(first.EndToken) == first.EndToken;
    }

    /// <summary>Ends the paragraph's part of a quotation that the next paragraph opens anew.</summary>
    private void EndParagraph(int end)
    {
        _pairs.Add(new MarkPair(_open, end, false, true));
        _open = -1;
        _depth = 0;
    }

    /// <summary>Ends the last paragraph of such a quotation, which never closes either.</summary>
    private bool TryEndReopened(int end)
    {
        if (_pairs.Count == 0 || !_pairs[^1].GoesOn || _open > _pairs[^1].End || end <= _open + 1)
            return false;
        _pairs.Add(new MarkPair(_open, end, false));
        _open = -1;
        _depth = 0;
        return true;
    }

    /// <summary>Whether the quotation that is open goes on in the next paragraphs: a mark there closes it before another opens.</summary>
    private bool RunsOn(int sentence)
    {
        const int MostParagraphs = 4;
        const int MostTokens = 600;
        if (_signs.IsSingle(_open))
            return false;
        int last = _text.Sentences[sentence].Paragraph + MostParagraphs;
        for (int next = sentence + 1; next < _text.Sentences.Length && _text.Sentences[next].Paragraph <= last; next++)
        {
            for (int i = _text.Sentences[next].FirstToken; i < _text.Sentences[next].EndToken; i++)
            {
                if (_text.Tokens[i].Kind == TokenKind.Mark && !_signs.IsSingle(i))
                    return _signs.CanClose(i) && !_signs.CanOpen(i, _open < 0);
                if (i - _open > MostTokens)
                    return false;
            }
        }

        return false;
    }

    /// <summary>English Torres said: ‘P.¶‘Q.’: whether a single mark that closes nowhere in its paragraph leads in speech that the next one opens anew, or is the last of such.</summary>
    private bool GoesOn(int mark, SentenceRange sentence)
    {
        if (mark != sentence.FirstToken && !(_text.Tokens[mark - 1].Kind == TokenKind.Punctuation && _signs.Of(mark - 1) is ',' or ':'))
            return false;
        if (_pairs.Count > 0 && _pairs[^1].GoesOn && _pairs[^1].End == mark && _signs.IsSingle(_pairs[^1].Open))
            return true;
        int s = SentenceOf(mark) + 1;
        while (s < _text.Sentences.Length && _text.Sentences[s].Paragraph == sentence.Paragraph)
            s++;
        return s < _text.Sentences.Length && _text.Tokens[_text.Sentences[s].FirstToken].Kind == TokenKind.Mark && _signs.Of(_text.Sentences[s].FirstToken) == _signs.Of(mark);
    }

    private bool ClosesLater(int mark, int paragraph)
    {
        const int Reach = 400;
        bool inner = false;
        for (int i = mark + 1; i < Math.Min(_text.Tokens.Length, mark + Reach); i++)
        {
            if (_text.Tokens[i].Kind != TokenKind.Mark)
                continue;
            if (!_signs.IsSingle(i))
                inner = !inner;
            else if (_signs.CanClose(i))
                return !inner && SameParagraph(i, paragraph);
        }

        return false;
    }

    /// <summary>Whether two closing marks follow an opening one that stands inside a quotation.</summary>
    private bool IsNested(int mark, int paragraph)
    {
        const int Reach = 600;
        int closers = 0;
        for (int i = mark + 1; i < Math.Min(_text.Tokens.Length, mark + Reach) && closers < 2; i++)
        {
            if (_text.Tokens[i].Kind != TokenKind.Mark || _signs.IsSingle(i))
                continue;
            if (!SameParagraph(i, paragraph) || !_signs.CanClose(i))
                return false;
            closers++;
        }

        return closers == 2;
    }

    /// <summary>Whether a mark opens and closes in the sentence of one that never closes, and the sentence goes on behind it.</summary>
    private bool IsInside(int mark, SentenceRange sentence)
    {
        if (_open < sentence.FirstToken || _depth > 0)
            return false;
        return _signs.NextDouble(mark + 1, sentence.EndToken) is >= 0 and int next && _signs.CanClose(next) && next + 1 < sentence.EndToken && _text.Tokens[next + 1].Kind == TokenKind.Word;
    }

    private bool SameParagraph(int token, int paragraph)
    {
        int sentence = SentenceOf(token);
        return sentence >= 0 && sentence < _text.Sentences.Length && _text.Sentences[sentence].Paragraph == paragraph;
    }

    /// <summary>The index of the sentence that holds a token.</summary>
    private int SentenceOf(int token)
    {
        int low = 0, high = _text.Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_text.Sentences[middle].FirstToken <= token)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
