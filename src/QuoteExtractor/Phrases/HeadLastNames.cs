using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>How names are built where a language has its heads last: what stands before a name, and what makes a body's of a person's.</summary>
internal static class HeadLastNames
{
    /// <summary>English Center for Harbour Studies, Panel on Climate Change: the head of a body's name, and a preposition that such names go on with.</summary>
    public static bool GoesOn(SegmentedText text, int preposition)
    {
        const int Named = 2;
        return (text.ClassOf(preposition - 1) & WordClass.Organization) != 0 && text.Lexicon.EntryOf(text.At(preposition - 1).Word).Value == Named
            && text.Lexicon.EntryOf(text.At(preposition).Word).Value is Named or Named + 1;
    }

    /// <summary>English Bureau of Harbours, Department of Public Works: a body's name that goes on behind its head, and no title with somebody's name.</summary>
    public static bool IsBody(SegmentedText text, int first, int end)
    {
        for (int i = first + 1; i < end - 1; i++)
        {
            if (text.At(i).Shape == TokenShape.Lower && (text.ClassOf(i) & WordClass.Preposition) != 0 && (text.ClassOf(i - 1) & WordClass.Organization) != 0)
                return true;
        }

        return false;
    }

    /// <summary>English Mayor Rina Torres and Borean President Peter Brand: behind a person, and joins no body's name.</summary>
    public static bool HoldsPerson(SegmentedText text, int first, int end)
    {
        const WordClass Others = WordClass.CommonName | WordClass.Organization | WordClass.Role | WordClass.RoleModifier | WordClass.Place;
        while (first < end && (text.ClassOf(first) & (WordClass.PersonName | Others)) != WordClass.PersonName)
            first++;
        return first < end;
    }

    /// <summary>English I. Rina Torres, Danu A. Torres: the letter before a stop is an initial, whatever word it is elsewhere.</summary>
    public static bool IsInitialLetter(SegmentedText text, int i) => text.At(i).Length == 1 && i + 2 < text.Tokens.Length && text.IsSign(i + 1, '.')
        && text.At(i).End == text.At(i + 1).Start && text.At(i + 2).Start > text.At(i + 1).End && text.At(i + 2).Shape > TokenShape.Lower;

    /// <summary>English F.A.A. records: a letter between two stops that it is written onto.</summary>
    public static bool IsDottedLetter(SegmentedText text, int i) => text.At(i).Length == 1 && i > 0 && text.IsSign(i - 1, '.') && text.IsSign(i + 1, '.')
        && text.At(i - 1).End == text.At(i).Start && text.At(i).End == text.At(i + 1).Start && text.At(i).Shape > TokenShape.Lower;

    /// <summary>English Rina Torres Foundation, the Torres White House, the Rina Torres Hour, the Torres Train: a body that bears somebody's name, which no article would stand before.</summary>
    public static bool IsNamedAfter(SegmentedText text, int first, int end)
    {
        const WordClass Bodies = WordClass.Organization | WordClass.Outlet | WordClass.PlaceHead;
        if (end - first < 2 || text.At(end - 1).Kind != TokenKind.Word || (text.ClassOf(first) & WordClass.PersonName) == 0 || (text.ClassOf(end - 1) & WordClass.PersonName) != 0)
            return false;
        if ((text.ClassOf(end - 1) & Bodies) != 0 || (text.MatchAt(end - 2, end) is { Length: 2 } match && (match.Entry.Class & Bodies) != 0))
            return true;
        bool common = (text.ClassOf(end - 1) & WordClass.CommonName) != 0;
        bool article = first > 0 && (text.ClassOf(first - 1) & WordClass.Determiner) != 0 && (end >= text.Tokens.Length || text.At(end).Kind != TokenKind.Word || (text.ClassOf(end) & (WordClass.Preposition | WordClass.Conjunction)) != 0);
        return article && (common || end - first > 2 || text.ClassOf(end - 1) == WordClass.None && (end >= text.Tokens.Length || text.At(end).Kind != TokenKind.Word));
    }

