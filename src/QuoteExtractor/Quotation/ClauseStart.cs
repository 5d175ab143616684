using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds where a sentence's first clause begins, behind a dateline (<c>BORAVA, KABAR DUNIA - </c>) or a list's number.</summary>
internal static class ClauseStart
{
    private const int LongestDateline = 14, LongestBracket = 8, LongestSection = 3;

    /// <summary>How many tokens an article's first lines have at most, where it tells whence it comes.</summary>
    private const int Head = 60;

    public static int After(PhrasedText text, int first, int limit)
    {
        ReadOnlySpan<Token> tokens = text.Tokens[..limit];
        int start = first;
        for (int i = first; i < Math.Min(limit, first + LongestDateline); i++)
        {
            Token token = tokens[i];
            if (IsFreeDash(text, i))
            {
                if (Inserts(text, first, i, limit))
                    break;
                start = BehindDashes(text, i, limit);
                int section = start; // kabardunia.com - Borava - P
                while (section < Math.Min(limit, start + LongestSection) && tokens[section].Shape > TokenShape.Lower)
                    section++;
                if (first <= Head && section > start && section < limit && IsFreeDash(text, section))
                    start = BehindDashes(text, section, limit);
                break;
            }

            if (text.IsSign(i, ':') && text.NameAt(i - 1) is >= 0 and int place && text.Names[place].Kind == NameKind.Place && text.Names[place].Whole.First - 1 is var comma && comma > first && text.IsSign(comma, ','))
            {
                start = i + 1; // kabardunia.com, Borava: P
                break;
            }

            if (text.IsSign(i, ':') && i > first && (IsPlace(text, first, i) || IsTown(text, first, i, limit)))
            {
                start = i + 1; // English ARUM BAHARI: P
                break;
            }

            if (text.IsSign(i, '(') && text.Segments.BehindBracket(i, Math.Min(limit, i + LongestBracket)) is var behind && behind > i)
            {
                i = behind - 1; // BORAVA, ARKADIA (kabardunia.com) - the outlet, as it writes itself
                continue;
            }

            bool joins = text.Is(i, WordClass.Coordinator) && i > first && i + 1 < limit && tokens[i - 1].Shape == TokenShape.Upper && tokens[i + 1].Shape == TokenShape.Upper; // ARUM dan BORAVA -
            bool lower = token.Kind == TokenKind.Word && token.Shape == TokenShape.Lower && !joins && !(i == first && OutletReach.IsWebsite(text, i)); // kabardunia.com, BORAVA - P
            if (lower || token.Kind == TokenKind.Mark)
                break;
        }

        if (start == first && first <= Head && first + 1 < limit && !text.Lexicon.IsHeadLast && OutletReach.IsWebsite(text, first) && tokens[first + 1].Shape > TokenShape.Lower && !text.Is(first + 1, WordClass.Weekday))
            start = first + 1; // KABARDUNIA.COM Hujan turun

        if (start == first && first + 2 < limit && tokens[first].Kind == TokenKind.Number && text.IsSign(first + 1, '.'))
            start = first + 2;
        while (start < limit && tokens[start].Kind == TokenKind.Punctuation)
            start++;
        return start;
    }

    /// <summary>Whether what opens an article in capitals up to a colon is where it comes from, and nobody whose name is known.</summary>
    private static bool IsPlace(PhrasedText text, int first, int colon)
    {
        const int LongestPlace = 4;
        const WordClass Speakers = WordClass.PersonName | WordClass.Organization | WordClass.Role | WordClass.Honorific;
        if (!text.Lexicon.IsHeadLast || first > Head || colon - first > LongestPlace || colon + 1 >= text.Tokens.Length || text.Tokens[colon + 1].Kind == TokenKind.Mark)
            return false;
        for (int i = first; i < colon; i++)
        {
            if (text.Tokens[i] is not { Kind: TokenKind.Word, Shape: TokenShape.Upper } || text.Is(i, Speakers))
                return false;
        }

        return true;
    }

    /// <summary>Borava: Hujan turun.; a place that opens an article up to a colon, where a sentence with its stop follows and no headline.</summary>
    private static bool IsTown(PhrasedText text, int first, int colon, int limit)
    {
        return !text.Lexicon.IsHeadLast && first <= Head && limit < text.Tokens.Length && text.IsSign(limit, '.') && text.Tokens[colon + 1].Kind != TokenKind.Mark
            && text.NameAt(first) is >= 0 and int name && text.Names[name] is { Kind: NameKind.Place } place && place.Whole.First == first && place.Whole.End == colon;
    }

    private static int BehindDashes(PhrasedText text, int dash, int limit)
    {
        int i = dash + 1;
        while (i < limit && text.CharOf(i) is '-' or '–' or '—')
            i++;
        return i;
    }

    private static bool IsFreeDash(PhrasedText text, int token) => text.IsDash(token) && IsFree(text, token);

    /// <summary>Rina Torres — who was there — said: behind a person's name a dash that another one closes opens an insertion.</summary>
    private static bool Inserts(PhrasedText text, int first, int dash, int limit)
    {
        const int LongestInsertion = 40;
        if (text.NameAt(first) is not (>= 0 and int name) || text.Names[name].Kind != NameKind.Person || text.Names[name].Whole.End != dash)
            return false;
        int dashes = 0;
        for (int i = dash + 1; i < Math.Min(limit, dash + LongestInsertion); i++)
            dashes += IsFreeDash(text, i) ? 1 : 0;
        return dashes % 2 == 1;
    }

    private static bool IsFree(PhrasedText text, int dash)
    {
        Token token = text.Tokens[dash];
        bool several = token.Length > 1 || dash + 1 < text.Tokens.Length && text.IsDash(dash + 1) && text.Tokens[dash + 1].Start == token.End; // ARUM---Hujan turun
        return several || token.Start > 0 && char.IsWhiteSpace(text.Text[token.Start - 1]) || token.End < text.Text.Length && char.IsWhiteSpace(text.Text[token.End]);
    }
}
