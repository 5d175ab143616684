using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Measures the time that stands between a subject and its verb.</summary>
internal readonly struct TimeBeforeVerb(PhrasedText text)
{
    /// <summary>Arum saat ini menilai, belum lama ini mengatakan: an adverb or a time of several words that a demonstrative closes; 0 where none ends there.</summary>
    public int Length(int last, int from)
    {
        const int Longest = 4;
        if (text.NameAt(last - 1) < 0 && (text.Is(last - 1, WordClass.Weekday) || !text.Lexicon.IsHeadLast && last - 1 > from && text.Is(last - 1, WordClass.TimeWord | WordClass.PeriodUnit) && text.Tokens[last - 2].Kind != TokenKind.Number && !text.Is(last - 2, WordClass.PeriodUnit))) // malam itu, but pria 39 tahun itu
            return text.Is(last - 2, WordClass.PeriodUnit | WordClass.DateOpener) && last - 2 >= from ? 3 : 2;
        for (int length = 2; length <= Longest && last - length + 1 >= from && text.NameAt(last - length + 1) < 0; length++)
        {
            if (text.MatchAt(last - length + 1, last + 1) is var match && match.Length == length && (match.Entry.Class & (WordClass.Adverb | WordClass.TimeWord | WordClass.RelativePeriod | WordClass.RelativeDay)) != 0)
                return length + (text.Is(last - length, WordClass.DateOpener) ? 1 : 0);
        }

        return 0;
    }

    /// <summary>English the council two weeks ago said, the council less than a year later said: how many tokens of a counted time end there; 0 where none does.</summary>
    public int CountedLength(int last, int from)
    {
        int count = last - 2;
        if (count > from && text.NameAt(last) < 0 && text.IsSign(count, ',') && text.MatchAt(last - 1, last + 1) is { Length: 2 } named && (named.Entry.Class & WordClass.TimeWord) != 0)
            return 2; // Torres, the mayor, last week said
        if (count <= from || text.NameAt(last) >= 0 || !text.Is(last, WordClass.TimeWord) || !text.Is(last - 1, WordClass.TimeWord) || text.Tokens[count].Kind != TokenKind.Number && !text.Is(count, WordClass.Quantifier | WordClass.Determiner))
            return 0;
        if (text.Is(count, WordClass.Quantifier) && text.Is(count - 1, WordClass.Determiner))
            count--; // a few weeks ago
        if (text.MatchAt(count - 2, count) is { Length: 2 } degree && (degree.Entry.Class & WordClass.Adverb) != 0)
            count -= 2;
        else if (text.Is(count - 1, WordClass.Adverb) && text.NameAt(count - 1) < 0)
            count--;
        return count > from ? last + 1 - count : 0;
    }
}
