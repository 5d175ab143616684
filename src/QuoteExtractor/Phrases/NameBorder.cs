using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>
/// Weighs where between a title's body and a name the border lies: <c>Direktur Arum Wira Satya</c>. The weights were
/// chosen by hand and checked on annotated news.
/// </summary>
internal sealed class NameBorder(SegmentedText text, NameEvidence evidence)
{
    /// <summary>No name is longer; the bound keeps a text of capitals alone linear.</summary>
    private const int LongestName = 12;

    /// <summary>What scores less is no name: <c>Universitas Arum</c>.</summary>
    private const int LeastScore = -45;

    /// <summary>The lexicon's value of heads of places that are the last noun of a body's name too: <c>Negara</c>.</summary>
    private const int FieldToo = 17;

    private readonly NameLikeness _words = new(text);

    private KnownBody Bodies => new(text);

    /// <summary>
    /// The likeliest border between the body and the name: <c>Direktur Arum Wira Satya</c> has two candidates. Weighs what the lexicon and
    /// the rest of the article tell of each word, and how long names and bodies are.
    /// </summary>
    public int Likeliest(int first, int end)
    {
        int speaker = LastSpeaker(first, end);
        int from = speaker < 0 ? end : speaker + 1;
        int best = end, bestScore = LeastScore, words = WordsIn(from, end), particles = 0, score = 0;
        int unlike = IsCompany(first) ? -25 : -10;
        bool opened = false, called = false;
        for (int i = from - 1; i >= Math.Max(first, from - LongestName); i--)
        {
            int body = Bodies.LengthAt(i, end);
            if (body > 1)
                best = Math.Max(best, Math.Min(i + body, end));
            bool ends = !(_words.IsNameLike(i) || i == speaker || text.At(i).Kind == TokenKind.Mark || i == end - 1 && IsPlaceToo(first, i));
            if ((ends || (ClassOf(i) & WordClass.Honorific) != 0) && i > first && Bodies.LengthAt(i - 1, end) is > 2 and int across)
                best = Math.Max(best, Math.Min(i - 1 + across, end)); // Presiden Bosnia dan Herzegovina Wira Satya, RSUD dr Wira Rina Torres
            if (body > 1 || ends)
                break;
            if (!_words.IsWord(i))
                continue;
            words++;
            particles += _words.IsParticle(i) ? 1 : 0;
            score += (i == speaker ? 40 : Weight(i, speaker >= 0)) + ((opened || called) && !_words.IsGiven(i) && !_words.IsInitial(i) && !(i == first && IsFieldOnly(i - 1)) ? unlike : 0);
            score -= opened && i != speaker && words > 2 && (ClassOf(i) & (WordClass.CommonName | WordClass.PersonName)) == WordClass.CommonName ? 40 : 0; // Analis Arum Sekuritas Rina Torres
            opened = _words.IsGiven(i);

            // Direktur Lautbiru Wirasena Satya, where the article says kata Wirasena: people are called by the name that opens theirs.
            called |= i == speaker && !text.Lexicon.IsHeadLast && text.At(Math.Max(first, i - 1)).Kind == TokenKind.Word;
            if (_words.IsParticle(i) || text.Lexicon.IsHeadLast && (ClassOf(i) & WordClass.Preposition) != 0) // English The Road Of Dan Torres
                continue;

            // Presiden Luis Torres de Arumi: where no body is left, small particles make no name too long.
            int total = score + Length(i == first || IsFieldOnly(i - 1) ? words - particles : words) + (i > first ? Body(first, i) : -PlacedOffice.Malus(text, first)) - (IsBehindNumber(i) ? 30 : 0);

            // Kepala Regu B: no name is one letter.
            if ((total > bestScore || total == bestScore && i == first && words == 2) && (words > 1 || text.At(i).Length > 1))
            {
                best = i;
                bestScore = total;
            }
        }

        return best < end ? new NameOpening(text).Of(first, best) : end;
    }

    /// <summary>Wali Kota Arum I Wayan Jaya Negara: behind a given name that stands behind a place, another place or a head of such is the surname.</summary>
    private bool IsPlaceToo(int first, int last)
    {
        int name = last - 1;
        if (text.Lexicon.IsHeadLast || name <= first || (ClassOf(last) & WordClass.Place) == 0 && text.EntryOf(last).Value != FieldToo)
            return false;
        bool given = false;
        while (name > first && _words.IsNameLike(name))
            given |= _words.IsGiven(name--);
        return given && Bodies.IsPlaceEnd(name, first);
    }

    /// <summary>SMA Negeri 1 Arum Rina Torres, Dandim 0123/Arum Rina Torres: where the school or the garrison is stands behind its number, and the name behind that.</summary>
    private bool IsBehindNumber(int i) => text.At(i - 1).Kind == TokenKind.Number ? ((ClassOf(i - 2) | ClassOf(i - 3)) & WordClass.BodyHead) != 0 : text.IsSign(i - 1, '/') && text.At(i - 2).Kind == TokenKind.Number;

    /// <summary>PT Arum Sentosa Rina Torres: companies have names of any words, which end where a given name begins.</summary>
    private bool IsCompany(int i) => (ClassOf(i) & (WordClass.Abbreviation | WordClass.BodyHead)) == (WordClass.Abbreviation | WordClass.BodyHead);

    private int WordsIn(int first, int end)
    {
        int words = 0;
        for (int i = first; i < end && words < LongestName; i++)
            words += _words.IsWord(i) ? 1 : 0;
        return words;
    }

