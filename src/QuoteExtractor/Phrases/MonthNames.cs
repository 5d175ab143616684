using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells a month from a given name that is one too: <c>Menteri Mei Torres</c>, <c>Bu Juni</c>, and not <c>sejak Mei Kementerian Laut</c>.</summary>
internal static class MonthNames
{
    /// <summary>What stands behind a month, but behind no given name.</summary>
    private const WordClass Others = WordClass.Month | WordClass.Weekday | WordClass.Role | WordClass.RoleModifier | WordClass.Organization | WordClass.Place | WordClass.PlaceHead
        | WordClass.CommonName | WordClass.PersonNoun | WordClass.DocumentNoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.Pronoun
        | WordClass.Quantifier | WordClass.Negation | WordClass.Relative | WordClass.Honorific | WordClass.Rank;

    /// <summary>The lexicon's value of prepositions that tell where or when: English <c>in</c>.</summary>
    public const int Within = 5;

    /// <summary>Given names that are months.</summary>
    public const WordClass Both = WordClass.Month | WordClass.PersonName;

    /// <summary>English Since June, in April, last June: behind what tells when, and without a surname, such a word is the month.</summary>
    public static bool IsTime(SegmentedText text, int month)
    {
        WordClass before = text.ClassOf(month - 1);
        bool timed = (before & (WordClass.ClauseOpener | WordClass.TimeWord)) != 0 || (before & WordClass.Preposition) != 0 && text.EntryOf(month - 1).Value == Within;
        return timed && text.Lexicon.IsHeadLast && text.At(month + 1).Shape != TokenShape.Capitalized && (text.CueOf(month + 1) & CueTraits.Leads) == 0;
    }

    /// <param name="named">Whether the word is somebody's name elsewhere in the article: <c>Mei Torres</c>, and here <c>kata Mei</c>.</param>
    public static bool IsName(SegmentedText text, int month, bool named)
    {
        ref readonly Token behind = ref text.At(month + 1);
        if (text.Lexicon.IsHeadLast || text.At(month).Shape != TokenShape.Capitalized || behind.Kind == TokenKind.Number || text.At(month - 1).Kind == TokenKind.Number)
            return false;
        if (named && ((text.CueOf(month - 1) & CueTraits.Follows) != 0 || text.At(month - 1).Shape != TokenShape.Lower && (text.CueOf(month + 1) & CueTraits.Leads) != 0))
            return true;
        WordClass before = text.ClassOf(month - 1), next = text.ClassOf(month + 1);
        bool opens = behind.Shape == TokenShape.Capitalized && ((next & WordClass.PersonName) != 0 || (next & Others) == 0);
        const WordClass Titles = WordClass.Role | WordClass.Honorific | WordClass.Rank | WordClass.PersonName;
        if (text.At(month - 1).Shape == TokenShape.Lower)
            return opens && ((text.CueOf(month - 1) & CueTraits.Follows) != 0 || (before & (WordClass.Coordinator | WordClass.AgentMarker | WordClass.Hearer | Titles)) != 0 || NameLikeness.IsBeforeName(text, month - 1));
        bool called = (before & Titles) != 0 && (next & (WordClass.TimeWord | WordClass.Demonstrative)) == 0;
        return opens || called && text.At(month - 1).Shape == TokenShape.Capitalized;
    }

    /// <summary>kata Hari Torres, Hari Torres mengatakan; Hari menambahkan, where the article says kata Hari: a word of time whose capital is a name's.</summary>
    /// <param name="speaks">Whether the word alone speaks elsewhere in the article.</param>
    public static bool IsSpeaker(SegmentedText text, int time, bool speaks)
    {
        if (text.Lexicon.IsHeadLast || text.At(time).Shape != TokenShape.Capitalized || (text.ClassOf(time) & (WordClass.Weekday | WordClass.Month)) != 0)
            return false;
        ref readonly Token behind = ref text.At(time + 1);
        WordClass next = text.ClassOf(time + 1);
        bool opens = behind.Shape == TokenShape.Capitalized && ((next & WordClass.PersonName) != 0 || (next & Others) == 0);
        if ((text.CueOf(time - 1) & (CueTraits.Follows | CueTraits.Preposition)) != 0 && (text.CueOf(time - 1) & CueTraits.WithClitic) == 0)
            return opens || behind.Shape != TokenShape.Capitalized && behind.Kind != TokenKind.Number && (next & (WordClass.TimeWord | WordClass.Demonstrative)) == 0;
        return (opens || speaks) && (text.CueOf(text.BehindAdverbs(opens ? time + 2 : time + 1, text.Tokens.Length)) & CueTraits.Leads) != 0;
    }
}
