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

    /// <summary>Gives a name the other one behind it; returns how many of the names behind were that one: one or none.</summary>
    public static int Join(SegmentedText text, ref NamePhrase name, ReadOnlySpan<NamePhrase> behind)
    {
        if (AliasBehind(text, name.Whole.End) is { IsEmpty: false } alias)
        {
            name = name with { Whole = new TokenRange(name.Whole.First, alias.End + 1), Alias = alias };
            return behind.Length > 0 && behind[0].Whole.First >= alias.First && behind[0].Whole.End <= alias.End ? 1 : 0;
        }

        if (name.Kind == NameKind.Organization && Inside(text, name.Name) is { IsEmpty: false } inner)
            name = name with { Alias = inner };
        if (behind.Length == 0)
            return 0;
        bool called = name.Kind == NameKind.Person && (IsCalled(text, name.Whole.End, behind[0]) || IsOr(text, name, behind[0]));
        if (!called && !IsShortForm(text, name, behind[0]))
            return 0;
        name = name with { Whole = new TokenRange(name.Whole.First, called ? behind[0].Whole.End : behind[0].Whole.End + 1), Alias = behind[0].Whole };
        return 1;
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

    /// <summary>Wira Satya atau Wira Ucok mengatakan, kata Wira Satya atau Wira Ucok: two names of one who speaks.</summary>
    private static bool IsOr(SegmentedText text, in NamePhrase name, in NamePhrase other)
    {
        const int Or = 13; // the lexicon's value of atau
        int end = name.Whole.End;
        return other.Whole.First == end + 1 && text.EntryOf(end) is { Value: Or } or && (or.Class & WordClass.Conjunction) != 0 && other.Kind == NameKind.Person && other.Role.IsEmpty
            && ((text.CueOf(name.Whole.First - 1) & (CueTraits.Follows | CueTraits.Preposition)) != 0 || (text.CueOf(text.BehindAdverbs(other.Whole.End, text.Tokens.Length)) & CueTraits.Leads) != 0);
    }

    /// <summary>Dana Laut Arum, DLA, mengatakan: capitals between two commas, the second of which the verb stands behind, are the body's short form in some language.</summary>
    private static bool IsShortForm(SegmentedText text, in NamePhrase body, in NamePhrase other)
    {
        if (body.Kind != NameKind.Organization || body.Whole.Length == 1 || other.Kind != NameKind.Organization || other.Whole.Length != 1 || other.Whole.First != body.Whole.End + 1 || !text.IsSign(body.Whole.End, ','))
            return false;
        return text.At(other.Whole.First) is { Shape: TokenShape.Upper, Length: > 1 } && text.IsSign(other.Whole.End, ',') && (text.CueOf(text.BehindAdverbs(other.Whole.End + 1, text.Tokens.Length)) & CueTraits.Leads) != 0;
    }

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
