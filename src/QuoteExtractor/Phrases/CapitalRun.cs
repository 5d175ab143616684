using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Reads runs of capitalised words, with what may stand between two of them.</summary>
internal sealed class CapitalRun(SegmentedText text, NameEvidence evidence)
{
    private const WordClass TitleWords = WordClass.Role | WordClass.RoleModifier;

    /// <summary>So many function words may stand in capitals one behind the other inside a body's name.</summary>
    private const int MostFunctionWords = 3;

    /// <summary>Whether the sentence is a headline that capitalises its ordinary words: only known names make a run there.</summary>
    public bool IsTitleCase { get; set; }

    /// <summary>The end of the run of capitals that begins with a word which can begin a name; all of these join, but in a headline.</summary>
    public int NameEnd(int first, int limit) => Math.Max(first + 1, RunEnd(first, IsTitleCase ? first : first + 1, limit, false));

    /// <summary>The end of the run of capitals, with what may stand between two of them.</summary>
    public int RunEnd(int first, int limit, bool titled) => RunEnd(first, first, limit, titled);

    /// <param name="end">Where the run goes on from.</param>
    public int RunEnd(int first, int end, int limit, bool titled)
    {
        bool endsAtTitle = text.Lexicon.IsHeadLast && !titled;
        while (end < limit)
        {
            int step = endsAtTitle && end > first && BeginsTitle(end, limit) ? 0 : Joins(end, first, titled) ? 1 : BridgeLength(end, first, limit, titled);
            if (step == 0)
                break;
            end += step;
        }

        return end;
    }

    /// <summary>Whether fixed words of a title may begin at a token; of most words this alone is asked.</summary>
    public bool MayBeginTitle(int first) => (text.ClassOf(first) & (TitleWords | WordClass.Honorific)) != 0 || text.BeginsPhrase(first);

    /// <summary>Where the fixed words of a title end that begins at a token; the token itself where none does.</summary>
    /// <param name="role">Whether one of them is more than a modifier.</param>
    public int TitleEnd(int first, int limit, out bool role)
    {
        (int end, role) = (first, false);
        while (end < limit)
        {
            int word = end > first && !role && !text.Lexicon.IsHeadLast && text.IsSign(end, '.') ? end + 1 : end; // Plt. Sekretaris Jenderal
            PhraseMatch match = text.MatchAt(word, limit);
            bool inspects = !role && OfficeOfBody.Is(text, match, word + match.Length, limit);
            if (match.Length == 0 || (match.Entry.Class & TitleWords) == 0 && !inspects)
                break;
            if (word > first && ((role || text.Lexicon.IsHeadLast) && text.At(word).Shape == TokenShape.Lower && text.At(first).Shape != TokenShape.Lower || OfficeReach.IsGivenName(text, word)))
                break;
            end = word + match.Length;
            role |= inspects || (match.Entry.Class & WordClass.Role) != 0;
        }

        return end;
    }

    /// <summary>Arum Mayor Rina Torres: in a language that has its heads last, a title ends the run of what it belongs to.</summary>
    private bool BeginsTitle(int i, int limit)
    {
        const int LongestTitle = 12;
        if (!MayBeginTitle(i))
            return false;
        int end = TitleEnd(i, Math.Min(limit, i + LongestTitle), out bool role);
        if (end < limit && text.IsSign(end, '.'))
            end++;
        return role && IsCapitalAt(end, limit)
            && ((text.ClassOf(end) & WordClass.PersonName) != 0 || (text.ClassOf(end) & (WordClass.CommonName | WordClass.Organization | WordClass.Place)) == 0);
    }

