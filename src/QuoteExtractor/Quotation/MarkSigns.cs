using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Tells what a quotation mark can do by its form and by the blanks around it.</summary>
internal readonly struct MarkSigns(SegmentedText text)
{
    /// <summary>Whether a mark can open a quotation.</summary>
    /// <param name="isFirst">Whether none is open: a mark between two letters opens one then.</param>
    public bool CanOpen(int mark, bool isFirst)
    {
        char sign = Of(mark);
        if (sign is '»' or '›' || sign is '«' or '‹' && LetterAt(text.Tokens[mark].Start - 1))
            return false;
        return !BlankAt(text.Tokens[mark].End) && !EndsClauseAt(text.Tokens[mark].End) && (sign is '“' or '‘' or '«' or '„' or '`' || BlankOrBracketBefore(mark) || isFirst && !IsSingle(mark));
    }

    /// <summary>Whether a mark can close a quotation.</summary>
    public bool CanClose(int mark)
    {
        char sign = Of(mark);
        if (sign is '«' or '‹' or '„' or '`' || sign is '»' or '›' && LetterAt(text.Tokens[mark].End))
            return false;
        return !BlankAt(text.Tokens[mark].Start - 1) || BlankAt(text.Tokens[mark].End) || EndsClauseAt(text.Tokens[mark].End);
    }

    /// <summary>Whether a mark with blanks on both sides opens a quotation: it stands first or behind a comma or a colon, a capital follows, and the next mark closes. <c>" Jalan itu rusak, " kata Torres</c></summary>
    /// <param name="first">The first token of the sentence.</param>
    public bool OpensLoosely(int mark, int first)
    {
        const int Reach = 400;
        if (IsSingle(mark) || mark + 1 >= text.Tokens.Length || text.At(mark + 1).Shape <= TokenShape.Lower || mark > first && !text.IsSign(mark - 1, ',') && !text.IsSign(mark - 1, ':') || Of(mark) is '»' or '«')
            return false;
        return NextDouble(mark + 1, Math.Min(text.Tokens.Length, mark + Reach)) is >= 0 and int next && CanClose(next);
    }

    /// <summary>The first double mark of a range; -1 where it has none.</summary>
    public int NextDouble(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Mark && !IsSingle(i))
                return i;
        }

        return -1;
    }

    private bool BlankOrBracketBefore(int mark)
    {
        int before = text.Tokens[mark].Start - 1;
        return BlankAt(before) || text.Text[before] is '(' or '[' or '-' or '–' or '—' or '/' || IsMarkAt(mark - 1, before);
    }

    private bool IsMarkAt(int token, int position) => token >= 0 && text.Tokens[token].Kind == TokenKind.Mark && text.Tokens[token].End == position + 1;

    private bool BlankAt(int position) => position < 0 || position >= text.Text.Length || char.IsWhiteSpace(text.Text[position]);

    /// <summary>"Jalan itu rusak ", kata Torres: no quotation begins before a comma.</summary>
    private bool EndsClauseAt(int position) => position >= 0 && position < text.Text.Length && text.Text[position] is ',' or ';';

    private bool LetterAt(int position) => position >= 0 && position < text.Text.Length && char.IsLetter(text.Text[position]);

    /// <summary>Whether a mark is a single one: <c>' ‘ ’ ‹ ›</c>.</summary>
    public bool IsSingle(int mark) => text.Tokens[mark].Length == 1 && Of(mark) is '\'' or '‘' or '’' or '‹' or '›' or '‚';

    /// <summary>The character of a sign.</summary>
    public char Of(int mark) => text.Text[text.Tokens[mark].Start];
}
