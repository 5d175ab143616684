using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds the subject of a clause from its beginning: the first noun phrase behind connectives and adjuncts.</summary>
internal sealed class MainSubjectFinder(PhrasedText text)
{
    /// <summary>No clause whose verb another one is coordinated to begins further before that one.</summary>
    private const int LongestClause = 40;

    /// <summary>No short form of a state has more letters: English <c>Minn.</c>, <c>W. Va.</c></summary>
    private const int LongestShortPlace = 5;

    private readonly NounPhraseReader _phrases = new(text);
    private readonly QualifierReader _qualifiers = new(text);

    /// <summary>English Torres took to the stage to say P: whoever does something to say it; but it is fair to say P.</summary>
    public Source Aiming(int from, int verb) => Find(from, verb) is { Kind: SourceKind.Name or SourceKind.Pronoun } doer && text.Segments.EntryOf(doer.Words.First).Gender != Gender.Neuter ? doer.Shared : Source.None;

    /// <summary>The first noun phrase of a clause behind its leading adjuncts.</summary>
    public Source Find(int from, int limit)
    {
        int i = from;
        while (i < limit)
        {
            if (text.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Mark || text.NameAt(i) < 0 && text.Is(i, WordClass.Adverb | WordClass.Coordinator | WordClass.Demonstrative) && !(i == from && text.Is(i, WordClass.Preposition) && text.Is(i, text.Lexicon.IsHeadLast ? WordClass.ClauseOpener : WordClass.Coordinator))) // Dengan harga naik, Torres pergi
            {
                i++;
                continue;
            }

            if (text.NameAt(i) < 0 && text.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.TimeWord | WordClass.Weekday) && !text.Is(i, WordClass.PersonNoun))
            {
                int comma = text.NextComma(i, limit);
                if (i == from && text.Lexicon.IsHeadLast && BehindTime(i + 1, comma < 0 ? limit : comma) is { Exists: true } timed)
                    return timed;
                if (comma < 0 && !text.Lexicon.IsHeadLast && text.IsSign(limit, ','))
                    return Source.None; // dalam suratnya, mengutip Torres: nothing but an adjunct
                if (comma < 0)
                {
                    i = i == from && text.Lexicon.IsHeadLast ? new NearClauseFinder(text, _phrases).BehindDashes(i + 1, limit) : i + 1;
                    continue;
                }

                i = comma + 1;
                continue;
            }

            // Menanggapi usul itu, Wira memuji warga; tak hanya Torres, Wira juga pergi: what a verb or not only opens a sentence with is no subject, what stands behind its comma is.
            if (i == from && (OpensWithVerb(i) || IsNotOnly(i, limit)) && text.NextComma(i, limit) is >= 0 and int behind)
            {
                i = behind + 1;
                continue;
            }

            if (text.NameAt(i) < 0 && !text.Lexicon.IsHeadLast && text.Is(i, WordClass.Predicative))
                return Source.None; // Ada spanduk yang menyerukan P
            // Secara terpisah, Wira memuji langkah itu; awal bulan ini, Wira pergi: an adverb or a time of several words.
            if (text.NameAt(i) < 0 && text.MatchAt(i, limit) is { Length: > 1 } match && (match.Entry.Class & (WordClass.Adverb | WordClass.RelativePeriod | WordClass.RelativeDay)) != 0)
            {
                i += match.Length;
                continue;
            }

            if (DayEnd(i, limit) is > 0 and int day)
            {
                i = day;
                continue;
            }

            Source found = _phrases.ReadAt(i, limit, out int end);
            if (found.Kind == SourceKind.Description && end < limit && text.Is(TimeBehind(end, limit), WordClass.TimeWord) && text.NextComma(end, limit) is >= 0 and int later)
            {
                // English a few days later, Torres left: a time and no subject.
                i = later + 1;
                continue;
            }

            int parted = end + 1 < limit && text.IsSign(end, '.') ? end + 1 : end;
            if (text.Lexicon.IsHeadLast && i > from && found.Name >= 0 && (text.Names[found.Name].Kind == NameKind.Place || parted > end && text.Tokens[end - 1].End - text.Tokens[found.Words.First].Start <= LongestShortPlace) && parted < limit && text.IsSign(i - 1, ',') && text.IsSign(parted, ','))
            {
                i = parted + 1; // Speaking in Arum, Borea, Torres left; at a rally in Arum, Tex., Torres left
                continue;
            }

            if (text.Lexicon.IsHeadLast && new ApposedNameFinder(text, _phrases).NameBehind(found, end, limit) is >= 0 and int apposed)
                return _phrases.ReadName(apposed, limit, out _); // One of the clerks, Rina Torres, left
            if (text.Lexicon.IsHeadLast && end + 1 < limit && text.Is(end, WordClass.Coordinator))
                return _qualifiers.Joined(found, limit, ref end); // Clerks and council members, however, said
            return text.Lexicon.IsHeadLast ? _qualifiers.Complete(found, limit, ref end) : NameBehind.Of(text, _phrases, found, limit, ref end, opens: true); // Lawyers for the firm left
        }

