using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Finds where in a run of capitals the bare name begins: behind titles, bodies, places, ranks and honorifics.</summary>
internal sealed class NameBoundary(SegmentedText text, NameEvidence evidence)
{
    private const WordClass AffiliationStart = WordClass.Organization | WordClass.Place | WordClass.PlaceHead;

    /// <summary>Where the name begins in the run behind a title; its end where there is none.</summary>
    public int NameFirst(int first, int end)
    {
        int ranked = BehindRank(first, end);
        int proven = ProvenName(first, end);
        if (ranked >= 0 || proven >= 0)
            return Math.Max(ranked, proven);
        return Leftwards(first, end);
    }

    /// <summary>Where the name begins behind its last rank or honorific; -1 where there is none. A general directorate is no general.</summary>
    public int BehindRank(int first, int end)
    {
        for (int i = end - 2; i >= first; i--)
        {
            bool body = i > first && (ClassOf(i - 1) & WordClass.Subunit) != 0;
            if ((ClassOf(i) & (WordClass.Rank | WordClass.Honorific)) != 0 && (ClassOf(i) & (WordClass.PersonName | WordClass.CommonName)) == 0 && !body)
            {
                int name = SkipHonorifics(i, end);
                bool office = name < end && (ClassOf(name) & (WordClass.Organization | WordClass.CommonName)) != 0 && (ClassOf(name) & WordClass.PersonName) == 0;
                if (!office)
                    return name;
            }
        }

        return -1;
    }

    /// <summary>Where the name begins that the article uses alone as a subject of a reporting verb; -1 where there is none.</summary>
    public int ProvenName(int first, int end)
    {
        for (int i = end - 1; i >= first; i--)
        {
            if (IsWord(i) && evidence.IsBareSpeaker(i) && (ClassOf(i) & AffiliationStart) == 0 && text.Tokens[i].Shape != TokenShape.Upper)
                return KnownNamesBefore(first, i, end);
        }

        return -1;
    }

    /// <summary>Tri Wira, where the article says <c>kata Wira</c> elsewhere: known given names before the proven one belong to it.</summary>
    public int KnownNamesBefore(int first, int proven, int end)
    {
        int i = proven;

        // Munafri 'Appi' Wira, kata Appi: the nickname stands in the middle of the name.
        while (i - 1 > first && text.Tokens[i - 1].Kind == TokenKind.Mark)
            i -= 2;
        while (i > first && ((ClassOf(i - 1) & WordClass.PersonName) != 0 || IsInitial(i - 1)
            || !IsWord(i - 1) && i - 2 >= first && text.Tokens[i - 2].Length <= 2))
            i--;

        // Kanselir Rika Torres, kata Torres: a family name alone is no whole name; one unknown word may open it, but none that stands
        // alone elsewhere, as a body's name does.
        if (i < proven && i > first && BelongsToBody(first, i - 1))
            i = proven;
        bool opens = i > first && IsWord(i - 1) && IsNameLike(i - 1) && !evidence.EndsRun(i - 1);
        return opens && (i - 1 == first || !IsNameLike(i - 2) && !BelongsToBody(first, i - 2)) ? i - 1 : i;
    }

    /// <summary>Universitas Islam Negeri Arum Wira Satya: the words behind such a head may be the body's.</summary>
    private bool BelongsToBody(int first, int token)
    {
        while (token > first && (ClassOf(token) & WordClass.CommonName) != 0 && (ClassOf(token) & WordClass.BodyHead) == 0)
            token--;
        return (ClassOf(token) & (WordClass.BodyHead | WordClass.PlaceHead)) != 0;
    }

    /// <summary>The start of the longest stretch of name-like words that ends before <paramref name="from"/>.</summary>
    private int Leftwards(int first, int from)
    {
        int i = from;
        while (i > first && IsNameLike(i - 1))
            i--;
        while (i < from - 1 && (ClassOf(i) & WordClass.PersonName) == 0 && (ClassOf(i + 1) & WordClass.PersonName) != 0 && !IsInitial(i) && evidence.EndsRun(i))
            i++;
        if (i >= from)
            return from;

        // Kabupaten Arum Wira Satya, Universitas Arum Wira Satya: the word behind the head is the place's or the body's.
        if (i > first && ((ClassOf(i - 1) & (WordClass.PlaceHead | WordClass.BodyHead)) != 0 || NameSplitter.IsNeverAlone(text, i - 1)))
            return Math.Min(i + 1, from);

        // Koperasi Sumber Putih Wira Satya: of three unknown words behind such a body the first is more likely its own.
        if (i > first && from - i > 2 && (ClassOf(i) & WordClass.PersonName) == 0 && BelongsToBody(first, i - 1))
            return i + 1;
        return IsWord(i) ? i : Math.Min(i + 1, from);
    }

    public int SkipHonorifics(int i, int end)
    {
        int start = i;
        while (i < end)
        {
            PhraseMatch match = text.Lexicon.MatchAt(text.Tokens.AsSpan(0, end), i);
            bool skip = (match.Entry.Class & (WordClass.Rank | WordClass.Honorific)) != 0 && (match.Entry.Class & WordClass.PersonName) == 0;
            bool sign = i > start && !IsWord(i);
            bool service = i > start && (ClassOf(i) & WordClass.Organization) != 0 && (ClassOf(i) & WordClass.PersonName) == 0;
            if (!skip && !sign && !service)
                break;
            i += skip ? match.Length : 1;
        }

        return i >= end && start < end && (ClassOf(start) & WordClass.Rank) == 0 ? start : i;
    }

    public bool IsNameLike(int i)
    {
        Token token = text.Tokens[i];
        if (token.Kind != TokenKind.Word)
            return text.Text[token.Start] == '.' && i > 0 && text.Tokens[i - 1].Length <= 2;
        WordClass known = ClassOf(i);
        if ((known & (WordClass.PersonName | WordClass.NameParticle)) != 0)
            return true;
        if (IsInitial(i))
            return true;
        if (token.Shape == TokenShape.Upper && token.Length > 1 || text.TextOf(i).ContainsAnyInRange('0', '9'))
            return false;
        // Azhar Jaya: a common noun behind a given name is part of the name.
        if ((known & WordClass.CommonName) != 0 && (known & (WordClass.Organization | WordClass.Role)) == 0 && i > 0
            && (ClassOf(i - 1) & (WordClass.PersonName | WordClass.CommonName | WordClass.Place)) == WordClass.PersonName)
            return true;
        const WordClass Other = AffiliationStart | WordClass.CommonName | WordClass.Role | WordClass.RoleModifier | WordClass.Outlet | WordClass.PersonNoun;
        return token.Shape != TokenShape.Lower && (known & Other) == 0;
    }

    /// <summary>M Isa, I Gusti, FX Wira: one or two letters that are no body and no place.</summary>
    private bool IsInitial(int i) =>
        IsWord(i) && text.Tokens[i].Length <= 2 && (text.Tokens[i].Length == 1 || i == 0 || (ClassOf(i - 1) & WordClass.Organization) == 0) && text.Tokens[i].Shape is TokenShape.Capitalized or TokenShape.Upper
        && (ClassOf(i) & ~(WordClass.Honorific | WordClass.PersonName | WordClass.NameParticle | WordClass.Abbreviation)) == 0;

    private bool IsWord(int i) => text.Tokens[i].Kind == TokenKind.Word;

    private WordClass ClassOf(int i) => text.ClassOf(i);
}
