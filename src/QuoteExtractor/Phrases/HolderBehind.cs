using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells whether what looked like the name behind a title is the body's, or somebody else's, and the title's holder stands behind a comma.</summary>
internal static class HolderBehind
{
    /// <summary>Direktur Arumtex, Wira Satya: whether the name behind the comma is the holder's, in a language that has its heads first.</summary>
    public static bool Follows(SegmentedText text, NameEvidence evidence, in NamePhrase title, in NamePhrase name) =>
        IsRelation(text, title) || IsTeamOf(text, title, name) || !IsProven(evidence, title) && (IsProven(evidence, name) || IsBodyOf(text, title, name)) || IsNamedBehind(text, title, name);

    /// <summary>Whether the article has a part of the name speak.</summary>
    public static bool IsProven(NameEvidence evidence, in NamePhrase name)
    {
        for (int i = name.Name.First; i < name.Name.End; i++)
        {
            if (evidence.IsBareSpeaker(i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a sign or the text's end stands behind the name.</summary>
    public static bool EndsWithSign(SegmentedText text, in NamePhrase name) =>
        name.Whole.End >= text.Tokens.Length || text.At(name.Whole.End).Kind == TokenKind.Punctuation;

    /// <summary>Whether a word of the name is known as one.</summary>
    public static bool HasGivenName(SegmentedText text, TokenRange name) => text.Holds(name.First, name.End, WordClass.PersonName);

    /// <summary>
    /// pelatih Arum, Wira Satya: behind a title in small letters one word, then a comma and a full name, is whom the title serves. So is any
    /// (Guru SMA 1 Arumsari, Wira Satya) that is no known name, where the full name has one.
    /// </summary>
    private static bool IsTeamOf(SegmentedText text, in NamePhrase title, in NamePhrase name) =>
        (text.At(title.Role.First).Shape == TokenShape.Lower
            || (text.ClassOf(title.Name.First) & WordClass.PersonName) == 0 && (text.ClassOf(name.Name.First) & WordClass.PersonName) != 0)
        && title.Name.Length == 1 && (name.Name.Length > 1 || text.BehindAge(name.Whole.End) > name.Whole.End) // warga Arumsari, Wira (45)
        && EndsWithSign(text, name) && (text.ClassOf(name.Whole.End + 1) & WordClass.Coordinator) == 0;

    /// <summary>Pengacara Rina Torres, Wira Satya; juru bicara Ketua Serikat Arum Rina Torres, Wira Satya: the name behind the comma is the lawyer's.</summary>
    private static bool IsRelation(SegmentedText text, in NamePhrase title)
    {
        PhraseMatch relation = text.MatchAt(title.Role.First, text.Tokens.Length);
        bool whole = (relation.Entry.Class & WordClass.Relation) != 0;
        return whole && title.Role.End == title.Name.First
            || (whole || (text.ClassOf(title.Role.First) & WordClass.Relation) != 0) && (text.ClassOf(title.Role.First + relation.Length) & WordClass.Role) != 0; // penasihat keamanan Presiden Rina Torres, Wira Satya
    }

    /// <summary>
    /// kata Komisaris PT Arumi Boga, Wira Satya, kepada wartawan: what ends the title is no known name, and neither a list nor a clause begins
    /// with the full name behind the comma.
    /// </summary>
    private static bool IsBodyOf(SegmentedText text, in NamePhrase title, in NamePhrase name) =>
        (HasGivenName(text, name.Name) || (text.ClassOf(name.Whole.First) & WordClass.Rank) != 0 ? !HasGivenName(text, title.Name) || title.Name.Length == 1 && name.Name.Length > 1 && !title.Affiliation.IsEmpty
            : name.Name.Length > 1 && !HasGivenName(text, title.Name)) && IsClosed(text, name.Whole.End);

    /// <summary>Whether an apposition ends before a token: with a stop, a preposition, a day, or a comma behind which no other name stands.</summary>
    private static bool IsClosed(SegmentedText text, int end)
    {
        const WordClass Closers = WordClass.Preposition | WordClass.Weekday | WordClass.Relay | WordClass.OccasionOpener;
        if (text.IsSign(end, ','))
            return text.At(end + 1).Shape <= TokenShape.Lower && (text.ClassOf(end + 1) & WordClass.Coordinator) == 0 || (text.ClassOf(end + 1) & WordClass.Weekday) != 0;
        return end >= text.Tokens.Length || text.IsSign(end, '.') || (text.ClassOf(end) & Closers) != 0;
    }

    /// <summary>Gitaris Kelana, Dika, mengatakan: the name that two commas enclose before a verb is the person's, and what ends the title is no known name.</summary>
    private static bool IsNamedBehind(SegmentedText text, in NamePhrase title, in NamePhrase name)
    {
        if (!text.IsSign(name.Whole.End, ',') || title.Name.Length > 1 && (text.ClassOf(title.Name.First) & WordClass.PersonName) != 0)
            return false;
        int verb = text.BehindAdverbs(name.Whole.End + 1, text.Tokens.Length);
        return (text.CueOf(verb) & CueTraits.Leads) != 0 && text.At(verb).Shape == TokenShape.Lower;
    }
}
