using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds where phrases begin that are read from their end: from a verb leftwards.</summary>
internal readonly struct PhraseBounds(PhrasedText text)
{
    /// <summary>The lexicon's value of prepositions that take an adjective and no noun: <c>secara</c>.</summary>
    private const int Manner = 4;

    /// <summary>Where the noun phrase begins that ends at a token.</summary>
    public int PhraseFirst(int last, int from)
    {
        const WordClass Bounds = WordClass.Preposition | WordClass.Conjunction | WordClass.Complementizer | WordClass.Negation | WordClass.Pronoun | WordClass.Relay;
        int i = last;
        if (text.Lexicon.IsHeadLast && text.NameAt(last) is >= 0 and int person && text.Names[person].Kind == NameKind.Person && !IsJoinedName(person, from) && !OwnedName.IsBody(text, text.Names[person]))
            return text.Names[person].Whole.First - 1 is var article && article >= from && text.Names[person].Role.IsEmpty && text.Is(article, WordClass.Determiner) ? article : Math.Max(from, article + 1);
        while (i >= from)
        {
            int name = text.NameAt(i);
            if (name >= 0)
            {
                i = text.Names[name].Whole.First - 1;
                if (text.Segments.BeforeAdverb(i) is var and && and >= from && IsJoined(and) && text.NameAt(and - 1) >= 0) // Torres dan juga Rina
                    i = and - 1;
                continue;
            }

            // Dalam suratnya Torres menulis: a noun that has its owner takes no other.
            if (i < last && text.Tokens[i].Shape == TokenShape.Lower && text.NameAt(i + 1) >= 0 && text.Lexicon.EndsWithClitic(text.TextOf(i)))
                break;
            if (i > from && (i < last && text.IsInnerStop(i) || text.IsShare(i)))
            {
                i--;
                continue;
            }

            if (i - 1 > from && text.IsSign(i, '.') && text.Lexicon.IsHeadLast && text.Is(i - 1, WordClass.Month))
            {
                i--; // A Feb. 1 letter
                continue;
            }

            if (text.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Mark && !text.IsOwnerMark(i) && !PartsPlaces(i, last, from))
                break;
            bool parted = i < last && i > from && text.Lexicon.IsHeadLast && text.Is(i, WordClass.Quantifier) && text.NameAt(i - 1) < 0 && text.Tokens[i - 1].Shape == TokenShape.Lower && (text.ClassOf(i - 1) & ~WordClass.DocumentNoun) == 0;
            if (parted || text.Is(i, WordClass.Determiner))
                return i; // English a rule many lawyers say is unfair
            if (text.Is(i, WordClass.Relative))
            {
                i--;
                continue;
            }

            if (text.Is(i, Bounds) && !text.Is(i, WordClass.PersonNoun | WordClass.Quantifier | WordClass.Organization) && !(text.MatchAt(Math.Max(from, i - 1), i + 1) is { Length: 2 } body && (body.Entry.Class & WordClass.Organization) != 0)) // pemerintah sementara Arkadia
                return i + AdverbLength(i, last);
            if (text.Is(i, WordClass.Demonstrative) && i < last || i < last && text.Tokens[i + 1].Kind == TokenKind.Number && text.Lexicon.IsHeadLast && text.Is(i, WordClass.Adverb))
                break; // English nearly 30 percent of residents
            if ((text.CueOf(i) & (CueTraits.Leads | CueTraits.Passive)) != 0 && i < last && !text.IsOwnerMark(i + 1)) // the show's listeners
                break;
            if (i < last && text.IsVerbLike(i) && !(i > from && (text.Is(i - 1, WordClass.Relative) || text.IsAttributive(i))))
                break;
            i--;
        }

        const int Focus = 5; // English even critics: the adverb sets off what is behind it
        return i + 1 < last && text.Lexicon.IsHeadLast && text.NameAt(i + 1) < 0 && text.Is(i + 1, WordClass.Adverb) && text.Segments.EntryOf(i + 1).Value == Focus ? i + 2 : i + 1;
    }

    /// <summary>Pria asal Arum, Borea itu: the comma before what the place lies in.</summary>
    private bool PartsPlaces(int comma, int last, int from) => comma > from && text.Is(last, WordClass.Demonstrative) && text.IsSign(comma, ',') && text.NameAt(comma - 1) >= 0 && text.NameAt(comma + 1) is >= 0 and int name && text.Names[name].Kind != NameKind.Person && text.Names[name].Whole.End == last;

    /// <summary>secara gamblang Wira mengatakan: a name that no comma parts from how it is said.</summary>
    public bool IsBehindManner(int preposition, int first, int last) =>
        !text.Lexicon.IsHeadLast && text.NameAt(last) is >= 0 and int name && text.Names[name].Whole.First > first && text.Lexicon.EntryOf(text.Tokens[preposition].Word).Value == Manner;

    /// <summary>secara umum pemerintah menilai, di mana pemerintah menilai: an adverb or a conjunction of several words; 1 where a token begins none that ends before the last one.</summary>
    private int AdverbLength(int token, int last) =>
        text.MatchAt(token, last) is { Length: > 1 } match && (match.Entry.Class & (text.Lexicon.IsHeadLast ? WordClass.Adverb : WordClass.Adverb | WordClass.Conjunction)) != 0 ? match.Length : 1;

    /// <summary>English four in 10 said, at least 2,000 said: the count of people that ends at a number; none where it counts something else.</summary>
    public Source Count(int number, int from)
    {
        if (text.Tokens[number].Kind != TokenKind.Number || !text.Lexicon.IsHeadLast)
            return Source.None;
        bool share = number - 1 > from && text.Is(number - 1, WordClass.Preposition) && (text.Tokens[number - 2].Kind == TokenKind.Number || text.Is(number - 2, WordClass.Quantifier));
        bool free = number == from || text.IsSign(number - 1, ',') && !(text.IsSign(number + 1, ',') && text.NameAt(number - 2) >= 0) || text.Is(number - 1, WordClass.Conjunction | WordClass.Adverb);
        return share || free ? new Source(SourceKind.Description, new TokenRange(share ? number - 2 : number, number + 1), -1) : Source.None;
    }

    /// <summary>siaran yang dirilis media itu, saksi yang mengaku melihat kapal itu: the relative pronoun whose verb governs what was read; -1 where there is none.</summary>
    public int RelativeBefore(int verb, int from)
    {
        const int Farthest = 4, FarthestInChain = 6;
        if (text.Lexicon.IsHeadLast && verb > from && text.IsOwnerMark(verb) && text.NameAt(verb - 1) is >= 0 and int owner)
            verb = text.Names[owner].Whole.First - 1; // a lawyer representing Torres's wife Rina
        if (verb < from)
            return -1;
        if (text.NameAt(verb) >= 0 || text.Tokens[verb].Kind != TokenKind.Word || text.Tokens[verb].Shape != TokenShape.Lower)
            return -1;
        if (text.Lexicon.IsHeadLast && ReducedBefore(verb, from) is >= 0 and int reduced)
            return reduced;
        bool chained = !text.Lexicon.IsHeadLast && text.IsVerbLike(verb);
        bool manner = !text.Lexicon.IsHeadLast && verb - 3 > from && text.Is(verb - 2, WordClass.Preposition) && (text.Is(verb - 2, WordClass.Coordinator) || text.Segments.EntryOf(verb - 2).Value == Manner); // yang dengan sabar menunggu
        for (int i = manner ? verb - 3 : verb - 1; i >= Math.Max(from, verb - (chained ? FarthestInChain : Farthest)); i--)
        {
            if (text.Is(i, WordClass.Relative) || text.Lexicon.IsHeadLast && text.Is(i, WordClass.Complementizer) && i > from && IsHead(i - 1))
                return i; // English the union that backs Torres said
            bool inside = chained ? text.Tokens[i].Shape == TokenShape.Lower && text.NameAt(i) < 0 && !text.Is(i, WordClass.Demonstrative | WordClass.ClauseOpener | WordClass.Complementizer | WordClass.Coordinator | WordClass.Aim | WordClass.Preposition)
                : text.Tokens[i].Kind == TokenKind.Word && (text.Is(i, WordClass.Adverb | WordClass.Negation) || text.IsVerbLike(verb) && text.Is(i - 1, WordClass.Relative) && text.Segments.EntryOf(i - 1).Value == RelativeTeller.Owner); // officials whose laws were struck said
            if (!inside)
                return -1;
        }

        return -1;
    }

    /// <summary>
    /// English lawyers representing Torres said, activists hoping to see Torres said: the participle that tells of the noun before it and governs what was read
    /// itself or through an infinitive; -1 where there is none. A city planning clerk is described by the participle.
    /// </summary>
    private int ReducedBefore(int verb, int from)
    {
        int participle = verb;
        if (verb - 2 > from && text.Is(verb - 1, WordClass.Infinitive) && text.NameAt(verb - 1) < 0)
            participle -= 2;
        ReadOnlySpan<char> word = text.TextOf(participle);
        bool told = text.Lexicon.Forms.IsParticiple(word) || participle < verb && text.Lexicon.HasVerbSuffix(word);
        if (!told || participle <= from || text.NameAt(participle) >= 0 || text.Is(participle, WordClass.Preposition | WordClass.PersonNoun) || !IsHead(participle - 1))
            return -1;
        bool titled = participle == verb && text.NameFrom(verb + 1) is >= 0 and int name && text.Names[name].Role is { IsEmpty: false } role && role.First == verb + 1;
        return titled && (text.Segments.EntryOf(participle - 1).Gender != Gender.Plural || text.Is(participle - 1, WordClass.Organization)) ? -1 : participle;
    }

    /// <summary>Whether a noun for people, bodies or documents, or a name, ends at a token.</summary>
    private bool IsHead(int token) => text.NameAt(token) >= 0 || text.Is(token, WordClass.PersonNoun | WordClass.Role | WordClass.Audience | WordClass.Organization | WordClass.DocumentNoun | WordClass.Outlet);

    /// <summary>Whether a phrase opens its clause: behind nothing, a comma or a conjunction.</summary>
    public bool StandsFree(int governor, int from) =>
        governor < from || text.IsSign(governor, ',') || text.Is(governor, WordClass.Conjunction | WordClass.Demonstrative | WordClass.Adverb);

    private bool IsJoinedName(int name, int from) => text.Names[name].Whole.First - 1 is var before && before > from && IsJoined(before);

    private bool IsJoined(int token) => token > 0 && text.Is(token, WordClass.Coordinator);

    /// <summary>Torres — who was there — said: what stands before two dashes; <see cref="int.MinValue"/> where the token is no dash or nothing opens it.</summary>
    public int BeforeDashes(int close, int from)
    {
        const int LongestInsertion = 40;
        if (!text.IsDash(close))
            return int.MinValue;
        int open = close - 1;
        while (open > from && text.IsDash(open))
            open--;
        int first = Math.Max(from, open - LongestInsertion);
        while (open > first && !text.IsDash(open))
            open--;
        if (open > first && text.IsDash(open - 1))
            open--;

        // Wira, dari Arum, Borea — rumahnya di sana — mengatakan: a place is no subject.
        bool place = text.NameAt(open - 1) is >= 0 and int name && text.Names[name].Kind == NameKind.Place;
        return open > first && !place ? open - 1 : int.MinValue;
    }

    public int OpeningBracket(int close, int from)
    {
        int i = close;
        while (i > from && !text.IsSign(i, '('))
            i--;
        return i;
    }

    /// <summary>Steps leftwards over what may stand between a subject and its verb.</summary>
    /// <param name="denied">Whether something there says that nothing is reported: a negation, an aim, an article.</param>
    public int SkipAdverbs(int p, int from, out bool denied)
    {
        int last = p;
        denied = false;
        while (p >= from && text.Tokens[p].Kind == TokenKind.Word && text.NameAt(p) < 0 && !text.Is(p, WordClass.Pronoun)
            && (text.Is(p, WordClass.Adverb | WordClass.Negation) || text.IsContraction(p) || IsLeadingVerb(p, last + 1) || text.IsOfTheDeed(p) || p < last && text.Is(p, WordClass.Coordinator) && text.Is(p, WordClass.Preposition))) // dengan lantang menyebut
        {
            denied |= text.Is(p, WordClass.Negation | WordClass.Modal) && !IsOfManner(p, from);
            p--;
        }

        if (p > from && !text.Lexicon.IsHeadLast && text.Is(p, WordClass.Pronoun) && text.Segments.EntryOf(p).Gender == Gender.Plural && text.NameAt(p - 1) is >= 0 and int joined && IsJoinedName(joined, from))
            p--; // Borea dan Arkadia keduanya mengatakan

        if (p > from && text.Lexicon.IsHeadLast && text.Is(p, WordClass.Infinitive) && BeforeAspect(p, from) is var aspect && aspect < p)
            return SkipAdverbs(aspect, from, out denied);

        if (p - 1 > from && text.Lexicon.IsHeadLast)
            p -= new TimeBeforeVerb(text).CountedLength(p, from);
        if (p > from && text.Is(p, WordClass.Demonstrative))
            p -= new TimeBeforeVerb(text).Length(p, from);
        else if (p > from && !text.Lexicon.IsHeadLast && (text.NameAt(p) < 0 || text.Is(p - 1, WordClass.PeriodUnit)) && text.MatchAt(p - 1, p + 1) is { Length: 2 } zone && (zone.Entry.Class & (WordClass.TimeWord | WordClass.Adverb)) != 0)
            p -= 2; // Senin (3/2) waktu setempat mengatakan, Torres sambil tersenyum mengatakan

        // Torres diperkirakan mengumumkan …: somebody unnamed expects it.
        denied |= p > from && !text.Lexicon.IsHeadLast && text.NameAt(p) < 0 && ((text.CueOf(p) & (CueTraits.Passive | CueTraits.WithClitic)) == CueTraits.Passive || text.Is(p, WordClass.Relay))
            && !IsInserted(p, from);

        // untuk memastikan …: an aim, not a statement; tugasnya adalah memastikan …
        denied |= p >= from && (text.Is(p, WordClass.Aim) || text.IsCopula(p));

        // English the report, one tweet, Torres's claim: a noun of the same form.
        denied |= p >= from && (text.Is(p, WordClass.Determiner | WordClass.Possessive | WordClass.Infinitive) && !text.Is(p, WordClass.Quantifier) && !(text.Is(p, WordClass.Audience) && RelativeBefore(p - 1, from) >= 0) || text.IsOwnerMark(p) || ObjectTeller.IsCounted(text, p, last + 1));

        return p;
    }

    /// <summary>secara tidak langsung mengakui: how it is said, which denies nothing.</summary>
    private bool IsOfManner(int negation, int from) => negation > from && text.NameAt(negation - 1) < 0 && text.Is(negation - 1, WordClass.Preposition);

    /// <summary>English went on to say, continued to insist: what stands before a verb that tells how the next one goes on; the token itself where none does.</summary>
    private int BeforeAspect(int infinitive, int from)
    {
        const int Longest = 5;
        for (int i = infinitive - 1; i >= Math.Max(from, infinitive + 1 - Longest); i--)
        {
            if (text.NameAt(i) < 0 && text.MatchAt(i, infinitive + 1) is { Length: > 1 } match && i + match.Length == infinitive + 1 && (match.Entry.Class & WordClass.Adverb) != 0)
                return i - 1;
        }

        return infinitive;
    }

    /// <summary>Torres, saat dihubungi, mengatakan; saksi yang namanya dirahasiakan mengatakan: a passive of another clause.</summary>
    private bool IsInserted(int passive, int from)
    {
        for (int i = passive - 1; i >= from && !text.IsSign(i, ','); i--)
        {
            if (text.NameAt(i) < 0 && text.Is(i, WordClass.Relative | WordClass.ClauseOpener | WordClass.OccasionOpener))
                return true;
        }

        return text.IsSign(passive - 1, ',');
    }

    /// <summary>bersikeras menyatakan: the first of two reporting verbs is stepped over; English a man who asked not to be named said: the first ends a clause of its own.</summary>
    private bool IsLeadingVerb(int token, int verb) => (!text.Lexicon.IsHeadLast || text.Lexicon.Forms.IsParticiple(text.TextOf(verb))) && (text.CueOf(token) & CueTraits.Leads) != 0
        && !text.Is(token, WordClass.PersonNoun | WordClass.DocumentNoun);
}
