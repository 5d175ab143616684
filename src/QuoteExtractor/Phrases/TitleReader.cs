using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Reads titles before names: their fixed words, and those that run on in small letters to the name.</summary>
internal sealed class TitleReader(SegmentedText text, NameEvidence evidence, CapitalRun runs, NameSplitter splitter)
{
    /// <summary>The lexicon's value of adverbs that are adjectives behind an office: <c>baru</c>.</summary>
    private const int AlsoAdjective = 5;

    /// <summary>The lexicon's value of prepositions that lead to a topic: <c>mengenai</c>.</summary>
    private const int TellsTopic = 1;

    /// <summary>Kepala Staf Laut, Jenderal Wira: the noun of a field that is a rank too begins a name behind a comma.</summary>
    private const WordClass FieldOrRank = WordClass.CommonName | WordClass.Rank;

    /// <summary>
    /// Reads a title of many words: <c>Pengamat politik dari Universitas Arum Wira Satya</c>, <c>Menteri Koordinator Bidang Politik,
    /// Hukum, dan Keamanan Wira Satya</c>. It counts only where a name closes it.
    /// </summary>
    public NamePhrase? ReadLongTitle(int first, int titleEnd, int end, int limit)
    {
        const int MostSteps = 6;
        if (OfficeTerm.Behind(text, end, limit) is var behind && behind > end)
            return ReadHeld(first, titleEnd, end, behind, limit);
        int at = SkipBracket(end, limit);
        bool part = text.At(at).Shape == TokenShape.Lower && (text.ClassOf(at) & (WordClass.Subunit | WordClass.PlaceHead)) != 0 && runs.IsCapitalAt(at + 1, limit); // Ketua Serikat Arum (SA) cabang Borea, Wira Satya
        if (at > end && !part && (text.ClassOf(at) & WordClass.Preposition) == 0)
            at = end; // Duta Besar Arkadia Raya (AR) untuk Borea, Wira Satya; but Ketua Serikat Arum (SA), Wira Satya
        for (int step = 0; step < MostSteps && !text.Lexicon.IsHeadLast; step++)
        {
            int next = LongTitleStep(at, limit);
            if (next == at || text.IsSign(next, ','))
                return next > end && NameFollows(next, limit) ? splitter.SplitTitled(first, titleEnd, next) : null;
            int run = runs.RunEnd(next, limit, true);
            at = SkipBracket(run, limit);
            NamePhrase phrase = splitter.SplitTitled(first, titleEnd, at);

            // Presiden ke-7 Arkadia Wira Satya (Wiwi): the other name of the person.
            if (at > run && phrase.Name.IsEmpty && (at >= limit || text.At(at).Kind != TokenKind.Word || text.CueOf(at) != CueTraits.None) && !NameFollows(at, limit))
                phrase = splitter.SplitTitled(first, titleEnd, at = run);

            // Direktur Pangan Baru, Terapung, dan Laut: one word that is no known name, before the last of a list, is a field.
            if (phrase.Name.Length == 1 && (text.ClassOf(phrase.Name.First) & WordClass.PersonName) == 0 && text.IsSign(at, ',') && IsAnd(at + 1))
                continue;

            if (NameLikeness.IsBeforeName(text, at))
                continue; // penjual jamu asal Arumi bernama Rina Torres

            // Rina Torres, peneliti di Wira Arumi; petani di Wira mengeluh: what stands behind the preposition of a place is where they work.
            if (!phrase.Name.IsEmpty && (text.ClassOf(phrase.Name.First - 1) & WordClass.PlaceOpener) != 0 && WithPlace(phrase, first) is { } placed)
                return placed;
            if (!phrase.Name.IsEmpty)
                return phrase.Name.Length > 1 || (text.ClassOf(phrase.Name.First) & WordClass.PersonName) != 0 || text.BehindAge(phrase.Name.End) > phrase.Name.End || evidence.IsBareSpeaker(phrase.Name.First) && !IsFrom(titleEnd, phrase.Name.First) || IsBehindBody(phrase.Name.First) ? phrase : null;
        }

        return null;
    }

    /// <summary>beberapa pedagang dari kampung nelayan Arumi: behind a noun in small letters and a preposition, one word that is no known name is where they are from.</summary>
    private bool IsFrom(int titleEnd, int name)
    {
        for (int i = titleEnd; i < name - 1 && text.At(name - 1).Shape == TokenShape.Lower; i++)
        {
            if ((text.ClassOf(i) & (WordClass.Origin | WordClass.PlaceOpener)) != 0)
                return true;
        }

        return false;
    }

