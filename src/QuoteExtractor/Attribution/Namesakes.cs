using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Attribution;

/// <summary>Tells who of several people of one name is meant.</summary>
internal static class Namesakes
{
    /// <summary>
    /// How likely a name means someone: first by a family name, who was introduced before to begin with, then by who speaks in the article, then
    /// by who was named last. One whose whole name it is comes before, but for a rival whose name begins with it.
    /// </summary>
    public static int Score(Entity entity, Entity rival, NameForm form, int at, Lexicon lexicon)
    {
        bool family = IsFamilyName(entity, form, lexicon);
        int last = family ? -1 : entity.LastMentionBefore(at);
        bool whole = !lexicon.IsHeadLast && entity.Words.Length == 1 && form.Words.Length == 1 && NameWords.Same(entity.Words[0], form.Words[0]) && !(rival.Kind == SpeakerKind.Person && NameWords.Same(rival.Words[0], form.Words[0]));
        return (whole || IsIntroduced(entity, form, at, lexicon) ? 1 << 26 : 0) + (family ? 1 << 25 : 0) + (entity.Speaks ? 1 << 24 : 0) + (last < 0 ? -entity.Mentions[0] : last);
    }

    /// <summary>Bupati Wira is not Ny Rina Wira: a woman who is called so bears her husband's name behind her own, and an office before that one is his.</summary>
    public static bool IsHusband(Entity entity, in NamePhrase phrase, NameForm form, Gender gender, Lexicon lexicon) =>
        entity.Gender == Gender.Feminine && gender == Gender.Unknown && form.Words.Length == 1 && !lexicon.IsHeadLast && !phrase.Role.IsEmpty
        && entity.Words.Length > 1 && NameWords.Same(entity.Words[^1], form.Words[0]);

    /// <summary>Seorang warga, Wira, is not Bupati Wira Satya: one of many who is brought in by less of a name than the holder of an office has; nor is Bupati Wira that one.</summary>
    public static bool IsNewcomer(PhrasedText text, Entity entity, in NamePhrase phrase, NameForm form)
    {
        if (text.Lexicon.IsHeadLast || form.Words.Length > 1 || phrase.Kind != NameKind.Person || phrase.Role.IsEmpty || entity.Role.IsEmpty || phrase.Role.First == entity.Role.First)
            return false;
        return entity.Words.Length > 1 && !entity.Affiliation.IsEmpty && IsOneOfMany(text, phrase.Role) && IsOffice(text, entity.Role)
            || entity.Words.Length == 1 && IsOffice(text, phrase.Role) && IsOneOfMany(text, entity.Role);
    }

    /// <summary>salah seorang korban, seorang pedagang, warga</summary>
    private static bool IsOneOfMany(PhrasedText text, TokenRange role)
    {
        PhraseMatch one = text.MatchAt(role.First, role.End);
        bool counted = (one.Entry.Class & WordClass.Quantifier) != 0;
        int noun = counted ? role.First + one.Length : role.First;
        int before = role.First - 1;
        if (before > 0 && text.Is(before, WordClass.Quantifier))
            (counted, before) = (true, before - 1);
        return text.Is(noun, WordClass.PersonNoun) && (counted || text.Segments.EntryOf(noun).Gender == Gender.Plural)
            && !(before >= 0 && text.Is(before, WordClass.AsWord)); // Sebagai seorang nelayan, Wira mengatakan
    }

    private static bool IsOffice(PhrasedText text, TokenRange role) => text.Is(role.First, WordClass.Role | WordClass.RoleModifier) && text.IsCapitalized(role.First) && !IsOneOfMany(text, role);

    /// <summary>English Torres is Rina Torres, who was named before, and not her brother Danu Torres, who comes later.</summary>
    private static bool IsIntroduced(Entity entity, NameForm form, int at, Lexicon lexicon) =>
        lexicon.IsHeadLast && form.Words.Length == 1 && entity.Kind == SpeakerKind.Person && entity.Words.Length > 1 && NameWords.Same(entity.Words[^1], form.Words[0])
        && entity.Mentions[0] < at;

    /// <summary>English Torres is Rina Torres, not the Torres Hotel: the last word of somebody with a given name, where a language has its heads last.</summary>
    private static bool IsFamilyName(Entity entity, NameForm form, Lexicon lexicon) =>
        lexicon.IsHeadLast && form.Words.Length == 1 && entity.Words.Length > 1 && NameWords.Same(entity.Words[^1], form.Words[0])
        && (entity.Gender != Gender.Unknown || (lexicon.ClassOf(lexicon.IdOf(entity.Words[0].Text)) & WordClass.PersonName) != 0);
}
