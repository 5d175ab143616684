using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Cuts a run of capitals into title, affiliation and name: <c>Kepala | Dinas Sosial Kota Arum | Wira Satya</c>.</summary>
internal sealed class NameSplitter(SegmentedText text, NameEvidence evidence)
{
    /// <summary>The lexicon's value of parts that are no body without the whole: <c>Bidang</c>.</summary>
    private const int NeverAlone = 1;

    /// <summary>The lexicon's value of parts that a number tells from others: <c>Komisi II</c>.</summary>
    public const int Counted = 2;

    private const WordClass AffiliationStart = WordClass.Organization | WordClass.Place | WordClass.PlaceHead;

    private readonly NameBoundary _boundary = new(text, evidence);
    private readonly NameLikeness _words = new(text);
    private readonly NameKindReader _kinds = new(text, evidence);

    /// <summary>Whether a token is a part of a body that is none without the whole: <c>Bidang</c>.</summary>
    public static bool IsNeverAlone(SegmentedText text, int token) =>
        (text.ClassOf(token) & WordClass.Subunit) != 0 && text.Lexicon.EntryOf(text.At(token).Word).Value == NeverAlone;

    /// <summary>Splits a run that begins with a title which ends at <paramref name="titleEnd"/>.</summary>
    public NamePhrase SplitTitled(int first, int titleEnd, int end)
    {
        int nameFirst = ServedName.Behind(text, evidence, first, BehindBracket(_boundary.NameFirst(titleEnd, end), end), end);
        if (nameFirst == end - 1 && (text.IsSign(nameFirst - 1, '/') || EndsPair(titleEnd, nameFirst) || IsPointedAt(nameFirst)))
            nameFirst = end;
        if (nameFirst < end && nameFirst - 2 >= titleEnd && !text.Lexicon.IsHeadLast && text.At(nameFirst - 1).Word == text.At(nameFirst - 2).Word && (ClassOf(nameFirst - 1) & WordClass.Place) != 0)
            nameFirst--; // Menteri Laut Arum Arum Wira
        if (OfficeReach.Second(text, titleEnd, nameFirst) is { IsEmpty: false } second)
            return SplitTitled(second.First, second.End, end) with { Whole = new TokenRange(first, end) };
        int titleLimit = TrimRanks(titleEnd, nameFirst);
        int body = AffiliationFirst(first, titleEnd, titleLimit);
        if (body >= titleEnd && body < titleLimit && titleEnd - first > 1 && IsHeadOfUnknown(titleEnd - 1, body))
            body = titleEnd - first > 2 && text.MatchAt(titleEnd - 2, titleEnd) is { Length: 2 } head && (head.Entry.Class & WordClass.BodyHead) != 0 ? titleEnd - 2 : titleEnd - 1; // Pengasuh | Pondok Pesantren Arum
        if (body < titleLimit && body - 2 >= first && text.IsSign(body - 1, '/') && (text.At(body - 2).Kind == TokenKind.Number || IsOrdinal(body - 2)))
            body -= 2; // Dandim 0123/Arum, Pangdam IV/Arum: the number of a body's part
        titleEnd = Math.Min(titleEnd, body);
        TokenRange name = WithoutBrackets(_boundary.SkipHonorifics(nameFirst, end), end);
        int bodyEnd = Math.Max(body, OfficeReach.BodyEnd(text, body, titleLimit));
        bool around = bodyEnd < titleLimit && !OfficeReach.IsGroup(text, bodyEnd) || OfficeReach.IsJoint(text, titleEnd, body);
        int roleEnd = around ? titleLimit : TrimBracket(titleEnd, body);
        roleEnd = Math.Max(titleEnd, BallotNumber.Before(text, OfficeReach.WithoutPointer(text, titleEnd, roleEnd)));
        bodyEnd = Math.Max(body, BallotNumber.Before(text, OfficeReach.WithoutPointer(text, body, OfficeReach.WithoutCount(text, body, bodyEnd))));
        while (roleEnd > first + 1 && (NameLikeness.IsBeforeName(text, roleEnd - 1) || roleEnd < end && (ClassOf(roleEnd - 1) & WordClass.Relative) != 0 || (text.CueOf(roleEnd - 1) & CueTraits.Leads) != 0 && (ClassOf(roleEnd - 2) & WordClass.Relative) != 0))
            roleEnd--; // pedagang yang mengaku bernama Rina Torres
        var phrase = new NamePhrase(
            name.IsEmpty ? NameKind.Title : !text.Lexicon.IsHeadLast && name.Length > 2 && _kinds.IsPair(name.First, name.End) ? NameKind.Organization : NameKind.Person,
            new TokenRange(first, end),
            name,
            new TokenRange(first, roleEnd),
            new TokenRange(body, around ? bodyEnd : Posting.BodyEnd(text, body, bodyEnd)),
            default);
        return text.Lexicon.IsHeadLast && phrase.Kind == NameKind.Person ? HeadLastNames.WithBodyInside(text, phrase) : phrase;
    }

