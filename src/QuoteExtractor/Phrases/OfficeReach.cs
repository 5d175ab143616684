using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells how far an office reaches around the body it belongs to.</summary>
internal static class OfficeReach
{
    /// <summary>The lexicon's value of adjectives that tell one from others of the same title: <c>lainnya</c>.</summary>
    private const int OfOthers = 8;

    /// <summary>The lexicon's value of titles and honorifics that stand inside names too: <c>Hakim</c>, <c>Tun</c>.</summary>
    public const int Inner = 7;

    /// <summary>The lexicon's value of nouns of offices that take another noun whatever it is elsewhere: <c>Bina</c>.</summary>
    private const int TakesNoun = 13;

    /// <summary>The lexicon's value of bodies that are called after a place: <c>pemerintah</c>.</summary>
    public const int OfPlace = 8;

    /// <summary>The lexicon's value of parts that members of a house belong to: <c>Fraksi</c>.</summary>
    private const int OfMembers = 3;

    /// <summary>
    /// Where the body ends behind which its office goes on: <c>Wakil Ketua Serikat Arum | Bidang Hukum</c>, <c>Anggota DPR | dari Fraksi
    /// Arum</c>. A part that is named behind the whole tells more of the office; the end of the title where there is none.
    /// </summary>
    public static int BodyEnd(SegmentedText text, int body, int end)
    {
        for (int i = body + 1; i < end - 1; i++)
        {
            bool part = NameSplitter.IsNeverAlone(text, i) && (text.ClassOf(i - 1) & (WordClass.Subunit | WordClass.Role)) == 0 && text.MatchAt(i - 1, end).Length < 2; // negara bagian
            part |= IsGroup(text, i) && (text.ClassOf(i - 1) & (WordClass.Organization | WordClass.Place)) != 0;
            bool origin = (text.ClassOf(i) & WordClass.Origin) != 0 && (text.ClassOf(i + 1) & WordClass.Subunit) != 0;
            if (part || origin)
                return i;
        }

        return end;
    }

    /// <summary>Anggota DPRD Arum | Fraksi Nelayan: a part of a house, behind which its name is no more of the house's.</summary>
    public static bool IsGroup(SegmentedText text, int token) => text.EntryOf(token).Value == OfMembers && (text.ClassOf(token) & WordClass.Subunit) != 0;

    /// <summary>pengamat kepolisian dari Universitas Arum: where the body begins behind its preposition and no other body stands before; 0 where none does.</summary>
    public static int Origin(SegmentedText text, int titleEnd, int end)
    {
        const WordClass Bodies = WordClass.Organization | WordClass.Place | WordClass.PlaceHead;
        for (int i = titleEnd; i + 1 < end; i++)
        {
            bool lower = text.At(i).Shape == TokenShape.Lower;
            bool works = lower && (text.ClassOf(i) & WordClass.PlaceOpener) != 0 && (i == titleEnd && (text.ClassOf(i + 1) & WordClass.PlaceHead) != 0
                || text.At(i + 1).Shape > TokenShape.Lower && (text.ClassOf(i + 1) & (WordClass.Place | WordClass.PlaceHead | WordClass.PersonName)) == 0); // Gubernur di negara bagian Arum, kepala ekonom di Lentera Capital
            if (works || lower && (text.ClassOf(i) & WordClass.Origin) != 0)
                return (text.ClassOf(i + 1) & (WordClass.Preposition | WordClass.Adverb)) == 0 ? i + 1 : 0;
            if (text.At(i).Kind != TokenKind.Word || !lower && (text.ClassOf(i) & Bodies) != 0)
                return 0;
        }

        return 0;
    }

    /// <summary>anggota lainnya, ketua tersebut, peneliti dari: a title ends before what points to others, and before what leads to its body or to initials.</summary>
    public static int WithoutPointer(SegmentedText text, int first, int end)
    {
        const WordClass Pointers = WordClass.Preposition | WordClass.Demonstrative;
        while (end > first && text.At(end - 1).Shape == TokenShape.Lower
            && ((text.ClassOf(end - 1) & Pointers) != 0 || NameLikeness.IsBeforeName(text, end - 1) || text.EntryOf(end - 1).Value == OfOthers && (text.ClassOf(end - 1) & WordClass.Adjective) != 0))
            end--;
        return end;
    }

