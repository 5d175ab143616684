using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Reads the noun phrase that stands behind its reporting word, where nothing else can follow.</summary>
internal sealed class SourceBehindReader(PhrasedText text)
{
    private readonly NounPhraseReader _phrases = new(text);
    private readonly QualifierReader _qualifiers = new(text);

    /// <summary>
    /// Reads the source behind its reporting word, with the clause or the origin that a demonstrative closes: nothing else can follow there. English
    /// said a neighbour from the hill, Rina Torres: the name that a comma parts from a description is whom it describes.
    /// </summary>
    public Source Read(int first, int limit, out int end)
    {
        const int LongestAdjunct = 10;
        if (text.Lexicon.IsHeadLast && first < limit && text.Is(first, WordClass.Determiner) && text.MatchAt(first, limit) is { Length: > 1 } counted && (counted.Entry.Class & WordClass.Quantifier) != 0 && Read(first + counted.Length, limit, out end) is { Exists: true } people)
            return new Source(SourceKind.Description, new TokenRange(first, Math.Max(end, people.Words.End)), -1); // said a handful of clerks
        Source source = _phrases.ReadAt(first, limit, out end);
        source = DeputyBehind.Of(text, _phrases, _qualifiers.Complete(source, limit, ref end), limit, ref end);
        if (source.Kind == SourceKind.Name && source.Words.Length == 1 && end < limit && text.Lexicon.IsHeadLast && Described(end, limit) is >= 0 and int body)
            return _phrases.ReadName(body, limit, out end);
        if (source.Kind == SourceKind.Description && PointedEnd(source.Words.First, end, limit) is var pointed && pointed > end)
        {
            end = pointed;
            return source with { Words = new TokenRange(source.Words.First, end) };
        }

        if (source.Exists && !text.Lexicon.IsHeadLast && end == source.Words.End)
        {
            source = source.Kind == SourceKind.Description ? Closed(_qualifiers.Placed(source, limit), source, limit) : source;
            source = Joined(source, limit);
            end = source.Kind == SourceKind.Description && text.NameAt(source.Words.End - 1) is >= 0 and int last && text.Names[last].Kind is (NameKind.Organization or NameKind.Place) ? Math.Min(limit, Math.Max(text.Names[last].Whole.End, BehindShortForm(source.Words.End, limit))) : source.Words.End; // laporan Perserikatan Arkadia (PA)
        }

        if (source.Kind == SourceKind.Description && end == source.Words.End && end < limit && text.Is(end, WordClass.Pronoun) && text.Is(end - 1, WordClass.DocumentNoun) && !text.Lexicon.IsHeadLast && text.NameAt(end) < 0)
            return new Source(SourceKind.Pronoun, new TokenRange(end, ++end), -1); // menurut catatan dia
        if (!text.Lexicon.IsHeadLast && AuthorBehind.Name(text, source, end, limit) is >= 0 and int author)
            return _phrases.ReadName(author, limit, out end);
        if (!text.Lexicon.IsHeadLast)
            return end + 1 < limit ? Quoted(source, limit, ref end) : source;
        if (source.Kind != SourceKind.Description || text.Is(source.Words.End - 1, WordClass.DocumentNoun))
            return source;
        int comma = end;
        while (comma < Math.Min(limit, end + LongestAdjunct) && !text.IsSign(comma, ',') && (text.NameAt(comma) >= 0 || text.IsOwnerMark(comma) || IsInAdjunct(comma)))
            comma++;
        if (comma + 1 >= limit || !text.IsSign(comma, ',') || text.NameFrom(comma + 1, limit) is not (>= 0 and int name) || !IsFullName(text.Names[name]))
            return source;
        int behind = text.Names[name].Whole.End;
        return behind >= limit || text.Tokens[behind].Kind == TokenKind.Punctuation || text.Is(behind, WordClass.Preposition | WordClass.Relative)
            ? _phrases.ReadName(name, limit, out end) : source;
    }

