using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells what a run of capitals without a title names: somebody, a body or a place.</summary>
internal readonly struct NameKindReader(SegmentedText text, NameEvidence evidence)
{
    /// <summary>What the run from <paramref name="first"/> to <paramref name="end"/> names.</summary>
    public NameKind Read(int first, int end)
    {
        PhraseMatch match = text.MatchAt(first, end);
        WordClass known = match.Entry.Class;
        if (match.Length == end - first && (known & WordClass.Place) != 0)
            return NameKind.Place;
        if (text.Lexicon.IsHeadLast && end - first > 1 && IsWord(end - 1) && (ClassOf(end - 1) & WordClass.PersonName) == 0)
            known |= ClassOf(end - 1) & (WordClass.Organization | WordClass.Outlet | WordClass.PlaceHead);
        if (!text.Lexicon.IsHeadLast && end - first > 1 && IsCompany(end - 1))
            return NameKind.Organization;
        if (match.Length == 1 && end - first > 1 && (known & WordClass.NameParticle) != 0 && text.At(first).Shape == TokenShape.Capitalized && !text.Lexicon.IsHeadLast && (ClassOf(first + 1) & (WordClass.PersonName | WordClass.CommonName)) == WordClass.PersonName)
            return NameKind.Person; // Umm Rasyid, and not UMM
        if ((known & (WordClass.Organization | WordClass.Outlet)) != 0 && ((known & WordClass.PersonName) == 0 || text.At(first).Shape == TokenShape.Upper && (end - first == 1 || text.At(end - 1).Shape != TokenShape.Upper)) || text.Lexicon.IsHeadLast && HeadLastNames.IsNamedAfter(text, first, end))
            return NameKind.Organization;
        if (text.Lexicon.IsHeadLast && end - first == 1 && (known & WordClass.PersonNoun) != 0 && match.Entry.Gender == Gender.Plural)
            return NameKind.Organization; // Several MPs said
        if (match.Length > 1 && (known & WordClass.Audience) != 0)
            return NameKind.Organization; // Kantor Berita Nasional Arum
        if ((known & WordClass.PlaceHead) != 0)
            return NameKind.Place;
        if (IsPair(first, end))
            return NameKind.Organization;
        if ((known & WordClass.PersonName) != 0)
            return NameKind.Person;
        if ((known & WordClass.CommonName) != 0 && !IsSomebody(first, end))
            return NameKind.Organization;
        if (OutletReach.IsBehindField(text, first) && !HolderBehind.HasGivenName(text, new TokenRange(first, end)))
            return NameKind.Organization;
        if (end - first > 1 && !text.Lexicon.IsHeadLast && IsElsewhere(end - 1) && !(text.IsSign(first - 1, ',') && text.At(first - 2).Shape != TokenShape.Lower) && (text.CueOf(first - 1) & CueTraits.Follows) == 0 && !evidence.IsBareSpeaker(first) && !HolderBehind.HasGivenName(text, new TokenRange(first, end)))
            return NameKind.Organization; // Lomari Teknologi Arkadia
        return end - first == 1 && text.At(first).Shape == TokenShape.Upper && !evidence.IsSomebody(first) ? NameKind.Organization : NameKind.Person;
    }

    /// <summary>kata Topan, Makmur Torsk (45), Peneliti Lembaga Arum, Topan Torsk, mengatakan: an ordinary noun that the article has speak, before an age or a family name between commas.</summary>
    private bool IsSomebody(int first, int end) => !text.Lexicon.IsHeadLast && (evidence.IsBareSpeaker(first) || text.BehindAge(end) > end
        || end - first == 2 && text.IsSign(first - 1, ',') && text.IsSign(end, ',') && text.At(first).Shape == TokenShape.Capitalized && (ClassOf(end - 1) & ~WordClass.PersonName) == 0);

    /// <summary>pasangan bupati Rina Wira-Danu Torres: a hyphen stands between two people.</summary>
    public bool IsPair(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (IsWord(i) && evidence.IsPair(i, inside: i > first && i < end - 1))
                return true;
        }

        return false;
    }

    /// <summary>Arum Bank, Arum Mining Corp: English names of companies end with what they are.</summary>
    private bool IsCompany(int last) => IsWord(last)
        && (text.EntryOf(last) is { Value: AbbreviationValue.MayEnd } body && (body.Class & WordClass.Abbreviation) != 0 && (body.Class & WordClass.CommonName) != 0
            || (ClassOf(last) & (WordClass.Organization | WordClass.CommonName | WordClass.PersonName | WordClass.PersonNoun | WordClass.PlaceHead | WordClass.Subunit)) == (WordClass.Organization | WordClass.CommonName));

    private bool IsElsewhere(int i) => (ClassOf(i) & (WordClass.Place | WordClass.PersonName)) == WordClass.Place && text.At(i).Shape == TokenShape.Capitalized;

    private bool IsWord(int i) => text.At(i).Kind == TokenKind.Word;

    private WordClass ClassOf(int i) => text.ClassOf(i);
}
