using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Attribution;

/// <summary>Tells of whom a pronoun can speak from names and titles.</summary>
internal static class GenderReader
{
    /// <summary>What the words before a name, or the given name of a full one, tell of its owner.</summary>
    public static Gender Read(PhrasedText text, in NamePhrase phrase)
    {
        Gender role = Gender.Unknown;
        for (int i = phrase.Whole.First; i < phrase.Name.First; i++)
        {
            LexiconEntry title = text.Segments.EntryOf(i);
            if ((title.Class & WordClass.Honorific) != 0 && title.Gender != Gender.Unknown)
                return title.Gender;
            if ((title.Class & WordClass.Role) != 0 && role == Gender.Unknown && title.Gender != Gender.Plural)
                role = title.Gender;
        }

        // English spokesman Rina Torres: the given name tells more than the title.
        LexiconEntry given = text.Segments.EntryOf(phrase.Name.First);
        return phrase.Name.Length > 1 && (given.Class & WordClass.PersonName) != 0 && given.Gender != Gender.Unknown ? given.Gender : role;
    }
}
