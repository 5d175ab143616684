using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds the subject of a reporting verb: leftwards over adverbs, adjuncts, appositions and relative clauses.</summary>
/// <remarks><c>Menteri Luar Negeri Arkadia, Rina Torres, yang tiba di Borea pada Senin, mengatakan …</c>: the subject stands far from its verb.</remarks>
internal sealed class SubjectFinder(PhrasedText text)
{
    private const int MostSteps = 12;

    /// <summary>The lexicon's value of prepositions that can give a participle its subject: English <c>with</c>.</summary>
    private const int Absolute = 1;

    private readonly NounPhraseReader _phrases = new(text);
    private readonly PhraseBounds _bounds = new(text);
    private readonly JointSubject _joint = new(text, new PhraseBounds(text));
    private readonly MainSubjectFinder _main = new(text);
    private readonly ObjectTeller _objects = new(text);
    private readonly InsertionReader _insertions = new(text);
    private readonly SubjectCompleter _completer = new(text);
    private readonly CommaReader _commas = new(text);
    private readonly QualifierReader _qualifiers = new(text);
    private readonly OpeningSubject _openings = new(text);
    private readonly CountedReader _counted = new(text);
    private readonly PassiveTeller _passives = new(text);
    private readonly DocumentSubject _documents = new(text);
    private bool _isAntecedent, _isParticiple;

    /// <summary>The subject of the verb at <paramref name="verb"/>, looked for no further left than <paramref name="from"/>.</summary>
    /// <param name="denied">Whether the verb is negated: nothing is reported then.</param>
    public Source Find(int verb, int from, out bool denied)
    {
        Source head = _completer.Placed(_completer.Agent(FindHead(verb, from, out denied), verb));
        Source source = _joint.WithList(head.IsShared ? head : _joint.With(head, from), from);
        return source.IsShared ? source : _qualifiers.Whole(source, text.Lexicon.IsHeadLast ? verb - new TimeBeforeVerb(text).CountedLength(verb - 1, from) : verb);
    }

    private Source FindHead(int verb, int from, out bool denied)
    {
        from = _openings.BehindAdverb(from, verb);
        int p = _bounds.SkipAdverbs(verb - 1, from, out denied);
        if (text.Is(verb, WordClass.Infinitive) && text.Lexicon.IsHeadLast && !denied && !(text.NameAt(verb - 1) is >= 0 and int asked && !text.Is(text.Names[asked].Whole.First - 1, WordClass.PlaceOpener) || text.Is(verb - 1, WordClass.Pronoun)))
            return _main.Aiming(from, verb);
        if (denied || _passives.IsOne(p + 1, verb) || (denied = _counted.IsDeniedTogether(p, from)))
            return Source.None;
        if (p - 1 > from && (text.CueOf(verb) & CueTraits.Participle) != 0 && text.NameAt(p) < 0 && _passives.IsOne(p - 1, p))
            p = _bounds.SkipAdverbs(p - 1, from, out denied); // English could be heard saying
        if (QuotedSubject.Find(text, _phrases, verb, from) is { Exists: true } quoted)
            return quoted;
        if (_documents.Find(from, verb) is { Exists: true } document)
            return document;
        if (IsManner(verb - 1, from) && !text.Is(verb - 1, WordClass.Infinitive))
            return (text.CueOf(verb) & CueTraits.Participle) == 0 ? Source.None : text.Is(verb - 1, WordClass.AgentMarker | WordClass.ClauseOpener) ? _main.Near(from, verb).Shared : _main.Doing(from, verb);
        int close = p > from && text.Lexicon.IsHeadLast && text.Tokens[p].Kind == TokenKind.Mark && text.IsSign(p - 1, ',') ? p + 1 : p; // Torres, author of "The Lock," put it
        if (p > from && (close > p || text.IsSign(p, ',')) && _insertions.Find(close, from) is { Exists: true } parted)
            return parted;
        if (p > from && text.IsSign(p, ',') && _openings.Closed(p, from) is { Exists: true } closed)
            return closed;
        if (_counted.Find(p, from) is { Exists: true } people)
            return people;
        int last = p;
        (_isAntecedent, _isParticiple) = (false, text.Lexicon.Forms.IsParticiple(text.TextOf(verb)));
        for (int step = 0; step < MostSteps && p >= from; step++)
        {
            bool found = TryNounPhrase(ref p, from, out Source source);
            if (found && (_isAntecedent && _counted.AreThey(source) || (source.Words.First > from && text.Is(source.Words.First - 1, WordClass.Conditional) || (text.Lexicon.IsHeadLast || source.Words.First > from) && _counted.IsDenied(source))))
            {
                denied = true;
                return Source.None;
            }

            if (found && _objects.IsObject(source, verb, _isParticiple) && _main.Find(from, source.Words.First) is var giver && (giver.Exists || !_isParticiple))
                return giver.Shared;
            if (found && _openings.Beyond(source, last, from) is var beyond)
                return beyond.Exists ? beyond : text.Is(last, WordClass.Demonstrative) ? _completer.Closed(source, last) : _completer.Holder(_joint.With(source, from), from, verb);
            if (p < from || p == int.MinValue)
                break;
        }

        Source main = _main.FindActing(from, verb);
        if (text.Lexicon.IsHeadLast && main.Exists && (denied = _counted.IsDenied(main)))
            return Source.None;
        return last >= from && text.Is(last, WordClass.Demonstrative) ? _completer.Closed(main, last) : main;
    }

