using QuoteExtractor.Languages;

namespace QuoteExtractor.Values;

/// <summary>Tells on which day something was said, from the words that date it.</summary>
internal sealed class DayFinder
{
    [ThreadStatic]
    private static DayFinder? _spare;

    private readonly PieceText _text;
    private readonly CalendarReader _calendar;

    private DayFinder(ValueLexicon lexicon)
    {
        _text = new PieceText(lexicon);
        _calendar = new CalendarReader(_text, new NumberReader(_text));
    }

    /// <summary>The day; <see langword="null"/> where neither the words nor the article's own day settle it.</summary>
    public static DateOnly? Find(string text, TextSpan words, ValueLexicon lexicon, DateOnly? publishedOn)
    {
        DayFinder finder = _spare?._text.Lexicon == lexicon ? _spare : new DayFinder(lexicon);
        finder._text.Cut(text, words);
        DateOnly? day = finder.Find(new DayResolver(publishedOn, isOver: true));
        _spare = finder._text.Clear() ? finder : null;
        return day;
    }

    private DateOnly? Find(DayResolver resolver)
    {
        for (int i = 0; i < _text.Count;)
        {
            CalendarReading read = _calendar.Read(i);
            if (!read.IsNone && resolver.DayOf(read.Date) is { } day)
                return day;
            i = Math.Max(i + 1, read.End);
        }

        return null;
    }
}