    /// <summary>Menteri Keuangan Wira Satya: a noun for what an office is about, and for no body.</summary>
    private bool IsFieldOnly(int i) => (ClassOf(i) & (WordClass.CommonName | WordClass.Organization | WordClass.PlaceHead | WordClass.PersonName)) == WordClass.CommonName;

    private int LastSpeaker(int first, int end)
    {
        int i = end - 1;
        while (i >= first && (!IsSpeaker(i) || text.IsSign(i - 1, '('))) // Dinas Laut (Dislaut) Arum: no name begins in a bracket
            i--;
        return i >= first ? i : -1;
    }

    /// <summary>How much more likely a word is part of the name than of what the title belongs to.</summary>
    private int Weight(int i, bool speaks)
    {
        WordClass known = ClassOf(i);
        if (_words.IsGiven(i))
            return 20;
        int weight = _words.IsInitial(i) || (known & WordClass.NameParticle) != 0 ? 10 : 0;
        WordUse uses = evidence.UsesOf(i);
        if ((uses & WordUse.Elsewhere) != 0 || text.At(i).Shape == TokenShape.Mixed)
            weight -= 25;
        bool opens = text.At(i - 1).Shape == TokenShape.Lower && (ClassOf(i - 1) & WordClass.PlaceHead) == 0; // jaksa federal | Rina Torres, whom the article calls Torres
        if (IsCompound(i) || speaks && !opens && !text.Lexicon.IsHeadLast && IsSpeaker(i) && _words.IsWord(i + 1))
            weight -= 20;

        // Rina T. Satya Jr.: the stop behind an initial ends no run.
        if ((uses & WordUse.RunEnd) != 0 && !IsSpeaker(i) && !(_words.IsInitial(i) && i + 1 < text.Tokens.Length && text.IsSign(i + 1, '.')))
            weight -= speaks ? 30 : 10;
        return weight;
    }

    /// <summary>Anti-kekerasan, Arkadia-Borea: a hyphen before a longer word in small letters or between two places, as in few names; but Kim Su-jin.</summary>
    private bool IsCompound(int i)
    {
        ReadOnlySpan<char> word = text.TextOf(i);
        const int LongestSyllable = 5;
        int hyphen = word.IndexOf('-');
        return hyphen > 0 && hyphen + 1 < word.Length
            && (char.IsLower(word[hyphen + 1]) && word.Length - hyphen - 1 > LongestSyllable || (text.Lexicon.ClassOf(text.Lexicon.IdOf(word[..hyphen])) & WordClass.Place) != 0);
    }

    private static int Length(int words) => words switch
    {
        1 => -15,
        2 => 0,
        3 => -3,
        _ => (3 - words) * 12,
    };

    /// <summary>How good the words before the name are as a body.</summary>
    private int Body(int first, int name)
    {
        if (Bodies.EndsAt(first, name) || IsField(first, name - 1))
            return 15;
        if (OfficeReach.IsField(text, name - 1))
            return -5;
        if ((ClassOf(name - 1) & (WordClass.PlaceHead | WordClass.BodyHead)) != 0 || NameSplitter.IsNeverAlone(text, name - 1))
            return -60;
        if (BelongsToBody(first, name - 1))
            return -40;

        // Universitas Arum Wira Rika Satya: a body named after somebody has two words of the name.
        if (_words.IsGiven(name - 1) && name - 2 >= first && BelongsToBody(first, name - 2))
            return -30;
        bool bracket = text.At(name - 1).Kind == TokenKind.Punctuation && !_words.IsNameLike(name - 1);
        if (bracket)
            return PlacedOffice.BehindBracket(text, name);
        if (text.At(name - 1).Shape == TokenShape.Upper && !_words.IsGiven(name - 1) || (ClassOf(name - 1) & (WordClass.Place | WordClass.Organization | WordClass.Outlet)) != 0)
            return 15;
        int unknown = 0;
        for (int i = name - 1; i >= first && _words.IsNameLike(i) && _words.IsWord(i); i--)
            unknown++;
        return -5 * unknown;
    }

    /// <summary>Dewan Keamanan Negara Wira Satya: behind a noun of the body's name the head of a place is one too.</summary>
    private bool IsField(int first, int i) => i > first && text.EntryOf(i).Value == FieldToo && (ClassOf(i - 1) & (WordClass.CommonName | WordClass.PlaceHead)) == WordClass.CommonName;

    /// <summary>Whether the article has this word alone as the subject of a reporting verb.</summary>
    public bool IsSpeaker(int i) =>
        text.At(i).Length > 1 && _words.IsWord(i) && evidence.IsBareSpeaker(i) && (ClassOf(i) & (WordClass.Organization | WordClass.Place | WordClass.PlaceHead)) == 0 && text.At(i).Shape != TokenShape.Upper
        && Bodies.LengthAt(i, text.Tokens.Length) < 2 && !text.TextOf(i).ContainsAnyInRange('0', '9'); // juru bicara Uni Emirat Arab Wira Satya, Pelatih timnas U-23 Wira Satya

    /// <summary>Universitas Islam Negeri Arum Wira Satya: the words behind such a head may be the body's.</summary>
    private bool BelongsToBody(int first, int token)
    {
        int last = token;
        while (token > first && (ClassOf(token) & (token < last ? WordClass.CommonName | WordClass.Place : WordClass.CommonName)) != 0 && (ClassOf(token) & WordClass.BodyHead) == 0)
            token--;
        return (ClassOf(token) & (WordClass.BodyHead | WordClass.PlaceHead)) != 0 && (last == token || Bodies.LengthAt(token, last + 1) < 2);
    }

    private WordClass ClassOf(int i) => text.ClassOf(i);
}
