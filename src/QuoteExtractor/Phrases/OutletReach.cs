using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells where an outlet's own name begins behind what kind of outlet it is and where it is from: <c>kantor berita Arkadia | KBA</c>.</summary>
internal static class OutletReach
{
    /// <summary>The lexicon's value of audiences that are a kind of outlet, whose name stands behind: <c>kantor berita</c>.</summary>
    public const int KindOfOutlet = 1;

    /// <summary>The lexicon's value of nouns for bodies that are called by a name behind them: <c>organisasi</c>, <c>perusahaan</c>.</summary>
    private const int NamedBehind = 18;

    /// <summary>The first word of the name in a run that begins with a place; the run's first word where no such noun stands before it, or nothing behind the place.</summary>
    public static int NameFirst(SegmentedText text, int first, int end)
    {
        if (text.MatchAt(first, end) is not { Length: > 0 } place || (place.Entry.Class & WordClass.Place) == 0)
            return first;
        bool listed = (text.ClassOf(first - 1) & WordClass.Audience) != 0 && IsListed(text, first + place.Length, end); // media Arkadia | Kabar Dunia
        if (!listed && !IsBehindKind(text, first) && !IsBehindBody(text, first))
            return first;
        int name = first + place.Length;
        bool opens = (text.ClassOf(name) & (WordClass.CommonName | WordClass.BodyHead)) != WordClass.CommonName || IsListed(text, name, end) && !IsListed(text, first, end); // harian Arkadia The Lantern, but maskapai Arkadia Air
        return name < end && text.At(name).Kind == TokenKind.Word && opens ? name : first;
    }

    /// <summary>Whether words are an outlet that the lexicon lists: English Daily Beacon, where the article says the Beacon reported.</summary>
    public static bool IsListed(SegmentedText text, int first, int end) => first < end && text.MatchAt(first, end) is var match && match.Length == end - first && (match.Entry.Class & WordClass.Outlet) != 0;

    /// <summary>perusahaan energi Arkadia | Torda: whether a noun for bodies that are called by a name stands before a token, what it does between or not.</summary>
    private static bool IsBehindBody(SegmentedText text, int token)
    {
        const int Longest = 4;
        for (int i = token - 1; i >= Math.Max(0, token - Longest) && text.At(i).Kind == TokenKind.Word; i--)
        {
            if (IsNamedBehind(text.MatchAt(i, token).Entry))
                return true;
            if (text.At(i).Shape != TokenShape.Lower || (text.ClassOf(i) & (WordClass.Preposition | WordClass.Relative | WordClass.PersonNoun | WordClass.Role)) != 0)
                return false;
        }

        return false;
    }

    /// <summary>Whether a noun is for bodies that are called by a name behind it.</summary>
    public static bool IsNamedBehind(in LexiconEntry noun) => noun.Value == NamedBehind && (noun.Class & WordClass.Organization) != 0;

    /// <summary>organisasi HAM | Lentera Dunia, LSM lingkungan | Lentera: whether a word is one of the noun for such bodies, and their name stands behind it.</summary>
    public static bool IsInKind(SegmentedText text, int token, int limit)
    {
        int first = text.At(token - 1) is { Kind: TokenKind.Word } before && IsNamedBehind(text.EntryOf(token - 1)) && before.Shape != TokenShape.Upper ? token - 1 : token;
        PhraseMatch kind = text.MatchAt(first, limit);
        int name = first + kind.Length;
        if (kind.Length == 1 && text.At(first).Shape == TokenShape.Upper && (text.ClassOf(name) & WordClass.CommonName) != 0 && text.At(name).Shape == TokenShape.Lower)
            name++;
        return name > first + 1 && name < limit && IsNamedBehind(kind.Entry) && text.At(name) is { Kind: TokenKind.Word, Shape: not TokenShape.Lower };
    }

    /// <summary>organisasi HAM | Lentera Dunia, perusahaan energi | Lentera Dunia: whether the noun for such bodies and what they are for end before a token.</summary>
    public static bool IsBehindField(SegmentedText text, int token)
    {
        const int Longest = 4;
        for (int i = token - 2; i >= Math.Max(0, token - Longest) && text.At(i).Kind == TokenKind.Word; i--)
        {
            PhraseMatch kind = text.MatchAt(i, token);
            if (IsNamedBehind(kind.Entry) && (kind.Length == token - i || kind.Length == token - i - 1 && (text.ClassOf(token - 1) & WordClass.CommonName) != 0 && text.At(token - 1).Shape == TokenShape.Lower))
                return true;
        }

        return false;
    }

