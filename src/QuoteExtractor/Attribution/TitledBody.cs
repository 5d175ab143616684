using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Attribution;

/// <summary>Tells whether what a title belongs to is a body that the article may have speak.</summary>
internal static class TitledBody
{
    /// <summary>Gubernur Bank Arum Wira Satya, Direktur Arumtex Rina Torres: a body whose noun is known, or a word that is nothing else.</summary>
    public static bool IsNamed(PhrasedText text, in NamePhrase titled)
    {
        TokenRange body = titled.Affiliation;
        if (body.Length != 1)
            return body.Length > 1 && text.Is(body.First, WordClass.Organization | WordClass.Place);
        return titled.Kind == NameKind.Person && !titled.Role.IsEmpty && titled.Role.End == body.First && text.ClassOf(body.First) == WordClass.None && text.IsCapitalized(body.First)
            && (text.MatchAt(titled.Role.First, titled.Role.End).Entry.Class & WordClass.Relation) == 0;
    }
}
