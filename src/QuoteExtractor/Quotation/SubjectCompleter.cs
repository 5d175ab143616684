using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Completes a subject that was found at its end: a description with what it points back with, an apposition with its name.</summary>
internal sealed class SubjectCompleter(PhrasedText text)
{
    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>What a demonstrative closes points back: a title, or a description (<c>Aktris yang tinggal di Borea itu</c>).</summary>
    public Source Closed(Source source, int last)
    {
        bool titled = source.Kind == SourceKind.Name && text.Names[source.Name].Kind == NameKind.Title;
        bool described = source.Kind == SourceKind.Description && (text.MatchAt(source.Words.First, last).Entry is var head && (head.Class & (WordClass.PersonNoun | WordClass.Role | WordClass.RoleModifier)) != 0 || OutletReach.IsNamedBehind(head)); // Kelompok yang didukung Borea itu
        if (!titled && !described || last < source.Words.End)
            return source;

        // Warga yang tinggal di kampung itu: what stands behind a common noun closes that alone.
        if (text.NameAt(last - 1) >= 0 || text.Is(last - 1, WordClass.PeriodUnit) || text.Tokens[last - 1].Kind == TokenKind.Number || text.Tokens[last - 2].Kind == TokenKind.Number || text.Is(last - 2, WordClass.Quantifier)) // ayah dari dua anak ini
            return source with { Kind = SourceKind.Description, Words = new TokenRange(source.Words.First, last + 1) };
        return titled ? source with { Kind = SourceKind.Description } : source;
    }

    /// <summary>Warga Borea itu: what a demonstrative closes is a description; but of Rina Torres yang memimpin rapat itu it closes what she leads.</summary>
    public Source Pointing(Source named, int first, int end) =>
        text.Names[named.Name] is { Kind: NameKind.Person, Whole.End: var behind } && behind < end && text.Is(behind, WordClass.Relative) ? named : new Source(SourceKind.Description, new TokenRange(first, end), named.Name);

    /// <summary>Warga di Arum, yang marah, mengatakan: where those are whom a relative clause tells of is part of who they are.</summary>
    public Source Placed(Source source)
    {
        if (source.Kind == SourceKind.Name && text.Lexicon.IsHeadLast && IsSeat(source.Words) && text.IsSign(source.Words.First - 1, '('))
            return text.NameAt(source.Words.First - 2) is >= 0 and int member ? _phrases.ReadName(member, source.Words.First - 1, out _) with { IsShared = source.IsShared } : source; // Rep. Rina Torres (R-Borea), who said
        int opener = source.Words.End;
        bool placed = source.Kind == SourceKind.Description && !text.Lexicon.IsHeadLast && text.Is(opener, WordClass.PlaceOpener) && text.NameAt(opener) < 0;
        return placed && text.NameAt(opener + 1) is >= 0 and int name && text.Names[name].Whole.End is var end && end + 1 < text.Tokens.Length && text.IsSign(end, ',') && text.Is(end + 1, WordClass.Relative)
            ? source with { Words = new TokenRange(source.Words.First, end) } : source;
    }

    /// <summary>Rina Torres, ekonom di Borea mengatakan: an apposition whose second comma is missing.</summary>
    public Source Holder(Source source, int from, int verb)
    {
        if (Located(source, from) is { Exists: true } located)
            return located;
        int end = source.Words.End;
        source = NameBehind.Of(text, _phrases, source, verb, ref end);
        bool describes = source.Kind == SourceKind.Name && IsDescribing(text.Names[source.Name]);
        int comma = (describes ? text.Names[source.Name].Whole.First : source.Words.First) - 1;
        if (comma - 2 > from && text.IsSign(comma, ')') && text.Segments.BehindAge(comma - 2) == comma + 1 && text.NameAt(comma - 3) is >= 0 and int aged && text.Names[aged].Role is { IsEmpty: false } told && told.First == comma + 1)
            return _phrases.ReadName(aged, comma - 2, out _); // Rina Torres (35) warga Arum mengatakan
        if (comma <= from || !text.IsSign(comma, ',') || text.Is(source.Words.End - 1, WordClass.Demonstrative))
            return source;
        int nameEnd = EndBefore(comma, from);
        int name = text.NameAt(nameEnd - 1);
        if (source.Kind == SourceKind.Name && IsSeat(source.Words) && name >= 0 && text.Names[name].Kind == NameKind.Person)
            return _phrases.ReadName(name, comma, out _);
        if (source.Kind == SourceKind.Name)
        {
            // Rina Torres, Kepala Seksi Penagihan, Kantor Pajak Arum menjelaskan: the body of the title before it.
            bool body = text.Names[source.Name].Kind == NameKind.Organization && name > 0 && text.Names[name].Kind == NameKind.Title && text.Names[name].Whole.End == comma;
            if (describes && nameEnd < comma && name >= 0)
                return _phrases.ReadName(name, comma, out _);
            if (!body && text.Names[source.Name].Kind != NameKind.Title)
                return source;
            if (body)
                nameEnd = comma = text.Names[name--].Whole.First - 1;
        }

        bool apposition = source.Kind is SourceKind.Name or SourceKind.Description && name >= 0 && text.Names[name].Kind == NameKind.Person
            && text.Names[name].Whole.End == nameEnd && (IsClosedBeforeRelative(end) || !IsGoverned(text.Names[name].Whole.First, from));
        return apposition ? _phrases.ReadName(name, comma, out _) : source;
    }

