using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells the subject of a clause from an apposition of the name before the comma.</summary>
internal static class AppositionTeller
{
    /// <summary>The lexicon's value of words that single out some of those named before: <c>terutama</c>.</summary>
    private const int SinglesOut = 17;

    /// <summary>The lexicon's value of quantifiers for one of several, a person or not: <c>salah satu</c>.</summary>
    private const int OneOf = 3;

    /// <summary>Whether a quantifier counts one: seorang saksi, salah satu warga; but para warga and dua saksi are no single person's title.</summary>
    public static bool IsOne(in LexiconEntry quantifier) => quantifier.Value is NounPhraseReader.OnePerson or OneOf;

    /// <summary>Wira Satya (45) warga Desa Arum; "P," kata Wira Satya salah satu warga: behind an age, or an attribution that closes what was said, a title needs no comma.</summary>
    /// <param name="at">The token behind the name and its age.</param>
    public static bool IsBare(SegmentedText text, in NamePhrase name, int at)
    {
        const WordClass Titles = WordClass.Role | WordClass.RoleModifier | WordClass.PersonNoun;
        int cue = name.Whole.First - 1;
        if (text.Lexicon.IsHeadLast || text.At(at).Shape != TokenShape.Lower || at == name.Whole.End && ((text.CueOf(cue) & CueTraits.Follows) == 0 || text.At(cue - 1).Kind is not (TokenKind.Mark or TokenKind.Punctuation)))
            return false;
        PhraseMatch match = text.MatchAt(at, text.Tokens.Length);
        if ((match.Entry.Class & WordClass.Quantifier) != 0 && IsOne(match.Entry))
            match = text.MatchAt(at + match.Length, text.Tokens.Length);
        return (match.Entry.Class & Titles) != 0;
    }

    /// <summary>Menurut Wira, warga, terutama anak-anak, mengungsi; Menurut Wira, pemilik toko, melanggar aturan: whether what stands behind a comma makes a subject of what ends at it.</summary>
    public static bool GoesOn(SegmentedText text, int comma)
    {
        if (!text.IsSign(comma, ','))
            return false;
        LexiconEntry behind = text.MatchAt(comma + 1, text.Tokens.Length).Entry;
        const WordClass Links = WordClass.Adverb | WordClass.Conjunction | WordClass.Preposition;
        return behind.Value == SinglesOut && (behind.Class & Links) != 0 || IsVerb(text, comma + 1) || IsListed(text, comma + 1);
    }

    /// <summary>Menurut Wira, polisi, jaksa, dan hakim bekerja sama: one more of those who do it, before the last.</summary>
    private static bool IsListed(SegmentedText text, int first)
    {
        const int LongestItem = 3;
        const WordClass People = WordClass.PersonNoun | WordClass.Role | WordClass.Organization | WordClass.Audience;
        if ((text.MatchAt(first, text.Tokens.Length).Entry.Class & People) == 0 || text.At(first).Shape != TokenShape.Lower)
            return false;
        int i = first + 1;
        while (i < first + LongestItem && text.At(i).Shape == TokenShape.Lower && (text.ClassOf(i) & (WordClass.Adverb | WordClass.Modal | WordClass.Predicative | WordClass.Negation | WordClass.Verb)) == 0 && !IsVerb(text, i))
            i++;
        return text.IsSign(i, ',') && (text.ClassOf(i + 1) & WordClass.Coordinator) != 0;
    }

    /// <summary>Menurut Wira, Presiden sudah meminta; kata Wira, warga hanya boleh pulang: whether what ends before a token is the subject of what follows.</summary>
    public static bool HasPredicate(SegmentedText text, int at)
    {
        while ((text.ClassOf(at) & (WordClass.Adverb | WordClass.Modal | WordClass.Preposition | WordClass.Predicative)) == WordClass.Adverb)
            at++;
        return (text.ClassOf(at) & (WordClass.Modal | WordClass.Negation | WordClass.Predicative)) != 0 || (text.CueOf(at) & CueTraits.Leads) != 0 || IsVerb(text, at);
    }

    /// <summary>English In a letter to the mayor, Rina Torres said P: no comma closes the name, and what governs the title ends with the one before it; but As mayor, Rina Torres said.</summary>
    public static bool IsGoverned(SegmentedText text, int title, int behind)
    {
        int before = title - 1;
        while (before > 0 && text.Lexicon.IsHeadLast && (text.ClassOf(before) & (WordClass.Determiner | WordClass.Possessive)) != 0)
            before--;
        if (before < 0 || !text.Lexicon.IsHeadLast || text.At(before).Shape != TokenShape.Lower && before > 0 && text.At(before - 1).Kind == TokenKind.Word || (text.ClassOf(before) & WordClass.AsWord) != 0)
            return false;
        bool governs = (text.ClassOf(before) & WordClass.Preposition) != 0 || text.IsVerbLike(before) && (text.ClassOf(before) & WordClass.Adverb) == 0 || (text.CueOf(before) & CueTraits.Leads) != 0;
        return governs && HasPredicate(text, behind);
    }

    /// <summary>Whether a token has the form of a verb, and is none of contact: <c>dihubungi</c>.</summary>
    public static bool IsVerb(SegmentedText text, int at) => (text.ClassOf(at) & WordClass.ContactVerb) == 0 && text.IsVerbLike(at);

    /// <summary>Bersama para nelayan, Wira Satya pergi: what a preposition opens the sentence with is no title of whoever does something behind its comma.</summary>
    public static bool Acts(SegmentedText text, int preposition, int verb)
    {
        const WordClass Closers = WordClass.Preposition | WordClass.Relative | WordClass.Conjunction | WordClass.Weekday | WordClass.Relay | WordClass.Origin;
        return text.At(preposition).Shape == TokenShape.Capitalized && (text.ClassOf(preposition) & WordClass.AsWord) == 0 && text.At(verb).Shape == TokenShape.Lower && (text.ClassOf(verb) & Closers) == 0;
    }
}