    /// <summary>dokter rumah sakit di Arum, dokter di Arum Rina Torres: the title where all that stands behind its preposition is a place, and else the name behind a place that no list knows.</summary>
    private NamePhrase? WithPlace(in NamePhrase phrase, int first)
    {
        TokenRange run = phrase.Name;
        int given = run.First;
        while (given < run.End && (text.ClassOf(given) & WordClass.PersonName) == 0)
            given++;
        if (run.Length == 1 || run.Length == 2 && given == run.End || phrase.Affiliation.IsEmpty && first > 0 && text.IsSign(first - 1, ','))
            return phrase with { Kind = NameKind.Title, Name = default, Affiliation = phrase.Affiliation.IsEmpty ? run : phrase.Affiliation };
        return given > run.First && given + 1 < run.End
            ? phrase with { Name = new TokenRange(given, run.End), Affiliation = phrase.Affiliation.IsEmpty ? new TokenRange(run.First, given) : phrase.Affiliation } : null;
    }

    /// <summary>Wali Kota Arum periode 2015-2020 Wira Satya, with or without a comma before the name.</summary>
    /// <param name="behind">The token behind the years.</param>
    private NamePhrase? ReadHeld(int first, int titleEnd, int end, int behind, int limit)
    {
        NamePhrase title = splitter.SplitTitled(first, titleEnd, end);
        if (NameFollows(behind, limit))
            return title with { Whole = new TokenRange(first, behind) };
        if (!runs.IsCapitalAt(behind, limit))
            return null;
        int nameEnd = runs.RunEnd(behind, limit, true);
        NamePhrase holder = splitter.SplitPlain(behind, nameEnd);
        return holder.Kind == NameKind.Person ? title with { Kind = NameKind.Person, Whole = new TokenRange(first, nameEnd), Name = holder.Name } : null;
    }

    /// <summary>Anggota Komisi I DPR dari Fraksi PWA Satyawi: one word behind the letters of a body that the lexicon lists.</summary>
    private bool IsBehindBody(int name)
    {
        const WordClass Others = WordClass.Organization | WordClass.Place | WordClass.PlaceHead | WordClass.CommonName | WordClass.Role;
        const WordClass Heads = WordClass.BodyHead | WordClass.Subunit | WordClass.PersonName | WordClass.Place | WordClass.PlaceHead | WordClass.CommonName;
        return text.At(name - 1).Shape == TokenShape.Upper && (text.ClassOf(name - 1) & (WordClass.Organization | Heads)) == WordClass.Organization && text.At(name).Shape == TokenShape.Capitalized && (text.ClassOf(name) & Others) == 0;
    }

    private int LongTitleStep(int at, int limit)
    {
        if (at + 1 >= limit)
            return at;
        if ((text.ClassOf(at) & WordClass.Relative) != 0)
        {
            int called = (text.CueOf(at + 1) & CueTraits.Leads) != 0 ? at + 2 : at + 1; // seorang pedagang yang (mengaku) bernama Rina Torres
            return NameLikeness.IsBeforeName(text, called) && runs.IsCapitalAt(called + 1, limit) ? called + 1 : at;
        }

        if (text.IsSign(at, ','))
        {
            bool last = text.At(at + 1).Shape <= TokenShape.Lower && IsAnd(at + 1);
            int noun = last ? at + 2 : at + 1;
            bool listed = noun < limit && runs.IsCapital(noun)
                && (last || (text.ClassOf(noun) & (FieldOrRank | WordClass.Role | WordClass.PersonName)) == WordClass.CommonName && (text.ClassOf(at - 1) & WordClass.CommonName) != 0 || ClosesList(noun, limit));
            return listed ? noun : ListEnd(at, limit);
        }

        const int LongestLowerStretch = 8;
        const WordClass Stops = WordClass.Adverb | WordClass.Pronoun | WordClass.Demonstrative | WordClass.Complementizer | WordClass.Relative | WordClass.Negation
            | WordClass.ClauseOpener | WordClass.Weekday | WordClass.TimeWord | WordClass.Relay | WordClass.Predicative | WordClass.Conditional;
        int i = at;
        while (i < Math.Min(limit, at + LongestLowerStretch) && text.At(i).Shape == TokenShape.Lower && !SpokesmanBehind.Opens(text, i) && ((text.ClassOf(i) & Stops) == 0 || i == at && IsAdjective(i, limit)) && !IsTopic(i)
            && text.CueOf(i) == CueTraits.None && !text.IsVerbLike(i) && (text.ClassOf(i) & (WordClass.Aim | WordClass.Preposition)) != WordClass.Aim) // tuntutan buruh agar Wira mundur
            i++;
        if (i > at && text.At(i).Kind == TokenKind.Number && BallotNumber.Before(text, i + 1) < i)
            i++; // calon bupati nomor urut 1
        if (i > at && text.IsSign(i, ','))
            i = ListEnd(i, limit);
        return i > at && (runs.IsCapitalAt(i, limit) || NameFollows(i, limit)) ? i : at;
    }

