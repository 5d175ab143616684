using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>
/// Reads what stands behind a description of people and belongs to it, where a language has its heads last: English a spokesman for the mayor,
/// people familiar with the matter, one of the officials.
/// </summary>
internal sealed class QualifierReader(PhrasedText text)
{
    /// <summary>The lexicon's value of prepositions that go with the people before them: English <c>for</c>.</summary>
    public const int Attached = 2;

    private const WordClass People = WordClass.PersonNoun | WordClass.Role | WordClass.RoleModifier | WordClass.Quantifier | WordClass.Audience;
    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>The source with all that belongs to it.</summary>
    /// <param name="end">Where the source ends, and then where the last of its qualifiers does.</param>
    public Source Complete(Source source, int limit, ref int end)
    {
        const int MostQualifiers = 3;
        if (!text.Lexicon.IsHeadLast || source.Kind != SourceKind.Description || end != source.Words.End || !text.Is(end - 1, People) && !text.IsShare(end - 1))
            return source;
        if (end + 1 < limit && text.Is(end, WordClass.Coordinator))
            return Joined(source, limit, ref end);
        for (int i = 0; i < MostQualifiers && end < limit; i++)
        {
            PhraseMatch match = text.MatchAt(end, limit);
            bool attached = (match.Entry.Class & WordClass.Preposition) != 0 && match.Entry.Value == Attached && text.NameAt(end) < 0;
            if (attached && i == 0 && Bearer(source, end, limit) is >= 0 and int bearer)
                return _phrases.ReadName(bearer, limit, out end);
            bool told = text.NameAt(end) < 0 && text.Lexicon.Forms.IsParticiple(text.TextOf(end)); // a doctor treating the victims
            if (!attached && !told || NounEnd(end + (told ? 1 : match.Length), limit) is not (> 0 and int behind) || behind < limit && IsCount(behind - 1))
                break;
            end = behind;
        }

        return end > source.Words.End ? source with { Words = new TokenRange(source.Words.First, end) } : source;
    }

    /// <summary>English head of security Rina Torres: whose title it is, where nothing but what it is of stands between; -1 where nobody's.</summary>
    private int Bearer(Source source, int of, int limit)
    {
        const WordClass Others = People | WordClass.Determiner | WordClass.Possessive | WordClass.Organization | NounPhraseReader.Ends & ~WordClass.Conjunction;
        if (!text.Segments.IsOf(of) || !text.Is(of - 1, WordClass.Role) || text.Is(of - 1, WordClass.Relation) || text.Is(source.Words.First, WordClass.Determiner) || text.Segments.EntryOf(of - 1).Gender == Gender.Plural)
            return -1;
        int i = of + 1;
        while (i < limit && text.NameAt(i) < 0 && text.Tokens[i].Shape == TokenShape.Lower && !text.Is(i, Others) && text.CueOf(i) == CueTraits.None)
            i++;
        return i > of + 1 && i < limit && text.NameAt(i) is >= 0 and int name && text.Names[name] is { Kind: NameKind.Person, Role.IsEmpty: true } person && person.Whole.First == i && person.Name.Length > 1 ? name : -1;
    }

    /// <summary>"P," said author and activist Rina Torres: two titles of one person; "P," said clerks and the mayor: two who say it.</summary>
    public Source Joined(Source first, int limit, ref int end)
    {
        const WordClass Others = WordClass.Organization | People;
        if (first.Kind is not (SourceKind.Name or SourceKind.Description) || text.NameAt(end) >= 0 || text.Is(end, WordClass.ClauseOpener | WordClass.Adverb | WordClass.Preposition))
            return first;
        Source second = _phrases.ReadAt(end + 1, limit, out int behind);
        bool closed = behind >= limit || text.Tokens[behind].Kind == TokenKind.Punctuation || text.Is(behind, NounPhraseReader.Ends | WordClass.Relative) && !text.IsVerbLike(behind);
        if (!closed || second.Kind == SourceKind.Description && !text.Is(second.Words.End - 1, Others) || second.Kind is not (SourceKind.Name or SourceKind.Description))
            return first;
        bool titles = first.Kind == SourceKind.Description && second.Name >= 0 && text.Names[second.Name] is { Kind: NameKind.Person, Name: var name } && name.First > end + 1 && text.Is(name.First - 1, People)
            && !text.Is(end - 1, WordClass.Organization) && text.Segments.EntryOf(end - 1).Gender != Gender.Plural
            && (!text.Is(first.Words.First, WordClass.Determiner) || text.Tokens[end + 1].Shape == TokenShape.Lower);
        end = behind;
        return titles ? second : new Source(SourceKind.Description, new TokenRange(first.Words.First, second.Words.End), -1);
    }

