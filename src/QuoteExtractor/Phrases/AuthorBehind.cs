using QuoteExtractor.Languages;

namespace QuoteExtractor.Phrases;

/// <summary>Reads the body whose report it is from the clause that tells so: <c>menurut data yang dirilis (oleh) Dinas Arum, P</c>.</summary>
internal static class AuthorBehind
{
    /// <summary>The body's name; -1 where the source is no document or no such clause stands behind it, or an outlet's does, which only had the report.</summary>
    public static int Name(PhrasedText text, Source source, int relative, int limit)
    {
        int verb = relative + 1;
        if (verb + 1 >= limit || source.Kind != SourceKind.Description || !text.Is(relative, WordClass.Relative) || text.NameAt(verb) >= 0 || !text.Lexicon.Forms.IsPassive(text.TextOf(verb))
            || !text.Is(text.Is(source.Words.First, WordClass.Quantifier) ? source.Words.First + 1 : source.Words.First, WordClass.DocumentNoun))
            return -1;
        int name = text.NameFrom(text.Is(verb + 1, WordClass.AgentMarker) ? verb + 2 : verb + 1, limit);
        return name >= 0 && text.Names[name].Kind == NameKind.Organization && !OutletReach.IsOutlet(text.Segments, text.Names[name].Whole) ? name : -1;
    }
}
