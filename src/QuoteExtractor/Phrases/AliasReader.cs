using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Reads another name that stands behind a name: <c>Wira Satya (Wiwi)</c>, <c>Wira Satya alias Wiwi</c>, <c>Dana Laut Arum, DLA,</c>.</summary>
internal static class AliasReader
{
    /// <summary>So many tokens may stand between the two before the formula.</summary>
    private const int MostBetween = 3;

    /// <summary>The lexicon's value of conjunctions between two names of one person: <c>alias</c>.</summary>
    private const int Renames = 9;

    /// <summary>The lexicon's value of conjunctions that part two of which either may be: <c>atau</c>.</summary>
    public const int Or = 13;

    /// <summary>Gives a name the other one behind it; returns how many of the names behind were read with it.</summary>
    public static int Join(SegmentedText text, ref NamePhrase name, ReadOnlySpan<NamePhrase> behind)
    {
        int read = 0;
        int open = name.Kind == NameKind.Person && text.IsSign(name.Whole.End, ',') ? name.Whole.End + 1 : name.Whole.End; // Wira Satya, (Gus Wira)
        if (AliasBehind(text, open) is { IsEmpty: false } alias)
        {
            bool own = !IsOfPlace(text, name, alias);
            name = name with { Whole = new TokenRange(name.Whole.First, alias.End + 1), Alias = own ? alias : default };
            read = behind.Length > 0 && behind[0].Whole.First >= alias.First && behind[0].Whole.End <= alias.End ? 1 : 0;
            if (own)
                return read;
        }

        if (name.Kind == NameKind.Organization && Inside(text, name.Name) is { IsEmpty: false } inner)
            name = name with { Alias = inner };
        if (behind.Length == read)
            return read;
        ref readonly NamePhrase other = ref behind[read];
        bool called = name.Kind == NameKind.Person ? IsCalled(text, name.Whole.End, other) || other.Kind == NameKind.Person && IsOr(text, name.Whole, other)
            : name.Kind == NameKind.Organization && name.Name.Length > 1 && IsAcronym(text, other) && IsOr(text, name.Whole, other);
        if (!called && !IsShortForm(text, name, other))
            return read;
        bool nickname = called && name.Role.IsEmpty && other.Name.Length > name.Name.Length && IsNickname(text, name.Whole.End, other.Whole);
        name = name with { Whole = new TokenRange(name.Whole.First, called ? other.Whole.End : other.Whole.End + 1), Name = nickname ? other.Name : name.Name, Alias = nickname ? name.Name : other.Whole };
        return read + 1;
    }

    /// <summary>
    /// Wiwi, sapaan akrab Wira Satya: a noun for what somebody is called, and the full name that closes it; but Wira, yang akrab disapa Kang
    /// Wira Satya, and menurut Wira, kapal Arumi Jaya 3 karam.
    /// </summary>
    private static bool IsNickname(SegmentedText text, int first, TokenRange full)
    {
        for (int i = first; i < full.First; i++)
        {
            if (text.ClassOf(i) != WordClass.None || text.IsVerbLike(i))
                return false;
        }

        return full.End >= text.Tokens.Length || text.At(full.End).Kind == TokenKind.Punctuation || (text.CueOf(full.End) & CueTraits.Leads) != 0;
    }

    /// <summary>Dinas Laut Amerika Serikat (AS): the short form of the country with which a body's name ends, and not of the body.</summary>
    private static bool IsOfPlace(SegmentedText text, in NamePhrase body, TokenRange alias)
    {
        if (alias.Length != 1 || (text.ClassOf(alias.First) & WordClass.Place) == 0)
            return false;
        int place = body.Name.End - 1;
        while (place > body.Name.First && !(text.MatchAt(place, body.Name.End) is var match && match.Length == body.Name.End - place && (match.Entry.Class & WordClass.Place) != 0))
            place--;
        return place > body.Name.First;
    }

