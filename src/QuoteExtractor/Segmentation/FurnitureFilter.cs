using System.Runtime.InteropServices;

namespace QuoteExtractor.Segmentation;

/// <summary>Leaves out the lines that are not the article: those marked as furniture, and those whose place beside them gives them away.</summary>
internal readonly ref struct FurnitureFilter(LineReader reader, ReadOnlySpan<TextLine> lines)
{
    /// <summary>Below this, a line without a final mark beside a headline is a menu or a name, not a headline.</summary>
    private const int FewWords = 4;

    /// <summary>From here, a line is long enough to be the article's headline, so that the shorter ones round it are not.</summary>
    private const int HeadlineWords = 5;

    /// <summary>From here, a line in headline style in the midst of an article is the headline of another one.</summary>
    private const int LinkWords = 9;

    private readonly LineReader _reader = reader;
    private readonly LineWords _words = reader.Words;
    private readonly ReadOnlySpan<TextLine> _lines = lines;

    /// <summary>Adds what each line is to the one list, and the lines of the article to the other, in order.</summary>
    public void Filter(List<LineRole> lineRoles, List<TextLine> body)
    {
        foreach (TextLine line in _lines)
            lineRoles.Add(_reader.Read(line));
        Span<LineRole> roles = CollectionsMarshal.AsSpan(lineRoles);
        int firstProse = Math.Max(0, roles.IndexOf(LineRole.Prose)), lastProse = roles.LastIndexOf(LineRole.Prose);
        MarkCaptions(roles);
        MarkLinked(roles);
        if (lastProse >= 0)
        {
            MarkHeader(roles[..firstProse]);
            MarkLinks(roles, firstProse);
            MarkFooter(roles, lastProse + 1);
        }

        for (int i = 0; i < roles.Length; i++)
        {
            if (roles[i] is LineRole.Prose or LineRole.Heading)
                body.Add(_reader.Trim(_lines[i]));
        }
    }

    private void MarkCaptions(Span<LineRole> roles)
    {
        for (int i = 0; i < roles.Length; i++)
        {
            if (roles[i] is not (LineRole.Credit or LineRole.Enlarge))
                continue;
            if (roles[i] == LineRole.Enlarge && i > 0 && roles[i - 1] == LineRole.Heading)
                roles[i - 1] = LineRole.Furniture;
            if (i + 1 < roles.Length && !_lines[i + 1].FollowsBlank && (roles[i] == LineRole.Credit || IsCaptionBelow(i + 1, roles)))
                roles[i + 1] = LineRole.Furniture;
            roles[i] = LineRole.Furniture;
        }
    }

    /// <summary>The headlines under a line that announces links: <c>Baca juga:</c></summary>
    private void MarkLinked(Span<LineRole> roles)
    {
        bool isLink = false;
        for (int i = 0; i < roles.Length; i++)
        {
            bool announces = roles[i] == LineRole.Furniture && _words.IsSign(_lines[i].EndToken - 1, ':') && _words.Count(_lines[i]) < FewWords
                && _words.ReadOpener(_lines[i].FirstToken, _lines[i].EndToken) == FurnitureValue.Opener;
            isLink = announces || isLink && roles[i] == LineRole.Heading && (!_lines[i].FollowsBlank || roles[i - 1] == LineRole.Furniture && _words.IsSign(_lines[i - 1].EndToken - 1, ':'));
            if (isLink)
                roles[i] = LineRole.Furniture;
        }
    }

    private bool IsCaptionBelow(int line, Span<LineRole> roles) =>
        roles[line] == LineRole.Heading || _words.IsSign(_lines[line].EndToken - 1, ')');

    /// <summary>Menus and names above the article: <c>Berita Internasional</c>, then the headline.</summary>
    private void MarkHeader(Span<LineRole> roles)
    {
        bool hasHeadline = false;
        for (int i = 0; i < roles.Length; i++)
            hasHeadline |= roles[i] == LineRole.Heading && _words.Count(_lines[i]) >= HeadlineWords;
        if (!hasHeadline)
            return;
        for (int i = 0; i < roles.Length; i++)
        {
            if (roles[i] == LineRole.Heading && _words.Count(_lines[i]) < FewWords && !IsListItem(_lines[i]))
                roles[i] = LineRole.Furniture;
        }
    }

    private void MarkLinks(Span<LineRole> roles, int firstProse)
    {
        for (int i = firstProse + 1; i < roles.Length; i++)
        {
            bool isLink = roles[i] == LineRole.Heading && roles[i - 1] == LineRole.Prose && (i + 1 == roles.Length || roles[i + 1] == LineRole.Prose)
                && _words.Count(_lines[i]) >= LinkWords && _words.IsTitleCase(_lines[i]) && !IsListItem(_lines[i]);
            if (isLink)
                roles[i] = LineRole.Furniture;
        }
    }

    /// <summary>Behind the article, the short lines that follow the first one marked as furniture: <c>Halaman 2 dari 2</c>, then menus.</summary>
    private void MarkFooter(Span<LineRole> roles, int start)
    {
        bool isFooter = false;
        for (int i = start; i < roles.Length; i++)
        {
            int words = _words.Count(_lines[i]);
            isFooter |= roles[i] == LineRole.Furniture && words > 0;
            if (isFooter && words < LinkWords && !IsListItem(_lines[i]))
                roles[i] = LineRole.Furniture;
        }
    }

    private bool IsListItem(TextLine line) => _words[line.FirstToken].Kind is TokenKind.Number or TokenKind.Punctuation;
}
