using System.Runtime.InteropServices;
using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>
/// Joins a name with the title that a comma parts from it, before or behind (<c>Direktur Kabar Arum, Wira Satya</c>; <c>Wira Satya, juru
/// bicara bandara,</c>), and with the other name in brackets (<c>Wira Satya (Wiwi)</c>).
/// </summary>
internal static class AppositionReader
{
    /// <summary>No two names are joined that have more tokens between them.</summary>
    private const int MostBetween = 3;

    /// <summary>Joins the names of a text.</summary>
    public static void Join(SegmentedText text, NameEvidence evidence, List<NamePhrase> names)
    {
        Span<NamePhrase> all = CollectionsMarshal.AsSpan(names);
        int count = 0;
        for (int i = 0; i < all.Length; i++)
        {
            ref NamePhrase name = ref all[i];
            i += AliasReader.Join(text, ref name, all[(i + 1)..]);
            if (count > 0 && name.Whole.First - all[count - 1].Whole.End <= MostBetween && Join(text, evidence, all[..count], name) is > 0 and int joined)
                count = joined;
            else
                all[count++] = name;
        }

        int first = JoinTitles(text, evidence, all[..count]);
        names.RemoveRange(count, all.Length - count);
        names.RemoveRange(0, first);
    }

    /// <summary>Joins a name with those before it, in the place of the first of these; returns how many names there are then, 0 where it stands alone.</summary>
    private static int Join(SegmentedText text, NameEvidence evidence, Span<NamePhrase> before, in NamePhrase name)
    {
        if (text.Lexicon.IsHeadLast && TryJoinBodyBefore(text, before[^1], name, out NamePhrase whole) || HonoredOffice.TryJoin(text, before[^1], name, out whole) || TryJoinTitleBefore(text, evidence, before[^1], name, out whole))
        {
            before[^1] = whole;
            return before.Length;
        }

        // Camat Arum, Kabupaten Borea, Wira Satya; Guru Besar, Pusat Laut, Universitas Arum, Wira Satya; Pendiri Arumi, Boreaku, dan Lautbiru, Wira Satya
        const int MostPlaces = 4;
        int title = before.Length - 1;
        bool closed = !text.Lexicon.IsHeadLast && text.IsSign(name.Whole.End, ','), list = closed && (text.ClassOf(before[^1].Whole.First - 1) & WordClass.Coordinator) != 0;
        while (title > 0 && before.Length - title <= MostPlaces && (list ? IsListed(text, before[title - 1], before[title])
            : Follows(text, before[title - 1], before[title]) && (IsSite(text, before[title]) || closed && before[title].Name.Length == 1 && IsListed(text, before[title - 1], before[title]))))
            title--;
        if (title < before.Length - 1 && Follows(text, before[^1], name)
            && TryJoinTitleBefore(text, evidence, before[title] with { Whole = new TokenRange(before[title].Whole.First, before[^1].Whole.End) }, name, out whole))
        {
            before[title] = whole;
            return title + 1;
        }

        return 0;
    }

    /// <summary>Joins a title with the titled name behind it, right to left: a person may have three. Returns where the first name is then.</summary>
    private static int JoinTitles(SegmentedText text, NameEvidence evidence, Span<NamePhrase> names)
    {
        int first = names.Length;
        for (int i = names.Length - 1; i >= 0; i--)
        {
            bool open = names[i].Kind == NameKind.Title || !names[i].Role.IsEmpty && text.IsSign(names[i].Whole.End, ',') && (text.ClassOf(names[i].Whole.End + 1) & WordClass.Relative) != 0;
            if (first < names.Length && open && TryJoinTitleBefore(text, evidence, names[i], names[first], out NamePhrase whole))
                names[first] = whole;
            else if (--first != i)
                names[first] = names[i];
        }

        return first;
    }