    /// <summary>dalam melaporkan …: how something is done, and no statement.</summary>
    private bool IsManner(int p, int from) =>
        p >= from && text.NameAt(p) < 0 && text.Is(p, WordClass.Preposition) && !text.Is(p, WordClass.Coordinator | WordClass.Relay | WordClass.Adverb) && (text.Lexicon.IsHeadLast || p == from || text.MatchAt(p - 1, p + 1).Length < 2); // dalam pernyataan bersama

    /// <summary>Reads what ends at <paramref name="p"/>: the subject, or something to step over.</summary>
    private bool TryNounPhrase(ref int p, int from, out Source source)
    {
        source = Source.None;
        Token token = text.Tokens[p];
        if (text.IsSign(p, ','))
            return _commas.StepOver(ref p, from, out source);
        if (text.IsSign(p, ')') && text.NameAt(p) < 0)
        {
            p = _bounds.OpeningBracket(p, from) - 1;
            return false;
        }

        if (token.Kind is TokenKind.Punctuation or TokenKind.Mark && text.NameAt(p) < 0 && !text.IsShare(p))
        {
            p = _bounds.BeforeDashes(p, from);
            return false;
        }

        if (text.Is(p, WordClass.Coordinator) && text.NameAt(p) < 0 && !(text.Is(p, WordClass.TimeWord) && text.Is(p - 1, WordClass.Weekday))) // pada Jumat lalu (3/2)
        {
            p = int.MinValue;
            return false;
        }

        source = text.Is(p, WordClass.Pronoun) ? _counted.PartOf(p, from) : _bounds.Count(p, from);
        if (source.Exists)
            return true;
        if (text.Is(p, WordClass.Relative))
        {
            _isAntecedent = true;
            source = _insertions.Described(p - 1, from);
            if (source.Exists)
                return true;
            p = _insertions.Antecedent(p, from);
            return false;
        }

        int first = _bounds.PhraseFirst(p, from), governor = first - 1;
        if (first < p && governor > from && text.Is(governor, WordClass.Coordinator) && text.Segments.BeforeAdverb(first) == governor)
            first++; // para nelayan dan juga pedagang
        if (first < p && text.Lexicon.IsHeadLast && text.Is(first, WordClass.Relative))
        {
            // English a law which critics say is unjust: the phrase behind the relative pronoun has a verb of its own.
            governor = first++;
        }
        else if (first <= p && text.Is(first, WordClass.Relative))
        {
            p = first - 1; // waktu yang berbeda: what a relative pronoun opens is not the phrase, what stands before it is.
            return false;
        }

        if (governor > from && first <= p && (text.IsVerbLike(first) || text.IsVerbLike(p) && text.Is(governor, WordClass.Aim)) && (text.Is(governor, WordClass.ClauseOpener | WordClass.Aim) || text.IsSign(governor, ',')))
        {
            // Torres saat dihubungi, Senin (3/2), mengatakan; Torres, dihubungi di Arum, mengatakan: another verb stands between.
            p = text.IsSign(governor, ',') ? governor : governor - 1;
            return false;
        }

        if (governor >= from && (source = _openings.BehindHearer(governor, first, p)).Exists)
            return true;
        if (governor >= from && text.Is(governor, WordClass.Preposition) && text.NameAt(governor) < 0 && !_isAntecedent && !OpensClause(governor, from) && !IsAbsolute(governor)
            && !_counted.IsAbout(governor) && !_openings.ActsAs(governor, p) && !_bounds.IsBehindManner(governor, first, p))
        {
            if ((source = _openings.BehindAdjunct(first, p, from)).Exists)
                return true;
            p = _bounds.SkipAdverbs(governor - 1, from, out _);
            return false;
        }

        if (governor > from && first <= p && text.IsSign(governor, ',') && p + 1 < text.Tokens.Length && text.NameAt(governor - 1) >= 0 && IsPlace(first, p + 1) && _openings.BeforePlaces(governor, from) is var opener
            && opener >= from && text.Is(opener, WordClass.Preposition) && text.NameAt(opener) < 0 && (text.Lexicon.IsHeadLast || text.IsSign(p + 1, ',') || _openings.Opens(from, opener)))
        {
            // Torres, dari Balai Kota, Arum, Senin (3/2), mengatakan; Torres di Lomari, Borea mengatakan: behind the comma stands what the place lies in.
            p = opener - 1;
            return false;
        }

        if (governor >= from && first <= p && (_bounds.RelativeBefore(governor, from) is >= 0 and int relative ? relative : new GovernedPair(text, _bounds).Opener(first, p, from)) is > 0 and int opens)
        {
            p = opens - 1;
            return false;
        }

        if (governor > from && first <= p && !_isAntecedent && text.NameAt(governor) < 0 && text.Is(governor, WordClass.Relay) && !(((text.CueOf(p + 1) & CueTraits.Leads) != 0 || text.Tokens[p + 1].Kind == TokenKind.Word && !text.Is(first, WordClass.DocumentNoun)) && OutletReach.HandsOn(text, governor, from)))
        {
            // Torres, seperti dilansir Kabar Dunia, Senin (3/2), mengatakan: who hands it on is not who speaks; but Kabar Dunia mengutip Torres yang mengatakan, mengutip pejabat yang tidak disebut namanya mengatakan.
            p = int.MinValue;
            return false;
        }

        if (governor > from && first == p && _passives.Before(governor, from) is var wished && wished < governor)
        {
            p = wished; // A man who asked not to be named said
            return false;
        }

        if (first > p)
        {
            p = text.Is(p, WordClass.Adverb | WordClass.TimeWord | WordClass.Weekday | WordClass.Preposition) ? p - 1 : int.MinValue;
            return false;
        }

        if (text.IsTime(first, p + 1) && !text.IsOwnerMark(first + 1) || token.Kind == TokenKind.Number && !_isAntecedent)
        {
            p = text.Lexicon.IsHeadLast && !text.Is(first, WordClass.Weekday | WordClass.Month | WordClass.TimeWord) && token.Kind != TokenKind.Number ? int.MinValue : first - 1;
            return false;
        }

        int last = text.NameAt(p);
        if (last >= 0 && text.Names[last].Kind == NameKind.Person && !text.Names[last].Role.IsEmpty && text.Names[last].Role.First < text.Names[last].Name.First
            && text.Names[last].Whole.First > first && !text.Is(text.Segments.BeforeAdverb(text.Names[last].Whole.First - 1), WordClass.Coordinator | WordClass.Preposition) && !text.Is(first, WordClass.Relation) && !OwnedName.IsOwnersBody(text, first, text.Names[last].Whole.First) && !_completer.IsAgent(text.Names[last].Whole.First, from))
        {
            // ekonom yang juga Ketua Arum Rina Torres: the name with its title is the subject.
            source = _phrases.ReadName(last, p + 1, out _);
            return true;
        }

        source = _phrases.ReadAt(first, p + 1, out int end);
        if (source.Kind == SourceKind.Pronoun && end <= p && text.Is(end, WordClass.Coordinator))
            source = new Source(SourceKind.Description, new TokenRange(first, p + 1), -1); // He and Torres said: a word that is a name elsewhere
        if (source.Kind == SourceKind.Name && text.Is(p, WordClass.Demonstrative))
            source = _completer.Pointing(source, first, p + 1);
        if (!source.Exists)
            source = text.NameAt(p) >= 0 ? NameAtEnd(p, first) : _joint.OfModifiers(first, p, from);
        if (!source.Exists && token.Shape == TokenShape.Lower && _bounds.StandsFree(governor, from))
            source = new Source(SourceKind.Unknown, new TokenRange(first, p + 1), -1);
        if (!source.Exists)
            p = int.MinValue;
        else if (governor > from && first <= p && _joint.Bearer(governor) is >= 0 and int bearer)
            source = _phrases.ReadName(bearer, governor, out _);
        else if (source.Kind is SourceKind.Description or SourceKind.Name && governor > from && text.Is(governor, WordClass.Coordinator))
            source = _joint.WithDescription(source, governor, from);
        return source.Exists;
    }

