using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells which words can stand in a person's name.</summary>
internal readonly struct NameLikeness(SegmentedText text)
{
    /// <summary>The lexicon's value of nouns that are counted with Roman numbers: <c>Kelas I</c>.</summary>
    private const int Numbered = 6;

    /// <summary>The lexicon's value of words before somebody's initials: <c>berinisial</c>.</summary>
    private const int BeforeInitials = 7;

    /// <summary>The lexicon's value of given names behind the article of Bali: <c>I Wayan</c>.</summary>
    private const int BehindArticle = 9;

    /// <summary>What the lexicon may know of one or two letters that are somebody's.</summary>
    private const WordClass InNames = WordClass.Honorific | WordClass.PersonName | WordClass.NameParticle | WordClass.Abbreviation;

    /// <summary>bin, von: whether a small word joins the words of a name, in languages whose names have such.</summary>
    public bool IsParticle(int i) => !text.Lexicon.IsHeadLast && text.At(i).Shape == TokenShape.Lower && (ClassOf(i) & WordClass.NameParticle) != 0;

    /// <summary>Whether a word can be part of a name: known as one, an initial, or capitalised and known as nothing else.</summary>
    public bool IsNameLike(int i)
    {
        ref readonly Token token = ref text.At(i);
        if (token.Kind != TokenKind.Word)
            return text.Text[token.Start] == '.' && i > 0 && text.At(i - 1).Length <= 2;
        if (IsNumeral(i))
            return false;
        WordClass known = ClassOf(i);
        if (IsNumbered(text, i))
            return false;
        if ((known & WordClass.NameParticle) != 0 || IsGiven(i) || IsInitial(i))
            return true;
        if (token.Shape == TokenShape.Upper && i > 0 && text.TextOf(i).IndexOfAnyExcept("IVX") < 0 && IsGiven(i - 1))
            return true; // Paus Benediktus XVI
        if (token.Shape == TokenShape.Upper && token.Length > 1 || text.Text.AsSpan(token.Start, token.Length).ContainsAnyInRange('0', '9'))
            return false;
        // Azhar Jaya, Rina P Batu: a common noun behind a given name or an initial is part of the name.
        if ((known & WordClass.CommonName) != 0 && (known & (WordClass.Organization | WordClass.Role)) == 0 && token.Shape != TokenShape.Lower && i > 0
            && ((ClassOf(i - 1) & (WordClass.CommonName | WordClass.Place)) == 0 && IsGiven(i - 1) || text.At(i - 1).Length == 1 && IsInitial(i - 1)))
            return true;
        bool article = i > 0 && token.Shape != TokenShape.Lower && !text.Lexicon.IsHeadLast && (ClassOf(i - 1) & WordClass.NameParticle) != 0; // Wira Al Hakim
        if (article || (known & WordClass.Role) != 0 && OfficeReach.IsInnerTitle(text, i))
            return true;
        const WordClass Other = WordClass.Organization | WordClass.Place | WordClass.PlaceHead | WordClass.CommonName | WordClass.Role | WordClass.RoleModifier | WordClass.Outlet | WordClass.PersonNoun;
        return token.Shape != TokenShape.Lower && (known & Other) == 0;
    }

    /// <summary>Putusan MK Nomor 90, Peraturan Menteri Kelautan No. 7: an abbreviation of what its number counts.</summary>
    public static bool IsNumbered(SegmentedText text, int i) =>
        (text.ClassOf(i) & WordClass.Abbreviation) != 0 && text.At(text.IsSign(i + 1, '.') ? i + 2 : i + 1).Kind == TokenKind.Number;

    /// <summary>M Isa, I Gusti, FX Wira: one or two letters that are no body and no place.</summary>
    public bool IsInitial(int i) =>
        IsWord(i) && text.At(i).Length <= 2 && !IsNumeral(i) && (text.At(i).Length == 1 || i == 0 || (ClassOf(i - 1) & WordClass.Organization) == 0) && text.At(i).Shape is TokenShape.Capitalized or TokenShape.Upper
        && (ClassOf(i) & ~InNames) == 0;

    /// <summary>AN (21), pria berinisial AN: an age behind capitals or what stands before them shows that they are somebody's.</summary>
    public static bool AreInitials(SegmentedText text, int i)
    {
        bool age = text.BehindAge(i + 1) > i + 1 && text.At(i + 2).Length <= 2;
        return text.At(i).Length > 1 && (age || i > 0 && IsBeforeName(text, i - 1));
    }

    /// <summary>berinisial, dengan inisial</summary>
    public static bool IsBeforeName(SegmentedText text, int i) => text.EntryOf(i) is { Value: BeforeInitials } word && (word.Class & (WordClass.Adjective | WordClass.NonClaim)) != 0 && text.At(i).Shape == TokenShape.Lower;

    /// <summary>AN mengaku: two letters that no body is known by.</summary>
    public static bool ArePossibleInitials(SegmentedText text, int i) => text.Lexicon.HasRankedNames && text.At(i).Length == 2 && (text.ClassOf(i) & ~InNames) == 0;

    /// <summary>Kepala Wilayah IV Wira Satya, Kepala Stasiun Kelas I Wira Satya: a Roman number behind what it counts; but Dinas Pariwisata I Gede Wira.</summary>
    public bool IsNumeral(int i)
    {
        const WordClass Nouns = WordClass.CommonName | WordClass.PlaceHead;
        if (i > 0 && text.At(i).Length == 1 && text.EntryOf(i - 1) is { Value: NameSplitter.Counted } part && (part.Class & WordClass.Subunit) != 0)
            return !text.IsSign(i + 1, '.'); // Ketua Komisi B Wira Satya
        if (i > 0 && text.At(i) is { Shape: TokenShape.Upper, Length: > 1 } && (ClassOf(i - 1) & WordClass.Place) != 0 && !text.TextOf(i).ContainsAnyExcept("IVX"))
            return true; // Dapil Arum Barat III Wira Satya
        if (IsCountOfOffice(i))
            return true;
        if (i == 0 || text.At(i).Shape is not (TokenShape.Capitalized or TokenShape.Upper) || (ClassOf(i - 1) & Nouns) == 0 || IsGiven(i - 1) || text.IsSign(i + 1, '.') || text.TextOf(i).ContainsAnyExcept("IVX"))
            return false;
        return text.TextOf(i) is not "I" || text.EntryOf(i - 1).Value == Numbered;
    }

    /// <summary>Wakil Rektor I Wira Satya, Asisten II Wira Satya; but Wakil Bupati I Wayan Satya: the first of several stands before a given name that no article has.</summary>
    private bool IsCountOfOffice(int i) => i > 1 && (ClassOf(i - 1) & WordClass.Role) != 0 && text.At(i + 1).Shape == TokenShape.Capitalized && !text.TextOf(i).ContainsAnyExcept("IVX")
        && (text.At(i).Length > 1 || text.TextOf(i) is "I" && (ClassOf(i + 1) & (WordClass.PersonName | WordClass.Honorific)) == WordClass.PersonName && text.EntryOf(i + 1).Value != BehindArticle);

    /// <summary>Whether a word is known as a name: Oki, and not OKI, where that is a place's short form.</summary>
    public bool IsGiven(int i) =>
        (ClassOf(i) & WordClass.PersonName) != 0 && ((ClassOf(i) & (WordClass.Place | WordClass.Organization)) == 0 || text.At(i).Shape != TokenShape.Upper);

    public bool IsWord(int i) => text.At(i).Kind == TokenKind.Word;

    private WordClass ClassOf(int i) => text.ClassOf(i);
}
