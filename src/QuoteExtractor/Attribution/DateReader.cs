using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Reads the words of a date: <c>Rabu (19/6/2024) malam</c>, <c>Senin 8 Mei 2023</c>, <c>Kamis kemarin</c>, <c>beberapa pekan terakhir</c>.</summary>
internal sealed class DateReader(PhrasedText text)
{
    /// <summary>The date that begins at a token; empty where none does.</summary>
    /// <param name="match">What the lexicon has there.</param>
    public TokenRange Read(int i, int limit, in PhraseMatch match)
    {
        if (text.NameAt(i) >= 0)
            return default;
        int end = Core(i, limit, match);
        if (end <= i)
            return default;
        int tail = Tail(end, limit);
        while (tail > end && tail < limit && text.Tokens[tail].Kind == TokenKind.Number)
            tail--; // Senin pagi pukul 09.30: the word before a number is the clock's
        return new TokenRange(i, tail);
    }

    private int Core(int i, int limit, in PhraseMatch match)
    {
        if (IsWeekday(i))
            return BehindWeekday(i + 1, limit);
        if (BehindDayAndMonth(i, limit) is > 0 and int day)
            return day;
        if (Bracket(i, limit) is > 0 and int bracket)
            return bracket;
        if ((match.Entry.Class & (WordClass.RelativeDay | WordClass.RelativePeriod)) != 0)
            return i + match.Length;
        if (text.Is(i, WordClass.Quantifier) || text.Tokens[i].Kind == TokenKind.Number)
            return BehindCount(i + 1, limit);
        if (BehindMonthAndDay(i, limit) is > 0 and int date)
            return date;
        int month = text.Is(i, WordClass.PeriodUnit) ? i + 1 : i;
        if (month < limit && IsMonth(month) && (month > i || Year(month + 1, limit) > month + 1))
            return Year(month + 1, limit);
        return i;
    }

    /// <summary>Senin pekan lalu, Senin malam, Senin, 8 Mei 2023</summary>
    private int BehindWeekday(int i, int limit)
    {
        int end = i;
        while (end < limit)
        {
            PhraseMatch match = text.MatchAt(end, limit);
            bool relative = (match.Entry.Class & (WordClass.RelativeDay | WordClass.RelativePeriod)) != 0;
            if (text.NameAt(end) >= 0 || !relative && ((match.Entry.Class & WordClass.TimeWord) == 0 || IsBound(end)))
                break;
            end += match.Length;
        }

        if (end < limit && text.Is(end, WordClass.Demonstrative) && text.IsSign(end + 1, '('))
            end++; // Jumat ini (17/6)
        int date = end + 1 < limit && text.IsSign(end, ',') ? end + 1 : end;
        return date < limit && BehindDayAndMonth(date, limit) is > 0 and int behind ? behind : date < limit && BehindMonthAndDay(date, limit) is > 0 and int day ? day : end;
    }

    /// <summary>English March 3, March 3, 2020; 0 where no such date stands here.</summary>
    private int BehindMonthAndDay(int i, int limit)
    {
        const int LongestDay = 2;
        if (!text.Lexicon.IsHeadLast || i + 1 >= limit || !IsMonth(i) || text.Tokens[i + 1].Kind != TokenKind.Number || text.Tokens[i + 1].Length > LongestDay)
            return 0;
        return i + 3 < limit && text.IsSign(i + 2, ',') && Year(i + 3, limit) is var year && year > i + 3 ? year : i + 2;
    }

    /// <summary>The token behind <c>8 Mei 2023</c> or <c>8 Mei</c>; 0 where no such date stands here.</summary>
    private int BehindDayAndMonth(int i, int limit) =>
        text.Tokens[i].Kind == TokenKind.Number && i + 1 < limit && IsMonth(i + 1) && !text.TextOf(i).Contains('/') ? Year(i + 2, limit) : 0;

    private int Year(int i, int limit) => i < limit && text.Tokens[i].Kind == TokenKind.Number && text.Tokens[i].Length == 4 ? i + 1 : i;

    /// <summary>beberapa pekan terakhir, dua tahun lalu</summary>
    private int BehindCount(int i, int limit)
    {
        if (i >= limit || !text.Is(i, WordClass.PeriodUnit))
            return 0;
        PhraseMatch ago = i + 1 < limit ? text.MatchAt(i + 1, limit) : default;
        return (ago.Entry.Class & WordClass.Ago) != 0 ? i + 1 + ago.Length : 0;
    }

    /// <summary>What may follow: the date in brackets, and the part of the day.</summary>
    private int Tail(int end, int limit)
    {
        int date = end + 1 < limit && text.IsSign(end, ',') ? end + 1 : end; // Rabu, (19/6/2024)
        if (date < limit && Bracket(date, limit) is > 0 and int bracket)
            end = bracket;
        while (end < limit && text.NameAt(end) < 0 && text.Is(end, WordClass.TimeWord) && !IsBound(end))
            end++;
        return end;
    }

    /// <summary>The token behind <c>(19/6/2024)</c>; 0 where there is none.</summary>
    private int Bracket(int i, int limit)
    {
        const int MaxSigns = 8;
        if (!text.IsSign(i, '(') || i + 1 >= limit || text.Tokens[i + 1].Kind != TokenKind.Number || !text.TextOf(i + 1).Contains('/'))
            return 0;
        for (int end = i + 2; end < Math.Min(limit, i + MaxSigns); end++)
        {
            if (text.IsSign(end, ')'))
                return end + 1;
        }

        return i + 2;
    }

    private bool IsBound(int i) => text.Is(i, WordClass.Preposition | WordClass.Conjunction) || text.Is(i, WordClass.PeriodUnit) && !text.Is(i, WordClass.RelativeDay);

    /// <summary>Minggu is a day, minggu a week.</summary>
    private bool IsWeekday(int i) => text.Is(i, WordClass.Weekday) && text.IsCapitalized(i);

    private bool IsMonth(int i) => text.Is(i, WordClass.Month) && text.NameAt(i) < 0 && text.IsCapitalized(i);
}