    /// <summary>Peneliti bidang industri, perdagangan, dan investasi Arum: where the fields in small letters end behind their comma; the comma itself where they are no list.</summary>
    private int ListEnd(int comma, int limit)
    {
        const int LongestList = 10;
        bool closed = false;
        int i = comma + 1;
        for (; i < Math.Min(limit, comma + LongestList) && (text.IsSign(i, ',') || text.At(i).Shape == TokenShape.Lower && text.CueOf(i) == CueTraits.None && (text.ClassOf(i) & (WordClass.Relative | WordClass.Preposition)) == 0); i++)
            closed |= (text.ClassOf(i) & WordClass.Coordinator) != 0;
        return closed && text.At(comma + 1).Shape == TokenShape.Lower && !text.IsSign(i - 1, ',') && runs.IsCapitalAt(i, limit) ? i : comma;
    }

    /// <summary>para investor khawatir mengenai rencana Wira: what is said of people, and no title of his.</summary>
    private bool IsTopic(int i) => (text.ClassOf(i) & WordClass.OccasionLink) != 0 && text.EntryOf(i).Value == TellsTopic;

    /// <summary>Presiden baru Arkadia, ketua sementara Partai Arum: an adverb that tells of an office which one it is.</summary>
    private bool IsAdjective(int i, int limit) => text.EntryOf(i).Value == AlsoAdjective && (text.ClassOf(i) & WordClass.Adverb) != 0 && runs.IsCapitalAt(i + 1, limit);

    /// <summary>Badan Kepegawaian, Pendidikan, dan Pelatihan: the conjunction behind a comma closes a list inside one name.</summary>
    private bool ClosesList(int noun, int limit)
    {
        const int LongestList = 10;
        for (int i = noun; i + 1 < Math.Min(limit, noun + LongestList); i++)
        {
            if (text.IsSign(i, ',') && IsAnd(i + 1))
                return i + 2 < limit && runs.IsCapital(i + 2);
            if (IsAnd(i))
                return i > noun && runs.IsCapital(i + 1) && (text.ClassOf(i + 1) & WordClass.CommonName) != 0 && (text.ClassOf(i - 1) & WordClass.PersonName) == 0;
            if (!runs.IsCapital(i) && !text.IsSign(i, ','))
                return false;
        }

        return false;
    }

    private bool IsAnd(int i) => (text.ClassOf(i) & WordClass.Coordinator) != 0 || text.IsSign(i, '&');

    /// <summary>Kementerian Laut, Sungai, dan Danau: where the fields of one body end; <paramref name="end"/> where there is one alone.</summary>
    public int FieldsEnd(int first, int end, int limit)
    {
        const int MostFields = 5;
        int at = end;
        for (int i = 0; i < MostFields && !text.Lexicon.IsHeadLast && at > first + 1 && text.IsSign(at, ',') && IsField(at - 1); i++)
        {
            bool last = (text.ClassOf(at + 1) & WordClass.Coordinator) != 0;
            int field = last ? at + 2 : at + 1;
            if (field >= limit || !runs.IsCapital(field) || !IsField(field))
                return end;
            at = runs.NameEnd(field, limit);
            if (last || text.At(field + 1).Shape == TokenShape.Lower)
                return last || at > field + 1 ? at : end;
        }

        return end;
    }

    /// <summary>Whether a word tells what a body is for, and is no body and no place itself.</summary>
    private bool IsField(int i) => text.At(i).Shape == TokenShape.Capitalized
        && ((text.ClassOf(i) & (FieldOrRank | WordClass.Organization | WordClass.Place | WordClass.Role)) == WordClass.CommonName || text.ClassOf(i) == WordClass.None);

    /// <summary>juru bicara bandara, Wira Satya: a name in apposition makes a title of the words before the comma.</summary>
    public bool NameFollows(int end, int limit)
    {
        if (end + 1 >= limit || !text.IsSign(end, ',') || !runs.IsCapitalAt(end + 1, limit))
            return false;
        if ((text.ClassOf(end + 1) & (WordClass.Organization | WordClass.Outlet | WordClass.Weekday)) != 0)
            return false;
        if ((text.ClassOf(end + 1) & (WordClass.Place | WordClass.PlaceHead)) == 0)
            return true;

        // Pakar dari Universitas Arum, Borea, Wira Satya: the place goes with the university.
        int place = runs.RunEnd(end + 1, limit, false);
        return place > end + 1 && place + 1 < limit && text.IsSign(place, ',') && runs.IsCapitalAt(place + 1, limit)
            && (text.ClassOf(place + 1) & (WordClass.Place | WordClass.PlaceHead | WordClass.Organization | WordClass.Weekday)) == 0;
    }

    /// <summary>Universitas Arum (Unar): the short form behind a body's name.</summary>
    public int SkipBracket(int at, int limit)
    {
        const int LongestShortForm = 12;
        return at < limit && text.IsSign(at, '(') ? text.BehindBracket(at, Math.Min(limit, at + LongestShortForm)) : at;
    }
}
