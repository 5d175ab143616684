using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Knows the names of documents.</summary>
internal static class DocumentName
{
    /// <summary>Peraturan Presiden (Perpres), Putusan MK: a name that begins with the noun of a document; but Data Badan Arum, a body's.</summary>
    public static bool Is(PhrasedText text, in NamePhrase phrase)
    {
        const WordClass Others = WordClass.Organization | WordClass.PersonName | WordClass.Place | WordClass.Outlet;
        int first = phrase.Name.First;
        return (text.ClassOf(first) & (WordClass.DocumentNoun | Others)) == WordClass.DocumentNoun && !text.Lexicon.IsHeadLast && phrase.Role.IsEmpty
            && (text.Tokens[first].Length > 2 || text.Tokens[first].Shape == TokenShape.Upper)
            && (phrase.Kind == NameKind.Person || phrase.Name.Length == 1 || !text.Is(first + 1, WordClass.Organization));
    }
}
