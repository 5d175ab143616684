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
        if (text.Lexicon.IsHeadLast && TryJoinBodyBefore(text, before[^1], name, out NamePhrase whole) || TryJoinTitleBefore(text, evidence, before[^1], name, out whole))
        {
            before[^1] = whole;
            return before.Length;
        }

        // Camat Arum, Kabupaten Borea, Wira Satya; Ketua Kelompok Arum, Desa Melati, Kecamatan Borea, Wira Satya
        const int MostPlaces = 4;
        int title = before.Length - 1;
        while (title > 0 && before.Length - title <= MostPlaces && (before[title].Kind == NameKind.Place || (text.ClassOf(before[title].Whole.First) & WordClass.PlaceHead) != 0) && Follows(text, before[title - 1], before[title]))
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
            if (first < names.Length && names[i].Kind == NameKind.Title && TryJoinTitleBefore(text, evidence, names[i], names[first], out NamePhrase whole))
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
            || !body.Role.IsEmpty || body.Whole.End != titled.Whole.First)
            return false;
        var affiliation = new TokenRange(FirstLetter(text, body.Whole.First), body.Whole.End);
        whole = titled with { Whole = new TokenRange(body.Whole.First, titled.Whole.End), Affiliation = titled.Affiliation.IsEmpty ? affiliation : titled.Affiliation };
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
        NamePhrase name = WithTitleWord(text, before, behind);
        if (name.Kind != NameKind.Person || before.Role.IsEmpty)
            return false;
        NamePhrase title = before;
        if (!name.Role.IsEmpty)
        {
            whole = name with { Whole = new TokenRange(title.Whole.First, name.Whole.End) };
            return title.Kind == NameKind.Title && JoinsTitles(text, title.Whole.End, name.Whole.First);
        }

        // Pengamat dari Universitas Arum itu, Wira Satya, mengatakan
        bool pointed = !text.Lexicon.IsHeadLast && (text.ClassOf(title.Whole.End) & WordClass.Demonstrative) != 0
            && (name.Whole.End >= text.Tokens.Length || text.At(name.Whole.End).Kind == TokenKind.Punctuation);
        int end = pointed ? title.Whole.End + 1 : title.Whole.End;
        bool comma = name.Whole.First == end + 1 && text.IsSign(end, ',');

        // Direktur Arumtex, Wira Satya: what looked like the name is the body's where the article has nobody of that name speak.
        if (title.Kind == NameKind.Person && comma && !text.Lexicon.IsHeadLast && title.Role.First < title.Name.First
            && (IsRelation(text, title) || IsTeamOf(text, title, name) || !IsProven(evidence, title) && IsProven(evidence, name) || IsNamedBehind(text, title, name)))
            title = title with { Kind = NameKind.Title, Affiliation = new TokenRange(title.Affiliation.IsEmpty ? title.Name.First : title.Affiliation.First, title.Name.End) };
        if (title.Kind != NameKind.Title || comma && (IsAdjunctBefore(text, title.Whole.First - 1, name.Whole.End) || IsSubjectBehind(text, title.Whole.First - 1, name.Whole.End)))
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
        if (preposition < 0 || text.Lexicon.IsHeadLast)
            return false;
        bool single = (text.ClassOf(preposition) & WordClass.Preposition) != 0;
        if (!single && (preposition == 0 || text.MatchAt(preposition - 1, preposition + 1) is not { Length: 2 } match || (match.Entry.Class & WordClass.Preposition) == 0))
            return false;
        return (text.CueOf(text.BehindAdverbs(verb, text.Tokens.Length)) & CueTraits.Leads) != 0;
    }

    /// <summary>Menurut jaksa, Wira menagih utang; Kata hakim, Wira sudah bebas: no comma closes an apposition, so what is said begins with the name.</summary>
    private static bool IsSubjectBehind(SegmentedText text, int cue, int end)
    {
        const WordClass Closers = WordClass.Preposition | WordClass.Weekday | WordClass.Relay | WordClass.OccasionOpener;
        bool opens = text.At(cue).Shape == TokenShape.Capitalized;
        return (text.CueOf(cue) & (CueTraits.Preposition | (opens ? CueTraits.Follows : 0))) != 0 && text.At(end).Kind == TokenKind.Word && (text.ClassOf(end) & WordClass.Complementizer) == 0
            && (opens || (text.ClassOf(end) & Closers) == 0);
    }

    private static bool Follows(SegmentedText text, in NamePhrase before, in NamePhrase behind) =>
        behind.Whole.First == before.Whole.End + 1 && text.IsSign(before.Whole.End, ',');

    /// <summary>Wali Kota sekaligus Ketua Satgas Wira Satya: two titles of one person; the one beside the name counts.</summary>
    private static bool JoinsTitles(SegmentedText text, int first, int end)
    {
        const WordClass Joins = WordClass.Coordinator | WordClass.Relative | WordClass.Adverb;
        for (int i = first; i < end; i++)
        {
            if ((text.ClassOf(i) & Joins) == 0)
                return false;
        }

        return end > first && end - first <= MostBetween;
    }

    /// <summary>
    /// pelatih Arum, Wira Satya: behind a title in small letters one word, then a comma and a full name, is whom the title serves. So is any
    /// (Guru SMA 1 Arumsari, Wira Satya) that is no known name, where the full name has one.
    /// </summary>
    private static bool IsTeamOf(SegmentedText text, in NamePhrase title, in NamePhrase name) =>
        (text.At(title.Role.First).Shape == TokenShape.Lower
            || (text.ClassOf(title.Name.First) & WordClass.PersonName) == 0 && (text.ClassOf(name.Name.First) & WordClass.PersonName) != 0)
        && title.Name.Length == 1 && name.Name.Length > 1
        && (name.Whole.End >= text.Tokens.Length || text.At(name.Whole.End).Kind == TokenKind.Punctuation);

    /// <summary>Pengacara Rina Torres, Wira Satya: the name behind the comma is the lawyer's.</summary>
    private static bool IsRelation(SegmentedText text, in NamePhrase title) =>
        title.Role.End == title.Name.First && (text.MatchAt(title.Role.First, text.Tokens.Length).Entry.Class & WordClass.Relation) != 0;

    /// <summary>Gitaris Kelana, Dika, mengatakan: the name that two commas enclose before a verb is the person's, and what ends the title is no known name.</summary>
    private static bool IsNamedBehind(SegmentedText text, in NamePhrase title, in NamePhrase name)
    {
        if (text.Lexicon.IsHeadLast || !text.IsSign(name.Whole.End, ',') || title.Name.Length > 1 && (text.ClassOf(title.Name.First) & WordClass.PersonName) != 0)
            return false;
        int verb = text.BehindAdverbs(name.Whole.End + 1, text.Tokens.Length);
        return (text.CueOf(verb) & CueTraits.Leads) != 0 && text.At(verb).Shape == TokenShape.Lower;
    }

    private static bool IsProven(NameEvidence evidence, in NamePhrase name)
    {
        for (int i = name.Name.First; i < name.Name.End; i++)
        {
            if (evidence.IsBareSpeaker(i))
                return true;
        }

        return false;
    }
}
