using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds what a reporting verb reports: where its content begins behind addressees, adjuncts and complementisers.</summary>
internal sealed class ComplementReader(PhrasedText text, MarkMap marks)
{
    private const int FarthestComplementizer = 25;

    /// <summary>English called that plan a mistake: such a verb takes no clause.</summary>
    private const CueTraits Naming = CueTraits.As | CueTraits.Noun;

    private readonly AdjunctReader _adjuncts = new(text, marks);
    private readonly PredicateFinder _predicates = new(text);
    private readonly ThatTeller _thats = new(text, new AdjunctReader(text, marks));
    private readonly NounPhraseReader _phrases = new(text);
    private readonly HearerReader _hearers = new(text);
    private readonly SayingTimeReader _times = new(text);
    private readonly NamingReader _namings = new(text, marks);
    private readonly FrontedAdjuncts _fronts = new(text, marks);

    /// <summary>The first token of the content behind a cue; -1 where the verb reports nothing.</summary>
    /// <param name="that">Whether a complementiser, a colon or a quotation introduces it.</param>
    public int ContentFirst(int from, int limit, CueTraits traits, out bool that)
    {
        int i = from, handed = BehindRelay(from, limit);
        that = handed > from && marks.PairAt(handed) >= 0;
        if (handed > from)
            return Head(handed, limit, traits & ~CueTraits.Predicate, that || (traits & CueTraits.Clause) != 0);
        if ((traits & CueTraits.Addressee) != 0 && i < limit && marks.PairAt(i) < 0)
        {
            i = _hearers.After(i, limit, traits, out bool isAim);
            if (isAim || i < 0)
                return i;
        }

        if ((traits & CueTraits.Question) != 0 && Question(i, limit) is >= 0 and int question)
        {
            that = true;
            return question;
        }

        int complementizer = Complementizer(i, limit, traits);
        if (complementizer >= 0 && !KeepsNoun(i, complementizer, limit, traits))
        {
            if (complementizer > i + 1 && _adjuncts.AfterAgain(i, limit) is var noun && noun > i && IsAnothers(noun, complementizer))
                return -1;
            that = true;
            return SkipSigns(BehindRelay(complementizer + 1, limit), limit);
        }

        that = complementizer >= 0;
        if (that)
            return i;
        i = _adjuncts.AfterDocument(_times.AfterDay(_adjuncts.AfterAgain(new AddresseeReader(text, marks).Behind(i, limit, traits), limit), limit), limit);
        if (i < limit && text.IsSign(i, ';'))
            return -1;
        bool aim = (traits & CueTraits.To) != 0 && _thats.IsAim(i, limit); // promised to release a report "soon"
        int adjuncts = aim ? i : _adjuncts.Skip(i, limit);
        if (adjuncts < limit && (text.IsSign(adjuncts, ',') || text.IsSign(adjuncts, ':')))
        {
            that = marks.PairAt(SkipSigns(adjuncts, limit)) >= 0;
            return Head(SkipSigns(adjuncts, limit), limit, adjuncts == i ? traits & ~CueTraits.Predicate : traits,
                that || text.IsSign(adjuncts, ',') && (traits & CueTraits.Clause) != 0 && (adjuncts == i || (traits & CueTraits.Predicate) == 0));
        }

        if (adjuncts < limit && marks.PairAt(adjuncts) >= 0)
        {
            that = true;
            return adjuncts;
        }

        if ((traits & (CueTraits.Object | CueTraits.Passive)) != 0 && i < limit && text.Is(i, WordClass.AsWord))
            return SkipSigns(i + 1, limit);
        if ((traits & CueTraits.As) != 0 && HasAs(i, limit, (traits & CueTraits.Clause) != 0))
        {
            that = true;
            return i;
        }

        return Head(i, limit, traits, false);
    }

