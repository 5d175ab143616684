using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Finds where in a run of capitals the bare name begins: behind titles, bodies, places, ranks and honorifics.</summary>
internal sealed class NameBoundary(SegmentedText text, NameEvidence evidence)
{
    private readonly NameLikeness _words = new(text);
    private readonly NameBorder _border = new(text, evidence);

    /// <summary>Where the name begins in the run behind a title; its end where there is none.</summary>
    public int NameFirst(int first, int end)
    {
        int ranked = BehindRank(first, end);
        return ranked >= 0 ? ranked : (text.Lexicon.IsHeadLast ? AreNameLike(first, end) : IsGivenAndPlace(first, end)) ? first : _border.Likeliest(first, end);
    }

    /// <summary>Aktor Rina Arumi, where Arumi is a city: behind a given name it is a surname.</summary>
    private bool IsGivenAndPlace(int first, int end)
    {
        const WordClass Bodies = WordClass.Organization | WordClass.Place | WordClass.PlaceHead | WordClass.BodyHead | WordClass.CommonName;
        return end - first == 2 && (ClassOf(first) & (WordClass.PersonName | Bodies)) == WordClass.PersonName && IsSurnamePlace(first + 1);
    }

    /// <summary>Whether a word is the name of a place and of nothing else.</summary>
    private bool IsSurnamePlace(int i) => text.At(i).Shape == TokenShape.Capitalized && (ClassOf(i) & (WordClass.Organization | WordClass.Place | WordClass.PlaceHead | WordClass.CommonName | WordClass.Role)) == WordClass.Place;