    private bool Joins(int i, int first, bool titled)
    {
        if (!IsCapital(i))
            return JoinsInSmall(i, first, titled);
        WordClass known = text.ClassOf(i);
        if (i > first && !titled)
        {
            if ((known & WordClass.Outlet) != 0 && (text.ClassOf(i - 1) & WordClass.Place) != 0 && text.MatchAt(first, text.Tokens.Length).Length <= i - first)
                return false;
            // Wira Satya Ketua Serikat Arum: of the offices that stand inside titles too, behind a name.
            WordClass before = text.ClassOf(i - 1), inside = (before & ~WordClass.PersonName) == 0 && ((known | (text.Lexicon.IsHeadLast ? 0 : text.MatchAt(i, text.Tokens.Length).Entry.Class)) & WordClass.Role) != 0 ? WordClass.PersonName : WordClass.PersonName | WordClass.CommonName | WordClass.Organization;
            if ((known & TitleWords) != 0 && (known & inside) == 0 && (before & WordClass.Organization) == 0 && !OfficeReach.IsInnerTitle(text, i) && !(text.MatchAt(i - 1, i + 1) is { Length: 2 } honored && (honored.Entry.Class & WordClass.Honorific) != 0)) // Sri Sultan Wira
                return false;
            if (text.Lexicon.IsHeadLast ? IsVerb(i) || IsPlaceBehindName(i, first) : NameLikeness.IsNumbered(text, i))
                return false;
        }

        if (evidence.IsFunctionWord(i) && !EndsPlace(i, first) && !EndsName(i, first) && (text.Lexicon.IsHeadLast ? !HeadLastNames.IsInitialLetter(text, i) && !HeadLastNames.IsDottedLetter(text, i) && ((known & WordClass.CommonName) == 0 || !IsCapitalAt(i + 1, text.Tokens.Length))
            : !(i >= first && (CapitalsFollow(i, titled ? MostFunctionWords : 1) || titled && i > first && text.IsSign(i + 1, ',') && IsCapitalAt(i + 2, text.Tokens.Length)) && (known & (WordClass.Weekday | WordClass.Month)) == 0 && (titled || NameSplitter.IsNeverAlone(text, i - 1) || i > first))))
            return false;
        if (IsTitleCase)
            return ((known & (WordClass.Place | WordClass.Organization | WordClass.PersonName | WordClass.CommonName)) != 0 || !text.Lexicon.IsHeadLast && (known & WordClass.Honorific) != 0 || evidence.IsCapitalizedInside(i)) && (i == first || (text.CueOf(i) & CueTraits.Reacts) == 0); // Borea Respons Torres
        return i <= first || !CapitalVerb.Reports(text, i);
    }

    /// <summary>Jawa Tengah, Inspektur Polisi Satu (Iptu): a function word closes the name of a place or a rank.</summary>
    private bool EndsPlace(int i, int first) =>
        i >= first && (text.MatchAt(i - 1, i + 1) is { Length: 2 } match && (match.Entry.Class & (WordClass.Place | WordClass.Rank)) != 0
            || i > first + 1 && text.MatchAt(i - 2, i + 1) is { Length: 3 } rank && (rank.Entry.Class & WordClass.Rank) != 0);

    /// <summary>kata Rina Guna: in a sentence that writes no other such word with a capital, a function word behind a given name and before none is a surname.</summary>
    private bool EndsName(int i, int first) => i > first && !text.Lexicon.IsHeadLast && !IsTitleCase && text.At(i).Shape == TokenShape.Capitalized && text.At(i + 1).Shape <= TokenShape.Lower
        && (text.ClassOf(i - 1) & (WordClass.PersonName | WordClass.Place | WordClass.Organization | WordClass.CommonName | WordClass.Role)) == WordClass.PersonName
        && (text.ClassOf(i) & (WordClass.Weekday | WordClass.Month | WordClass.Pronoun | WordClass.Demonstrative | WordClass.TimeWord | WordClass.Quantifier | WordClass.Organization | WordClass.Outlet)) == 0 && text.CueOf(i) == CueTraits.None;

    /// <summary>Ketua Panitia Hari Ulang Tahun Arum, Direktur Energi Baru, Terbarukan, Direktur PT Arum Dua Tiga Wira: words in capitals of which the last is no function word.</summary>
    private bool CapitalsFollow(int i, int most)
    {
        for (int next = i + 1; next <= i + most && next < text.Tokens.Length && IsCapital(next); next++)
        {
            if (!evidence.IsFunctionWord(next))
                return true;
        }

        return false;
    }

    /// <summary>Polda 3, juru bicara kementerian: a number, and the noun of a body behind a title in small letters.</summary>
    private bool JoinsInSmall(int i, int first, bool titled)
    {
        ref readonly Token token = ref text.At(i);
        if (token.Kind == TokenKind.Number)
            return NumberedBody.Holds(text, i, first, titled, IsCapitalAt(i + 1, text.Tokens.Length));
        return titled && token.Kind == TokenKind.Word && text.At(first - 1).Shape == TokenShape.Lower
            && (text.ClassOf(i) & (WordClass.Organization | WordClass.CommonName | WordClass.PersonNoun)) != 0
            && (text.ClassOf(i) & (WordClass.Conjunction | WordClass.Preposition | WordClass.Relative)) == 0;
    }