    /// <summary>Kabid Media dan Kehumasan: behind a noun of the office and a conjunction, one word that nothing shows to be a name is the other noun.</summary>
    private bool EndsPair(int titleEnd, int last) => last - 2 >= titleEnd && (ClassOf(last - 1) & WordClass.Coordinator) != 0 && (ClassOf(last - 2) & WordClass.CommonName) != 0
        && (ClassOf(last) & WordClass.PersonName) == 0 && !evidence.IsBareSpeaker(last);

    /// <summary>Bupati Lomar itu: behind a title and before a demonstrative stands a place, unless something shows that the word is somebody's name.</summary>
    private bool IsPointedAt(int last) => (ClassOf(last + 1) & WordClass.Demonstrative) != 0 && (ClassOf(last) & WordClass.PersonName) == 0 && !text.Lexicon.IsHeadLast && !evidence.IsBareSpeaker(last);

    /// <summary>Ketua Kelompok Penenun Arum: the head of a body's name, at the end of the title's fixed words, where no other body stands behind; Kepala Suku Dinas Laut: the first of its listed words.</summary>
    private bool IsHeadOfUnknown(int head, int body) => (ClassOf(head) & (WordClass.BodyHead | WordClass.Subunit | WordClass.Organization)) == 0 && text.MatchAt(head, head + 2) is { Length: 2 } listed && (listed.Entry.Class & WordClass.Organization) != 0
        || (ClassOf(head) & (WordClass.BodyHead | WordClass.Subunit)) == WordClass.BodyHead && (ClassOf(body) & WordClass.Organization) == 0;

    /// <summary>Splits a run without a title.</summary>
    public NamePhrase SplitPlain(int first, int end)
    {
        var whole = new TokenRange(first, end);
        if (text.Lexicon.IsHeadLast && HeadLastNames.BehindParty(text, first, end) is var own && own > first)
            return new NamePhrase(NameKind.Person, whole, new TokenRange(own, end), default, new TokenRange(first, own), default);
        if (text.Lexicon.IsHeadLast && HeadLastNames.IsMember(text, first, end))
            return new NamePhrase(NameKind.Title, whole, default, new TokenRange(end - 1, end), new TokenRange(first, end - 1), default);
        if (end - first > 1 && (ClassOf(first) & WordClass.Place) != 0 && !text.Lexicon.IsHeadLast && OutletReach.NameFirst(text, first, end) is var outlet && outlet > first)
            return new NamePhrase(NameKind.Organization, new TokenRange(outlet, end), new TokenRange(outlet, end), default, default, default);
        if (end - first > 1 && !text.Lexicon.IsHeadLast && GluedHeading.NameFirst(text, evidence, first, end) is var glued && glued > first)
            return new NamePhrase(NameKind.Person, new TokenRange(glued, end), new TokenRange(glued, end), default, default, default);
        int nameFirst = _boundary.SkipHonorifics(first, end);
        if (text.Lexicon.IsHeadLast && HeadLastNames.BehindCompounds(text, first, end) is var behind && behind > first)
            return SplitPlain(behind, end) with { Whole = whole };
        if (end - first > 1 && nameFirst == first && !OutletReach.IsListed(text, first, end) && !IsApposed(first, end) && ProvenFirst(first, end) is var proven && proven > first && !(text.Lexicon.IsHeadLast && HeadLastNames.IsBody(text, first, end)))
            return (ClassOf(first) & (AffiliationStart | WordClass.Outlet)) == 0 ? SplitTitled(first, first + 1, end) : new NamePhrase(NameKind.Person, new TokenRange(proven, end), new TokenRange(proven, end), default, default, default);
        if (nameFirst > first && nameFirst < end && (ClassOf(end) & WordClass.Demonstrative) != 0 && !text.Lexicon.IsHeadLast && (ClassOf(nameFirst) & WordClass.PersonName) == 0 && (ClassOf(nameFirst) & (WordClass.CommonName | WordClass.Quantifier)) != 0)
            return new NamePhrase(NameKind.Title, whole, default, whole, default, default); // Doktor Ilmu Hukum UA itu
        if (nameFirst > first && nameFirst < end)
            return new NamePhrase(NameKind.Person, whole, new TokenRange(nameFirst, end), default, default, default);
        return new NamePhrase(_kinds.Read(first, end), whole, whole, default, default, default);
    }