    /// <summary>English Mayor Borvin James Torsk, Senator Arumi Torsk: where the body stands before the office, words that may be a name's are all of it, and a place's too.</summary>
    private bool AreNameLike(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!IsWord(i) || !_words.IsNameLike(i) && !(end - first > 1 && IsSurnamePlace(i)))
                return false;
        }

        return first < end;
    }

    /// <summary>Where the name begins behind its last rank or honorific; -1 where there is none. A general directorate is no general.</summary>
    public int BehindRank(int first, int end)
    {
        for (int i = end - 2; i >= first; i--)
        {
            bool body = i > first && (ClassOf(i - 1) & WordClass.Subunit) != 0;
            if ((ClassOf(i) & (WordClass.Rank | WordClass.Honorific)) != 0 && (ClassOf(i) & WordClass.PersonName) == 0 && !body && ((ClassOf(i) & WordClass.CommonName) == 0 || i > first && IsRankBehind(text, i)) && !IsMiddleInitial(i, first) && !IsDotted(i) && !IsInside(i, first) && !IsInBody(i, first, end))
            {
                int name = SkipHonorifics(i, end);
                bool office = OfficeReach.PlaceLength(text, i, end) > 1 || name < end && (ClassOf(name) & (WordClass.Organization | WordClass.CommonName)) != 0 && (ClassOf(name) & WordClass.PersonName) == 0;
                if (!office)
                    return name;
            }
        }

        return -1;
    }

    /// <summary>Panglima Angkatan Laut Borea Jenderal Wira, but Sekretaris Jenderal Arum: behind a place or another rank, a word that offices have too is a rank.</summary>
    public static bool IsRankBehind(SegmentedText text, int token)
    {
        if (!text.Lexicon.HasRankedNames || text.At(token).Shape != TokenShape.Capitalized)
            return false;
        bool placed = (text.ClassOf(token - 1) & (WordClass.Place | WordClass.PlaceHead | WordClass.CommonName)) == WordClass.Place || text.IsSign(token - 2, '/')
            || text.IsSign(token - 1, ')') && text.IsSign(token - 3, '(') && text.At(token - 2).Shape == TokenShape.Upper; // Komando Laut Borea (KLB) Jenderal Wira
        return placed || text.MatchAt(token - 1, token + 1) is { Length: 2 } rank && (rank.Entry.Class & WordClass.Rank) != 0;
    }

    /// <summary>Wira H Satya, where the article says <c>kata Wira</c>: one letter behind somebody's name is no haji.</summary>
    private bool IsMiddleInitial(int i, int first) => i > first && text.At(i).Length == 1 && _words.IsNameLike(i - 1) && (_border.IsSpeaker(i - 1) || _words.IsGiven(i - 1));

    /// <summary>RSUP Prof Arumi: an honorific inside the name of a body that the lexicon lists.</summary>
    private bool IsInBody(int i, int first, int end) =>
        i > first && text.MatchAt(i - 1, end) is { Length: > 2 } body && (body.Entry.Class & WordClass.Organization) != 0;

    /// <summary>Datuk Seri Zamrul Tun Basri, Halim Tun Basri: an honorific behind a name that another one opened, or that is a known one, is part of it.</summary>
    private bool IsInside(int i, int first)
    {
        const WordClass Opens = WordClass.Honorific | WordClass.Rank;
        if (text.EntryOf(i).Value != OfficeReach.Inner || (ClassOf(i) & WordClass.Rank) != 0)
            return false;
        int begin = i;
        while (begin >= Math.Max(first, 1) && IsWord(begin - 1) && _words.IsNameLike(begin - 1) && (_words.IsGiven(begin - 1) || (ClassOf(begin - 1) & Opens) == 0))
            begin--;
        return begin < i && ((ClassOf(begin - 1) & Opens) != 0 || _words.IsGiven(begin) && (ClassOf(begin) & (WordClass.Place | WordClass.Organization)) == 0);
    }

    /// <summary>Where the name begins whose bearer the article has speak; -1 where none does.</summary>
    public int ProvenFirst(int first, int end)
    {
        for (int i = end - 1; i > first; i--)
        {
            if (_border.IsSpeaker(i) && _words.IsNameLike(i) && !text.IsSign(i - 1, '('))
                return _border.Likeliest(first, end);
        }

        return -1;
    }

    public int SkipHonorifics(int i, int end)
    {
        const WordClass Skipped = WordClass.Rank | WordClass.Honorific;
        if (i < end && (ClassOf(i) & Skipped) == 0 && !text.BeginsPhrase(i))
            return i;
        int start = i;
        while (i < end)
        {
            PhraseMatch match = text.MatchAt(i, end);
            bool skip = (match.Entry.Class & Skipped) != 0 && (match.Entry.Class & WordClass.PersonName) == 0 && !IsDotted(i) && !IsFamilyName(i);
            bool sign = i > start && !IsWord(i);
            bool service = i > start && (ClassOf(i) & WordClass.Organization) != 0 && (ClassOf(i) & WordClass.PersonName) == 0 && text.At(i).Shape == TokenShape.Upper;
            if (!skip && !sign && !service)
                break;
            i = skip ? i + match.Length : sign && text.IsSign(i, '(') ? Math.Max(i + 1, text.BehindBracket(i, end)) : i + 1; // Prof. (Emeritus) Wira, Dr. (H.C.) Wira
        }

        return i >= end && start < end && (ClassOf(start) & WordClass.Rank) == 0 ? start : i;
    }

    /// <summary>Pak Jong-hun: before a given name of two syllables, as Koreans write it, stands the family's name, whatever else the word is; but Pak Torres-Wira.</summary>
    private bool IsFamilyName(int i)
    {
        ReadOnlySpan<char> given = text.TextOf(i + 1);
        return text.At(i + 1).Shape == TokenShape.Capitalized && given.IndexOf('-') is > 0 and int hyphen && hyphen + 1 < given.Length && char.IsLower(given[hyphen + 1]) && (ClassOf(i + 1) & WordClass.PersonName) == 0;
    }

    /// <summary>H.R. Torres: one letter that a stop and no blank parts from another is an initial, and no haji.</summary>
    private bool IsDotted(int i) => text.At(i).Length == 1 && (AreDotted(i) || AreDotted(i - 2));

    private bool AreDotted(int i) => text.IsSign(i + 1, '.') && text.At(i).Length == 1 && text.At(i + 2) is { Kind: TokenKind.Word, Length: 1 } second && second.Start == text.At(i).End + 1;

    private bool IsWord(int i) => text.At(i).Kind == TokenKind.Word;

    private WordClass ClassOf(int i) => text.ClassOf(i);
}