    /// <summary>
    /// Wira Satya (40)(,) (atau) yang akrab disapa Kang Wira; Wira Satya alias Ucok: whether the name behind is another one of the same person; but
    /// menurut Wira, kapal Arumi karam.
    /// </summary>
    private static bool IsCalled(SegmentedText text, int end, in NamePhrase other)
    {
        const int LongestFormula = 6;
        end = text.BehindAge(end);
        int verb = end;
        while (verb < other.Whole.First && verb < end + MostBetween
            && (text.IsSign(verb, ',') || (text.ClassOf(verb) & (WordClass.Conjunction | WordClass.Relative)) != 0 && text.EntryOf(verb).Value != Renames))
            verb++;
        const WordClass Predicates = WordClass.Adverb | WordClass.Modal | WordClass.Negation | WordClass.Predicative | WordClass.Demonstrative;
        bool subject = text.IsSign(verb - 1, ',') && (text.CueOf(other.Whole.End) & CueTraits.Leads) == 0 && ((text.ClassOf(other.Whole.End) & Predicates) != 0 || text.IsVerbLike(other.Whole.End));
        return !subject && (verb > end || text.EntryOf(verb).Value == Renames) && verb < other.Whole.First && other.Whole.First - end <= LongestFormula && other.Kind == NameKind.Person && other.Role.IsEmpty
            && text.Lexicon.FunctionOf(text.SpanOf(verb, other.Whole.First).Of(text.Text)) == QuoteFunction.Name;
    }

    /// <summary>Wira Satya atau Wira Ucok mengatakan, menurut Dana Laut Arum, atau DLA: two names of one who speaks.</summary>
    private static bool IsOr(SegmentedText text, TokenRange name, in NamePhrase other)
    {
        int or = text.IsSign(name.End, ',') && other.Kind == NameKind.Organization ? name.End + 1 : name.End;
        return other.Whole.First == or + 1 && text.EntryOf(or) is { Value: Or } known && (known.Class & WordClass.Conjunction) != 0 && other.Role.IsEmpty
            && ((text.CueOf(name.First - 1) & (CueTraits.Follows | CueTraits.Preposition)) != 0 || (text.CueOf(text.BehindAdverbs(text.IsSign(other.Whole.End, ',') && or > name.End ? other.Whole.End + 1 : other.Whole.End, text.Tokens.Length)) & CueTraits.Leads) != 0);
    }

    /// <summary>Dana Laut Arum, DLA, mengatakan: capitals between two commas, the second of which the verb stands behind, are the body's short form in some language.</summary>
    private static bool IsShortForm(SegmentedText text, in NamePhrase body, in NamePhrase other)
    {
        if (body.Kind != NameKind.Organization || body.Whole.Length == 1 || other.Whole.First != body.Whole.End + 1 || !text.IsSign(body.Whole.End, ','))
            return false;
        return IsAcronym(text, other) && text.IsSign(other.Whole.End, ',') && (text.CueOf(text.BehindAdverbs(other.Whole.End + 1, text.Tokens.Length)) & CueTraits.Leads) != 0;
    }

    private static bool IsAcronym(SegmentedText text, in NamePhrase body) =>
        body.Kind == NameKind.Organization && body.Whole.Length == 1 && text.At(body.Whole.First) is { Shape: TokenShape.Upper, Length: > 1 };

    /// <summary>Dinas Kelautan (Dislaut) Kabupaten Arum: the short form in the midst of a body's name; empty where there is none.</summary>
    private static TokenRange Inside(SegmentedText text, TokenRange body)
    {
        for (int i = body.First + 1; i + 3 < body.End; i++)
        {
            if (text.IsSign(i, '(') && text.IsSign(i + 2, ')'))
                return AliasBehind(text, i);
        }

        return default;
    }

    /// <summary>The other name in a bracket that opens at a token; empty where there is none.</summary>
    private static TokenRange AliasBehind(SegmentedText text, int open)
    {
        if (open + 2 >= text.Tokens.Length || !text.IsSign(open, '('))
            return default;
        int close = open + 1;
        while (close < text.Tokens.Length && close - open <= 5 && !text.IsSign(close, ')'))
            close++;
        if (close >= text.Tokens.Length || !text.IsSign(close, ')') || text.At(open + 1).Kind != TokenKind.Word)
            return default;
        for (int i = open + 1; i < close; i++)
        {
            if (text.At(i).Kind is not (TokenKind.Word or TokenKind.Mark))
                return default;
        }

        return text.At(open + 1).Shape > TokenShape.Lower ? new TokenRange(open + 1, close) : default;
    }
}