    /// <summary>English White House spokesman Rina Torres: the body of several words that a title begins with.</summary>
    public static NamePhrase WithBodyInside(SegmentedText text, NamePhrase name)
    {
        const int LongestBody = 3;
        TokenRange role = name.Role;
        if (role.Length < 3 || !name.Affiliation.IsEmpty)
            return name;
        for (int length = 2; length <= LongestBody && length < role.Length; length++)
        {
            PhraseMatch match = text.MatchAt(role.First, role.First + length);
            if (match.Length == length && (match.Entry.Class & WordClass.Organization) != 0 && (text.ClassOf(role.First + length) & (WordClass.Role | WordClass.RoleModifier | WordClass.PersonNoun)) != 0)
                return name with { Role = new TokenRange(role.First + length, role.End), Affiliation = new TokenRange(role.First, role.First + length) };
        }

        return name;
    }

    /// <summary>English Lt. Gov. Rina Torres, Borea Lt. Gov. Rina Torres: a rank before an office is a part of it, and of no body.</summary>
    public static NamePhrase WithRankInside(SegmentedText text, NamePhrase name)
    {
        TokenRange body = name.Affiliation;
        if (body.IsEmpty || body.End != name.Role.First || body.Length < 2 || !text.IsSign(body.End - 1, '.') || (text.ClassOf(body.End - 2) & WordClass.Rank) == 0)
            return name;
        int first = body.End - 2;
        while (first > body.First && (text.ClassOf(first - 1) & (WordClass.RoleModifier | WordClass.Organization | WordClass.Place)) == WordClass.RoleModifier)
            first--;
        return name with { Role = new TokenRange(first, name.Role.End), Affiliation = first > body.First ? new TokenRange(body.First, first) : default };
    }

    /// <summary>English the Labour MP: behind an article a body, and the office of one of its people.</summary>
    public static bool IsMember(SegmentedText text, int first, int end)
    {
        const WordClass Known = WordClass.Role | WordClass.PersonName | WordClass.Organization | WordClass.Outlet | WordClass.PlaceHead;
        return first > 0 && end - first > 1 && (text.ClassOf(end - 1) & Known) == WordClass.Role && ((text.ClassOf(first - 1) & WordClass.Determiner) != 0 || text.IsSign(first - 1, ','))
            && text.MatchAt(first, end - 1) is var body && body.Length == end - 1 - first && (body.Entry.Class & WordClass.Organization) != 0 && (end >= text.Tokens.Length || text.At(end).Shape <= TokenShape.Lower);
    }

