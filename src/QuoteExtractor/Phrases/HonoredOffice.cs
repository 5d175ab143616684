using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Joins an office with the honorific before it, which alone was read as a name: <c>Pak Camat</c>, <c>Ibu Menteri Rina Torres</c>.</summary>
internal static class HonoredOffice
{
    /// <param name="before">What was read as the name before.</param>
    /// <param name="office">The office, with or without its holder's name.</param>
    public static bool TryJoin(SegmentedText text, in NamePhrase before, in NamePhrase office, out NamePhrase whole)
    {
        const WordClass Others = WordClass.PersonName | WordClass.Place | WordClass.Role | WordClass.Organization;
        whole = office with { Whole = new TokenRange(before.Whole.First, office.Whole.End) };
        return before.Whole.Length == 1 && before.Whole.End == office.Whole.First && office.Role.First == office.Whole.First && !office.Role.IsEmpty && !text.Lexicon.IsHeadLast
            && (text.ClassOf(before.Whole.First) & (WordClass.Honorific | Others)) == WordClass.Honorific;
    }
}