    /// <summary>English with Torres saying: a preposition that gives a participle its subject; …, dengan polisi mengatakan P: what goes on beside it.</summary>
    private bool IsAbsolute(int token) => text.Lexicon.IsHeadLast ? _isParticiple && text.Lexicon.EntryOf(text.Tokens[token].Word).Value == Absolute
        : text.IsSign(token - 1, ',') && text.Is(token, WordClass.Coordinator) && (text.NameAt(token + 1) >= 0 || text.Is(token + 1, WordClass.PersonNoun | WordClass.Organization | WordClass.Quantifier));

    private bool IsPlace(int first, int end) => text.NameAt(first) is >= 0 and int name && text.Names[name].Kind == NameKind.Place && text.Names[name].Whole is var whole && whole.First == first && whole.End == end;

    /// <summary>English after Torres said; Rina marah usai Torres mengatakan P: a preposition elsewhere.</summary>
    private bool OpensClause(int token, int from) => text.Is(token, WordClass.ClauseOpener)
        && (text.Lexicon.IsHeadLast || text.NameFrom(token + 1) is >= 0 and int name && text.Names[name].Kind == NameKind.Person && text.HoldsVerb(from, token));

    /// <summary>Mitra koalisi Torres mengatakan: a phrase whose head is unknown and that ends in a name is a description.</summary>
    private Source NameAtEnd(int p, int first)
    {
        int name = text.NameAt(p);
        bool own = text.Names[name].Kind is NameKind.Person or NameKind.Title;
        return own || text.Names[name].Whole.First == first
            ? _phrases.ReadName(name, p + 1, out _)
            : new Source(SourceKind.Description, new TokenRange(first, p + 1), -1);
    }
}