        return Source.None;
    }

    /// <summary>English Torres joined the mayor in calling for P: who does what the participle behind a preposition tells how; but the role of the mayor in calling for P.</summary>
    public Source Doing(int from, int verb)
    {
        if (!text.Lexicon.IsHeadLast || !text.Is(verb - 1, WordClass.PlaceOpener) || Find(from, verb) is not { Exists: true } main)
            return Source.None;
        return text.HoldsVerb(main.Words.End, verb - 1) ? main.Shared : Source.None;
    }

    /// <summary>English On Monday he left for Arum, Tex.; By Sunday afternoon Torres had left: who stands with a verb behind a time that no comma closes.</summary>
    private Source BehindTime(int first, int limit)
    {
        int i = first;
        while (i < limit && text.NameAt(i) < 0 && (text.Tokens[i].Kind == TokenKind.Number || text.Is(i, WordClass.Weekday | WordClass.TimeWord | WordClass.Month)))
            i++;
        if (i == first || i >= limit)
            return Source.None;
        Source subject = _phrases.ReadAt(i, limit, out int verb);
        return subject.Kind is SourceKind.Pronoun or SourceKind.Name && verb < limit && text.NameAt(verb) < 0 && (text.IsAuxiliary(verb) || text.IsVerbLike(verb)) ? subject : Source.None;
    }

    /// <summary>English A day later, Torres left; That night, Torres left: the comma that ends a time; 0 where none stands there.</summary>
    private int DayEnd(int i, int limit)
    {
        if (!text.Lexicon.IsHeadLast || i + 3 >= limit || !text.Is(i, WordClass.Determiner) || !text.Is(i + 1, WordClass.TimeWord) || text.NameAt(i + 1) >= 0)
            return 0;
        return text.IsSign(i + 2, ',') ? i + 2 : text.IsSign(i + 3, ',') && text.Is(i + 2, WordClass.TimeWord | WordClass.ClauseOpener | WordClass.Preposition) && !text.IsOwnerMark(i + 2) ? i + 3 : 0;
    }

    /// <summary>English a couple of years later: the token behind the unit that of leads to; the token itself where there is none.</summary>
    private int TimeBehind(int i, int limit) => text.Lexicon.IsHeadLast && i + 2 < limit && text.Segments.IsOf(i) ? i + 2 : i;

    /// <summary>Usul itu ditolak Torres dengan menyebut P: who does what the verb tells; the agent of a passive where it tells how that was done.</summary>
    public Source FindActing(int from, int verb)
    {
        bool isManner = verb - 1 > from && text.Is(verb - 1, WordClass.Coordinator) && text.Is(verb - 1, WordClass.Preposition);
        if (isManner && Agent(from, verb - 1) is { Exists: true } agent)
            return agent.Shared;
        if (IsAsked(from, verb))
            return Source.None;
        if (Antecedent(from, verb) is { Exists: true } acting)
            return acting.Shared;
        Source main = text.Lexicon.IsHeadLast ? Near(from, verb) : Find(BehindContrast(from, verb), verb);
        if (text.Lexicon.IsHeadLast)
            return main.Kind == SourceKind.Description && IsGoverned(main.Words, verb) ? Source.None : main;
        return main.Kind == SourceKind.Description && IsThing(main) && InClause(main.Words.End, verb) is { Exists: true } inner ? inner : main;
    }

    /// <summary>English met Torres, who shocked the clerks by calling P; While the clerks left, Torres stayed by saying P: the subject of the clause that a verb stands in.</summary>
    public Source Near(int from, int verb)
    {
        var clauses = new NearClauseFinder(text, _phrases);
        return clauses.Antecedent(from, verb) is >= 0 and int name ? _phrases.ReadName(name, verb, out _) : Find(clauses.Find(from, verb), verb);
    }

    /// <summary>Arum menolak Torres yang pergi setelah menyebut P: whom a relative pronoun means, where an adjunct inside its clause has the verb; none where it is the main clause's.</summary>
    private Source Antecedent(int from, int verb)
    {
        const WordClass Openers = WordClass.ClauseOpener | WordClass.Temporal | WordClass.OccasionOpener;
        if (text.Lexicon.IsHeadLast || !text.Is(verb - 1, Openers) || text.Is(verb - 1, WordClass.Coordinator))
            return Source.None;
        for (int i = verb - 2; i > Math.Max(from, verb - LongestClause) && text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number; i--)
        {
            if (!text.Is(i, WordClass.Relative))
                continue;
            int end = text.IsSign(i - 1, ',') ? i - 1 : i;
            return DescribedName.PersonAt(text, end) is >= 0 and int name ? _phrases.ReadName(name, end, out _) : Source.None;
        }

        return Source.None;
    }

    /// <summary>Wira diam, tetapi Torres menutup pintu dan mengatakan P: where the last clause begins that has a subject of its own; the token itself where none does.</summary>
    private int BehindContrast(int from, int verb)
    {
        for (int i = verb - 2; i > Math.Max(from, verb - LongestClause); i--)
        {
            if (text.Is(i, WordClass.Contrast) && text.IsSign(i - 1, ',') && _phrases.ReadAt(i + 1, verb, out int end).Exists && text.Segments.BehindAdverbs(end, verb) is var behind && behind < verb && text.IsVerb(behind))
                return i + 1;
        }

        return from;
    }

    /// <summary>Whether what a demonstrative closes is no one who speaks: <c>Kunjungan itu</c>.</summary>
    private bool IsThing(Source source) => text.Is(source.Words.End - 1, WordClass.Demonstrative)
        && (text.MatchAt(source.Words.First, source.Words.End).Entry.Class & (WordClass.PersonNoun | WordClass.Role | WordClass.RoleModifier | WordClass.Organization | WordClass.Quantifier | WordClass.DocumentNoun | WordClass.Outlet | WordClass.Audience)) == 0;

    /// <summary>Kunjungan itu terjadi ketika Arkadia menutup perbatasan dan menuduh Q: the subject of the clause whose verb another one is coordinated to.</summary>
    private Source InClause(int first, int verb)
    {
        for (int i = verb - 1; i > Math.Max(first, verb - LongestClause); i--)
        {
            if (text.NameAt(i) < 0 && text.Is(i, WordClass.ClauseOpener) && Find(i + 1, verb) is { Exists: true } subject && subject.Words.First == i + 1)
                return subject;
        }

        return Source.None;
    }

    /// <summary>English In a statement announcing the deal, In his opening remarks: what a preposition governs and the word of saying touches is no subject, unless people end it.</summary>
    private bool IsGoverned(TokenRange words, int verb)
    {
        const WordClass Actors = WordClass.PersonNoun | WordClass.Organization | WordClass.Role | WordClass.Quantifier | WordClass.Audience | WordClass.Outlet;
        return words.End == verb && text.NameAt(words.First - 1) < 0 && text.Is(words.First - 1, WordClass.Preposition) && !text.Is(words.First - 1, WordClass.ClauseOpener | WordClass.Relay | WordClass.Adverb)
            && text.NameAt(verb - 1) < 0 && !text.Is(verb - 1, Actors);
    }

    /// <summary>Warga diminta menunggu dan memastikan P; Tugasnya adalah menjaga dan memastikan P: what the subject is asked to do, or what it is, it has not said.</summary>
    private bool IsAsked(int from, int verb)
    {
        if (text.Lexicon.IsHeadLast)
            return false;
        for (int i = from; i < verb - 1; i++)
        {
            if (text.IsCopula(i) && (text.IsVerb(i + 1) || (text.CueOf(i + 1) & CueTraits.Leads) != 0))
                return true;
            if (text.Is(i, WordClass.Modal) && text.NameAt(i) < 0 && text.Lexicon.Forms.IsPassive(text.TextOf(i)))
                return !text.Is(i - 1, WordClass.Relative) && text.Segments.BehindAdverbs(i + 1, verb) is var behind && (text.IsVerb(behind) || text.NameAt(behind) < 0 && (text.Is(behind, WordClass.Predicative) || text.IsVerb(behind + 1)));
            if (text.NameAt(i) < 0 && (text.IsVerbLike(i) || (text.CueOf(i) & CueTraits.Leads) != 0) && !text.Is(i - 1, WordClass.Relative))
                return false;
        }

        return false;
    }

    /// <summary>The agent of a clause's passive; none where its first verb is no passive.</summary>
    private Source Agent(int from, int limit)
    {
        for (int i = from; !text.Lexicon.IsHeadLast && i < limit; i++)
        {
            bool isVerb = text.NameAt(i) < 0 && (text.IsVerbLike(i) || (text.CueOf(i) & (CueTraits.Leads | CueTraits.Passive)) != 0) && !text.Is(i - 1, WordClass.Relative);
            if (isVerb)
                return text.Lexicon.Forms.IsPassive(text.TextOf(i)) ? _phrases.ReadAt(text.Is(i + 1, WordClass.AgentMarker) ? i + 2 : i + 1, limit, out _) : Source.None;
        }

        return Source.None;
    }

    /// <summary>Tak hanya Torres, bukan cuma Torres</summary>
    private bool IsNotOnly(int i, int limit) => !text.Lexicon.IsHeadLast && i + 1 < limit && text.NameAt(i) < 0 && text.Is(i, WordClass.Negation) && (text.Is(i + 1, WordClass.Adverb) || text.MatchAt(i, limit).Length > 1);

    private bool OpensWithVerb(int i) => text.Lexicon.IsHeadLast ? text.NameAt(i) < 0 && text.Lexicon.Forms.IsParticiple(text.TextOf(i)) // English Speaking in Borea, Torres left
        : text.IsCapitalized(i) && text.NameAt(i) < 0 && (IsVerb(i) || (text.CueOf(i) & CueTraits.Leads) != 0 || text.Is(i, WordClass.Relay | WordClass.ContactVerb)) // Membuka acara itu, Torres tertawa; melansir Kabar Arum, Torres pergi
        && (text.CueOf(i) == CueTraits.None || text.Is(i, WordClass.ContactVerb) && (text.IsSign(i + 1, ',') || text.Is(i + 1, WordClass.Adverb)) || !text.Lexicon.Forms.IsPassive(text.TextOf(i))); // Ditemui terpisah, Torres membenarkannya; but Dikatakan Torres, P

    /// <summary>Membuka, Mewakili: a word that is nothing else and has the form of a verb but for its capital.</summary>
    private bool IsVerb(int i) => text.ClassOf(i) == WordClass.None && text.Lexicon.HasVerbPrefix(text.TextOf(i));
}