    /// <summary>Menteri Laut Arum, Arum Wira, mengatakan: behind a title that has its place, a place between commas begins a name, and one that is called the same does without the second.</summary>
    private bool IsApposed(int first, int end) => first > 2 && !text.Lexicon.IsHeadLast && end - first == 2 && text.At(first).Shape == TokenShape.Capitalized && (ClassOf(first) & WordClass.Place) != 0
        && text.IsSign(first - 1, ',') && (text.IsSign(end, ',') || text.At(first).Word == text.At(first - 2).Word) && (ClassOf(first - 2) & WordClass.Place) != 0 && text.At(first - 2).Shape == TokenShape.Capitalized;

    /// <summary>DKI Arum Wira, where the article says <c>kata Wira</c>: the name behind a place or a body that no title introduces.</summary>
    private int ProvenFirst(int first, int end)
    {
        const WordClass Offices = WordClass.CommonName | WordClass.Organization;
        if (!CalledPlace.Begins(text, first) && _boundary.BehindRank(first + 1, end) is > 0 and int ranked && ranked < end && _words.IsNameLike(ranked))
            return ranked;
        bool office = first + 1 < end && (ClassOf(first + 1) & Offices) != 0 && (ClassOf(first + 1) & WordClass.PersonName) == 0 && (ClassOf(first) & WordClass.PersonName) == 0;
        if (_words.IsNameLike(first) && !office)
            return first;
        if (_boundary.ProvenFirst(first, end) is not (> 0 and int proven) || proven >= end)
            return first;
        while (proven < end - 1 && text.Lexicon.IsHeadLast && (ClassOf(proven) & WordClass.Preposition) != 0 && (ClassOf(proven) & WordClass.PersonName) == 0)
            proven++; // English The Campaign Of Rina Torres
        return proven;
    }

    /// <summary>Tim Pencari Fakta (TPF) Wira Satya: no name begins before a bracket that closes inside it.</summary>
    private int BehindBracket(int first, int end)
    {
        for (int i = end - 2; i >= first; i--)
        {
            if (text.At(i).Kind == TokenKind.Punctuation && text.Text[text.At(i).Start] == ')')
                return i + 1;
        }

        return first;
    }

    private int AffiliationFirst(int first, int titleEnd, int nameFirst)
    {
        int start = OfficeField.Behind(text, titleEnd, BodyFirst(titleEnd, nameFirst), nameFirst);
        TokenRange named = AbbreviatedBody.Find(text, first + 1, nameFirst);
        if (start < nameFirst && !named.IsEmpty && (start < named.End || IsBodyHead(named.First)))
            return named.First;
        while (start < nameFirst && IsPart(start) && !IsKnownBody(start, nameFirst))
        {
            // Direktur Lelang Direktorat Arum, Dosen Departemen Sejarah Fakultas Arum: only the part beside the office belongs to it.
            if (start > titleEnd && !IsNeverAlone(text, start))
                return start;
            int whole = text.MatchAt(start, nameFirst) is { Length: > 1 } listed && (listed.Entry.Class & WordClass.Organization) != 0 ? start + listed.Length : start + 1; // Kepala Badan Intelijen Pusat AS
            while (whole < nameFirst && IsPart(whole))
                whole++;
            while (whole < nameFirst && (!IsBodyHead(whole) || OfficeReach.IsPairOfNouns(text, start, whole)) && (!IsPart(whole) || IsNeverAlone(text, whole)))
                whole++;
            if (whole >= nameFirst)
                return IsNeverAlone(text, start) ? nameFirst : start;
            start = whole;
        }

        return start;
    }

    /// <summary>Anggota Komisi II | DPR, but Anggota | Komisi Laut Arum: some parts are counted, and are a body of their own where no number stands behind.</summary>
    private bool IsPart(int i) => !(text.EntryOf(i).Value == Counted && (ClassOf(i) & WordClass.Subunit) != 0 && IsWord(i + 1) && !IsOrdinal(i + 1) && text.At(i).Shape == TokenShape.Capitalized && text.MatchAt(i, i + 2).Length < 2) && ((ClassOf(i) | text.MatchAt(i, text.Tokens.Length).Entry.Class) & WordClass.Subunit) != 0;

    /// <summary>Divisi Humas Polri: a body that the lexicon lists whole.</summary>
    private bool IsKnownBody(int i, int end) =>
        text.MatchAt(i, text.Tokens.Length) is { Length: > 1 } match && (match.Entry.Class & WordClass.Organization) != 0 && (i + match.Length >= end || (match.Entry.Class & WordClass.BodyHead) != 0);

    private bool IsBodyHead(int i) =>
        IsWord(i) && ((ClassOf(i) & WordClass.BodyHead) != 0 || (ClassOf(i) & WordClass.Organization) != 0 && (ClassOf(i) & (WordClass.Subunit | WordClass.PlaceHead | WordClass.PersonNoun)) == 0)
        && !(text.At(i - 1).Kind == TokenKind.Punctuation && text.Text[text.At(i - 1).Start] == '(');

