namespace QuoteExtractor.Segmentation;

/// <summary>Reads what a line is by itself, and takes off what is no text at its end.</summary>
internal readonly ref struct LineReader(LineWords words)
{
    /// <summary>A longer line, in tokens, is prose that lost its final mark.</summary>
    private const int LongestHeading = 32;

    private readonly LineWords _words = words;

    public LineWords Words => _words;

    public LineRole Read(TextLine whole)
    {
        TextLine line = Trim(whole);
        if (!_words.HasWords(line.FirstToken, line.EndToken) || _words.IsSign(line.FirstToken, '©'))
            return LineRole.Furniture;
        int opener = _words.ReadOpener(line.FirstToken, line.EndToken);
        if (opener >= 0)
            return opener == FurnitureValue.Enlarge ? LineRole.Enlarge : LineRole.Furniture;
        var caption = new CaptionReader(_words);
        if (caption.IsCaption(whole) && !caption.Reports(line))
            return LineRole.Furniture;
        if (line.Length > LongestHeading || _words.EndsWithFinal(line.FirstToken, line.EndToken))
            return LineRole.Prose;
        if (new StampReader(_words).IsStamp(line))
            return LineRole.Furniture;
        return caption.IsCreditLine(line) ? LineRole.Credit : LineRole.Heading;
    }

    /// <summary>The line without the groups in brackets at its end that are no text: <c>[Gambas:Video]</c>, <c>(*)</c>, <c>(rtm/bor)</c>.</summary>
    public TextLine Trim(TextLine line)
    {
        int end = line.EndToken;
        while (end > line.FirstToken)
        {
            int open = _words.BracketStart(line.FirstToken, end);
            if (open <= line.FirstToken || !IsAside(line.FirstToken, open, end))
                break;
            end = open;
        }

        return line with { EndToken = end };
    }

    /// <summary>A link or an embedded picture, or, behind a final mark, signs or who wrote the article, by initials or with the agency.</summary>
    private bool IsAside(int first, int open, int end)
    {
        if (_words.ReadOpener(open, end) is FurnitureValue.Opener or FurnitureValue.Label)
            return true;
        return _words.EndsWithFinal(first, open) && (!HasPhrase(open + 1, end - 1) || new CaptionReader(_words).IsCredit(first, open, end)) || _words.IsSigned(open, end);
    }

    /// <summary>Two words with a blank between them, the second not in capitals (<c>DEWI TORRES</c> is a name that signs).</summary>
    private bool HasPhrase(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (_words[i].Kind == TokenKind.Word && _words[i - 1].Kind == TokenKind.Word && _words.ShapeOf(i) != TokenShape.Upper)
                return true;
        }

        return false;
    }
}