    /// <summary>English headlines: Torres Blasts Borea; but of Peter Brand said the verb stands behind.</summary>
    private bool IsVerb(int i)
    {
        const WordClass Names = WordClass.PersonName | WordClass.Organization | WordClass.Outlet | WordClass.CommonName | WordClass.Place | WordClass.PlaceHead;
        return (text.ClassOf(i) & Names) == 0
            && ((text.ClassOf(i) & WordClass.Verb) != 0 || (text.CueOf(i) & (CueTraits.Leads | CueTraits.Follows)) != 0) && !(text.At(i + 1).Shape == TokenShape.Lower && (text.CueOf(i + 1) & (CueTraits.Leads | CueTraits.Follows)) != 0);
    }

    /// <summary>Rina Torres South Borea: a place of two words is no part of a full name.</summary>
    private bool IsPlaceBehindName(int i, int first) =>
        i > first + 1 && text.MatchAt(i, text.Tokens.Length) is { Length: > 1 } match && (match.Entry.Class & WordClass.Place) != 0 && (text.ClassOf(first) & WordClass.PersonName) != 0;

    /// <summary>How many tokens bridge two capitals at this place: an initial's stop, <c>bin</c>, <c>dan</c> inside an office's name, a bracket.</summary>
    private int BridgeLength(int i, int first, int limit, bool titled)
    {
        return i == first && !titled ? 0 : text.At(i).Kind switch
        {
            TokenKind.Word => Math.Max(OfficeReach.HonorificLength(text, i), BridgeOfWord(i, first, limit, titled)),
            TokenKind.Punctuation => OfficeReach.HonorificLength(text, i + 1) is > 0 and int honored && text.IsSign(i, '.') ? honored + 1 : BridgeOfSign(i, limit, titled),
            TokenKind.Mark when i > first && i + 3 < limit && IsCapital(i + 1) && text.At(i + 2).Kind == TokenKind.Mark
                && text.At(i).Start > text.At(i - 1).End && IsCapitalAt(i + 3, limit) => 3,
            _ => 0,
        };
    }

    private int BridgeOfSign(int i, int limit, bool titled)
    {
        switch (text.Text[text.At(i).Start])
        {
            case '.' when (text.At(i - 1).Length <= 2 || (text.ClassOf(i - 1) & WordClass.Abbreviation) != 0) && (IsCapitalAt(i + 1, limit) || text.IsSign(i + 1, '(') && BridgeOfSign(i + 1, limit, titled) > 0):
            case '.' when text.Lexicon.IsHeadLast && i + 1 < limit && HeadLastNames.IsDottedLetter(text, i + 1):
            case '/' or '&' when IsCapitalAt(i + 1, limit) && !OutletReach.IsCredit(text, i, limit):
                return 1;
            case '(' when BracketLength(i, limit) is > 0 and int bracket:
                // Menteri Urusan Laut (MUL)/Kepala Badan Laut; Serikat Laut Arum (SLA) bidang Hukum
                int behind = titled && i + bracket < limit && (text.IsSign(i + bracket, '/') || NameSplitter.IsNeverAlone(text, i + bracket)) ? bracket + 1 : bracket;
                return IsCapitalAt(i + behind, limit) || i + behind < limit && (OfficeReach.HonorificLength(text, i + behind) > 0 || titled && text.At(i + behind).Kind == TokenKind.Number && IsCapitalAt(i + behind + 1, limit)) ? behind : 0;
            default:
                return 0;
        }
    }