    /// <summary>Kabar Arum spokesman Wira Satya: the body before a title, where a language has its heads last.</summary>
    private static bool TryJoinBodyBefore(SegmentedText text, in NamePhrase body, in NamePhrase titled, out NamePhrase whole)
    {
        whole = default;
        if (titled.Kind is not (NameKind.Person or NameKind.Title) || titled.Role.IsEmpty || titled.Role.First != titled.Whole.First
            || !body.Role.IsEmpty || body.Whole.End != titled.Whole.First && !IsField(text, body, titled)
            || text.Text.AsSpan(text.At(body.Whole.End - 1).End, text.At(titled.Whole.First).Start - text.At(body.Whole.End - 1).End).Contains('\n'))
            return false;
        var affiliation = new TokenRange(FirstLetter(text, body.Whole.First), body.Whole.End);
        whole = HeadLastNames.WithRankInside(text, titled with { Whole = new TokenRange(body.Whole.First, titled.Whole.End), Role = new TokenRange(body.Whole.End, titled.Role.End), Affiliation = titled.Affiliation.IsEmpty ? affiliation : titled.Affiliation });
        return true;
    }

    /// <summary>OECD fair trade chief Rina Torres: whether nothing but nouns in small letters stands between a body and the title that they belong to.</summary>
    private static bool IsField(SegmentedText text, in NamePhrase body, in NamePhrase titled)
    {
        const int Longest = 2;
        const WordClass Nouns = WordClass.CommonName | WordClass.Adjective | WordClass.Occasion;
        int first = body.Whole.End, end = titled.Whole.First;
        if (body.Kind is not (NameKind.Organization or NameKind.Place) || end - first > Longest || !titled.Affiliation.IsEmpty || text.At(titled.Role.First).Shape != TokenShape.Lower)
            return false;
        for (int i = first; i < end; i++)
        {
            if (text.At(i).Shape != TokenShape.Lower || (text.ClassOf(i) & ~Nouns) != 0 || text.CueOf(i) != CueTraits.None || text.IsVerbLike(i))
                return false;
        }

        return true;
    }

    /// <summary>U.S. Rep. Rina Torres: where the letters begin that stops part, of which the last was read as a name.</summary>
    private static int FirstLetter(SegmentedText text, int last)
    {
        const int MostLetters = 4;
        int first = last;
        for (int i = 0; i < MostLetters && text.IsSign(first - 1, '.') && text.At(first - 2) is { Kind: TokenKind.Word, Length: 1 } letter && letter.Shape > TokenShape.Lower
            && letter.End == text.At(first - 1).Start && text.At(first - 1).End == text.At(first).Start; i++)
            first -= 2;
        return first;
    }

    private static bool TryJoinTitleBefore(SegmentedText text, NameEvidence evidence, in NamePhrase before, in NamePhrase behind, out NamePhrase whole)
    {
        whole = default;
        NamePhrase name = WithTitleWord(text, before, RegionBefore.Without(text, before, behind)), title = before.Role.IsEmpty ? AsRelation(text, before, behind) : before;
        if (name.Kind != NameKind.Person || title.Role.IsEmpty)
            return false;
        if (!name.Role.IsEmpty)
        {
            whole = name with { Whole = new TokenRange(title.Whole.First, name.Whole.End) };
            bool open = title.Kind == NameKind.Title || !HolderBehind.HasGivenName(text, title.Name) && HolderBehind.HasGivenName(text, name.Name) && !HolderBehind.IsProven(evidence, title);
            return open && JoinsTitles(text, title.Whole.End, name.Whole.First);
        }

        // Pengamat dari Universitas Arum itu, Wira Satya, mengatakan
        bool pointed = !text.Lexicon.IsHeadLast && (text.ClassOf(title.Whole.End) & WordClass.Demonstrative) != 0 && HolderBehind.EndsWithSign(text, name);
        int end = pointed ? title.Whole.End + 1 : title.Whole.End;
        bool comma = name.Whole.First == end + 1 && text.IsSign(end, ',');

        // Direktur Arumtex, Wira Satya: what looked like the name is the body's where the article has nobody of that name speak.
        if (title.Kind == NameKind.Person && comma && !text.Lexicon.IsHeadLast && title.Role.First < title.Name.First
            && HolderBehind.Follows(text, evidence, title, name))
            title = title.AsTitle();
        int asked = title.Whole.First - 1; // Ketika ditanya wartawan, Wira Satya mengatakan; Menjawab pertanyaan wartawan, Wira Satya mengatakan
        bool asks = comma && ((text.ClassOf(asked) & WordClass.ContactVerb) != 0 || (text.ClassOf(title.Role.First) & WordClass.Audience) != 0 && (text.ClassOf(asked) & (WordClass.DocumentNoun | WordClass.NonClaim)) != 0 && !text.Lexicon.IsHeadLast);
        if (title.Kind != NameKind.Title || asks || comma && (AppositionTeller.IsGoverned(text, title.Whole.First, name.Whole.End) || IsAdjunctBefore(text, title.Whole.First - 1, name.Whole.End) || IsObjectBefore(text, title.Whole.First - 1, name.Whole.End) || IsSubjectBehind(text, title.Whole.First - 1, name.Whole.End)))
            return false;
        if (!comma && name.Whole.First != title.Whole.End)
            return false;
        whole = name with
        {
            Whole = new TokenRange(title.Whole.First, name.Whole.End),
            Role = title.Role,
            Affiliation = title.Affiliation,
        };
        return true;
    }

