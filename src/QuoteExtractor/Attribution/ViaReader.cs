using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Finds the outlet of a relay formula: the one that is quoted, the one that called, the one that was told.</summary>
internal sealed class ViaReader(PhrasedText text)
{
    private const int Reach = 9;

    /// <summary>seperti dikutip kantor berita negara Arkadia, Kabar Dunia: the name that ends the formula.</summary>
    public TokenRange Relay(int from, int limit)
    {
        TokenRange best = default;
        int kind = -1;
        for (int i = from; i < Math.Min(limit, from + Reach); i++)
        {
            if (Outlet(i) is { IsEmpty: false } outlet)
                return outlet;
            if (text.NameAt(i) < 0 && text.MatchAt(i, limit) is var noun && (noun.Entry.Class & WordClass.Audience) != 0)
            {
                kind = kind < 0 ? i : kind;
                i += noun.Length - 1; // surat kabar Arkadia
                continue;
            }

            if (Ends(i, afterName: !best.IsEmpty || kind >= 0 && text.NameAt(i + 1) >= 0))
                break;
            int name = text.NameAt(i);
            if (name < 0 && !text.Lexicon.IsHeadLast && text.Is(i, WordClass.Quantifier))
                break; // mengutip salah satu slogan Torres
            if (name < 0)
                continue;
            if (kind >= 0 && text.IsSign(i - 1, ',') && !text.Lexicon.IsHeadLast && (!text.Names[name].Role.IsEmpty || AppositionTeller.HasPredicate(text.Segments, text.Names[name].Whole.End)))
                break; // Dikutip media Arkadia, Torres mengatakan P
            best = text.Names[name].Bare;
            if (text.Names[name].Kind != NameKind.Place)
                return best;
            i = text.Names[name].Whole.End - 1;
        }

        return kind >= 0 && !best.IsEmpty && !text.Lexicon.IsHeadLast ? new TokenRange(kind, best.End) : best; // dikutip media pemerintah Arkadia
    }

    /// <summary>Kabar Dunia mengutip Torres yang mengatakan P, kata Kabar Dunia yang mengutip Torres: the name before the word that hands on.</summary>
    public TokenRange Quoting(int relay) => text.NameAt(text.Is(relay - 1, WordClass.Relative) || text.IsSign(relay - 1, ',') ? relay - 2 : relay - 1) is >= 0 and int name && (text.Names[name].Kind == NameKind.Organization || text.Is(text.Names[name].Whole.First, WordClass.Outlet) || OutletReach.IsBehindKind(text.Segments, text.Names[name].Whole.First)) ? text.Names[name].Bare : default;

    /// <summary>saat dihubungi Kabar Dunia</summary>
    public TokenRange Contacted(int from, int limit) =>
        from > 0 && from < limit && text.Is(from - 1, WordClass.ContactVerb) ? Outlet(text.Is(from, WordClass.AgentMarker) && from + 1 < limit ? from + 1 : from) : default;

    /// <summary>English told Reuters, told the Borea Star: the outlet that a verb has as its hearer.</summary>
    public TokenRange Told(int from)
    {
        int first = text.Is(from, WordClass.Determiner) && text.NameAt(from) < 0 ? from + 1 : from;
        if (text.NameFrom(first) is not (>= 0 and int name))
            return default;
        return Outlet(first) is { IsEmpty: false } outlet ? outlet : text.Is(text.Names[name].Whole.End - 1, WordClass.Outlet) ? text.Names[name].Bare : default;
    }

    /// <summary>kepada Kabar Dunia, kepada media Borea, Kabar Dunia; never kepada wartawan.</summary>
    public TokenRange Hearer(int from, int limit)
    {
        bool isKind = false;
        for (int i = from; i < Math.Min(limit, from + Reach); i++)
        {
            if (Outlet(i) is { IsEmpty: false } outlet)
                return outlet;
            if (isKind && text.NameAt(i) is >= 0 and int called && text.Names[called].Role.IsEmpty && text.Names[called].Kind != NameKind.Place)
                return text.Names[called].Bare; // kepada stasiun televisi Kabar Dunia: what kind of outlet it is tells that the name is one's
            if (text.NameAt(i) < 0 && text.MatchAt(i, limit) is { Entry.Value: OutletReach.KindOfOutlet } kind && (kind.Entry.Class & WordClass.Audience) != 0)
            {
                isKind = true;
                i += kind.Length - 1; // surat kabar
                continue;
            }

            if (Ends(i, afterName: true) || text.NameAt(i) >= 0 && text.Names[text.NameAt(i)].Kind == NameKind.Person)
                break;
        }

        return default;
    }

    /// <summary>dilansir Kabar Dunia dan Arum Pos, Senin: the other outlet; in a formula, which its sign or its day closes, any name behind the coordinator is one.</summary>
    public TokenRange Joined(int at, bool isRelay)
    {
        const int LongestAnd = 5;
        const WordClass Closers = WordClass.Weekday | WordClass.Preposition;
        if (at + 1 >= text.Tokens.Length || text.Lexicon.IsHeadLast || !text.Is(at, WordClass.Coordinator) || text.Tokens[at].Length > LongestAnd || text.Is(at, WordClass.Preposition | WordClass.Adverb | WordClass.Contrast))
            return default;
        if (Outlet(at + 1) is { IsEmpty: false } outlet)
            return outlet;
        bool named = isRelay && text.NameFrom(at + 1) is >= 0 and int name && text.Names[name] is { Kind: not NameKind.Place, Role.IsEmpty: true } phrase
            && (text.Segments.At(phrase.Whole.End).Kind == TokenKind.Punctuation || text.Is(phrase.Whole.End, Closers));
        return named ? text.Names[text.NameAt(at + 1)].Bare : default;
    }

    private TokenRange Outlet(int i)
    {
        PhraseMatch match = text.MatchAt(i, text.Tokens.Length);
        if ((match.Entry.Class & WordClass.Outlet) == 0)
            return OutletReach.IsWebsite(text, i) ? new TokenRange(i, i + 1) : default;
        int name = text.NameAt(i);
        return name >= 0 && !text.Names[name].Bare.IsEmpty && text.Names[name].Bare.First == i ? text.Names[name].Bare : new TokenRange(i, i + match.Length);
    }

    /// <summary>laporan Kabar Dunia: the outlet without the noun for what it has given out.</summary>
    public TokenRange OfReport(TokenRange relay) => !text.Lexicon.IsHeadLast && relay.Length > 1 && text.NameAt(relay.First) < 0 && text.Is(relay.First, WordClass.DocumentNoun) && text.NameAt(relay.End - 1) is >= 0 and int name && text.Names[name].Whole == new TokenRange(relay.First + 1, relay.End) ? text.Names[name].Bare : relay;

    /// <summary>A formula ends at a date, at a verb, at a clause; a comma may stand between a description and its name.</summary>
    private bool Ends(int i, bool afterName)
    {
        const WordClass Bounds = WordClass.Weekday | WordClass.Relative | WordClass.Complementizer | WordClass.Conjunction | WordClass.Pronoun;
        if (text.NameAt(i) >= 0)
            return false;
        if (text.Tokens[i].Kind == TokenKind.Punctuation)
            return !(afterName && text.IsSign(i, ','));
        return text.Is(i, Bounds) || text.IsVerbLike(i) || text.CueOf(i) != CueTraits.None
            || text.Is(i, WordClass.Preposition) && !text.Is(i, WordClass.Origin | WordClass.AgentMarker);
    }
}