    private int BodyFirst(int titleEnd, int nameFirst)
    {
        if (OfficeReach.Origin(text, titleEnd, nameFirst) is > 0 and int origin)
            return origin;
        if (titleEnd + 1 < nameFirst && OfficeReach.IsPeople(text, titleEnd))
            return titleEnd;
        for (int i = titleEnd; i < nameFirst; i++)
        {
            WordClass known = ClassOf(i) | text.MatchAt(i, nameFirst).Entry.Class & (WordClass.Place | WordClass.Organization);
            if (i > titleEnd && text.IsSign(i - 1, '('))
            {
                // Tim Cagar Budaya (TCB) Arum: a short form in brackets begins nothing.
                while (i < nameFirst && !text.IsSign(i, ')'))
                    i++;
                continue;
            }

            bool common = (known & WordClass.CommonName) != 0 && (known & (WordClass.Organization | WordClass.Place)) == 0;
            bool listed = i > titleEnd && (text.IsSign(i - 1, ',') || (ClassOf(i - 1) & WordClass.Coordinator) != 0)
                && ((known & AffiliationStart) == 0 || OfficeReach.IsPairOfNouns(text, titleEnd, i));
            if (common && (i > titleEnd ? OfficeReach.OpensBody(text, i) : OfficeReach.IsHome(text, i)))
                return i;
            if (!IsWord(i) || common || listed || IsOrdinal(i) || i == titleEnd && OfficeReach.IsCount(text, i) || i > titleEnd && (OfficeReach.EndsField(text, i, nameFirst) || OfficeReach.IsObject(text, i)))
                continue;
            if ((known & AffiliationStart) != 0 || text.At(i).Shape is TokenShape.Upper or TokenShape.Mixed && (known & WordClass.Role) == 0)
                return i;
            if (text.At(i).Shape == TokenShape.Capitalized && (known & (WordClass.CommonName | WordClass.Conjunction | WordClass.Rank | WordClass.Honorific | WordClass.Role | WordClass.Negation | WordClass.Adverb)) == 0 && !OfficeReach.IsInField(text, i, nameFirst))
                return i;
        }

        return nameFirst;
    }

    /// <summary>Anggota Komisi III, Kepala Regu B: a Roman number or a letter counts within the office.</summary>
    private bool IsOrdinal(int i) => text.At(i).Length == 1 || text.TextOf(i).IndexOfAnyExcept("IVX") < 0;

    /// <summary>Menteri Keuangan (Menkeu): the short form in brackets is no affiliation.</summary>
    private int TrimBracket(int first, int end)
    {
        while (end > first && !IsWord(end - 1))
            end--;
        for (int i = first; i < end; i++)
        {
            if (text.At(i).Kind == TokenKind.Punctuation && text.Text[text.At(i).Start] == '(' && !GoesOn(i, end))
                return i;
        }

        return TrimRanks(first, end);
    }

    /// <summary>Penjabat (Pj) Bupati Arum, Direktur Jenderal (Dirjen) Perikanan Kementerian Arum: a short form behind which the office goes on.</summary>
    private bool GoesOn(int open, int end) =>
        text.IsSign(open + 2, ')') && open + 3 < end && (ClassOf(open + 3) & (WordClass.Role | WordClass.CommonName)) != 0 && (ClassOf(open + 3) & WordClass.PersonName) == 0;

    private int TrimRanks(int first, int end)
    {
        int from = first;
        while (from < end && !(IsRanked(from, end) && (from == first || (ClassOf(from - 1) & WordClass.Subunit) == 0)))
            from += OfficeReach.PlaceLength(text, from, end);
        return from;
    }

    private bool IsRanked(int i, int end)
    {
        PhraseMatch match = text.MatchAt(i, end);
        WordClass before = ClassOf(i - 1);
        return i < end && (match.Entry.Class & (WordClass.Rank | WordClass.Honorific)) != 0 && (match.Length > 1 || (ClassOf(i) & WordClass.PersonName) == 0) // Gubernur Arum Sri Sultan Wira
            && ((ClassOf(i) & WordClass.CommonName) == 0 || (before & (WordClass.Role | WordClass.Organization)) != 0 && (before & WordClass.BodyHead) == 0 || NameBoundary.IsRankBehind(text, i + match.Length - 1));
    }

    private TokenRange WithoutBrackets(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.IsSign(i, '('))
                return new TokenRange(first, i);
        }

        return new TokenRange(first, Math.Max(first, end));
    }

    private bool IsWord(int i) => text.At(i).Kind == TokenKind.Word;

    private WordClass ClassOf(int i) => text.ClassOf(i);
}