    /// <summary>menurut kantor berita Arkadia, KBA, P: the body that two commas set beside its kind; kata KBA (yang) mengutip Torres: whom the outlet quotes.</summary>
    private Source Quoted(Source source, int limit, ref int end)
    {
        if (source.Kind == SourceKind.Description && text.IsSign(end, ',') && text.NameFrom(end + 1) is >= 0 and int body && text.Names[body].Kind == NameKind.Organization && text.IsSign(text.Names[body].Whole.End, ',')
            && OutletReach.IsKind(text.Segments, source.Words))
            return _phrases.ReadName(body, limit, out end);
        int relay = text.Is(end, WordClass.Relative) || text.IsSign(end, ',') ? end + 1 : end;
        if (!text.Is(relay, WordClass.Relay) || text.NameAt(relay) >= 0 || !text.Lexicon.HasVerbPrefix(text.TextOf(relay)) || text.Lexicon.Forms.IsPassive(text.TextOf(relay)) || !OutletReach.IsOutlet(text.Segments, source.Words) && !(source.Kind == SourceKind.Name && text.Names[source.Name].Kind == NameKind.Organization))
            return source;
        int first = relay + text.MatchAt(relay, limit).Length;
        if (text.NameAt(first) < 0 && text.Is(first, WordClass.DocumentNoun))
            first++;
        Source quoted = _phrases.ReadAt(first, limit, out int behind);
        bool people = quoted.Kind == SourceKind.Description && (text.MatchAt(quoted.Words.First, behind).Entry.Class & (WordClass.PersonNoun | WordClass.Role | WordClass.Quantifier)) != 0; // mengutip seorang pejabat
        if (!people && (quoted.Kind != SourceKind.Name || text.Names[quoted.Name].Kind is not (NameKind.Person or NameKind.Title)))
            return source;
        end = behind;
        return quoted;
    }

    /// <summary>pemerintah Arkadia dan militer Borea: two who say it, of whom one has no name.</summary>
    private Source Joined(Source first, int limit)
    {
        int and = BehindShortForm(first.Words.End, limit);
        if (and + 1 >= limit || !text.Is(and, WordClass.Coordinator) || text.Is(and, WordClass.Adverb | WordClass.Preposition | WordClass.ClauseOpener) || text.IsVerb(and + 1) || text.CueOf(and + 1) != CueTraits.None)
            return first; // kata Torres sambil membaca surat itu
        Source second = _phrases.ReadAt(and + 1, limit, out int end);
        bool described = (first.Kind, second.Kind) is (SourceKind.Description, SourceKind.Description or SourceKind.Name) or (SourceKind.Name, SourceKind.Description);
        if (!described || end != second.Words.End && !(second.Name >= 0 && text.Names[second.Name].Whole.End == end))
            return first;
        var joined = new Source(SourceKind.Description, new TokenRange(first.Words.First, BehindShortForm(end, limit)), -1);

        // Menurut militer Arkadia dan Borea kapal itu karam: a second country or body, too, which no verb follows.
        bool body = second.Name >= 0 && text.Names[second.Name].Kind is NameKind.Place or NameKind.Organization && text.NameAt(and - 1) >= 0 && !text.IsVerb(end) && text.CueOf(end) == CueTraits.None;
        return body ? joined : Closed(joined, first, limit);
    }

    /// <summary>militer Arkadia Serikat (AS): the token behind a short form in brackets; the token itself where there is none.</summary>
    private int BehindShortForm(int i, int limit) => i + 2 < limit && text.IsSign(i, '(') && text.IsSign(i + 2, ')') ? i + 3 : i;

    /// <summary>The longer reading, where nothing that could be part of another phrase stands behind it.</summary>
    private Source Closed(Source longer, Source shorter, int limit)
    {
        int end = longer.Words.End;
        if (end > shorter.Words.End && end < limit && text.NameAt(end) < 0 && text.Is(end, WordClass.Demonstrative))
            longer = longer with { Words = new TokenRange(longer.Words.First, ++end) }; // kata peneliti di Pusat Studi Arum ini
        return end >= limit || text.Tokens[end].Kind == TokenKind.Punctuation || text.Is(end, NounPhraseReader.Ends) ? longer : shorter;
    }

    /// <summary>English according to Borean relief agency Arum: the name that nouns in small letters describe, where nothing stands behind it; -1 where none is.</summary>
    private int Described(int first, int limit)
    {
        const int LongestDescription = 4;
        const WordClass Others = WordClass.Preposition | WordClass.Conjunction | WordClass.Coordinator | WordClass.Adverb | WordClass.Relative | WordClass.TimeWord | WordClass.Verb | WordClass.Complementizer;
        int i = first;
        while (i < Math.Min(limit, first + LongestDescription) && text.NameAt(i) < 0 && text.Tokens[i].Shape == TokenShape.Lower && !text.Is(i, Others) && text.CueOf(i) == CueTraits.None)
            i++;
        return i > first && text.NameAt(i) is >= 0 and int name && text.Names[name].Whole is var whole && whole.First == i && (whole.End >= limit || text.Tokens[whole.End].Kind == TokenKind.Punctuation) ? name : -1;
    }

