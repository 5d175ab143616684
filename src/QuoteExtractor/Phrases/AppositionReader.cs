using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>
/// Joins a name with the title that a comma parts from it, before or behind (<c>Direktur Kabar Arum, Wira Satya</c>; <c>Wira Satya, juru
/// bicara bandara,</c>), and with the other name in brackets (<c>Wira Satya (Wiwi)</c>).
/// </summary>
internal static class AppositionReader
{
    /// <summary>Joins the names of a text.</summary>
    /// <param name="joined">Empty room for as many.</param>
    public static void Join(SegmentedText text, NameEvidence evidence, List<NamePhrase> names, List<NamePhrase> joined)
    {
        for (int i = 0; i < names.Count; i++)
        {
            NamePhrase name = WithAlias(text, names[i], i + 1 < names.Count ? names[i + 1] : null, out bool swallowed);
            if (swallowed)
                i++;
            if (joined.Count > 0 && text.Lexicon.IsHeadLast && TryJoinBodyBefore(joined[^1], name, out NamePhrase titled))
                joined[^1] = titled;
            else if (joined.Count > 0 && TryJoinTitleBefore(text, evidence, joined[^1], name, out NamePhrase whole))
            {
                joined[^1] = whole;
            }
            else if (joined.Count > 1 && joined[^1].Kind == NameKind.Place && Follows(text, joined[^2], joined[^1]) && Follows(text, joined[^1], name)
                && TryJoinTitleBefore(text, evidence, joined[^2] with { Whole = new TokenRange(joined[^2].Whole.First, joined[^1].Whole.End) }, name, out whole))
            {
                // Camat Arum, Kabupaten Borea, Wira Satya
                joined.RemoveAt(joined.Count - 1);
                joined[^1] = whole;
            }
            else
                joined.Add(name);
        }

        names.Clear();
        JoinTitles(text, evidence, joined, names);
    }

    /// <summary>Joins a title with the titled name behind it, right to left: a person may have three.</summary>
    private static void JoinTitles(SegmentedText text, NameEvidence evidence, List<NamePhrase> names, List<NamePhrase> joined)
    {
        for (int i = names.Count - 1; i >= 0; i--)
        {
            if (joined.Count > 0 && names[i].Kind == NameKind.Title && TryJoinTitleBefore(text, evidence, names[i], joined[^1], out NamePhrase whole))
                joined[^1] = whole;
            else
                joined.Add(names[i]);
        }

        joined.Reverse();
    }

    private static NamePhrase WithAlias(SegmentedText text, NamePhrase name, NamePhrase? next, out bool swallowed)
    {
        swallowed = false;
        int open = name.Whole.End;
        if (open + 2 >= text.Tokens.Length || !text.IsSign(open, '('))
            return name;
        int close = open + 1;
        while (close < text.Tokens.Length && close - open <= 5 && !text.IsSign(close, ')'))
            close++;
        if (close >= text.Tokens.Length || !text.IsSign(close, ')') || text.Tokens[open + 1].Kind != TokenKind.Word)
            return name;
        var alias = new TokenRange(open + 1, close);
        for (int i = alias.First; i < alias.End; i++)
        {
            if (text.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Mark))
                return name;
        }

        if (text.Tokens[open + 1].Shape is TokenShape.Lower or TokenShape.None)
            return name;
        swallowed = next is { } following && following.Whole.First >= alias.First && following.Whole.End <= alias.End;
        return name with { Whole = new TokenRange(name.Whole.First, close + 1), Alias = alias };
    }

    /// <summary>Kabar Arum spokesman Wira Satya: the body before a title, where a language has its heads last.</summary>
    private static bool TryJoinBodyBefore(NamePhrase body, NamePhrase titled, out NamePhrase whole)
    {
        whole = titled;
        if (titled.Kind is not (NameKind.Person or NameKind.Title) || titled.Role.IsEmpty || titled.Role.First != titled.Whole.First
            || !body.Role.IsEmpty || body.Whole.End != titled.Whole.First)
            return false;
        whole = titled with { Whole = new TokenRange(body.Whole.First, titled.Whole.End), Affiliation = titled.Affiliation.IsEmpty ? body.Whole : titled.Affiliation };
        return true;
    }

    private static bool TryJoinTitleBefore(SegmentedText text, NameEvidence evidence, NamePhrase title, NamePhrase name, out NamePhrase whole)
    {
        whole = name;
        if (name.Kind != NameKind.Person || title.Role.IsEmpty)
            return false;
        if (!name.Role.IsEmpty)
        {
            whole = name with { Whole = new TokenRange(title.Whole.First, name.Whole.End) };
            return title.Kind == NameKind.Title && JoinsTitles(text, title.Whole.End, name.Whole.First);
        }

        bool comma = name.Whole.First == title.Whole.End + 1 && text.IsSign(title.Whole.End, ',');

        // Direktur Arumtex, Wira Satya: what looked like the name is the body's where the article has nobody of that name speak.
        if (title.Kind == NameKind.Person && comma && title.Role.First < title.Name.First
            && (IsRelation(text, title) || IsTeamOf(text, title, name) || !IsProven(evidence, title) && IsProven(evidence, name)))
            title = title with { Kind = NameKind.Title, Affiliation = new TokenRange(title.Affiliation.IsEmpty ? title.Name.First : title.Affiliation.First, title.Name.End) };
        if (title.Kind != NameKind.Title)
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

    private static bool Follows(SegmentedText text, NamePhrase before, NamePhrase behind) =>
        behind.Whole.First == before.Whole.End + 1 && text.IsSign(before.Whole.End, ',');

    /// <summary>Wali Kota sekaligus Ketua Satgas Wira Satya: two titles of one person; the one beside the name counts.</summary>
    private static bool JoinsTitles(SegmentedText text, int first, int end)
    {
        const int MostWords = 3;
        const WordClass Joins = WordClass.Coordinator | WordClass.Relative | WordClass.Adverb;
        for (int i = first; i < end; i++)
        {
            if ((text.ClassOf(i) & Joins) == 0)
                return false;
        }

        return end > first && end - first <= MostWords;
    }

    /// <summary>pelatih Arum, Wira Satya: behind a title in small letters one word, then a comma and a full name, is whom the title serves.</summary>
    private static bool IsTeamOf(SegmentedText text, NamePhrase title, NamePhrase name) =>
        text.Tokens[title.Role.First].Shape == TokenShape.Lower && title.Name.Length == 1 && name.Name.Length > 1
        && (name.Whole.End >= text.Tokens.Length || text.Tokens[name.Whole.End].Kind == TokenKind.Punctuation);

    /// <summary>Pengacara Rina Torres, Wira Satya: the name behind the comma is the lawyer's.</summary>
    private static bool IsRelation(SegmentedText text, NamePhrase title) =>
        title.Role.End == title.Name.First && (text.MatchAt(title.Role.First, text.Tokens.Length).Entry.Class & WordClass.Relation) != 0;

    private static bool IsProven(NameEvidence evidence, NamePhrase name)
    {
        for (int i = name.Name.First; i < name.Name.End; i++)
        {
            if (evidence.IsBareSpeaker(i))
                return true;
        }

        return false;
    }
}