    /// <summary>Dinas Laut Kota Arum, Borea mengatakan; Polres Arum, Provinsi Borea (PB) mengatakan: behind the comma of a body stands what its place lies in.</summary>
    private Source Located(Source region, int from)
    {
        int comma = region.Words.First - 1;
        if (region.Kind != SourceKind.Name || text.Lexicon.IsHeadLast || comma <= from || !text.IsSign(comma, ',') || text.Names[region.Name].Kind != NameKind.Place && !text.Is(region.Words.First, WordClass.PlaceHead))
            return Source.None;
        while (text.NameAt(comma - 1) is >= 0 and int inner && text.Names[inner].Kind == NameKind.Place && text.Names[inner].Whole.First - 1 is var outer && outer > from && text.IsSign(outer, ','))
            comma = outer;
        var bounds = new PhraseBounds(text);
        int first = bounds.PhraseFirst(comma - 1, from), close = comma;
        if (first < comma && first - 1 > from && text.Is(first - 1, WordClass.PlaceOpener))
            first = bounds.PhraseFirst((close = first - 1) - 1, from);
        if (first >= close || text.NameAt(comma - 1) < 0 || !bounds.StandsFree(first - 1, from))
            return Source.None;
        Source body = _phrases.ReadAt(first, close, out int end);
        bool speaks = body.Kind == SourceKind.Description || body.Kind == SourceKind.Name && text.Names[body.Name].Kind == NameKind.Organization;
        return speaks && end == close ? body : Source.None;
    }

    /// <summary>Tudingan itu dibantah Borea dan menyebut P: whoever the passive before is done by, and not what was told of.</summary>
    public Source Agent(Source subject, int verb)
    {
        int behind = 0;
        if (DeputyBehind.Of(text, _phrases, subject, verb, ref behind) is var deputy && behind > 0)
            return deputy;
        if (subject.Kind is not (SourceKind.Description or SourceKind.Unknown) || text.Lexicon.IsHeadLast || subject.Words.End >= verb || !text.Is(subject.Words.End - 1, WordClass.Demonstrative))
            return subject;
        for (int i = subject.Words.End; i < verb; i++)
        {
            if ((text.CueOf(i) & CueTraits.Passive) == 0 || text.NameAt(i) >= 0)
                continue;
            Source agent = _phrases.ReadAt(text.Is(i + 1, WordClass.AgentMarker) ? i + 2 : i + 1, verb, out int end);
            while (end < verb && (text.IsSign(end, ',') || text.Is(end, WordClass.Coordinator | WordClass.Adverb)))
                end++;
            return agent.Exists && end == verb ? agent.Shared : subject;
        }

        return subject;
    }

    /// <summary>tuduhan Rina Torres, warga Arum, yang mengatakan: whatever governs the name, what two commas part from it and from a relative clause is its apposition.</summary>
    private bool IsClosedBeforeRelative(int end) => !text.Lexicon.IsHeadLast && text.IsSign(end, ',') && text.Is(end + 1, WordClass.Relative);

    /// <summary>Rina Torres (56), warga setempat mengatakan: an age stands between the name and its comma.</summary>
    private int EndBefore(int comma, int from) =>
        comma - 3 > from && text.Segments.BehindAge(comma - 3) == comma ? comma - 3 : comma;

    /// <summary>Rina Torres (35), warga Melati, mengatakan: what looked like a titled name is where she lives.</summary>
    private bool IsDescribing(in NamePhrase phrase) =>
        phrase.Kind == NameKind.Person && !phrase.Role.IsEmpty && phrase.Role.First < phrase.Name.First && text.Tokens[phrase.Role.First].Shape == TokenShape.Lower;

    /// <summary>English Sen. Rina Torres, R-Borea, who said: a letter for a party and the place it sits for.</summary>
    private bool IsSeat(TokenRange words) => text.Lexicon.IsHeadLast && text.TextOf(words.First) is { Length: > 2 } word && word[1] == '-' && char.IsUpper(word[0]);

    /// <summary>Kementerian yang dipimpin Menteri Rina Torres mengatakan: whether what begins at a token does what a relative clause tells in a passive.</summary>
    public bool IsAgent(int first, int from) => first - 2 > from && text.Is(first - 2, WordClass.Relative) && text.Lexicon.Forms.IsPassive(text.TextOf(first - 1));

    /// <summary>Whether a preposition or a word in small letters stands before what begins at a token.</summary>
    public bool IsGoverned(int first, int from) => first - 1 >= from && (text.Is(first - 1, WordClass.Preposition) || text.Tokens[first - 1].Shape == TokenShape.Lower);
}
