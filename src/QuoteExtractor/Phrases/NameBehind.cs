using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Finds the name that a comma parts from its description: <c>kata warga asal Arum, Wira</c>.</summary>
internal static class NameBehind
{
    /// <summary>
    /// "…," kata warga asal Arum, Wira (32): a description whose comma a name stands behind is that person's. What follows the name must not
    /// be its own verb.
    /// </summary>
    /// <param name="phrases">Reads the name.</param>
    /// <param name="opens">Whether the description opens its clause, where the verb behind the name is both its own and the description's: Pedagang di pasar itu, Wira pergi.</param>
    public static Source Of(PhrasedText text, NounPhraseReader phrases, Source source, int limit, ref int end, bool opens = false)
    {
        const int LongestAddition = 10;
        const WordClass Closers = WordClass.Preposition | WordClass.ClauseOpener | WordClass.OccasionOpener | WordClass.Weekday | WordClass.TimeWord | WordClass.Relay;
        const WordClass People = WordClass.PersonNoun | WordClass.Role | WordClass.RoleModifier | WordClass.Quantifier;
        bool described = source.Kind == SourceKind.Description || source.Kind == SourceKind.Name && text.Names[source.Name].Kind == NameKind.Title;
        LexiconEntry head = described && !text.Lexicon.IsHeadLast ? text.MatchAt(source.Words.First, limit).Entry : default;
        bool body = OutletReach.IsNamedBehind(head); // kelompok nelayan, Serikat Arum, dalam pernyataannya
        bool pointed = text.Is(source.Words.End - 1, WordClass.Demonstrative); // kata penulis studi itu, Dr Rina Torres dari Arum
        if (!body && (head.Class & People) == 0)
            return source;
        int comma = DescribedName.BehindYears(text, end, limit);
        if (comma < limit && (text.Is(comma, body ? WordClass.Origin | WordClass.Relative | WordClass.PlaceOpener : WordClass.Origin | WordClass.Relative) || text.Is(comma, WordClass.Aim | WordClass.OccasionLink) && (text.ClassOf(comma) & (WordClass.Preposition | WordClass.Coordinator)) == WordClass.Preposition)) // diplomat untuk urusan laut, Wira; pelapor tentang situasi laut, Wira
        {
            while (comma < Math.Min(limit, end + LongestAddition) && text.Tokens[comma].Kind == TokenKind.Word)
                comma++;
        }

        if (opens && comma < limit && text.Is(comma, WordClass.PlaceOpener) && text.NextComma(comma, Math.Min(limit, comma + LongestAddition)) is > 0 and int placed && !text.HoldsVerb(comma, placed))
            comma = placed;
        if (comma + 1 >= limit || !text.IsSign(comma, ',') || text.NameAt(comma + 1) is not (>= 0 and int name)
            || (body ? text.Names[name].Kind == NameKind.Place || text.Names[name].Whole.First != comma + 1 || text.Is(comma + 1, WordClass.PlaceHead) : text.Names[name].Kind != NameKind.Person || (pointed && !opens ? text.Names[name].Name.Length < 2 || text.Names[name].Whole.First != comma + 1 : text.Names[name].Name.First != comma + 1)))
            return source;
        int behind = text.Names[name].Whole.End;
        bool closed = behind >= limit || text.Tokens[behind].Kind == TokenKind.Punctuation || text.Is(behind, Closers);
        return closed || opens ? phrases.ReadName(name, limit, out end) : source;
    }
}
