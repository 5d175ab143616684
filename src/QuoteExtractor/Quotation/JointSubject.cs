using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Joins a subject with the one coordinated to it: English <c>Torres and his lawyers say</c>, where the verb stands beside the second.</summary>
internal sealed class JointSubject(PhrasedText text, PhraseBounds bounds)
{
    private const int MostNames = 8;

    /// <summary>The lexicon's value of conjunctions that join two who both do something: <c>maupun</c>.</summary>
    public const int Either = 15;

    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>Both subjects; the one that was found where nothing is coordinated to it, or where a clause is: the lamp broke and Torres said.</summary>
    public Source With(Source found, int from)
    {
        if (found.Kind is not (SourceKind.Name or SourceKind.Description))
            return found;
        if (!text.Lexicon.IsHeadLast)
            return WithEither(found, from);
        int coordinator = text.FirstOf(found) - 1;
        if (coordinator > from && found.Kind == SourceKind.Name && text.Is(coordinator, WordClass.Determiner))
            coordinator--; // the Harbour Office and the Coast Guard said
        while (coordinator > from && text.Is(coordinator, WordClass.Adverb) && !text.Is(coordinator, WordClass.Coordinator))
            coordinator--; // the clerks and even the mayor said
        if (coordinator <= from || !text.Is(coordinator, WordClass.Coordinator) || text.Is(coordinator, WordClass.ClauseOpener | WordClass.Adverb))
            return found;
        int last = text.IsSign(coordinator - 1, ')') && text.NameAt(coordinator - 1) < 0 ? bounds.OpeningBracket(coordinator - 1, from) - 1 : coordinator - 1; // Rina Torres (D-Arum) and Danu Satya said
        int first = text.Is(last, WordClass.Pronoun) ? last : bounds.PhraseFirst(last, from);
        if (first < last && text.Is(first, WordClass.Relative))
            first++; // a case in which clerks and voters say P
        if (first >= coordinator || !OpensClause(first - 1, from))
            return found;
        Source other = _phrases.ReadAt(first, coordinator, out int end);
        if (!other.Exists && first == last && IsOpeningName(first, from) && (found.Kind == SourceKind.Name || text.Is(found.Words.First, WordClass.Determiner | WordClass.Possessive)))
            return new Source(SourceKind.Description, new TokenRange(first, found.Words.End), -1);
        bool known = other.Kind is SourceKind.Name or SourceKind.Pronoun || other.Kind == SourceKind.Description && (IsSomebody(coordinator - 1) || AreDocuments(coordinator - 1, found));
        return known && (end == coordinator || end == last + 1) && !IsTitle(other, coordinator - 1, found) ? new Source(SourceKind.Description, new TokenRange(other.Words.First, found.Words.End), -1) : found;
    }

    /// <summary>English Borea and Arkadia said: a capital with which its sentence begins may be a name that no list knows, where somebody stands beside it.</summary>
    private bool IsOpeningName(int first, int from)
    {
        const WordClass Others = NounPhraseReader.Ends | WordClass.Relative | WordClass.Verb | WordClass.ClauseOpener | WordClass.Determiner | WordClass.Coordinator;
        return first == from && text.IsCapitalized(first) && text.Tokens[first].Shape is TokenShape.Capitalized or TokenShape.Upper && !text.Is(first, Others) && text.CueOf(first) == CueTraits.None;
    }

    /// <summary>Baik Torres maupun Wira mengatakan: both of them.</summary>
    private Source WithEither(Source found, int from)
    {
        int and = text.FirstOf(found) - 1;
        if (and <= from || !text.Is(and, WordClass.Conjunction) || text.Segments.EntryOf(and).Value != Either || text.NameAt(and) >= 0)
            return found;
        int first = bounds.PhraseFirst(and - 1, from);
        Source other = _phrases.ReadAt(first, and, out int end);
        if (!other.Exists && first + 1 < and)
            other = _phrases.ReadAt(first + 1, and, out end);
        if (!other.Exists || end != and)
            return found;
        bool named = other.Kind == SourceKind.Name && found.Kind == SourceKind.Name;
        return new Source(named ? SourceKind.Name : SourceKind.Description, new TokenRange(other.Words.First, found.Words.End), named ? other.Name : -1);
    }