    /// <summary>Presiden Arkadia | ke-7, Wakil Presiden Arkadia ke-10 dan ke-12: the count behind a place is the holder's.</summary>
    public static int WithoutCount(SegmentedText text, int body, int end)
    {
        int place = end;
        while (place > body && (IsCount(text, place - 1) || place < end && (text.ClassOf(place - 1) & WordClass.Coordinator) != 0))
            place--;
        return place > body && (text.ClassOf(place - 1) & WordClass.Place) != 0 ? place : end;
    }

    /// <summary>Presiden ke-7 Arkadia</summary>
    public static bool IsCount(SegmentedText text, int token) => text.TextOf(token) is var word && char.IsAsciiDigit(word[^1]) && word.Contains('-');

    /// <summary>Prof. Dr. dr. Wira Satya, Kolonel Laut (K) dr Wira: how many tokens an honorific in small letters takes between other words in capitals and a name; 0 where none stands there.</summary>
    public static int HonorificLength(SegmentedText text, int token)
    {
        if (text.At(token).Shape != TokenShape.Lower || (text.ClassOf(token) & WordClass.Honorific) == 0)
            return 0;
        int before = text.IsSign(token - 1, '.') ? token - 2 : token - 1, behind = text.IsSign(token + 1, '.') ? token + 2 : token + 1;
        bool bridges = (text.At(before).Shape > TokenShape.Lower || text.IsSign(before, ')')) && text.At(behind).Shape > TokenShape.Lower;
        return bridges ? behind - token : 0;
    }

    /// <summary>Menteri Kelautan Raja Torres: a title that is a given name too, behind another title.</summary>
    public static bool IsGivenName(SegmentedText text, int token) =>
        (text.ClassOf(token) & (WordClass.PersonName | WordClass.Role)) == (WordClass.PersonName | WordClass.Role) && text.At(token).Shape == TokenShape.Capitalized
        && text.At(token + 1).Shape == TokenShape.Capitalized && (text.ClassOf(token + 1) & (WordClass.Place | WordClass.Organization | WordClass.CommonName)) == 0;

    /// <summary>Lukman Hakim mengatakan, Abdul Sultan Khan: a title that closes names too, or stands in the midst of one, behind a given name; but Wira Satya Hakim Agung.</summary>
    public static bool IsInnerTitle(SegmentedText text, int token)
    {
        const WordClass Others = WordClass.Place | WordClass.Organization | WordClass.CommonName | WordClass.Role | WordClass.RoleModifier;
        const WordClass Behind = WordClass.Adverb | WordClass.Preposition | WordClass.Conjunction | WordClass.Relative | WordClass.Weekday | WordClass.Negation | WordClass.Relay | WordClass.Demonstrative | WordClass.Predicative;
        if (text.EntryOf(token).Value != Inner || text.At(token).Shape != TokenShape.Capitalized || (text.ClassOf(token - 1) & (WordClass.PersonName | WordClass.Role)) != WordClass.PersonName || text.MatchAt(token - 1, token + 1).Length > 1)
            return false;
        if (text.At(token + 1).Shape == TokenShape.Lower)
            return text.CueOf(token + 1) != CueTraits.None || (text.ClassOf(token + 1) & Behind) != 0;
        return (text.ClassOf(token + 1) & Others) == 0;
    }

    /// <summary>Kepada Kabar Dunia Wira mengatakan: where the name begins behind the outlet that is told; -1 where none is.</summary>
    public static int BehindOutlet(SegmentedText text, int last, int from)
    {
        const int LongestRun = 10;
        int run = last;
        while (run > Math.Max(from, last - LongestRun) && text.At(run - 1).Shape > TokenShape.Lower && (text.ClassOf(run - 1) & WordClass.Hearer) == 0)
            run--;
        return run > 0 && (text.ClassOf(run - 1) & WordClass.Hearer) != 0 && text.MatchAt(run, last) is var told && (told.Entry.Class & WordClass.Outlet) != 0 && run + told.Length <= last ? run + told.Length : -1;
    }

