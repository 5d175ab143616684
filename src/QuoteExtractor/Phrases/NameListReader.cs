using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Reads lists of names behind a reporting word: <c>Menurut Arkadia, Borea, dan Arum, P</c>.</summary>
internal readonly struct NameListReader(PhrasedText text)
{
    private const int MostNames = 8;

    /// <summary>
    /// Where the list ends that begins with a name; 0 where there is none. A verb behind it makes a subject of the last names
    /// (<c>Menurut Wira, Rina dan Danu pulang</c>).
    /// </summary>
    public int End(int first, int limit)
    {
        const WordClass Closers = WordClass.Preposition | WordClass.Weekday | WordClass.TimeWord | WordClass.Relay | WordClass.OccasionOpener;
        int end = text.Segments.BehindAge(text.Names[first].Whole.End);
        for (int i = 0; i < MostNames && end + 1 < limit; i++)
        {
            bool comma = text.IsSign(end, ',');
            int next = comma ? end + 1 : end;
            bool closes = text.Is(next, WordClass.Coordinator) && !text.Is(next, WordClass.Preposition | WordClass.Contrast);
            if (!comma && !closes || text.NameFrom(closes ? next + 1 : next) is not (>= 0 and int name) || !IsLike(text.Names[first], text.Names[name]))
                return 0;
            end = Math.Min(limit, text.Names[name].Whole.End);
            if (closes)
                return end >= limit || text.Tokens[end].Kind == TokenKind.Punctuation || text.NameAt(end) < 0 && text.Is(end, Closers) ? end : 0;
            end = text.Segments.BehindAge(end);
        }

        return 0;
    }

    private static bool IsLike(in NamePhrase a, in NamePhrase b) => b.Kind != NameKind.Title && a.Kind == NameKind.Person == (b.Kind == NameKind.Person);
}
