using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>
/// Reads offices whose body stands behind them in a language that has its heads last, with the holder's name behind the body: English
/// <c>Head of the Arum Harbour Agency Rina Torres</c>, <c>Leader of the House of Arum, Rina Torres, said</c>.
/// </summary>
internal readonly struct OfficeOfReader(SegmentedText text, CapitalRun runs)
{
    private const WordClass Bodies = WordClass.Organization | WordClass.Place | WordClass.PlaceHead;
    private const WordClass Before = WordClass.Honorific | WordClass.Rank;

    /// <param name="end">Where the words of the office end.</param>
    public NamePhrase? Read(int first, int end, int limit)
    {
        if (!text.Lexicon.IsHeadLast || end + 2 >= limit || text.At(end).Shape != TokenShape.Lower || (text.ClassOf(end) & WordClass.Preposition) == 0)
            return null;
        if (ReadField(first, end, limit) is { } minister)
            return minister;
        bool of = text.IsOf(end);
        if (!of && text.EntryOf(end).Value != QualifierReader.Attached && (text.ClassOf(end) & WordClass.Infinitive) == 0)
            return null;
        int body = (text.ClassOf(end + 1) & WordClass.Determiner) != 0 ? end + 2 : end + 1;
        if (!runs.IsCapitalAt(body, limit))
            return null;
        int runEnd = of ? WithPlace(runs.NameEnd(body, limit), limit) : runs.NameEnd(body, limit);
        int bodyEnd = BodyEnd(body, runEnd);
        bool known = bodyEnd > body;
        if (!of && (text.ClassOf(body) & (Before | WordClass.Role | WordClass.RoleModifier)) != 0)
            return null; // a spokesman for Mayor Rina Torres
        if (bodyEnd == body && (of || text.At(first).Shape > TokenShape.Lower))
            bodyEnd = BeforeName(first, body, runEnd, limit);
        bool belongs = known && text.EntryOf(end).Value == QualifierReader.Attached; // Spokeswoman for Arum Motors Rina Torres
        if (!of && text.IsSign(runEnd, ',') && runs.IsCapitalAt(runEnd + 1, limit) && runs.NameEnd(runEnd + 1, limit) is var holder && text.IsSign(holder, ',') && holder - runEnd > 2 && text.At(first).Shape == TokenShape.Lower)
            return Named(first, end, default, runEnd + 1, holder, limit); // the Arkadian ambassador to Borea, Rina Torres, said
        if (!of)
            return bodyEnd > body && bodyEnd < runEnd ? Named(first, belongs ? end : bodyEnd, belongs ? new TokenRange(body, bodyEnd) : default, bodyEnd, runEnd, limit) : null; // Ambassador to Borea Rina Torres
        bool named = text.IsSign(runEnd, ',') && runs.IsCapitalAt(runEnd + 1, limit);
        if (named && (bodyEnd == runEnd || bodyEnd == body && (text.ClassOf(runEnd + 1) & WordClass.PersonName) != 0 || text.At(runEnd - 1).Shape > TokenShape.Lower && runs.NameEnd(runEnd + 1, limit) > runEnd + 2 && IsClosed(runs.NameEnd(runEnd + 1, limit), limit))) // The head of Arum, Rina Torres, said
            return Named(first, end, new TokenRange(body, runEnd), runEnd + 1, runs.NameEnd(runEnd + 1, limit), limit);
        return bodyEnd > body && bodyEnd < runEnd ? Named(first, end, new TokenRange(body, bodyEnd), bodyEnd, runEnd, limit) : null;
    }

    /// <summary>Minister for Health and Social Care Rina Torres: what the office is for, and its holder behind that.</summary>
    private NamePhrase? ReadField(int first, int end, int limit)
    {
        if (!text.IsOf(end) && text.EntryOf(end).Value != QualifierReader.Attached)
            return null;
        int field = end + 1, behind = field;
        for (int i = field; i + 1 < limit; i++)
        {
            bool links = i > field && (text.IsSign(i, ',') || text.At(i).Shape == TokenShape.Lower && (text.ClassOf(i) & (WordClass.Coordinator | WordClass.Determiner)) != 0);
            if (links || i == field && (text.ClassOf(i) & WordClass.Determiner) != 0)
                continue;
            bool linked = i + 2 < limit && (text.IsSign(i + 1, ',') || (text.ClassOf(i + 1) & WordClass.Coordinator) != 0) && IsField(i + 2); // Wellness and Sport
            if (text.At(i).Shape != TokenShape.Capitalized || !IsField(i) && !IsLoneField(i, field) && !(linked && text.ClassOf(i) == WordClass.None))
                break;
            behind = i + 1;
        }

        if (behind > field && text.IsSign(behind, ',') && !text.IsSign(first - 1, ',') && !text.IsSign(first - 2, ',') && runs.IsCapitalAt(behind + 1, limit) && runs.NameEnd(behind + 1, limit) is var holder && text.IsSign(holder, ','))
            return Named(first, behind, default, behind + 1, holder, limit); // The Minister for Labour, Rina Torres, said
        if (behind == field || !runs.IsCapitalAt(behind, limit))
            return null;
        int nameEnd = runs.NameEnd(behind, limit);
        bool office = !text.IsOf(end) && text.At(first).Shape == TokenShape.Capitalized; // Minister for Health, but a spokesman for Private Harbours
        bool person = nameEnd - behind > 1 && ((text.ClassOf(behind) & WordClass.PersonName) != 0 || office && text.ClassOf(behind) == WordClass.None);
        for (int i = behind; i < nameEnd && person; i++)
            person = (text.ClassOf(i) & (Bodies | WordClass.Outlet | WordClass.CommonName)) == 0 || (text.ClassOf(i) & WordClass.PersonName) != 0; // head of the National | Rose Society
        return person ? Named(first, behind, default, behind, nameEnd, limit) : null;
    }

    private bool IsField(int i) => text.At(i).Shape == TokenShape.Capitalized && (text.ClassOf(i) & (WordClass.CommonName | WordClass.PersonName | WordClass.Role)) == WordClass.CommonName;

    /// <summary>Minister for Labour Rina Torres: what is a party's name elsewhere.</summary>
    private bool IsLoneField(int i, int field) => i == field && text.ClassOf(i) == WordClass.Organization;

    /// <summary>Head of Pilotage for Borea, Rina Torres: the place behind the body.</summary>
    private int WithPlace(int end, int limit)
    {
        int place = (text.ClassOf(end + 1) & WordClass.Determiner) != 0 ? end + 2 : end + 1;
        return place < limit && text.At(end).Shape == TokenShape.Lower && (text.ClassOf(end) & WordClass.Preposition) != 0 && runs.IsCapitalAt(place, limit) && runs.NameEnd(place, limit) is var behind && text.IsSign(behind, ',') ? behind : end;
    }

    /// <summary>Where the body's name ends and the person's begins: behind its last noun for a body or place, or before an honorific.</summary>
    private int BodyEnd(int first, int end)
    {
        int behind = first;
        for (int i = first; i < end; i++)
        {
            if (i > first && (text.ClassOf(i) & Before) != 0 && (text.ClassOf(i) & Bodies) == 0)
                return i;
            PhraseMatch match = text.MatchAt(i, end);
            if ((match.Entry.Class & Bodies) != 0 && (match.Entry.Class & WordClass.PersonName) == 0)
                i = (behind = i + match.Length) - 1;
        }

        return behind < end && text.At(behind).Shape == TokenShape.Lower ? end : behind; // House | of Arum
    }

    /// <summary>
    /// Governor of Lomarga Rina Torres: where the name begins behind a place that no list knows, but San Juan Arum is one; the first token where none does.
    /// An office without an article has its holder behind it, in the last two words where no given name is known.
    /// </summary>
    private int BeforeName(int office, int first, int end, int limit)
    {
        const int LongestPrefix = 3, FullName = 2;
        for (int i = first + 1; i + 1 < end; i++)
        {
            if ((text.ClassOf(i) & WordClass.PersonName) != 0)
                return text.At(i - 1).Length > LongestPrefix && ((text.ClassOf(i - 1) | text.ClassOf(first)) & (WordClass.PlaceHead | WordClass.PersonName)) == 0 && text.At(i - 1).Kind == TokenKind.Word ? i : first;
        }

        int name = end - FullName;
        bool bare = name > first && text.At(office).Shape > TokenShape.Lower && (office == 0 || (text.ClassOf(office - 1) & (WordClass.Determiner | WordClass.Possessive)) == 0);
        return bare && IsClosed(end, limit) && text.ClassOf(name) == WordClass.None && text.ClassOf(end - 1) == WordClass.None && text.At(name - 1).Kind == TokenKind.Word ? name : first;
    }

    private bool IsClosed(int end, int limit) => end >= limit || text.IsSign(end, ',') || text.IsSign(end, '.') || (text.CueOf(end) & CueTraits.Leads) != 0;

    private NamePhrase? Named(int first, int titleEnd, TokenRange body, int name, int end, int limit)
    {
        int own = name;
        while (own < end && (text.ClassOf(own) & Before) != 0)
            own += Math.Max(1, text.MatchAt(own, end).Length) + (text.IsSign(own + 1, '.') ? 1 : 0);
        bool speaks = name > body.End && (text.CueOf(end) & CueTraits.Leads) != 0 && text.At(end).Shape == TokenShape.Lower; // Head of the Arum Agency, Sutarno said
        bool full = own < end && (own > name || end - own > 1 || speaks) && (text.ClassOf(own) & (Bodies | WordClass.Role | WordClass.CommonName)) is var known && ((known & ~WordClass.Role) == 0 || (text.ClassOf(own) & WordClass.PersonName) != 0);
        for (int i = own; i < end; i++)
            full &= text.At(i).Shape > TokenShape.Lower || (text.ClassOf(i) & (WordClass.Preposition | WordClass.Coordinator)) == 0; // Fort Arum Church of Borea
        if (!full || name > body.End && end < limit && text.At(end).Kind == TokenKind.Word && (text.ClassOf(end) & WordClass.Coordinator) != 0)
            return null;
        return new NamePhrase(NameKind.Person, new TokenRange(first, end), new TokenRange(own, end), new TokenRange(first, titleEnd), body, default);
    }
}
