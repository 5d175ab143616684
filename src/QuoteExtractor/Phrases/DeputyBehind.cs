using QuoteExtractor.Languages;

namespace QuoteExtractor.Phrases;

/// <summary>Finds who speaks in somebody's place: <c>Bupati Arum yang diwakili Wira Satya mengatakan</c>.</summary>
internal static class DeputyBehind
{
    /// <summary>The deputy's name behind a source; the source itself where nobody stands in for it.</summary>
    public static Source Of(PhrasedText text, NounPhraseReader phrases, Source source, int limit, ref int end)
    {
        if (source.Kind is not (SourceKind.Name or SourceKind.Description) || text.Lexicon.IsHeadLast)
            return source;
        int at = Math.Max(source.Words.End, source.Name >= 0 ? text.Names[source.Name].Whole.End : 0);
        if (at + 2 < limit && text.IsSign(at, ','))
            at++;
        if (at >= limit || text.MatchAt(at, limit) is var match && (match.Length < 2 || (match.Entry.Class & WordClass.AgentMarker) == 0))
            return source;
        int name = text.NameAt(at + match.Length);
        return name >= 0 && text.Names[name].Kind == NameKind.Person && text.Names[name].Whole.First == at + match.Length ? phrases.ReadName(name, limit, out end) : source;
    }
}
