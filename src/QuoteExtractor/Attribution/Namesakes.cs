using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Attribution;

/// <summary>Tells who of several people of one name is meant.</summary>
internal static class Namesakes
{
    /// <summary>
    /// How likely a name means someone: first by a family name, who was introduced before to begin with, then by who speaks in the article, then
    /// by who was named last.
    /// </summary>
    public static int Score(Entity entity, NameForm form, int at, Lexicon lexicon)
    {
        bool family = IsFamilyName(entity, form, lexicon);
        int last = family ? -1 : entity.LastMentionBefore(at);
        bool whole = !lexicon.IsHeadLast && entity.Words.Length == 1 && form.Words.Length == 1 && NameWords.Same(entity.Words[0], form.Words[0]);
        return (whole || IsIntroduced(entity, form, at, lexicon) ? 1 << 26 : 0) + (family ? 1 << 25 : 0) + (entity.Speaks ? 1 << 24 : 0) + (last < 0 ? -entity.Mentions[0] : last);
    }

    /// <summary>Bupati Wira is not Ny Rina Wira: a woman who is called so bears her husband's name behind her own, and an office before that one is his.</summary>
    public static bool IsHusband(Entity entity, in NamePhrase phrase, NameForm form, Gender gender, Lexicon lexicon) =>
        entity.Gender == Gender.Feminine && gender == Gender.Unknown && form.Words.Length == 1 && !lexicon.IsHeadLast && !phrase.Role.IsEmpty
        && entity.Words.Length > 1 && NameWords.Same(entity.Words[^1], form.Words[0]);

    /// <summary>English Torres is Rina Torres, who was named before, and not her brother Danu Torres, who comes later.</summary>
    private static bool IsIntroduced(Entity entity, NameForm form, int at, Lexicon lexicon) =>
        lexicon.IsHeadLast && form.Words.Length == 1 && entity.Kind == SpeakerKind.Person && entity.Words.Length > 1 && NameWords.Same(entity.Words[^1], form.Words[0])
        && entity.Mentions[0] < at;

    /// <summary>English Torres is Rina Torres, not the Torres Hotel: the last word of somebody with a given name, where a language has its heads last.</summary>
    private static bool IsFamilyName(Entity entity, NameForm form, Lexicon lexicon) =>
        lexicon.IsHeadLast && form.Words.Length == 1 && entity.Words.Length > 1 && NameWords.Same(entity.Words[^1], form.Words[0])
        && (entity.Gender != Gender.Unknown || (lexicon.ClassOf(lexicon.IdOf(entity.Words[0].Text)) & WordClass.PersonName) != 0);
}
