using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads the outlet that hands on a quotation behind its attribution: English "P," Torres said, Reuters reported; "P," Torres said, according to Reuters.</summary>
internal readonly struct RelayBehindReader(PhrasedText text)
{
    /// <param name="at">The token behind the attribution.</param>
    /// <param name="end">Where the outlet and its verb end.</param>
    public TokenRange Read(int at, int limit, out int end)
    {
        end = at;
        if (!text.Lexicon.IsHeadLast || at + 1 >= limit || !text.IsSign(at, ','))
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