    /// <summary>Para pejabat Arkadia, seorang pejabat senior Arkadia, pemerintah Arkadia mengatakan: behind people who are counted or stay unnamed, or the noun of a government, stands no bare name.</summary>
    public static bool IsFrom(SegmentedText text, int name)
    {
        const WordClass Titles = WordClass.Role | WordClass.RoleModifier | WordClass.PersonNoun;
        if (text.EntryOf(name - 1) is { Value: OfPlace, Gender: Gender.Plural } people && (people.Class & WordClass.PersonNoun) != 0 && text.BehindAge(name + 1) == name + 1)
            return true; // Warga Arum mengaku
        if (text.Lexicon.IsHeadLast || text.At(name - 1).Shape != TokenShape.Lower)
            return false;
        if (text.MatchAt(name - 2, name) is { Length: 2, Entry.Gender: Gender.Plural } officials && (officials.Entry.Class & WordClass.PersonNoun) != 0)
            return true; // Pejabat militer Arum
        if (text.EntryOf(name - 1) is { Value: OfPlace } body && (body.Class & WordClass.Organization) != 0)
            return true;
        int noun = name - 1;
        while (text.At(noun).Shape == TokenShape.Lower && (text.ClassOf(noun) & Titles) != 0 && name - noun < 4)
            noun--;
        return noun < name - 1 && (text.ClassOf(noun) & WordClass.Quantifier) != 0;
    }

    /// <summary>Dinas Pasar, Dinas Jalan dan Perumahan: a noun for places that tells what a body is for, and begins no place.</summary>
    public static bool IsField(SegmentedText text, int token)
    {
        const WordClass Fields = WordClass.PlaceHead | WordClass.CommonName;
        return (text.ClassOf(token) & Fields) == Fields && text.At(token).Shape == TokenShape.Capitalized
            && (text.ClassOf(token - 1) & (WordClass.Subunit | WordClass.Coordinator)) != 0 && text.At(token - 2).Kind == TokenKind.Word;
    }

    /// <summary>pengunjuk rasa pihak Torres, juru bicara kubu Torres: whose side it is, and no name of the one with the title.</summary>
    public static bool IsSide(SegmentedText text, int token) =>
        text.EntryOf(token) is { Value: OfPlace } side && (side.Class & (WordClass.Organization | WordClass.CommonName)) == WordClass.Organization && text.At(token).Shape == TokenShape.Lower;

    /// <summary>Ketua Masyarakat Kopi Arum: people whom an office is named after are a body.</summary>
    public static bool IsPeople(SegmentedText text, int token)
    {
        const WordClass People = WordClass.Audience | WordClass.PersonNoun | WordClass.CommonName;
        return text.At(token).Shape == TokenShape.Capitalized && (text.ClassOf(token) & People) == People;
    }

    /// <summary>Camat Tanah Abang, Direktur RSUP Prof Arumi: an honorific inside the name of a known place or body is none. How many words to step over.</summary>
    public static int PlaceLength(SegmentedText text, int token, int end)
    {
        PhraseMatch match = text.MatchAt(token, end);
        return (match.Entry.Class & WordClass.Place) != 0 || match.Length > 2 && (match.Entry.Class & WordClass.Organization) != 0 ? Math.Max(1, match.Length) : 1;
    }

    /// <summary>Direktur Hukum dan Pemerintahan: a noun that heads bodies elsewhere is the second half of the office's field.</summary>
    public static bool IsPairOfNouns(SegmentedText text, int titleEnd, int token) =>
        token - 2 >= titleEnd && (text.ClassOf(token) & WordClass.CommonName) != 0 && (text.ClassOf(token - 1) & WordClass.Coordinator) != 0
        && (text.ClassOf(token - 2) & (WordClass.CommonName | WordClass.Organization)) == WordClass.CommonName;

    /// <summary>Penyuluh kopi Capital Arum: in capitals behind the field of an office in small letters stands a body, whatever its words mean.</summary>
    public static bool OpensBody(SegmentedText text, int token)
    {
        const WordClass Small = WordClass.Preposition | WordClass.Conjunction | WordClass.NameParticle | WordClass.Role | WordClass.RoleModifier;
        return text.At(token).Shape == TokenShape.Capitalized && text.At(token - 1).Shape == TokenShape.Lower && (text.ClassOf(token - 1) & Small) == 0;
    }

    /// <summary>warga Desa Arum, but Menteri Desa: behind a noun for people of whom there are many, the head of a place's name tells where they live.</summary>
    public static bool IsHome(SegmentedText text, int token) => token > 0 && (text.ClassOf(token) & WordClass.PlaceHead) != 0 && text.EntryOf(token - 1).Gender == Gender.Plural && text.At(token).Shape == TokenShape.Capitalized && text.At(token + 1).Shape > TokenShape.Lower;