    /// <summary>Pengamat lokal dan asing, lembaga nasional dan internasional mengatakan: people whom two words describe, where the second stands before the verb.</summary>
    /// <param name="first">Where the words begin that are no subject by themselves.</param>
    public Source OfModifiers(int first, int last, int from)
    {
        const int MostModifiers = 2;
        const WordClass Others = WordClass.PersonNoun | WordClass.Organization | WordClass.TimeWord | WordClass.Preposition | WordClass.Verb | WordClass.Adverb | WordClass.Demonstrative;
        int and = first - 1;
        if (text.Lexicon.IsHeadLast || and <= from || text.NameAt(and) >= 0 || !text.Is(and, WordClass.Coordinator) || text.Is(and, WordClass.TimeWord | WordClass.Adverb) || last - first >= MostModifiers)
            return Source.None;
        for (int i = first; i <= last; i++)
        {
            if (text.NameAt(i) >= 0 || text.Is(i, Others) || text.IsVerbLike(i) || text.Lexicon.EndsWithClitic(text.TextOf(i)))
                return Source.None;
        }

        int head = bounds.PhraseFirst(and - 1, from);
        bool people = head < and - 1 && bounds.StandsFree(head - 1, from) && _phrases.ReadAt(head, and, out int end).Exists && end == and;
        return people ? new Source(SourceKind.Description, new TokenRange(head, last + 1), -1) : Source.None;
    }

    /// <summary>English some letters and other records show.</summary>
    private bool AreDocuments(int head, Source found) => text.Is(head, WordClass.DocumentNoun) && found.Kind == SourceKind.Description && text.Is(found.Words.End - 1, WordClass.DocumentNoun);

    /// <summary>English Rina Torres, Danu Satya and Wira Arumi say: the names that commas part, where the first of them opens the clause.</summary>
    public Source WithList(Source found, int from)
    {
        if (found.Kind == SourceKind.Name && !text.Lexicon.IsHeadLast)
            return WithNames(found, from);
        if (found.Kind == SourceKind.Description)
            return WithDescriptions(found, from);
        if (found.Kind != SourceKind.Name || text.Names[found.Name].Whole.End >= found.Words.End)
            return found;
        int first = text.Names[found.Name].Whole.First;
        for (int i = 0; i < MostNames && first - 2 >= from && text.IsSign(first - 1, ',') && text.NameAt(first - 2) is >= 0 and int name && text.Names[name].Kind != NameKind.Title; i++)
            first = text.Names[name].Whole.First;
        if (first < text.Names[found.Name].Whole.First && first - 2 >= from && text.NameAt(first - 1) < 0 && text.Is(first - 1, WordClass.Preposition) && text.NameAt(first - 2) < 0 && IsSomebody(first - 2)
            && bounds.PhraseFirst(first - 2, from) is var head && OpensClause(head - 1, from))
            return new Source(SourceKind.Description, new TokenRange(head, found.Words.End), -1); // the leaders of Arum, Borea and Lind say
        bool opens = first <= from || text.NameAt(first - 1) < 0 && text.Is(first - 1, WordClass.ClauseOpener | WordClass.Complementizer | WordClass.Adverb);
        return first < text.Names[found.Name].Whole.First && opens ? new Source(SourceKind.Description, new TokenRange(first, found.Words.End), -1) : found;
    }

    /// <summary>English friends, clerks and former rivals say: what stands before a description of two parts and its comma.</summary>
    private Source WithDescriptions(Source found, int from)
    {
        int first = found.Words.First, coordinator = first;
        if (first - 2 < from || !text.IsSign(first - 1, ','))
            return found;
        while (coordinator < found.Words.End && (!text.Is(coordinator, WordClass.Coordinator) || text.NameAt(coordinator) >= 0))
            coordinator++;
        for (int i = 0; coordinator < found.Words.End && i < MostNames && first - 2 >= from && text.IsSign(first - 1, ','); i++)
        {
            int before = bounds.PhraseFirst(first - 2, from);
            if (before > first - 2 || !text.Is(first - 2, WordClass.PersonNoun | WordClass.Organization | WordClass.Role) || text.Segments.EntryOf(first - 2).Gender != Gender.Plural)
                break;
            first = before;
        }

        return first < found.Words.First && OpensClause(first - 1, from) ? new Source(SourceKind.Description, new TokenRange(first, found.Words.End), -1) : found;
    }

