using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Tells a line of a list, a price, an address or a line-up from what somebody says: <c>2. Borava: Rp 3 juta</c>, <c>Arum FC: Wira; Danu, Satya</c>.</summary>
internal sealed class ListTeller(PhrasedText text)
{
    private readonly PredicateFinder _predicates = new(text);

    /// <summary>Whether what stands behind the colon of a line is nobody's words.</summary>
    /// <param name="said">The token behind the colon.</param>
    public bool IsListed(Clause clause, int said)
    {
        if (text.Lexicon.IsHeadLast)
            return !HoldsWord(said, clause.Limit);
        int first = text.Segments.Sentences[clause.Sentence].FirstToken;
        bool item = clause.Start > first && text.Tokens[first].Kind is TokenKind.Number or TokenKind.Punctuation;
        bool counts = false, does = false;
        for (int i = said; i < clause.Limit; i++)
        {
            if (text.IsSign(i, ';') || text.TextOf(i).Contains("://", StringComparison.Ordinal))
                return true;
            counts |= text.Tokens[i].Kind == TokenKind.Number;
            does |= text.ClassOf(i) == WordClass.None && text.Lexicon.HasVerbPrefix(text.TextOf(i)) || text.CueOf(i) != CueTraits.None;
        }

        return item || counts && !does && !_predicates.IsClause(said, clause.Limit, isDeed: false);
    }

    /// <summary>
    /// Gempa Arkadia: P, Serangan ke Arkadia: P: a name behind a noun that nobody speaks with is what the line is about; but Peringatan Arkadia: P,
    /// Anak buah Torres: P.
    /// </summary>
    /// <param name="start">Where the line begins.</param>
    /// <param name="name">The name before the colon.</param>
    public bool IsTopic(int start, in NamePhrase name)
    {
        const WordClass Speaks = WordClass.PersonNoun | WordClass.Role | WordClass.RoleModifier | WordClass.Organization | WordClass.Audience | WordClass.Outlet | WordClass.Honorific
            | WordClass.Relation | WordClass.Rank | WordClass.Quantifier | WordClass.DocumentNoun | WordClass.Adverb;
        int first = name.Whole.First;
        if (first == start)
            return name.Name.Length > 1 && text.Is(first, WordClass.CommonName) && !text.Is(first, Speaks | WordClass.PersonName | WordClass.Place | WordClass.PlaceHead | WordClass.BodyHead);
        for (int i = start; i < first; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word || text.Is(i, i + 1 < first ? Speaks & ~WordClass.DocumentNoun : Speaks) || (text.CueOf(i) & (CueTraits.Claim | CueTraits.Headline)) != 0)
                return false;
        }

        return true;
    }

    /// <summary>English Rina Torres: P, but The Latest: P, UPDATE: P: whether a word before a colon is one that somebody is called by.</summary>
    public bool IsSomebody(TokenRange name)
    {
        const WordClass Known = WordClass.PersonName | WordClass.Organization | WordClass.Outlet | WordClass.Place | WordClass.PlaceHead | WordClass.Role | WordClass.Honorific | WordClass.PersonNoun | WordClass.DocumentNoun;
        for (int i = name.First; i < name.End; i++)
        {
            if (text.Is(i, Known))
                return true;
        }

        return name.Length > 1 || IsLastName(name.First);
    }

    /// <summary>Whether one of the first names of the article that have two words ends in this one.</summary>
    private bool IsLastName(int word)
    {
        const int MostNames = 200;
        for (int i = 0; i < Math.Min(text.Names.Length, MostNames); i++)
        {
            if (text.Names[i].Name.Length > 1 && text.TextOf(text.Names[i].Name.End - 1).SequenceEqual(text.TextOf(word)))
                return true;
        }

        return false;
    }

    /// <summary>English Torres: 1,204: a count is nobody's words.</summary>
    private bool HoldsWord(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word)
                return true;
        }

        return false;
    }
}
