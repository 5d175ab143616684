using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads the outlet that hands on a quotation behind its attribution: "P," kata Torres, Kabar Dunia melaporkan; English "P," Torres said, according to Reuters.</summary>
internal readonly struct RelayBehindReader(PhrasedText text)
{
    /// <param name="at">The token behind the attribution.</param>
    /// <param name="end">Where the outlet and its verb end.</param>
    public TokenRange Read(int at, int limit, out int end)
    {
        end = at;
        if (!text.Lexicon.IsHeadLast)
            return ReadLast(at, limit, ref end);
        if (at + 1 >= limit || !text.IsSign(at, ','))
            return default;
        int i = at + 1;
        PhraseMatch cue = text.MatchAt(i, limit);
        bool verbFirst = text.NameAt(i) < 0 && (cue.Entry.Cue & (CueTraits.Preposition | CueTraits.Follows)) != 0;
        if (verbFirst)
            i += cue.Length;
        TokenRange outlet = Outlet(i, limit);
        if (outlet.IsEmpty)
            return default;
        int behind = outlet.End;
        if (!verbFirst)
        {
            PhraseMatch verb = behind < limit ? text.MatchAt(behind, limit) : default;
            if ((verb.Entry.Cue & (CueTraits.Leads | CueTraits.Clause | CueTraits.Participle)) != (CueTraits.Leads | CueTraits.Clause))
                return default;
            behind += verb.Length;
        }

        const WordClass Times = WordClass.Preposition | WordClass.Weekday | WordClass.TimeWord;
        if (behind < limit && text.Tokens[behind].Kind == TokenKind.Word && !text.Is(behind, Times))
            return default;
        end = behind;
        return outlet;
    }

    /// <summary>"P," kata Torres, Senin (3/2), Kabar Dunia melaporkan: the name and the verb that end the sentence.</summary>
    private TokenRange ReadLast(int at, int limit, ref int end)
    {
        const CueTraits Reports = CueTraits.Leads | CueTraits.Clause;
        int verb = text.IsSign(limit - 1, '.') ? limit - 2 : limit - 1;
        if (verb - 2 < at || text.NameAt(verb) >= 0 || (text.CueOf(verb) & Reports) != Reports || text.NameAt(verb - 1) is not (>= 0 and int name)
            || text.Names[name] is not { Kind: not (NameKind.Title or NameKind.Place), Role.IsEmpty: true, Whole: var whole } || whole.End != verb || whole.First - 1 < at || !text.IsSign(whole.First - 1, ',')
            || text.Names[name].Kind == NameKind.Person && HolderBehind.HasGivenName(text.Segments, whole)) // Wira menegaskan
            return default;
        end = verb + 1;
        return whole;
    }

    /// <summary>Reuters, the Arum Times.</summary>
    private TokenRange Outlet(int i, int limit)
    {
        if (i < limit && text.Is(i, WordClass.Determiner) && text.NameAt(i) < 0)
            i++;
        if (i >= limit || text.NameAt(i) is not (>= 0 and int name) || text.Names[name].Whole is var whole && (whole.First != i || whole.End > limit))
            return default;
        bool known = (text.MatchAt(i, limit).Entry.Class & WordClass.Outlet) != 0 || text.Is(whole.End - 1, WordClass.Outlet);
        return known ? whole : default;
    }
}