    /// <summary>Direktur Jenderal Kesehatan Lanjutan Kementerian Kesehatan: an unknown word of the field, where the head of a body stands behind it.</summary>
    public static bool IsInField(SegmentedText text, int token, int end)
    {
        const int LongestField = 5;
        const WordClass Others = WordClass.PersonNoun | WordClass.PersonName;
        if (text.ClassOf(token) != WordClass.None || (text.ClassOf(token - 1) & (WordClass.CommonName | WordClass.BodyHead | WordClass.Organization | WordClass.Role)) != WordClass.CommonName)
            return false;
        for (int i = token + 1; i < Math.Min(end, token + LongestField) && (text.At(i).Shape > TokenShape.Lower || (text.ClassOf(i) & WordClass.Coordinator) != 0); i++)
        {
            bool heads = text.At(i).Shape == TokenShape.Upper || i + 1 < end && text.At(i + 1).Kind == TokenKind.Word; // but Direktur Bisnis Arumi Group
            if (heads && (text.ClassOf(i) & (WordClass.Organization | Others)) == WordClass.Organization && !NameSplitter.IsNeverAlone(text, i))
                return true;
        }

        return false;
    }

    /// <summary>Kasi Bina Pasar, Kepala Bidang Bina Pemerintahan: what an office looks after, and no body.</summary>
    public static bool IsObject(SegmentedText text, int token) => text.EntryOf(token - 1).Value == TakesNoun && (text.ClassOf(token - 1) & WordClass.CommonName) != 0 && text.At(token - 1).Shape == TokenShape.Capitalized;

    /// <summary>Direktur Hutan Adat Negara Direktorat Arum: a noun that may head a body ends the field where the head of a body stands behind it.</summary>
    public static bool EndsField(SegmentedText text, int token, int end) =>
        token + 1 < end && (text.ClassOf(token) & (WordClass.CommonName | WordClass.BodyHead)) == WordClass.CommonName
        && (text.ClassOf(token - 1) & (WordClass.CommonName | WordClass.BodyHead | WordClass.Place)) == WordClass.CommonName
        && (text.ClassOf(token + 1) & (WordClass.BodyHead | WordClass.Subunit)) != 0;

    /// <summary>
    /// Rektor Universitas Arum dan anggota Komisi Laut: of two offices, each with its own field or body, the one beside the name counts. Where
    /// its fixed words begin and end; empty where there is one office alone.
    /// </summary>
    public static TokenRange Second(SegmentedText text, int titleEnd, int end)
    {
        for (int i = end - 2; i >= titleEnd; i--)
        {
            if ((text.ClassOf(i) & WordClass.Coordinator) == 0)
                continue;

            // Pengamat laut dan Direktur Lembaga Arum, but Pendiri dan Direktur Lembaga Arum: without a field of its own the first serves the body too.
            if (i == titleEnd && (text.At(i - 1).Shape != TokenShape.Lower || text.At(i + 1).Shape == TokenShape.Lower))
                break;
            PhraseMatch office = text.MatchAt(i + 1, end);

            // Persatuan Dokter dan Perawat Arum: between two nouns in capitals it joins parts of a body's name.
            bool lower = text.At(i - 1).Shape == TokenShape.Lower || text.At(i + 1).Shape == TokenShape.Lower;
            bool noun = ((text.ClassOf(i - 1) | office.Entry.Class) & WordClass.CommonName) != 0 || (text.ClassOf(i - 1) & WordClass.Role) != 0;
            if ((office.Entry.Class & WordClass.Role) != 0 && (lower || !noun))
                return new TokenRange(i + 1, i + 1 + office.Length);
        }

        return default;
    }

    /// <summary>Menteri Perikanan/Kepala Badan Laut: two offices of one holder, and one title.</summary>
    public static bool IsJoint(SegmentedText text, int titleEnd, int body)
    {
        for (int i = titleEnd; i + 1 < body; i++)
        {
            if (text.IsSign(i, '/') && (text.ClassOf(i + 1) & (WordClass.Role | WordClass.RoleModifier)) != 0)
                return true;
        }

        return false;
    }
}