    private int BridgeOfWord(int i, int first, int limit, bool titled)
    {
        WordClass known = text.ClassOf(i);
        if (i == first || (known & (WordClass.NameParticle | WordClass.Conjunction | WordClass.Preposition | WordClass.Coordinator)) == 0)
            return 0;
        if (text.Lexicon.IsHeadLast && (known & WordClass.Coordinator) != 0 && HeadLastNames.HoldsPerson(text, first, i))
            return 0;
        bool office = (text.ClassOf(i - 1) & (WordClass.CommonName | WordClass.Role | WordClass.Organization)) != 0 && !IsFamilyName(i - 1, first);

        // bin, van, van der; but English of only behind the head of a body's name.
        int length = (text.ClassOf(i + 1) & (WordClass.NameParticle | WordClass.Preposition)) == WordClass.NameParticle && !IsCapital(i + 1) ? 2 : 1;
        if ((known & WordClass.NameParticle) != 0 && IsCapitalAt(i + length, limit) && (office || (known & WordClass.Preposition) == 0))
            return length;
        if (text.Lexicon.IsHeadLast && !titled && (known & WordClass.Preposition) != 0 && IsCapitalAt(i + 1, limit) && HeadLastNames.GoesOn(text, i))
            return 1;
        int initialled = IsCapitalAt(i + 1, limit) && (!text.Lexicon.IsHeadLast || (known & WordClass.Coordinator) != 0) ? AbbreviatedBody.FirstInitial(text, first, i, limit) : -1; // KPK is no Polri dan Komisi Pemberantasan Korupsi
        if ((office || titled && NameSplitter.IsNeverAlone(text, i - 2)) && (known & WordClass.Conjunction) != 0 && IsCapitalAt(i + 1, limit)
            && (titled || initialled != i + 1 && (text.ClassOf(i + 1) & WordClass.CommonName) != 0)
            && (text.ClassOf(i + 1) & (WordClass.Place | WordClass.Role | WordClass.PersonName | WordClass.RoleModifier)) == 0)
            return 1;
        if (titled && (known & WordClass.Preposition) != 0 && ClosesWithBracket(i + 1, limit))
            return 1;
        return initialled >= 0 && initialled < i || titled && (known & WordClass.Coordinator) != 0 && ContinuesBody(i + 1, limit) ? 1 : 0;
    }

    /// <summary>Rina T. King: behind a given name or an initial, a word that is an office elsewhere is a name.</summary>
    private bool IsFamilyName(int i, int first) => i > first && (text.ClassOf(i) & WordClass.PersonName) != 0
        && ((text.ClassOf(i - 1) & WordClass.PersonName) != 0 || text.IsSign(i - 1, '.') && text.At(i - 2).Length == 1);

    /// <summary>Ketua Jaringan Nelayan untuk Laut (JNL) Wira: a preposition inside a body's name, which its short form closes before the person's.</summary>
    private bool ClosesWithBracket(int first, int limit)
    {
        const int LongestPart = 6;
        int i = first;
        while (i < Math.Min(limit, first + LongestPart) && IsCapitalAt(i, limit))
            i++;
        return i > first && i < limit && text.IsSign(i, '(') && BracketLength(i, limit) is > 0 and int bracket && IsCapitalAt(i + bracket, limit);
    }

    /// <summary>Badan Urusan Laut (BUL Arum) Wira Satya: a short form in brackets, or the name in another language, of capitals with a small word between two; 0 where there is none.</summary>
    private int BracketLength(int open, int limit)
    {
        const int LongestShortForm = 14;
        for (int i = open + 1; i < Math.Min(limit, open + LongestShortForm); i++)
        {
            if (text.IsSign(i, ')'))
                return i > open + 1 ? i + 1 - open : 0;
            if (!IsCapital(i) && !(i == open + 1 && text.IsSign(i + 1, ')') && (text.ClassOf(i) & WordClass.Role) != 0) && (i == open + 1 || !text.IsSign(i, '/') && !text.IsSign(i, '.') && !(text.At(i).Shape == TokenShape.Lower && IsCapitalAt(i - 1, limit) && IsCapitalAt(i + 1, limit))))
                return 0;
        }

        return 0;
    }

    /// <summary>Ketua Perhimpunan Petani Kopi dan Lada Arkadia (PPKLA) Wira: a place or a common noun behind the conjunction, and the name behind that.</summary>
    private bool ContinuesBody(int first, int limit)
    {
        const int LongestPart = 6;
        const WordClass Other = WordClass.Role | WordClass.RoleModifier | WordClass.PersonName | WordClass.Rank | WordClass.Honorific;
        const WordClass Bodies = WordClass.Place | WordClass.CommonName | WordClass.Organization;
        if ((text.MatchAt(first, limit).Entry.Class & (WordClass.Organization | WordClass.Place | Other)) != 0)
            return false;
        for (int i = first; i < Math.Min(limit, first + LongestPart) && IsCapitalAt(i, limit); i++)
        {
            if ((text.ClassOf(i) & Other) != 0)
                break;
            if ((text.ClassOf(i) & Bodies) != 0)
                return IsCapitalAt(i + 1, limit) || i + 1 < limit && text.IsSign(i + 1, '(') && BracketLength(i + 1, limit) is > 0 and int bracket && IsCapitalAt(i + 1 + bracket, limit);
        }

        return false;
    }

    public bool IsCapitalAt(int i, int limit) => i < limit && IsCapital(i) && !evidence.IsFunctionWord(i);
    public bool IsCapital(int i) => evidence.IsCapital(i);
}
