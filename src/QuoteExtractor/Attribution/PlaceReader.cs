using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Reads the name of a place with what it lies in: <c>Kantor Balai Arum, Jalan Melati, Arum Selatan</c>.</summary>
internal sealed class PlaceReader(PhrasedText text)
{
    private const int MaxWords = 24;

    /// <summary>The place behind its preposition; empty where no place stands there.</summary>
    public TokenRange Read(AttributionPoint at, int openerLength)
    {
        int first = at.Token + openerLength, limit = Math.Min(at.Limit, first + MaxWords);
        if (first >= limit || !IsHead(first, at))
            return default;
        int end = PartEnd(first, limit, at);
        while (end + 1 < limit && text.IsSign(end, ',') && IsWider(end + 1, at))
            end = PartEnd(end + 1, limit, at);
        return new TokenRange(first, end);
    }

    private bool IsHead(int i, AttributionPoint at)
    {
        if (at.IsTaken(i) || text.Is(i, WordClass.Weekday) || (text.MatchAt(i, text.Tokens.Length).Entry.Class & (WordClass.Outlet | WordClass.Audience)) != 0)
            return false;
        if (text.Lexicon.IsHeadLast && (text.Is(i, WordClass.Month) || text.NameAt(i) is >= 0 and int name && text.Names[name].Kind is NameKind.Person or NameKind.Title && !text.Is(i, WordClass.Place) && (text.Names[name].Whole.Length > 1 || text.Is(i, WordClass.PersonName)) || (text.ClassOf(i) & (WordClass.CommonName | WordClass.Place | WordClass.PlaceHead)) == WordClass.CommonName))
            return false; // English in French, in March
        return text.IsCapitalized(i) && text.Tokens[i].Length > 1 || text.NameAt(i) < 0 && text.Is(i, WordClass.Site);
    }

    /// <summary>Behind the comma stands what the place lies in, and not who speaks: <c>Di Arum, Menteri Dewi mengatakan</c>.</summary>
    private bool IsWider(int i, AttributionPoint at)
    {
        if (at.Behind && !at.IsTaken(i) && text.NameAt(i) < 0 && text.Is(i, WordClass.Site) && text.Tokens[i].Shape == TokenShape.Lower)
            return true; // di lobi Gedung Arum, kompleks parlemen
        if (at.IsTaken(i) || !text.IsCapitalized(i) || text.Is(i, WordClass.Weekday | WordClass.Role))
            return false;
        int name = text.NameAt(i);
        if (name >= 0 && name == at.Passage.Source.Name)
            return false;
        return text.Is(i, WordClass.Place | WordClass.PlaceHead) || name >= 0 && (text.Names[name].Kind == NameKind.Place || at.Behind && text.Names[name].Role.IsEmpty);
    }

    private int PartEnd(int first, int limit, AttributionPoint at)
    {
        const int MaxPlain = 2;
        int plain = 0, i = first;
        if (text.NameAt(i) < 0 && text.MatchAt(i, limit) is { Length: > 1 } site && (site.Entry.Class & WordClass.Site) != 0)
            i += site.Length; // rumah dinasnya
        bool capital = false;
        for (; i < limit && !at.IsTaken(i); i++)
        {
            if (text.NameAt(i) >= 0 || text.IsCapitalized(i) && !text.Is(i, WordClass.Weekday))
                capital = true;
            else if (capital && Bracket(i, limit) is > 0 and int behind)
                i = behind - 1;
            else if (text.Tokens[i].Kind == TokenKind.Number && capital)
                continue;
            else if (i > first && !text.Is(i, WordClass.Site) && (!IsPlain(i) || capital || ++plain > MaxPlain))
                break;
        }

        return i;
    }

    private bool IsPlain(int i) =>
        text.Tokens[i].Kind == TokenKind.Word && !text.IsVerbLike(i) && text.CueOf(i) == CueTraits.None
        && (text.ClassOf(i) & ~(WordClass.CommonName | WordClass.Organization | WordClass.Occasion | WordClass.PersonNoun | WordClass.Role | WordClass.PlaceHead | WordClass.Audience | WordClass.Subunit)) == WordClass.None;

    /// <summary>The token behind a short form in brackets: <c>Balai Pangan Arum (BPA)</c>; 0 where there is none.</summary>
    private int Bracket(int i, int limit) =>
        text.IsSign(i, '(') && i + 2 < limit && text.Tokens[i + 1].Kind == TokenKind.Word && text.IsSign(i + 2, ')') ? i + 3 : 0;
}