    /// <summary>English according to early returns: whatever stands between a preposition and the comma or the end.</summary>
    public Source ReadAnything(int first, int limit, out int end)
    {
        const int Longest = 20;
        int i = first;
        while (i < Math.Min(limit, first + Longest) && (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Mark || text.NameAt(i) >= 0 || text.IsInnerStop(i)))
            i++;
        if (i + 1 < limit && text.IsSign(i, ',') && text.Tokens[i + 1].Kind == TokenKind.Mark && text.Tokens[i + 1].Start == text.Tokens[i].End)
            i = first; // according to Torres's "The Ferry," P
        end = i == limit || text.IsSign(i, ',') ? i : first;
        return end > first ? new Source(SourceKind.Description, new TokenRange(first, end), -1) : Source.None;
    }

    private bool IsInAdjunct(int i) => text.Tokens[i].Kind == TokenKind.Word && text.CueOf(i) == CueTraits.None && !text.IsVerbLike(i) && !text.Is(i, WordClass.Relative | WordClass.Conjunction);

    private bool IsFullName(in NamePhrase name) => name.Kind == NameKind.Person && name.Name.Length > 1 && text.Is(name.Name.First, WordClass.PersonName);

    /// <summary>
    /// pria yang akrab disapa Kang Wira itu, perempuan asal Borea, Arum, ini: where a description of one person ends whose demonstrative
    /// stands behind a clause or an origin; the token where it was read to, where none does.
    /// </summary>
    private int PointedEnd(int first, int end, int limit)
    {
        const int LongestClause = 24, LongestTrait = 3;
        if (end + 2 < limit && text.Is(end, WordClass.Aim) && text.NameFrom(end + 1, limit) is >= 0 and int post && text.Names[post].Whole.End is var pointer && pointer < limit && text.Is(pointer, WordClass.Demonstrative))
            return pointer + 1; // wakil tetap Arkadia untuk Borea itu
        if (!text.Lexicon.IsHeadLast && end + 2 < limit && text.Is(end, WordClass.Coordinator) && text.NameAt(end - 1) >= 0 && text.NameFrom(end + 1, limit) is >= 0 and int second && text.Names[second].Whole.End is var both && both < limit && text.Is(both, WordClass.Demonstrative))
            return both + 1; // mantan pelatih Arumi dan Borea itu
        bool opens = end < limit && text.Is(end, WordClass.Relative | WordClass.Origin);
        if (end >= limit || text.Lexicon.IsHeadLast && !opens || !text.Is(first, WordClass.PersonNoun) && !(opens && OutletReach.IsNamedBehind(text.MatchAt(first, end).Entry))) // menurut kelompok yang menguasai kota itu
            return end;
        if (!opens)
        {
            // pengacara berkacamata itu, perwira melati tiga itu: a short trait that nothing but the demonstrative closes.
            int close = end;
            if (close + 1 < limit && text.Is(close, WordClass.PlaceOpener) && text.Is(close - 1, WordClass.Adjective))
                close += 2; // orang terkaya di dunia itu
            while (close < Math.Min(limit, end + LongestTrait) && text.Tokens[close].Shape == TokenShape.Lower && !text.Is(close, WordClass.Demonstrative | WordClass.Preposition | WordClass.Pronoun))
                close++;
            return close < limit && text.NameAt(close) < 0 && text.Is(close, WordClass.Demonstrative) && (close + 1 >= limit || text.Tokens[close + 1].Kind == TokenKind.Punctuation) ? close + 1 : end;
        }

        for (int i = end + 1; i < Math.Min(limit, end + LongestClause) && (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number || text.IsSign(i, ',')); i++)
        {
            if (text.NameAt(i) < 0 && text.Is(i, WordClass.Demonstrative))
                return i + 1 >= limit || text.Tokens[i + 1].Kind != TokenKind.Word || text.Is(i + 1, NounPhraseReader.Ends | WordClass.OccasionOpener) ? i + 1 : end;
        }

        return end;
    }
}