    /// <summary>The source with all that belongs to it, where what was found may be its beginning alone.</summary>
    public Source Whole(Source source, int limit)
    {
        if (!text.Lexicon.IsHeadLast && (text.CueOf(limit) & CueTraits.Shows) == 0 && AuthorBehind.Name(text, source, source.Words.End, limit) is >= 0 and int author)
            return _phrases.ReadName(author, limit, out _);
        if (!text.Lexicon.IsHeadLast && source.Kind == SourceKind.Name && (text.Is(source.Words.End, WordClass.Origin) || text.Is(source.Words.End, WordClass.PlaceOpener) && text.Is(source.Words.First, WordClass.PersonNoun)) && text.Names[source.Name] is { Kind: NameKind.Title, Affiliation.IsEmpty: true })
            return InPlace(source with { Kind = SourceKind.Description, Name = -1 }, limit) is var titled && titled.Words.Length > source.Words.Length ? titled : source; // Pejabat dari Dinas Arum mengatakan, Pejabat di Dinas Arum mengatakan
        if (source.Kind != SourceKind.Description || source.Words.End > limit)
            return source;
        if (!text.Lexicon.IsHeadLast)
            return InPlace(source, limit);
        Source whole = _phrases.ReadAt(source.Words.First, limit, out int end);
        whole = Complete(whole, limit, ref end);
        return whole.Kind == SourceKind.Description && end > source.Words.End ? whole : source;
    }

    /// <summary>para pejabat dari Dinas Arum di Borea: the description with all that tells where its people are, where nothing else stands before the verb.</summary>
    private Source InPlace(Source source, int verb)
    {
        Source placed = Placed(source, verb);
        if (placed.Words.End < verb)
            placed = Placed(placed, verb);
        return text.Segments.BehindAdverbs(placed.Words.End, verb) == verb ? placed : source;
    }

    /// <summary>para pejabat di Borea, seorang dokter di Rumah Sakit Arum: a description with the place or the body where its people are.</summary>
    public Source Placed(Source source, int limit)
    {
        int at = source.Words.End;
        if (at + 1 >= limit || !text.Is(at, WordClass.PlaceOpener) && !(text.Is(at, WordClass.Origin) && (text.NameAt(at - 1) is var named && named < 0 || text.Names[named].Kind == NameKind.Title)))
            return source;
        int first = text.NameAt(at + 1) < 0 && text.Is(at + 1, WordClass.Organization) && text.Tokens[at + 1].Shape == TokenShape.Lower ? at + 2 : at + 1; // pejabat di pemerintahan Arum
        bool kin = text.Is(at, WordClass.Origin) && text.Is(source.Words.First, WordClass.Relation); // adik dari Presiden Wira Satya
        if (text.NameFrom(first) is not (>= 0 and int name) || !kin && text.Names[name].Kind is not (NameKind.Place or NameKind.Organization))
            return source;
        return text.Names[name].Whole.End <= limit && (text.MatchAt(source.Words.First, at).Entry.Class & (People | WordClass.Organization)) != 0 ? source with { Words = new TokenRange(source.Words.First, text.Names[name].Whole.End) } : source;
    }

    /// <summary>Where the noun phrase ends that begins at a token; 0 where none does, or one of those spoken to: said a spokesman to reporters.</summary>
    private int NounEnd(int first, int limit)
    {
        if (first + 1 == limit && text.Is(first, WordClass.Audience) && text.Segments.EntryOf(first).Gender is Gender.Masculine or Gender.Feminine)
            return limit; // a source close to him
        if (first >= limit || text.Is(first, WordClass.Audience) && !text.Is(first, WordClass.Pronoun) || text.Is(first, WordClass.Infinitive | WordClass.Preposition))
            return 0;
        Source noun = _phrases.ReadAt(first, limit, out int end);
        if (noun.Name >= 0 && text.Names[noun.Name] is { Role.IsEmpty: false } titled && titled.Role.First < titled.Name.First && text.IsSign(titled.Name.First - 1, ','))
            return titled.Role.End; // the mayor, Rina Torres: her spokesman's name, not the mayor's
        if (noun.Exists && end > first)
            return end;
        const WordClass Closers = NounPhraseReader.Ends | WordClass.Relative | WordClass.Verb | WordClass.Determiner;
        const int LongestNoun = 12;
        limit = Math.Min(limit, first + LongestNoun);
        int i = first;
        while (i < limit && text.Is(i, WordClass.Determiner))
            first = ++i;
        while (i < limit && (text.IsOwnerMark(i) || IsDay(i, limit) || text.Tokens[i].Kind == TokenKind.Word && (text.NameAt(i) >= 0 || !text.Is(i, Closers) && text.CueOf(i) == CueTraits.None && !text.IsVerbLike(i))))
            i++;
        while (i > first && IsDay(i - 1, limit))
            i--;
        return i > first ? i : 0;
    }

    /// <summary>English a nominee for the May 8 vote, the planning for Thursday's meeting: a day before the noun that it tells of.</summary>
    private bool IsDay(int i, int limit) => text.NameAt(i) < 0 && (text.Is(i, WordClass.Month | WordClass.Weekday) || text.Tokens[i].Kind == TokenKind.Number || i + 1 < limit && text.IsSign(i, '.') && text.Is(i - 1, WordClass.Month));

    /// <summary>English the clerk of nearly four | years, a group of more | than ten: a count before the noun that it counts.</summary>
    private bool IsCount(int i) => text.NameAt(i) < 0 && (text.Tokens[i].Kind == TokenKind.Number || text.Is(i, WordClass.Quantifier) && !text.Is(i, WordClass.PersonNoun) && text.Tokens[i + 1].Kind == TokenKind.Word);
}