    /// <summary>ibu Wira, Rina Torres: what is an honorific elsewhere tells in small letters what she is to him.</summary>
    private static NamePhrase AsRelation(SegmentedText text, in NamePhrase name, in NamePhrase behind)
    {
        const WordClass Kin = WordClass.Honorific | WordClass.Relation;
        int noun = name.Whole.First;
        bool kin = noun < name.Name.First && !text.Lexicon.IsHeadLast && name.Kind == NameKind.Person && text.At(noun).Shape == TokenShape.Lower && (text.ClassOf(noun) & Kin) == Kin && text.IsSign(name.Whole.End, ',');
        if (!kin && OpensWithKin(text, name, behind))
            return name with { Role = new TokenRange(noun, noun + 1), Name = new TokenRange(noun + 1, name.Name.End) };
        return kin ? name with { Role = new TokenRange(noun, name.Name.First) } : name;
    }

    /// <summary>Putra Rina Torres, Wira Torres, mengatakan: a kin noun with the sentence's capital, which a name may begin with too, before a full name and another one between commas.</summary>
    private static bool OpensWithKin(SegmentedText text, in NamePhrase name, in NamePhrase behind)
    {
        int noun = name.Whole.First, comma = behind.Whole.End;
        if ((text.ClassOf(noun) & WordClass.Relation) == 0 || text.Lexicon.IsHeadLast || name.Kind != NameKind.Person || name.Name.End - noun < 2 || noun > 0 && text.At(noun - 1).Kind == TokenKind.Word)
            return false;
        return behind.Role.IsEmpty && Follows(text, name, behind) && text.IsSign(comma, ',') && (text.CueOf(text.BehindAdverbs(comma + 1, text.Tokens.Length)) & CueTraits.Leads) != 0;
    }

    /// <summary>Wali Kota Arum, Ratu Wira, mengatakan: behind an office's comma a title that names may begin with is part of the name.</summary>
    private static NamePhrase WithTitleWord(SegmentedText text, in NamePhrase before, in NamePhrase name)
    {
        bool begins = before.Kind == NameKind.Title && name.Kind == NameKind.Person && name.Role.Length == 1 && name.Role.End == name.Name.First && Follows(text, before, name)
            && text.EntryOf(name.Role.First).Value == OfficeReach.Inner && text.At(name.Role.First).Shape == TokenShape.Capitalized;
        return begins ? name with { Name = new TokenRange(name.Role.First, name.Name.End), Role = default, Affiliation = default } : name;
    }

    /// <summary>Kepada wartawan, Wira Satya mengatakan: the comma ends an adjunct, and a verb shows that the name is the subject.</summary>
    private static bool IsAdjunctBefore(SegmentedText text, int preposition, int verb)
    {
        if (preposition > 0 && (text.ClassOf(preposition) & WordClass.Quantifier) != 0)
            preposition--; // Kepada para nelayan, Wira Satya mengatakan
        if (preposition < 0 || text.Lexicon.IsHeadLast || (text.ClassOf(preposition) & WordClass.AsWord) != 0 && (text.At(preposition).Shape == TokenShape.Capitalized && text.At(verb - 2).Shape > TokenShape.Lower || text.IsSign(preposition - 1, ',')))
            return false; // Selaku Ketua Arum, Wira Satya mengatakan
        bool single = (text.ClassOf(preposition) & WordClass.Preposition) != 0;
        if (!single && (preposition == 0 || text.MatchAt(preposition - 1, preposition + 1) is not { Length: 2 } match || (match.Entry.Class & WordClass.Preposition) == 0))
            return false;
        return AppositionTeller.Acts(text, preposition, verb) || (text.CueOf(text.BehindAdverbs(verb, text.Tokens.Length)) & CueTraits.Leads) != 0;
    }