    /// <summary>Whether words begin with a kind of outlet or of body, the noun of its report before it or not: laporan kantor berita Arkadia.</summary>
    public static bool IsKind(SegmentedText text, TokenRange words)
    {
        int first = (text.ClassOf(words.First) & WordClass.DocumentNoun) != 0 && words.Length > 1 ? words.First + 1 : words.First;
        return (text.MatchAt(first, words.End).Entry.Class & (WordClass.Audience | WordClass.Organization)) != 0;
    }

    /// <summary>Whether an outlet or a kind of one is named, and no other audience: anggota parlemen.</summary>
    public static bool IsMedium(SegmentedText text, TokenRange words) => text.MatchAt(words.First, words.End).Entry is var known
        && ((known.Class & WordClass.Outlet) != 0 || (known.Class & WordClass.Audience) != 0 && known.Value == KindOfOutlet) || IsBehindKind(text, words.First);

    /// <summary>Whether an outlet or a kind of one is named.</summary>
    public static bool IsOutlet(SegmentedText text, TokenRange words) =>
        (text.MatchAt(words.First, words.End).Entry.Class & (WordClass.Outlet | WordClass.Audience)) != 0 || IsBehindKind(text, words.First);

    /// <summary>Kabar Dunia mengutip Torres mengatakan P: whether whoever stands behind a verb of handing on is quoted by its subject.</summary>
    public static bool HandsOn(PhrasedText text, int relay, int from) => relay > from
        && (text.NameAt(relay - 1) >= 0 || text.Is(relay - 1, WordClass.Outlet) || text.Tokens[relay - 1].Kind == TokenKind.Word && !text.Is(relay - 1, WordClass.Preposition | WordClass.AsWord | WordClass.Conjunction)) && text.Lexicon.HasVerbPrefix(text.TextOf(relay)) && !text.Lexicon.Forms.IsPassive(text.TextOf(relay));

    /// <summary>mengutip: whether a verb of handing on stands at a token, and no passive.</summary>
    public static bool IsQuoting(PhrasedText text, int token) => token < text.Tokens.Length && text.NameAt(token) < 0 && text.Is(token, WordClass.Relay) && text.Lexicon.HasVerbPrefix(text.TextOf(token)) && !text.Lexicon.Forms.IsPassive(text.TextOf(token));

    /// <summary>Whether a kind of outlet ends before a token: kantor berita, penyiar publik.</summary>
    public static bool IsBehindKind(SegmentedText text, int token)
    {
        const int Longest = 3;
        for (int i = token - 1; i >= Math.Max(0, token - Longest); i--)
        {
            if (text.MatchAt(i, token) is { Entry.Value: KindOfOutlet } kind && kind.Length == token - i && (kind.Entry.Class & WordClass.Audience) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Walikota Rina Torres/Lentera: behind a slash with which a line ends stands whose picture it is, and nothing of the name; but Kodam IV/Arum, Menteri Laut/Kepala Badan Laut.</summary>
    public static bool IsCredit(SegmentedText text, int slash, int limit)
    {
        const WordClass Others = WordClass.Role | WordClass.RoleModifier | WordClass.Rank | WordClass.Organization | WordClass.Place | WordClass.PlaceHead | WordClass.BodyHead | WordClass.CommonName;
        return slash + 2 == limit && text.IsSign(slash, '/') && text.At(slash - 1).Shape == TokenShape.Capitalized && ((text.ClassOf(slash - 1) | text.ClassOf(slash + 1)) & Others) == 0;
    }

    /// <summary>Kepada Kabar Dunia Wira mengatakan: before the verb, with no comma, the outlet that is told ends where its listed words do.</summary>
    public static int ToldEnd(SegmentedText text, int first, int end, int limit)
    {
        PhraseMatch match = text.MatchAt(first, end);
        int outlet = first + match.Length, verb = text.BehindAdverbs(end, limit);
        return (match.Entry.Class & WordClass.Outlet) != 0 && outlet < end && verb < limit && (text.CueOf(verb) & CueTraits.Leads) != 0 ? outlet : end;
    }

    /// <summary>kabardunia.com, KABAR.CO: an outlet that no list knows, called by its address.</summary>
    public static bool IsWebsite(PhrasedText text, int token)
    {
        const int ShortestName = 3, LongestEnding = 4;
        ReadOnlySpan<char> word = text.TextOf(token);
        int dot = text.Tokens[token].Kind == TokenKind.Word ? word.LastIndexOf('.') : -1;
        if (dot < ShortestName || word.Length - dot - 1 is < 2 or > LongestEnding)
            return false;
        ReadOnlySpan<char> ending = word[(dot + 1)..];
        return ending.IndexOfAnyExceptInRange('a', 'z') < 0 || ending.IndexOfAnyExceptInRange('A', 'Z') < 0;
    }
}
