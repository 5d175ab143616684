using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds where a sentence's first clause begins, behind a dateline (<c>BORAVA, KABAR DUNIA - </c>) or a list's number.</summary>
internal static class ClauseStart
{
    private const int LongestDateline = 14;

    public static int After(PhrasedText text, int first, int limit)
    {
        ReadOnlySpan<Token> tokens = text.Tokens[..limit];
        int start = first;
        for (int i = first; i < Math.Min(limit, first + LongestDateline); i++)
        {
            Token token = tokens[i];
            if (token.Kind == TokenKind.Punctuation && text.CharOf(i) is '-' or '–' or '—' && IsFree(text, i))
            {
                start = i + 1;
                while (start < limit && text.CharOf(start) is '-' or '–' or '—')
                    start++;
                break;
            }

            bool lower = token.Kind == TokenKind.Word && token.Shape == TokenShape.Lower;
            if (lower || token.Kind == TokenKind.Mark)
                break;
        }

        if (start == first && first + 2 < limit && tokens[first].Kind == TokenKind.Number && text.IsSign(first + 1, '.'))
            start = first + 2;
        while (start < limit && tokens[start].Kind == TokenKind.Punctuation)
            start++;
        return start;
    }

    private static bool IsFree(PhrasedText text, int dash)
    {
        Token token = text.Tokens[dash];
        return token.Start > 0 && char.IsWhiteSpace(text.Text[token.Start - 1]) || token.End < text.Text.Length && char.IsWhiteSpace(text.Text[token.End]);
    }
}