    /// <summary>asked whether P, asked Torres why P, asked Torres about P: where the question begins; -1 where none does.</summary>
    public int Question(int from, int limit)
    {
        const int Farthest = 12;
        for (int i = from; i < Math.Min(limit, from + Farthest); i++)
        {
            if (text.NameAt(i) >= 0)
                continue;
            if (text.Is(i, WordClass.Interrogative) || _hearers.IsTopic(i))
                return text.Is(i, WordClass.Interrogative) ? i : i + 1;
            if (text.Tokens[i].Kind is TokenKind.Mark or TokenKind.Punctuation || text.Is(i, WordClass.Infinitive | WordClass.Complementizer) || text.IsVerbLike(i))
                return -1;
        }

        return -1;
    }

    /// <summary>The first comma of a content that stands in no quotation; -1 where there is none.</summary>
    public int CommaBehind(int first, int end) => _fronts.CommaBehind(first, end);

    /// <summary>Whether what stands there has a predicate.</summary>
    public bool IsClause(int first, int end) => _predicates.IsClause(first, end, isDeed: false);

    /// <summary>Whether nothing stands there but to whom, when and where it was said.</summary>
    public bool IsOfTheSaying(int first, int end) => _adjuncts.IsAll(first, end) || _times.IsAll(first, end);

    /// <summary>English chanted "Out!" as he left: where an utterance that opens a content ends.</summary>
    public int EndOfUtterance(int first, int end) => _namings.EndOfUtterance(first, end);

    /// <summary>Where what somebody is called ends; <paramref name="first"/> where nobody is called anything.</summary>
    public int EndOfNaming(int first, int end, bool that = true) => !that && _namings.IsAlone(first, end) ? first : _namings.End(first, end);

    /// <summary>
    /// mengumumkan tarif baru itu: a noun phrase without an adjunct that a demonstrative closes was told before, and is not told now;
    /// mengakui Borea: nor is a place told.
    /// </summary>
    public bool IsKnownThing(int first, int end)
    {
        const int LongestThing = 6;
        if (text.NameAt(first) is >= 0 and int name && text.Names[name].Whole.End >= end)
            return text.Names[name].Kind == NameKind.Place;
        if (text.Lexicon.IsHeadLast && end - first == 1 && text.Is(first, WordClass.Complementizer))
            return true; // English rejected that, saying P
        if (text.Lexicon.IsHeadLast && end - first == 2 && text.Is(first, WordClass.Determiner | WordClass.Complementizer) && !text.Is(first, WordClass.Pronoun | WordClass.Possessive)
            && (text.Is(end - 1, WordClass.DocumentNoun) || (text.CueOf(end - 1) & CueTraits.Claim) != 0))
            return true; // English rejected that demand, denied the claim
        if (end - first is < 2 or > LongestThing || text.Lexicon.IsHeadLast || !text.Is(end - 1, WordClass.Demonstrative) || text.Lexicon.EndsWithClitic(text.TextOf(first)))
            return false;
        for (int i = first; i < end; i++)
        {
            if (text.Is(i, WordClass.Preposition | WordClass.Relative | WordClass.Predicative | WordClass.ClauseOpener) || text.IsVerbLike(i))
                return false;
        }

        return true;
    }

