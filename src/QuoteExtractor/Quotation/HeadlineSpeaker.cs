using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds who a headline has speak whose colon stands behind more than the name: <c>Torres soal Jalan Rusak: P</c>, <c>Pesan Torres untuk Warga: P</c>.</summary>
internal readonly struct HeadlineSpeaker(PhrasedText text)
{
    /// <summary>The lexicon's value of links that lead to what somebody is asked about: <c>soal</c>.</summary>
    private const int Topic = 1;

    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>Who says a line with a colon: who opens it, or else who ends it.</summary>
    /// <param name="said">What the line has that one say.</param>
    public Source Find(int start, int colon, int limit, out TokenRange said)
    {
        said = text.Lexicon.IsHeadLast ? new TokenRange(start, colon) : new TokenRange(colon + 1, limit);
        return text.Lexicon.IsHeadLast ? Last(start, colon, limit) : Find(start, colon);
    }

    /// <summary>Who opens the line before a topic, an addressee, an occasion or the bare verb of an answer; none where its colon follows something else.</summary>
    public Source Find(int start, int colon)
    {
        if (text.Lexicon.IsHeadLast)
            return Source.None;
        bool told = text.NameAt(start) < 0 && ((text.CueOf(start) & (CueTraits.Claim | CueTraits.Follows)) != 0 || text.Is(start, WordClass.DocumentNoun));
        Source source = _phrases.ReadAt(told ? start + 1 : start, colon, out int end);
        if (BehindComma(end, colon) is { Exists: true } other)
            return other;
        return IsSomebody(text, source) && end < colon && (LeadsOn(end, colon) || told && text.Is(end, WordClass.Preposition)) && !text.HoldsCue(end + 1, colon, CueTraits.Headline | CueTraits.Leads) ? source : Source.None;
    }

    /// <summary>Borea Tolak Gugatan Torres, Pengacara: P; Pasar Terbakar, Jaksa: P: who stands between the last comma and the colon, and is no place.</summary>
    private Source BehindComma(int from, int colon)
    {
        const int Longest = 8;
        for (int i = colon - 1; i >= Math.Max(from, colon - Longest); i--)
        {
            if (!text.IsSign(i, ','))
                continue;
            Source source = _phrases.ReadAt(i + 1, colon, out int end);
            return end == colon && (source.Kind == SourceKind.Name ? text.Names[source.Name].Kind != NameKind.Place && !text.Is(source.Words.First, WordClass.Place) : source.Kind == SourceKind.Description && text.Is(i + 1, WordClass.PersonNoun | WordClass.Organization | WordClass.Role))
                ? source : Source.None;
        }

        return Source.None;
    }

    /// <summary>English Borea is ready for talks: foreign minister; Pier may close in May: Torres: who ends the line, where a clause stands before the colon.</summary>
    private Source Last(int start, int colon, int limit)
    {
        const int LongestSpeaker = 5, ShortestClause = 3;
        const WordClass Heads = WordClass.PersonNoun | WordClass.Role | WordClass.Organization | WordClass.DocumentNoun | WordClass.Outlet | WordClass.Audience;
        if (colon - start < ShortestClause || limit - colon - 1 is < 1 or > LongestSpeaker || text.Is(colon + 1, WordClass.Determiner | WordClass.Pronoun | WordClass.Quantifier) || !HoldsPredicate(start, colon))
            return Source.None;
        Source source = _phrases.ReadAt(colon + 1, limit, out int end);
        if (end != limit)
            return Source.None;
        bool named = source.Kind == SourceKind.Name && text.Names[source.Name].Kind is NameKind.Person or NameKind.Organization;
        return named || source.Kind == SourceKind.Description && text.Tokens[limit - 1].Shape == TokenShape.Lower && text.Is(limit - 1, Heads) ? source : Source.None;
    }

    private bool HoldsPredicate(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (text.NameAt(i) < 0 && text.Is(i, WordClass.Relative))
                return false; // The man who sold the bridge: Rina Torres
            if (text.IsVerb(i) || text.IsAuxiliary(i) || text.NameAt(i) < 0 && (text.Is(i, WordClass.Infinitive) && text.IsCapitalized(i - 1) || (text.CueOf(i) & CueTraits.Leads) != 0 && text.Tokens[i].Shape == TokenShape.Lower))
                return true;
        }

        return false;
    }

    /// <summary>Whether a headline names somebody there: a name, people or a body.</summary>
    public static bool IsSomebody(PhrasedText text, Source source) =>
        source.Kind == SourceKind.Name || source.Kind == SourceKind.Description && text.Is(source.Words.First, WordClass.PersonNoun | WordClass.Organization);

    /// <summary>Studi: P, Negara Tetangga: P: people, a body or a document without a name, which are all that stands before the colon of the first line.</summary>
    public bool IsUnnamed(Clause clause, int colon)
    {
        const WordClass Heads = WordClass.PersonNoun | WordClass.Organization | WordClass.DocumentNoun;
        return clause is { Sentence: 0, IsHeadline: true } && (text.MatchAt(clause.Start, colon) is var head && (head.Entry.Class & Heads) != 0) && head.Entry.Value != SourceTeller.Seen && !text.Is(colon + 1, WordClass.Preposition);
    }

    private bool LeadsOn(int i, int colon)
    {
        if (text.NameAt(i) >= 0)
            return false;
        bool addressee = text.Is(i, WordClass.Hearer) || text.Is(i, WordClass.Preposition) && i + 1 < colon && (text.Is(i + 1, WordClass.Role | WordClass.PersonNoun) || text.NameAt(i + 1) is >= 0 and int name && text.Names[name].Kind == NameKind.Person);
        return addressee || text.Is(i, WordClass.OccasionLink) && text.Segments.EntryOf(i).Value == Topic || text.Is(i, WordClass.Temporal | WordClass.OccasionOpener)
            || (text.MatchAt(i, colon).Entry.Class & (WordClass.ContactVerb | WordClass.TalkVerb)) != 0 || (text.CueOf(i) & CueTraits.Reacts) != 0
            || (text.CueOf(i) & CueTraits.Headline) != 0 && _phrases.ReadAt(i + 1, colon, out int end).Kind == SourceKind.Name && end == colon; // Borea Desak Torres: P
    }

    /// <summary>Borea Hantam Arkadia: P: whether the name before the colon is what the one that opens the line does something to; but Banjir Borea, Torres: P, Borea Siaga Kata Torres: P.</summary>
    public bool IsObject(int start, in NamePhrase last)
    {
        const WordClass Joins = WordClass.Preposition | WordClass.Coordinator | WordClass.Conjunction | WordClass.Relative;
        if (text.NameAt(start) < 0)
            return start + 1 < last.Whole.First && text.CueOf(start) == CueTraits.None && (text.CueOf(start + 1) & CueTraits.Reacts) != 0 && !text.Is(start + 1, WordClass.DocumentNoun);
        int behind = text.Names[text.NameAt(start)].Whole.End;
        if (behind >= last.Whole.First)
            return false;
        for (int i = behind; i < last.Whole.First; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word || text.NameAt(i) < 0 && (text.CueOf(i) & (CueTraits.Follows | CueTraits.Preposition)) != 0)
                return false;
        }

        return text.NameAt(behind) < 0 && !text.Is(behind, Joins);
    }
}
