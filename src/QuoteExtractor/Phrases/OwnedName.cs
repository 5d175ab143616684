using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells a body whose name begins with an owner from somebody who belongs to one: English <c>Moody's Analytics</c>, but <c>Borea News's Rina Torres</c>.</summary>
internal static class OwnedName
{
    public static bool IsBody(PhrasedText text, in NamePhrase owned)
    {
        int owner = owned.Name.First - 2;
        if (owner < 0 || !text.IsOwnerMark(owner + 1))
            return false;
        const WordClass Bodies = WordClass.Outlet | WordClass.Organization | WordClass.Place;
        if (!owned.Role.IsEmpty || owned.Whole.First != owned.Name.First || text.Is(owner, Bodies) || text.NameAt(owner) is not (>= 0 and int name) || text.Names[name].Kind != NameKind.Person || text.Names[name].Name.Length > 1)
            return false;
        for (int i = owned.Name.First; i < owned.Name.End; i++)
        {
            if (text.Is(i, WordClass.PersonName | WordClass.NameParticle | WordClass.Honorific) || text.IsInnerStop(i) || text.Tokens[i].Length < 3)
                return false;
        }

        return true;
    }

    /// <summary>kantor Presiden Rina Torres, partai Menteri Torres: a noun for a body right before somebody's title is what belongs to them, and speaks for itself.</summary>
    public static bool IsOwnersBody(PhrasedText text, int noun, int owner) =>
        !text.Lexicon.IsHeadLast && text.Tokens[noun].Shape == TokenShape.Lower && text.MatchAt(noun, owner) is var body && body.Length == owner - noun
        && (body.Entry.Class & (WordClass.Organization | WordClass.PersonNoun | WordClass.Role)) == WordClass.Organization;
}
