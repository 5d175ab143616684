using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Attribution;

/// <summary>Finds who is meant by what somebody is to another: <c>Istri Torres</c>, where the article has Rina Satya, istri Wira Torres.</summary>
internal static class KinFinder
{
    /// <summary>The one whose title says so; <see langword="null"/> where there is none, or more than one.</summary>
    /// <param name="title">What the one is to the other.</param>
    /// <param name="other">The name of the other.</param>
    public static Entity? Find(PhrasedText text, EntityRegistry registry, TokenRange title, TokenRange other)
    {
        const int LongestTitle = 2;
        if (text.Lexicon.IsHeadLast || title.Length > LongestTitle || other.IsEmpty || (text.MatchAt(title.First, title.End).Entry.Class & WordClass.Relation) == 0)
            return null;
        ReadOnlySpan<NameWord> name = registry.FormOf(other).Words;
        Entity? kin = null;
        foreach (Entity entity in registry.Entities)
        {
            if (entity is not { Kind: SpeakerKind.Person, Role.IsEmpty: false, Affiliation.IsEmpty: false } || text.Tokens[entity.Role.First].Word != text.Tokens[title.First].Word || !NameWords.Contains(registry.FormOf(entity.Affiliation).Words, name))
                continue;
            if (kin is not null)
                return null;
            kin = entity;
        }

        return kin;
    }

    /// <summary>The same for a description that its noun begins and a person's name ends: menantu Torres.</summary>
    public static Entity? Find(PhrasedText text, EntityRegistry registry, TokenRange words)
    {
        if (text.NameAt(words.First) >= 0 || !text.Is(words.First, WordClass.Relation) || text.NameAt(words.End - 1) is not (>= 0 and int last))
            return null;
        NamePhrase other = text.Names[last];
        return other is { Kind: NameKind.Person, Role.IsEmpty: true } && other.Whole.End == words.End ? Find(text, registry, new TokenRange(words.First, other.Whole.First), other.Name) : null;
    }
}
