using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Reads the noun phrase that can speak: a name with its title, a pronoun, a description.</summary>
internal readonly struct NounPhraseReader(PhrasedText text)
{
    private const WordClass Heads = WordClass.PersonNoun | WordClass.Organization | WordClass.Role | WordClass.DocumentNoun | WordClass.Quantifier
        | WordClass.Outlet | WordClass.Audience | WordClass.RoleModifier;

    /// <summary>What joins two titles of one person, and no two people: <c>sekaligus</c>.</summary>
    private const WordClass Both = WordClass.Coordinator | WordClass.Adverb;

    /// <summary>The lexicon's value of quantifiers that count one person: <c>seorang</c>.</summary>
    public const int OnePerson = 2;

    /// <summary>The least value of those that count people alone: <c>para</c>.</summary>
    private const int PeopleOnly = 1;

    /// <summary>The lexicon's value of bare verbs of motion: <c>Pihak sekolah datang dan meminta …</c>.</summary>
    private const int Moves = 6;

    /// <summary>No text has more phrases one inside the other (<c>data dari laporan dari …</c>); the bound keeps one that has from filling the stack.</summary>
    private const int MostAuthored = 4;

    /// <summary>What ends a noun phrase.</summary>
    public const WordClass Ends = WordClass.Preposition | WordClass.Conjunction | WordClass.Complementizer | WordClass.Pronoun | WordClass.Relay
        | WordClass.Weekday | WordClass.Month | WordClass.TimeWord | WordClass.Negation | WordClass.Adverb | WordClass.Interrogative;

    private readonly NameListReader _lists = new(text);

    /// <summary>Reads the source that begins at a token.</summary>
    /// <param name="end">The token behind the whole phrase, title and brackets included.</param>
    public Source ReadAt(int first, int limit, out int end) => ReadAt(first, limit, 0, out end);

    /// <param name="authored">How many phrases were read whose author this one may be.</param>
    private Source ReadAt(int first, int limit, int authored, out int end)
    {
        end = first;
        if (first >= limit)
            return Source.None;
        if (text.Is(first, WordClass.Pronoun))
        {
            end = first + 1;
            return new Source(SourceKind.Pronoun, new TokenRange(first, end), -1);
        }

        int head = first;
        while (head < limit && text.NameAt(head) < 0 && (text.Is(head, WordClass.Determiner) || DescribedName.OpensWithParticle(text, head))) // kata al Torres
            head++;
        if (head > first && (head == limit || (text.CueOf(head) & (CueTraits.Clause | CueTraits.Direct)) != 0) && (text.Is(head - 1, WordClass.Quantifier) || text.Segments.EntryOf(head - 1).Gender == Gender.Plural && !text.Is(head, WordClass.Relative)))
            return new Source(SourceKind.Description, new TokenRange(first, end = head), -1); // English another said
        int name = head < limit ? text.NameAt(head) : -1;
        if (name < 0 || text.Names[name].Whole.First != head)
            return ReadDescription(first, head, limit, authored, out end);
        int behind = text.Names[name].Whole.End;
        if (behind < limit && text.IsOwnerMark(behind))
            return ReadOwned(first, behind + 1, limit, out end);
        if (behind + 1 < limit && text.IsInnerStop(behind))
            behind++;
        return behind < limit && (IsHeadNoun(behind) || GoesOn(first, head, behind, limit)) ? ReadDescription(first, head, limit, authored, out end) : ReadName(name, limit, out end);
    }

    /// <summary>Torres's lawyer, Torres's spokesman Wira Satya: the phrase behind its owners; its own name, or else the whole.</summary>
    private Source ReadOwned(int first, int owned, int limit, out int end)
    {
        const int MostOwners = 6;
        int head = owned;
        int name = text.NameFrom(head, limit);
        for (int i = 0; i < MostOwners && name >= 0 && text.Names[name].Whole.End < limit && text.IsOwnerMark(text.Names[name].Whole.End); i++)
        {
            head = text.Names[name].Whole.End + 1;
            name = text.NameFrom(head, limit);
        }

        if (name >= 0 && text.Names[name].Kind == NameKind.Person && !OwnedName.IsBody(text, text.Names[name]))
            return ReadName(name, limit, out end);
        end = DescriptionEnd(head, limit);
        return end > head ? new Source(SourceKind.Description, new TokenRange(first, end), -1) : Source.None;
    }

    /// <summary>Whether a noun in small letters goes on with the name before it: English <c>Torres aides</c>.</summary>
    private bool IsHeadNoun(int i) => text.Lexicon.IsHeadLast && text.Tokens[i].Shape == TokenShape.Lower && text.NameAt(i) < 0
        && text.Is(i, WordClass.PersonNoun | WordClass.Organization | WordClass.Role | WordClass.RoleModifier | WordClass.DocumentNoun)
        && !(text.CueOf(i).HasFlag(CueTraits.Leads) && !text.Is(i, WordClass.DocumentNoun));

    /// <summary>
    /// English a Torres tally, Borea election officials: a noun behind a name, where the language has its heads last; elsewhere behind a noun
    /// whose capital is the sentence's: <c>Kelompok pemantau pemilu</c>.
    /// </summary>
    private bool GoesOn(int first, int head, int behind, int limit)
    {
        if (text.Tokens[behind].Shape != TokenShape.Lower)
            return false;
        if (!text.Lexicon.IsHeadLast)
            return behind == head + 1 && text.Tokens[head].Shape == TokenShape.Capitalized && text.Is(head, Heads & ~(WordClass.Role | WordClass.RoleModifier)) && DescriptionEnd(head, limit) > behind && !text.Is(behind, WordClass.Demonstrative);
        int end = DescriptionEnd(head, limit);
        return end > behind && (head > first || text.Is(end - 1, WordClass.PersonNoun | WordClass.DocumentNoun) || DescribedName.PersonAt(text, end) >= 0);
    }

    /// <summary>The source that a name phrase makes, joined with the names coordinated to it: <c>Arkadia dan Borea</c>.</summary>
    public Source ReadName(int name, int limit, out int end)
    {
        NamePhrase phrase = text.Names[name];
        end = Math.Min(phrase.Whole.End, limit);
        TokenRange words = phrase.Bare;
        if (end + 1 < limit && text.Is(end, WordClass.Conjunction) && text.Tokens[end].Length <= 5 && text.NameFrom(text.Lexicon.IsHeadLast ? end + 1 : text.Segments.BehindAdverbs(end + 1, limit)) is >= 0 and int other
            && text.Is(end, WordClass.Coordinator))
        {
            end = Math.Min(text.Names[other].Whole.End, limit);
            if (end < limit && phrase.Kind != NameKind.Person && IsHeadNoun(end))
                return new Source(SourceKind.Description, new TokenRange(words.First, end = DescriptionEnd(end, limit)), -1); // English Arum and Borea officials
            return new Source(SourceKind.Name, new TokenRange(words.First, end), name);
        }

        if (end + 1 < limit && (text.IsSign(end, ',') || text.IsSign(end, '(')) && phrase.Kind != NameKind.Title && _lists.End(name, limit) is var list && list > end)
        {
            end = Math.Min(limit, text.Segments.BehindAge(list));
            return new Source(SourceKind.Name, new TokenRange(words.First, list), name);
        }

        if (end < limit && text.Is(end, WordClass.Demonstrative) && (phrase.Kind != NameKind.Person || !text.Lexicon.IsHeadLast && !phrase.Role.IsEmpty && phrase.Role.End == phrase.Name.First)) // kata manajer Rina itu, but kata saksi bernama Rina itu
            return new Source(SourceKind.Description, new TokenRange(phrase.Whole.First, ++end), name);
        return new Source(SourceKind.Name, words, name);
    }

    private Source ReadDescription(int first, int head, int limit, int authored, out int end)
    {
        end = first;
        bool number = text.Lexicon.IsHeadLast && text.Tokens[first].Kind == TokenKind.Number;
        if (text.Tokens[first].Kind != TokenKind.Word && !number || text.Is(first, Ends | WordClass.Relative) && head == first && !IsInside(first, limit) || head >= limit)
            return Source.None;
        PhraseMatch match = text.MatchAt(head, limit);
        if ((end = DescriptionEnd(head, limit)) == head)
        {
            end = first;
            return Source.None;
        }

        if (DescribedName.PersonAt(text, end) is >= 0 and int last && (text.Lexicon.IsHeadLast || NameLikeness.IsBeforeName(text.Segments, text.Names[last].Whole.First - 1)))
            return ReadName(last, limit, out end);
        if (!text.Lexicon.IsHeadLast && DescribedName.Find(text, head, end, match) is >= 0 and int called)
            return ReadName(called, limit, out end);
        bool known = (match.Entry.Class & Heads) != 0 && ((match.Entry.Class & Heads) != WordClass.Quantifier || CountsPeople(head + match.Length, end))
            || text.IsReduplicated(head)
            || text.Lexicon.IsHeadLast && (head > first || text.Is(end - 1, Heads) || text.IsShare(end - 1));
        bool pointed = text.Is(end - 1, WordClass.Demonstrative) && end - head > 1;
        if (!known && !pointed)
            return Source.None;

        if (end + 1 < limit && text.Is(head, WordClass.Quantifier) && text.Is(end, WordClass.Coordinator))
            end = DescribedName.BehindSecond(text, end, limit);
        // pernyataan dari kantor presiden: whose words they are.
        bool written = authored < MostAuthored && end < limit && text.Is(end, WordClass.Origin) && text.Is(text.Lexicon.IsHeadLast ? end - 1 : head, WordClass.DocumentNoun)
            && !(!text.Lexicon.IsHeadLast && text.NameAt(end - 1) is >= 0 and int counter && text.Names[counter].Kind == NameKind.Organization); // hitungan Kabar Dunia dari data resmi
        if (written && ReadAt(end + 1, limit, authored + 1, out int behind) is { Kind: SourceKind.Name or SourceKind.Description } author)
        {
            end = behind;
            return author;
        }

        // menurut dosen hukum sekaligus pengamat pemilu Rina Torres: two titles of one person.
        bool joins = !text.Lexicon.IsHeadLast && end + 1 < limit && (text.ClassOf(end) & Both) == Both && text.Tokens[end].Shape == TokenShape.Lower;
        if (joins && text.NameFrom(end + 1, limit) is >= 0 and int titled && text.Names[titled] is { Kind: NameKind.Person, Role.IsEmpty: false } && text.Is(head, Heads & ~WordClass.DocumentNoun))
            return ReadName(titled, limit, out end);
        return new Source(SourceKind.Description, new TokenRange(first, end), -1);
    }

    /// <summary>sejumlah pejabat, not sejumlah kapal.</summary>
    private bool CountsPeople(int noun, int end) =>
        !text.Lexicon.IsHeadLast && text.Lexicon.EntryOf(text.Tokens[noun - 1].Word).Value >= PeopleOnly || noun < end && (((text.ClassOf(noun) | text.MatchAt(noun, end).Entry.Class) & Heads) != 0 || text.NameAt(noun) >= 0 || text.IsReduplicated(noun));

    /// <summary>Where a description ends: with its demonstrative, or before what begins another phrase.</summary>
    private int DescriptionEnd(int first, int limit)
    {
        const int LongestDescription = 40;
        limit = Math.Min(limit, first + LongestDescription);
        int noun = !text.Lexicon.IsHeadLast && text.MatchAt(first, limit) is { Length: > 1 } match && (match.Entry.Class & Heads) != 0 ? first + match.Length : first; // orang dekat Wira
        for (int i = noun; i < limit; i++)
        {
            if (text.Lexicon.IsHeadLast && text.NameAt(i) >= 0)
            {
                i = Math.Min(limit, text.Names[text.NameAt(i)].Whole.End) - 1;
                continue;
            }

            if (i > first && (i + 1 < limit && text.IsInnerStop(i) || text.IsShare(i) || !text.Lexicon.IsHeadLast && text.IsCapitalized(i) && text.NameAt(i) >= 0 && text.NameAt(i) == text.NameAt(i - 1) || i - 1 > first && text.IsOwnerMark(i - 1) && !text.Is(i, WordClass.TimeWord) && text.Tokens[i].Shape == TokenShape.Lower))
                continue; // petani Jawa Tengah; English the foundation's tally: whatever the noun behind its owner looks like
            if (text.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Mark)
                return i;
            if (text.Is(i, WordClass.Demonstrative) || i > first && text.IsPossessor(i, limit))
                return i + 1;
            if (i > first + 1 && !text.Lexicon.IsHeadLast && text.Is(i, WordClass.PeriodUnit) && text.Tokens[i - 1].Kind == TokenKind.Number)
                continue; // pria 34 tahun itu
            if (i > first && text.Is(i, WordClass.Adverb) && text.Is(i + 1, WordClass.Demonstrative) && i + 1 < limit && !text.Lexicon.IsHeadLast)
                return i + 2; // putusan baru tersebut
            if (text.Is(i, Ends | WordClass.Relative | WordClass.Determiner) && !(i == first && text.Is(i, Heads)) && !IsInside(i, limit) && !(i > first && text.IsCapitalized(i) && (text.Is(i, WordClass.Outlet) || text.NameAt(i) >= 0 && text.NameAt(i) == text.NameAt(i - 1)))) // kantor berita Antara, diplomat Borea Baru itu
                return i - 2 >= first && text.Lexicon.IsHeadLast && text.Is(i, WordClass.Determiner) && text.Lexicon.Forms.IsParticiple(text.TextOf(i - 1)) ? i - 1 : i; // English a man wearing a hat
            if (i > first && text.Lexicon.IsHeadLast && text.Is(i - 1, WordClass.PersonNoun) && text.Lexicon.Forms.IsParticiple(text.TextOf(i)) && text.NameFrom(i + 1) is >= 0 and int governed && text.Names[governed].Kind == NameKind.Person)
                return i; // English a lawyer supporting Mr. Torres
            if (i > first && text.CueOf(i) != CueTraits.None && (text.Tokens[i].Shape == TokenShape.Lower || (text.CueOf(i) & CueTraits.Reacts) != 0) && !text.Is(i, Heads))
                return i;
            if (i > first && text.NameAt(i) < 0 && (text.IsVerbLike(i) && !text.IsAttributive(i) || IsPreposition(i, limit) || text.Is(i, WordClass.Predicative) && text.Segments.EntryOf(i).Value == Moves))
                return i;
        }

        return limit;
    }

    /// <summary>English a person close to Torres: a preposition of several words.</summary>
    private bool IsPreposition(int i, int limit) =>
        text.Lexicon.IsHeadLast && text.MatchAt(i, limit) is { Length: > 1 } match && (match.Entry.Class & WordClass.Preposition) != 0;

    /// <summary>English the newly elected leader, an earlier report: an adverb or a time before the head, where the head stands last.</summary>
    private bool IsInside(int i, int limit) => !text.Lexicon.IsHeadLast ? DescribedName.IsNew(text, i, limit)
        : i + 1 < limit && text.NameAt(i) < 0 && !text.Is(i, WordClass.Verb | WordClass.Preposition | WordClass.Conjunction)
        && text.Is(i, WordClass.Adverb | WordClass.TimeWord | WordClass.Month | WordClass.Weekday)
        && NounBehind(i) is var noun && noun < limit && text.Is(noun, WordClass.PersonNoun | WordClass.DocumentNoun | WordClass.Organization | WordClass.Role | WordClass.RoleModifier | WordClass.Quantifier)
        && text.Tokens[noun].Shape == TokenShape.Lower;

    /// <summary>English Thursday's ruling.</summary>
    private int NounBehind(int i) => text.IsOwnerMark(i + 1) ? i + 2 : i + 1;
}
