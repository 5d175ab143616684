using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Makes one speaker of several who speak together.</summary>
internal sealed class JointSpeaker(PhrasedText text, EntityRegistry registry)
{
    /// <summary>Arkadia, Borea, dan Arum; Wira dan Rina: one speaker, all names among its forms.</summary>
    public Entity Of(TokenRange words, int first, int last)
    {
        if (IsOthers(text.Names[first]))
            return registry.AddUnnamed(new TokenRange(text.Names[first].Role.First, words.End), SpeakerKind.Person);
        Entity joint = registry.AddUnnamed(words, registry.EntityOf(first)?.Kind == SpeakerKind.Person ? SpeakerKind.Group : SpeakerKind.Organization);
        for (int name = first; name <= last; name++)
        {
            if (registry.EntityOf(name) is { } one)
                joint.AddForm(one.Name);
        }

        return joint;
    }

    /// <summary>Rina Torres (17) dan Danu Wirya (18) datang: two people with their ages; none where no second one stands behind the first.</summary>
    public Entity? WithAges(int first) =>
        SecondBehind(first) is >= 0 and int second ? Of(new TokenRange(text.Names[first].Name.First, text.Names[second].Name.End), first, second) : null;

    /// <summary>kuasa hukum Rina dan Danu, keluarga Rina dan Danu: somebody of both, who is neither.</summary>
    private bool IsOthers(in NamePhrase name) => !text.Lexicon.IsHeadLast && !name.Role.IsEmpty && name.Role.End == name.Name.First
        && text.MatchAt(name.Role.First, name.Role.End) is { Entry.Value: > 0 } relation && (relation.Entry.Class & WordClass.Relation) != 0 && relation.Length == name.Role.Length;

    private int SecondBehind(int first)
    {
        const int MostBetween = 4;
        int end = text.Names[first].Name.End, coordinator = end;
        while (coordinator < end + MostBetween && !text.Is(coordinator, WordClass.Coordinator) && (text.IsSign(coordinator, '(') || text.IsSign(coordinator, ')') || text.Segments.At(coordinator).Kind == TokenKind.Number))
            coordinator++;
        return text.Is(coordinator, WordClass.Coordinator) && text.NameFrom(coordinator + 1) is >= 0 and int second && text.Names[second].Kind == NameKind.Person
            && text.Names[first].Kind == NameKind.Person ? second : -1;
    }
}