    /// <summary>Mewakili warga, Wira pergi; Soal perahu yang dilihat warga, Wira mengatakan: the title is what a verb has as its object or agent, and the comma ends that clause.</summary>
    private static bool IsObjectBefore(SegmentedText text, int before, int end)
    {
        if (before >= 0 && (text.ClassOf(before) & WordClass.Quantifier) != 0)
            before--;
        if (before < 0 || text.Lexicon.IsHeadLast || text.At(before + 1).Shape != TokenShape.Lower)
            return false; // Hal itu disampaikan Kepala Dinas Laut, Wira mengatakan: an office in capitals is his
        bool opens = text.At(before).Shape == TokenShape.Capitalized && text.ClassOf(before) == WordClass.None && text.CueOf(before) == CueTraits.None && text.Lexicon.HasVerbPrefix(text.TextOf(before));
        return opens || (text.IsVerbLike(before) || (text.CueOf(before) & CueTraits.Passive) != 0) && (text.CueOf(text.BehindAdverbs(end, text.Tokens.Length)) & CueTraits.Leads) != 0;
    }

    /// <summary>Menurut jaksa, Wira menagih utang; Kata hakim, Wira sudah bebas: no comma closes an apposition, so what is said begins with the name.</summary>
    private static bool IsSubjectBehind(SegmentedText text, int cue, int end)
    {
        const WordClass Closers = WordClass.Preposition | WordClass.Weekday | WordClass.Relay | WordClass.OccasionOpener;
        cue -= cue > 0 && text.MatchAt(cue - 1, cue + 1) is { Length: 2 } one && (one.Entry.Class & WordClass.Quantifier) != 0 ? 2 : (text.ClassOf(cue) & WordClass.Quantifier) != 0 ? 1 : 0; // Menurut (salah) seorang saksi, Wira ditangkap
        if ((text.ClassOf(cue) & WordClass.DocumentNoun) != 0 && text.At(cue).Shape == TokenShape.Lower)
            cue--; // Menurut keterangan saksi, Wira ditangkap
        bool opens = text.At(cue).Shape == TokenShape.Capitalized;
        return (text.CueOf(cue) & (CueTraits.Preposition | (opens ? CueTraits.Follows : 0))) != 0 && text.At(end).Kind == TokenKind.Word && (text.ClassOf(end) & WordClass.Complementizer) == 0
            && (opens || (text.ClassOf(end) & Closers) == 0);
    }

    private static bool Follows(SegmentedText text, in NamePhrase before, in NamePhrase behind) =>
        behind.Whole.First == before.Whole.End + 1 && text.IsSign(before.Whole.End, ',');

    /// <summary>Wali Kota sekaligus Ketua Satgas Wira Satya; Ketua Arumi, yang juga Direktur Boreaku, Wira Satya: two titles of one person; the one beside the name counts.</summary>
    private static bool JoinsTitles(SegmentedText text, int first, int end)
    {
        const WordClass Joins = WordClass.Coordinator | WordClass.Relative | WordClass.Adverb;
        if (!text.Lexicon.IsHeadLast && text.IsSign(first, ',') && (text.ClassOf(first + 1) & WordClass.Relative) != 0)
            first++;
        for (int i = first; i < end; i++)
        {
            if ((text.ClassOf(i) & Joins) == 0)
                return false;
        }

        return end > first && end - first <= MostBetween;
    }

    /// <summary>Whether a name between a title and its holder tells where that is.</summary>
    private static bool IsSite(SegmentedText text, in NamePhrase name) =>
        name.Kind is NameKind.Place or NameKind.Organization || (text.ClassOf(name.Whole.First) & WordClass.PlaceHead) != 0;

    /// <summary>Arumi, Boreaku, dan Lautbiru: one more body of the same title, and nobody by name.</summary>
    private static bool IsListed(SegmentedText text, in NamePhrase before, in NamePhrase behind)
    {
        int at = text.IsSign(before.Whole.End, ',') ? before.Whole.End + 1 : before.Whole.End;
        if ((text.ClassOf(at) & WordClass.Coordinator) != 0)
            at++;
        return at == behind.Whole.First && at > before.Whole.End && behind.Role.IsEmpty && !HolderBehind.HasGivenName(text, behind.Name);
    }
}