    private int Head(int i, int limit, CueTraits traits, bool that)
    {
        int aim = i;
        while (i < limit && text.Is(i, WordClass.Aim) && !_fronts.IsFronted(i, limit, traits) && !_fronts.IsForNow(i, limit))
            i++;
        if ((traits & CueTraits.To) != 0 && !text.Lexicon.IsHeadLast && AnonymityTeller.IsAsked(text.Segments, i, limit))
            return -1;
        if (i > aim && i < limit && text.Is(aim, WordClass.Conditional) && (traits & (CueTraits.To | CueTraits.Shows)) == (CueTraits.To | CueTraits.Shows))
            return i; // Surat edaran itu meminta agar P
        if (i >= limit || !that && i + 1 < limit && text.Is(i, WordClass.Coordinator) && !text.Is(i, WordClass.Preposition) && text.IsVerbLike(i + 1))
            return -1;
        if (that || (traits & CueTraits.To) != 0 && text.Is(text.Is(i, WordClass.Negation) && (traits & CueTraits.Addressee) == 0 ? i + 1 : i, WordClass.Infinitive)) // vowed not to leave; but asked not to be named
            return i;
        const CueTraits Denial = CueTraits.That | CueTraits.Noun;
        if ((traits & Denial) == Denial && (text.Lexicon.IsHeadLast || (traits & CueTraits.To) == 0) && _predicates.IsClause(i, limit, isDeed: false))
            return i;
        const CueTraits Written = CueTraits.Direct | CueTraits.Clause;
        if ((traits & (Written | CueTraits.That)) == Written && text.Lexicon.IsHeadLast && _thats.OpensClause(i))
            return i; // English wrote he would not run, but wrote a book
        if ((traits & (CueTraits.That | CueTraits.Direct)) != 0 || (traits & (CueTraits.Clause | CueTraits.Noun)) == 0)
            return -1;
        if (text.Lexicon.IsHeadLast && _thats.OpensNoThing(i, traits) || (traits & CueTraits.Predicate) != 0 && !_predicates.IsClause(i, limit, (traits & CueTraits.Deed) != 0) && !_fronts.OpensWithAdjunct(i, limit))
            return -1;
        if (!text.Lexicon.IsHeadLast && text.Is(i, WordClass.Demonstrative) && i + 1 < limit && text.Is(i + 1, WordClass.Temporal | WordClass.ClauseOpener | WordClass.Weekday))
            return -1; // menyampaikan itu setelah Torres menang: it was said before
        if ((traits & CueTraits.Act) != 0 && text.NameAt(i) < 0 && text.Is(i, WordClass.Negation | WordClass.Predicative | WordClass.Adverb))
            return -1;
        PhraseMatch match = text.MatchAt(i, limit);
        if ((match.Entry.Class & WordClass.NonClaim) != 0 && (traits & CueTraits.As) == 0 && !((traits & CueTraits.To) != 0 && text.Is(i, WordClass.Preposition)) && !_predicates.IsSubject(i + match.Length - 1, limit) && !((traits & CueTraits.Clause) != 0 && _fronts.OpensWithAdjunct(i, limit)))
            return -1; // mengatakan soal itu; but mengatakan soal tarif itu, warga keberatan
        return i;
    }

    /// <summary>membantah tuduhan bahwa P: the noun carries the polarity and stays; English cited fears that P, where adjuncts stand behind the verb, too.</summary>
    private bool KeepsNoun(int from, int complementizer, int limit, CueTraits traits) =>
        complementizer > from && (text.Lexicon.IsHeadLast
            ? (traits & (CueTraits.Noun | CueTraits.To | CueTraits.Addressee)) == CueTraits.Noun && !_adjuncts.CanBegin(from) && _thats.Behind(from, limit) < 0
            : (traits & (CueTraits.That | CueTraits.Noun)) == (CueTraits.That | CueTraits.Noun) && !_adjuncts.CanBegin(from));

    /// <summary>menegaskan kembali pernyataan Torres bahwa P: what is said again is whose it was.</summary>
    private bool IsAnothers(int noun, int complementizer) => text.NameAt(noun) < 0 && (text.CueOf(noun) & CueTraits.Claim) != 0 && text.NameFrom(noun + 1, complementizer) >= 0;

