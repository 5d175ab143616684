using QuoteExtractor.Languages;

namespace QuoteExtractor.Values;

/// <summary>Tells on which day something was said, from the words that date it.</summary>
internal static class DayFinder
{
    /// <summary>The day; <see langword="null"/> where neither the words nor the article's own day settle it.</summary>
    public static DateOnly? Find(string text, TextSpan words, ValueLexicon lexicon, DateOnly? publishedOn)
    {
        var pieces = new PieceText(lexicon);
        pieces.Cut(text, words);
        var calendar = new CalendarReader(pieces);
        var resolver = new DayResolver(publishedOn, isOver: true);
        for (int i = 0; i < pieces.Count;)
        {
            CalendarReading read = calendar.Read(i);
            if (!read.IsNone && resolver.DayOf(read.Date) is { } day)
                return day;
            i = Math.Max(i + 1, read.End);
        }

        return null;
    }
}