    /// <summary>English Borea-based Rina Torres, Co-moderator Rina Torres: the name behind words whose hyphen a small letter follows.</summary>
    public static int BehindCompounds(SegmentedText text, int first, int end)
    {
        const int LongestCompound = 2;
        for (int i = Math.Min(end - 2, first + LongestCompound - 1); i >= first; i--)
        {
            ReadOnlySpan<char> word = text.TextOf(i);
            int hyphen = word.IndexOf('-');
            if (hyphen > 0 && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]) && (text.ClassOf(i) & (WordClass.PersonName | WordClass.Organization)) == 0 && text.At(i + 1).Kind == TokenKind.Word)
                return i + 1;
        }

        return first;
    }

    /// <summary>English a Torres-style promise: behind an article, a word whose hyphen a small letter follows tells of the noun behind it.</summary>
    public static bool IsCompound(SegmentedText text, int i)
    {
        if ((text.ClassOf(i - 1) & WordClass.Determiner) == 0 || text.At(i + 1).Shape != TokenShape.Lower)
            return false;
        ReadOnlySpan<char> word = text.TextOf(i);
        int hyphen = word.LastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]);
    }

    /// <summary>English Wira, a duty officer with the agency, said: an article and, among few words, the noun for a person.</summary>
    public static bool IsIntroduced(SegmentedText text, int article, int limit)
    {
        const int LongestNoun = 4;
        if (text.EntryOf(article).Value != 1 || (text.ClassOf(article) & WordClass.Determiner) == 0)
            return false;
        for (int i = article + 1; i < Math.Min(limit, article + LongestNoun) && text.At(i).Shape == TokenShape.Lower; i++)
        {
            if ((text.ClassOf(i) & (WordClass.Role | WordClass.PersonNoun)) != 0)
                return true;
        }

        return false;
    }

    /// <summary>English Orvik, which makes boats, said; Orvik, the biggest yard of Arum, said; Orvik, based in Arum, said; Torres, speaking in Arum, said: what two commas part from its verb.</summary>
    public static bool IsParted(SegmentedText text, int comma, int limit)
    {
        const int Longest = 24;
        bool aged = text.At(comma + 1) is { Kind: TokenKind.Number, Length: 2 } && text.IsSign(comma + 2, ',');
        if (aged)
            comma += 2; // Orvik, 44, who lives in Arum, said; Orvik, 44, from Arum, said
        bool relative = (text.ClassOf(comma + 1) & WordClass.Relative) != 0;
        if (!relative && !(aged && (text.ClassOf(comma + 1) & WordClass.Preposition) != 0) && (text.ClassOf(comma + 1) & WordClass.Determiner) == 0 && !text.Lexicon.HasVerbSuffix(text.TextOf(comma + 1)) && !text.Lexicon.Forms.IsParticiple(text.TextOf(comma + 1)))
            return false;
        for (int i = comma + 2; i + 1 < Math.Min(limit, comma + Longest); i++)
        {
            if (text.At(i).Kind == TokenKind.Mark || text.IsSign(i, ';') || text.IsSign(i, ':'))
                return false;
            if (!text.IsSign(i, ','))
                continue;
            int verb = text.BehindAdverbs(i + 1, limit);
            if (verb < limit && (text.CueOf(verb) & (CueTraits.Leads | CueTraits.Participle | CueTraits.Shows)) == CueTraits.Leads && text.At(verb).Shape == TokenShape.Lower)
                return true;
            if (!relative)
                return false;
        }

        return false;
    }

    /// <summary>English Rina Torres, head of research at Arum Capital, a spokeswoman for the Arum Council: the body that prepositions lead to behind a title.</summary>
    public static NamePhrase WithBodyBehind(SegmentedText text, List<NamePhrase> names, NamePhrase name, int index, int at)
    {
        const int Longest = 7;
        for (int i = at; i + 1 < text.Tokens.Length && i < at + Longest && text.At(i).Shape == TokenShape.Lower; i++)
        {
            bool opens = (text.ClassOf(i) & WordClass.Preposition) != 0;
            if (i == at && !opens || text.CueOf(i) != CueTraits.None || text.IsVerbLike(i) && !opens || (text.ClassOf(i) & (WordClass.Relative | WordClass.Coordinator | WordClass.TimeWord)) != 0)
                return name;
            int body = (text.ClassOf(i + 1) & WordClass.Determiner) != 0 ? i + 2 : i + 1;
            for (int n = index + 1; opens && n < names.Count && names[n].Whole.First <= body; n++)
            {
                if (names[n].Whole.First == body)
                    return names[n].Role.IsEmpty ? name with { Affiliation = names[n].Whole } : name;
            }
        }

        return name;
    }

    /// <summary>English Republican Rina Torres: the full name behind a party or a nation; the run's own start where there is none.</summary>
    public static int BehindParty(SegmentedText text, int first, int end)
    {
        const WordClass Party = WordClass.Organization | WordClass.CommonName | WordClass.RoleModifier;
        int i = first;
        while (i < end - 2 && text.At(i).Kind == TokenKind.Word && text.MatchAt(i, text.Tokens.Length).Length == 1 && (text.ClassOf(i) & Party) != 0 && (text.ClassOf(i) & (WordClass.PersonName | WordClass.Honorific)) == 0)
            i++;
        bool named = (text.ClassOf(i) & WordClass.PersonName) != 0 && (text.ClassOf(end - 1) & (Party | WordClass.PlaceHead | WordClass.Place | WordClass.Outlet)) == 0 && text.At(end - 1).Kind == TokenKind.Word;
        return named ? i : first;
    }
}