    /// <summary>The complementiser of the cue, behind an addressee or adjuncts; -1 where there is none.</summary>
    private int Complementizer(int from, int limit, CueTraits traits)
    {
        bool takesObject = (traits & (CueTraits.To | CueTraits.Noun | CueTraits.Addressee)) != 0;
        if ((traits & CueTraits.To) != 0 && _thats.IsAim(from, limit))
            return -1;
        if (_thats.Behind(from, limit) is >= 0 and int that)
            return that;
        bool adjunct = !text.Lexicon.IsHeadLast && text.Is(from, WordClass.Preposition), temporal = !text.Lexicon.IsHeadLast && text.Is(from, WordClass.Temporal); // mengatakan setelah bertemu Torres bahwa P
        for (int i = from; i < Math.Min(limit, from + FarthestComplementizer); i++)
        {
            if ((traits & CueTraits.To) != 0 && _thats.IsAim(i, limit))
                return -1;
            if (text.Is(i, WordClass.Complementizer))
                return _thats.IsRelative(from, i, limit) || takesObject && _thats.IsDemonstrative(from, i, limit) || i == from && (traits & Naming) == Naming && text.Lexicon.IsHeadLast && marks.PairAt(i + 1) < 0 ? -1 : i;
            if (adjunct && text.Is(i, WordClass.Relative) && (text.Is(i - 1, WordClass.DocumentNoun | WordClass.Occasion) || text.Is(from, WordClass.Hearer)))
            {
                i++; // mengatakan dalam pernyataan yang dirilis pada Senin bahwa P, kepada warga yang tinggal di Arum bahwa P
                continue;
            }

            if (temporal && (i == from || i == from + 1 && text.IsVerbLike(i) && text.CueOf(i) == CueTraits.None))
                continue;
            bool tells = (traits & CueTraits.Clause) != 0 && _thats.IsOfAdjunct(from, i);
            if (marks.PairAt(i) >= 0 || text.Is(i, WordClass.Relative | WordClass.ClauseOpener) && !tells)
                return -1;
            CueTraits other = tells ? CueTraits.None : text.MatchAt(i, limit).Entry.Cue;
            if ((other & (CueTraits.Leads | CueTraits.Passive)) != 0 && text.NameAt(i) < 0)
                return -1;
            if (text.IsSign(i, '.') || text.IsSign(i, ';') || text.Is(i, WordClass.Pronoun) || !adjunct && !temporal && (text.ClassOf(i) & (WordClass.Predicative | WordClass.Adverb)) == WordClass.Predicative && text.NameAt(i) < 0)
                return -1; // mengatakan, putusan itu adalah bukti bahwa P
            if (i > from && !adjunct && !temporal && !text.Lexicon.IsHeadLast && text.IsSign(from, ',') && text.Is(i, WordClass.Modal | WordClass.Negation))
                return -1; // menjelaskan, keterangan itu bisa jadi bukti bahwa P
            if (text.NameAt(i) < 0 && text.IsVerbLike(i) && !tells && !(adjunct && text.Lexicon.EndsWithClitic(text.TextOf(i))) && (i == from || !text.Is(i - 1, WordClass.Relative | WordClass.Determiner)))
                return -1;
            if (i == from && !takesObject && !_adjuncts.CanBegin(i) && text.MatchAt(i, limit).Entry.Class is var opener && (opener & WordClass.RelativePeriod) == 0 && !((opener & WordClass.NonClaim) != 0 && text.Is(i + 1, WordClass.Preposition))) // menulis surat kepada Borea bahwa P, mengatakan awal pekan ini bahwa P
                return -1;
        }

        return -1;
    }

    /// <summary>Whether Y sebagai Z or Y karena Z follows, or Y "Z" behind a verb that tells what something is; the word of another naming verb is its own (<c>mengecam Borea, menyebutnya sebagai Z</c>).</summary>
    private bool HasAs(int from, int limit, bool marked)
    {
        for (int i = from; i < limit; i++)
        {
            if (text.Is(i, WordClass.AsWord) || !marked && i > from && text.Is(i, WordClass.Aim) && text.Is(i, WordClass.ClauseOpener) || marked && i > from && !text.Lexicon.IsHeadLast && !text.Is(from, WordClass.Conditional) && marks.PairAt(i) >= 0 && text.Tokens[i - 1].Kind == TokenKind.Word)
                return true;
            if ((text.CueOf(i) & (CueTraits.Leads | CueTraits.As)) == (CueTraits.Leads | CueTraits.As) && text.NameAt(i) < 0)
                return false;
        }

        return false;
    }

    /// <summary>mengatakan, seperti dikutip Kabar Dunia, Senin (3/2), P: behind who hands it on.</summary>
    private int BehindRelay(int i, int limit) => SkipSigns(i, limit) is var first && first < limit && LeadingRelay.Behind(text, first, limit, out _) is var behind && behind > first ? behind : i;

    private int SkipSigns(int i, int limit)
    {
        while (i < limit && text.Tokens[i].Kind == TokenKind.Punctuation && text.CharOf(i) is ',' or ':' or '-' or '–' or '—')
            i++;
        return i;
    }
}