    /// <summary>Arkadia, Borea, dan Arum mengatakan: all names of a list that begins where the clause does.</summary>
    private Source WithNames(Source found, int from)
    {
        int last = text.Names[found.Name].Whole.First - 1;
        if (text.Names[found.Name].Whole.End >= found.Words.End && !text.Is(last--, WordClass.Coordinator))
            return found;
        int index = -1, second = -1;
        for (int i = 0; i < MostNames && last > from && text.IsSign(last, ',') && text.NameAt(last - 1) is >= 0 and int name
            && text.Names[name].Kind != NameKind.Title && text.Names[name].Whole.End == last; i++)
        {
            (second, index) = (index, name);
            last = text.Names[name].Whole.First - 1;
        }

        if (text.Names[found.Name].Kind is NameKind.Place or NameKind.Organization && HeadOf(last, from) is >= 0 and int head)
            return new Source(SourceKind.Description, new TokenRange(head, found.Words.End), -1); // para pemimpin Arkadia, Borea, dan Arum
        bool opens = last < from || text.IsSign(last, ',') && (!text.IsCapitalized(last - 1) || text.Is(last - 1, WordClass.Weekday)) || text.NameAt(last) < 0 && text.Is(last, WordClass.ClauseOpener | WordClass.Complementizer);
        if (index >= 0 && !opens && new ExampleReader(text, bounds).Before(last, from) is { Exists: true } group)
            return group;
        if (second >= 0 && last == from && text.Is(last, WordClass.PlaceOpener))
            (index, opens) = (second, true); // Di Lomari, Arkadia, Borea, dan Arum mengatakan
        return index >= 0 && opens && !text.Names[index].Name.IsEmpty ? new Source(SourceKind.Name, new TokenRange(text.Names[index].Name.First, found.Words.End), index) : found;
    }

    /// <summary>Where the office begins that those of a list hold together, before its first place: Pemimpin Arkadia, menteri luar negeri dari Arkadia; -1 where none does.</summary>
    private int HeadOf(int last, int from)
    {
        if (last > from && text.IsSign(last, ',') && text.NameAt(last - 1) is >= 0 and int title && text.Names[title] is { Kind: NameKind.Title, Whole: var whole } && whole.End == last)
            return bounds.StandsFree(whole.First - 1, from) ? whole.First : -1;
        int noun = last >= from && text.NameAt(last) < 0 && text.Is(last, WordClass.Origin) ? last - 1 : last;
        if (noun < from || noun == last && (text.NameAt(noun) >= 0 || !text.Is(noun, WordClass.PersonNoun | WordClass.Role)))
            return -1;
        int first = bounds.PhraseFirst(noun, from);
        return IsSomebody(first) && bounds.StandsFree(first - 1, from) ? first : -1;
    }

    /// <summary>Pemerintah Arkadia dan pemerintah Borea menyatakan: two phrases of which one is a description are one subject, where the first opens the clause.</summary>
    public Source WithDescription(Source second, int coordinator, int from)
    {
        const int LongestAnd = 5;
        int first = bounds.PhraseFirst(coordinator - 1, from);
        if (text.Lexicon.IsHeadLast || first >= coordinator || text.Tokens[coordinator].Length > LongestAnd || text.Is(coordinator, WordClass.Preposition) || !bounds.StandsFree(first - 1, from) || second.Words.First <= coordinator)
            return second;
        Source before = _phrases.ReadAt(first, coordinator, out int end);
        return end == coordinator && before.Kind is SourceKind.Description or SourceKind.Name
            ? new Source(SourceKind.Description, new TokenRange(before.Words.First, second.Words.End), -1)
            : second;
    }

    /// <summary>Rina Torres sekaligus adik Wira Satya mengatakan: the person who is both; -1 where nobody is named before.</summary>
    public int Bearer(int coordinator) => !text.Lexicon.IsHeadLast && text.Is(coordinator, WordClass.Coordinator) && text.Is(coordinator, WordClass.Adverb) && text.NameAt(coordinator - 1) is >= 0 and int name
        && text.Names[name].Kind == NameKind.Person && text.Names[name].Whole.End == coordinator ? name : -1;

    private bool OpensClause(int governor, int from) =>
        governor < from || text.IsSign(governor, ',') && text.NameAt(governor - 1) < 0 || text.NameAt(governor) < 0 && text.Is(governor, WordClass.ClauseOpener | WordClass.Complementizer | WordClass.Adverb | WordClass.Relative);

    /// <summary>English journalist and author Rina Torres: two titles of one person.</summary>
    private bool IsTitle(Source other, int head, Source found) => other.Kind == SourceKind.Description && found.Name >= 0
        && !text.Names[found.Name].Role.IsEmpty && text.Segments.EntryOf(head).Gender != Gender.Plural;

    private bool IsSomebody(int head) => text.Is(head, WordClass.PersonNoun | WordClass.Organization | WordClass.Role | WordClass.Audience | WordClass.Outlet | WordClass.Quantifier);
}
