using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>
/// Reads the degrees and orders behind a name, which are part of none: <c>Wira Satya, S.Pd., M.Si.</c>, <c>Rina Torres SH</c>,
/// <c>Danu Arum, SpA(K)</c>.
/// </summary>
internal readonly ref struct DegreeReader(SegmentedText text, List<TokenRange> found)
{
    private const int LongestDegree = 8;

    /// <summary>No name stands before these, but behind a given name: <c>Wira Jaya, SH</c>.</summary>
    private const WordClass Others = WordClass.Organization | WordClass.Place | WordClass.PlaceHead | WordClass.Role | WordClass.RoleModifier | WordClass.CommonName
        | WordClass.Outlet | WordClass.Weekday | WordClass.Month | WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.Pronoun
        | WordClass.PersonNoun | WordClass.DocumentNoun | WordClass.Rank | WordClass.Honorific;

    /// <summary>Notes the degrees, each with the comma before it, and takes the shape of capitals from their words: no name begins there.</summary>
    /// <param name="words">The words that are not in small letters alone.</param>
    public void Read(ReadOnlySpan<int> words)
    {
        foreach (int i in words)
        {
            bool isBehindName = text.At(i).Length <= LongestDegree && (text.At(i - 1).Shape > TokenShape.Lower || text.IsSign(i - 1, ','));
            if (isBehindName && (IsListed(i) || IsDotted(i)) && (!text.Lexicon.IsHeadLast || IsSeat(i)) && (found.Count == 0 || found[^1].End <= i) && RangeAt(i) is { IsEmpty: false } range)
                Add(range);
        }
    }

    /// <summary>Makes the degrees behind names part of the phrases, and of no name.</summary>
    public void Join(Span<NamePhrase> names)
    {
        int next = 0;
        foreach (TokenRange degrees in found)
        {
            while (next < names.Length && names[next].Whole.End < degrees.First)
                next++;
            if (next >= names.Length || names[next].Whole.End != degrees.First)
                continue;
            ref NamePhrase name = ref names[next];
            var seat = new TokenRange(text.IsSign(degrees.First, ',') ? degrees.First + 1 : degrees.First, degrees.End);
            bool office = name.Role.IsEmpty && name.Kind == NameKind.Person && (text.ClassOf(seat.First) & WordClass.Role) != 0;
            name = name with { Whole = new TokenRange(name.Whole.First, degrees.End), Role = office ? seat : name.Role };
        }
    }

    /// <summary>English Rina Torres MP said, but the Arum MP said: listed letters behind a given name and another one.</summary>
    private bool IsSeat(int token) => IsListed(token) && text.At(token - 2).Shape > TokenShape.Lower && ((text.ClassOf(token - 2) | text.ClassOf(token - 3)) & WordClass.PersonName) != 0
        && (text.ClassOf(token - 2) & WordClass.Determiner) == 0;

    private void Add(TokenRange range)
    {
        found.Add(range);
        foreach (ref Token token in text.TokensToRead[range.First..range.End])
            token = new Token(token.Start, token.End, token.Word, token.Kind, TokenShape.None);
    }

    /// <summary>The degrees that begin at a token, one behind the other, where a name stands before and none goes on behind.</summary>
    private TokenRange RangeAt(int first)
    {
        int nameEnd = text.IsSign(first - 1, ',') ? first - 1 : first;
        if (!IsName(nameEnd - 1))
            return default;
        int one = EndOf(first), end = one;
        while (EndOf(text.IsSign(end, ',') ? end + 1 : end) is > 0 and int next)
            end = next;

        // Rina S.W. Torres: single letters with no comma before them may be the name's.
        int behind = nameEnd == first && text.At(end - 1).Length == 1 && text.IsSign(end, '.') ? end + 1 : end;
        bool goesOn = text.At(behind).Shape > TokenShape.Lower || nameEnd == first && end == first + 1 && text.At(first).Shape == TokenShape.Capitalized && (text.ClassOf(first) & WordClass.PersonName) != 0; // Wira Ma
        return goesOn || end == one && one == first + 1 && IsOther(first, end, nameEnd < first) ? default : new TokenRange(nameEnd, end);
    }

    private bool IsName(int token)
    {
        if (text.At(token).Shape <= TokenShape.Lower || text.CueOf(token) != CueTraits.None)
            return false;
        WordClass known = text.ClassOf(token);
        return (text.At(token).Shape == TokenShape.Capitalized ? (known & Others) == 0 || (known & WordClass.PersonName) != 0 : (known & (Others | WordClass.PersonName)) == WordClass.PersonName)
            || (text.ClassOf(token - 1) & WordClass.PersonName) != 0 && text.At(token - 1).Shape > TokenShape.Lower;
    }

    /// <summary>Menurut Wira, MA memutuskan; Wira, SH (34): a body, or the letters by which somebody is known.</summary>
    private bool IsOther(int token, int end, bool comma)
    {
        if (text.IsSign(end, '(') && text.At(end + 1).Kind == TokenKind.Number)
            return true;
        return text.At(token).Shape == TokenShape.Upper && (text.ClassOf(token) & (WordClass.Organization | WordClass.Place | WordClass.DocumentNoun)) != 0 && (!comma || text.At(end).Shape == TokenShape.Lower);
    }

    /// <summary>Where a degree ends that begins at a token, with its stop and the bracket behind it; 0 where none does.</summary>
    private int EndOf(int first)
    {
        const int LongestSpeciality = 4;
        int end = IsListed(first) ? first + 1 : IsDotted(first) ? DottedEnd(first) : 0;
        if (end == 0)
            return 0;
        if (text.IsSign(end, '(') && IsGlued(end) && text.At(end + 1) is { Shape: > TokenShape.Lower, Length: <= LongestSpeciality } && text.IsSign(end + 2, ')'))
            end += 3;
        bool goesOn = text.IsSign(end + 1, ',') || text.At(end + 1).Shape == TokenShape.Lower || IsListed(end + 1) || IsDotted(end + 1);
        return text.IsSign(end, '.') && IsGlued(end) && goesOn ? end + 1 : end;
    }

    private bool IsListed(int token) =>
        AbbreviationValue.IsDegree(text.EntryOf(token)) && text.At(token).Shape > TokenShape.Lower;

    /// <summary>S.Pd, A.Md.Keb, LL.M: few letters, and more behind a stop without a blank.</summary>
    private bool IsDotted(int token) => text.At(token) is { Length: <= 3, Kind: TokenKind.Word, Shape: > TokenShape.Lower } && IsPart(token + 1);

    private int DottedEnd(int first)
    {
        int end = first + 1;
        while (IsPart(end))
            end += 2;
        return end;
    }

    private bool IsPart(int stop)
    {
        const int LongestPart = 5;
        return text.IsSign(stop, '.') && IsGlued(stop) && IsGlued(stop + 1) && text.At(stop + 1) is { Length: <= LongestPart, Kind: TokenKind.Word, Shape: > TokenShape.Lower };
    }

    private bool IsGlued(int token) => text.At(token).Start == text.At(token - 1).End;
}
