using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads the reported clauses of one sentence, left to right.</summary>
internal sealed class ClauseReader
{
    private readonly PhrasedText _text;
    private readonly MarkMap _marks;
    private readonly Signals _signals;
    private readonly PassageRoom _room;
    private readonly TailReader _tails;
    private readonly VerbReader _verbs;
    private readonly PassiveReader _passives;
    private readonly AgentReader _agents;
    private readonly BareVerbReader _bare;
    private readonly ClaimReader _claims;
    private readonly QuestionReader _questions;
    private readonly NounPhraseReader _phrases;
    private readonly BareInsertionReader _insertions;
    private readonly ListTeller _listed;
    private readonly OwnerReader _owners;
    private readonly HeadlineSpeaker _headlines;
    private readonly LeadingVerbReader _leads;
    private readonly List<Passage> _found = [];

    public ClauseReader(PhrasedText text, MarkMap marks, Signals signals, PassageRoom room, SubjectFinder subjects, EchoTeller echoes)
    {
        _text = text;
        _marks = marks;
        _signals = signals;
        _room = room;
        _phrases = new NounPhraseReader(text);
        _listed = new ListTeller(text);
        _owners = new OwnerReader(text);
        _headlines = new HeadlineSpeaker(text);
        var complements = new ComplementReader(text, marks);
        _leads = new LeadingVerbReader(text, complements, room);
        var bounds = new ContentBounds(text, marks, signals.Cues, complements);
        var resumptions = new ResumptionReader(text, marks, bounds);
        _tails = new TailReader(text, marks, signals.Cues, bounds, resumptions, echoes, complements, subjects, room);
        _verbs = new VerbReader(text, complements, bounds, _tails, new DescriptionTeller(text, signals.Cues, complements), subjects, resumptions, room);
        _passives = new PassiveReader(text, complements, bounds, resumptions, room);
        _insertions = new BareInsertionReader(text, _tails, resumptions, bounds, room);
        _agents = new AgentReader(text, complements, bounds, new SourceTeller(text), room);
        _bare = new BareVerbReader(text, bounds, room);
        _claims = new ClaimReader(text, complements, bounds, room);
        _questions = new QuestionReader(text, marks, complements, room);
    }

    /// <summary>Reads the sentence from a token on, which is behind what a direct quotation has taken of it, or the part of it before one.</summary>
    /// <param name="shared">Who spoke in the part before; its verb may have another coordinated to it.</param>
    /// <param name="isPreviousFree">Whether there is a sentence before without an attribution of its own.</param>
    /// <param name="limit">Where the part of the sentence ends that is to be read.</param>
    public List<Passage> Read(int sentence, int from, Source shared, bool isPreviousFree, int limit = int.MaxValue)
    {
        _found.Clear();
        Clause clause = ClauseOf(sentence, from, isPreviousFree, limit);
        if (clause.IsWhole && ReadColon(clause))
            return _found;
        int start = clause.Start;
        if (clause.IsWhole && (_text.CueOf(start) & CueTraits.Question) == 0)
        {
            if (_tails.Read(clause, out int echo, out TokenRange relay) is { } tail)
            {
                Add(clause, tail);
                (start, shared) = (tail.Behind, tail.Source);
            }
            else if (echo > 0)
            {
                ReadVerbs(clause with { Limit = echo }, start, shared);
                foreach (Passage passage in _found)
                    passage.Relay = passage.Relay.IsEmpty ? relay : passage.Relay;
                return _found;
            }
        }

        ReadVerbs(clause, start, shared);
        return _found;
    }

    private Clause ClauseOf(int sentence, int from, bool isPreviousFree, int limit)
    {
        SentenceRange range = _text.Segments.Sentences[sentence];
        int end = limit = Math.Min(limit, range.EndToken);
        ReadOnlySpan<Token> tokens = _text.Tokens[..end];
        while (limit > range.FirstToken && tokens[limit - 1].Kind == TokenKind.Punctuation && _text.CharOf(limit - 1) is not (')' or ']' or '%'))
            limit--;
        bool headline = end == range.EndToken && !_text.IsSign(end - 1, '.') && (tokens[^1].Kind != TokenKind.Mark || tokens.Length > 1 && tokens[^2].Kind == TokenKind.Word); // Torres Sebut Dakwaan 'Palsu'
        return new Clause(sentence, from == range.FirstToken ? ClauseStart.After(_text, from, limit) : from, limit, from == range.FirstToken, headline, isPreviousFree);
    }

    /// <summary>Torres: Pajak Tidak Naik. A headline whose colon parts the speaker from the words.</summary>
    private bool ReadColon(Clause clause)
    {
        int i = clause.IsHeadline || clause.Sentence == 0 ? FirstColon(clause) : PersonEnd(clause);
        if (i >= clause.Limit - 1 || !_text.IsSign(i, ':') || _marks.PairAt(i + 1) >= 0 || _listed.IsListed(clause, i + 1))
            return false;
        if (clause.IsHeadline && _headlines.Find(clause.Start, i, clause.Limit, out TokenRange said) is { Exists: true } opening)
        {
            Add(clause, new ReportedClause(PassageRule.Colon, _room.Content(said), default, opening, clause.Limit));
            return true;
        }

        int name = _text.NameAt(i - 1);
        if ((name < 0 && (_text.Lexicon.IsHeadLast || _headlines.IsUnnamed(clause, i)) || IsKin(clause.Start)) && _phrases.ReadAt(clause.Start, i, out int end) is { Exists: true } described && end == i)
        {
            Add(clause, new ReportedClause(PassageRule.Colon, _room.Content(new TokenRange(i + 1, clause.Limit)), default, described, clause.Limit));
            return true;
        }

        if (name < 0 || _text.Names[name].Whole.End != i)
            return false;
        NamePhrase phrase = _text.Names[name];
        if (_text.Lexicon.IsHeadLast && !_listed.IsSomebody(phrase.Whole))
            return false;
        if (!_text.Lexicon.IsHeadLast && JointBefore(clause.Start, phrase.Whole.First) is >= 0 and int other)
            (name, phrase) = (other, _text.Names[other] with { Name = new TokenRange(_text.Names[other].Name.First, phrase.Whole.End) });
        else if (!_text.Lexicon.IsHeadLast && (_listed.IsTopic(clause.Start, phrase) || _headlines.IsObject(clause.Start, phrase)))
            return false;
        var source = new Source(SourceKind.Name, phrase.Bare, name);
        int behind = clause.IsHeadline ? clause.Limit : UtteranceEnd(clause, i);
        Add(clause, new ReportedClause(PassageRule.Colon, _room.Content(new TokenRange(i + 1, behind)), default, source, behind));
        return true;
    }

    /// <summary>TORRES: P. Q. R. In a transcript what is said goes on to the end of the paragraph that its speaker opens; but of one whose name stands there again it tells.</summary>
    private int UtteranceEnd(Clause clause, int colon)
    {
        ReadOnlySpan<SentenceRange> sentences = _text.Segments.Sentences;
        int last = clause.Sentence, paragraph = sentences[last].Paragraph;
        if (last > 0 && sentences[last - 1].Paragraph == paragraph)
            return clause.Limit;
        while (last + 1 < sentences.Length && sentences[last + 1].Paragraph == paragraph)
            last++;
        int end = sentences[last].EndToken;
        for (int i = colon + 1; last > clause.Sentence && i < end; i++)
        {
            if (_text.NameAt(i) >= 0 && _text.TextOf(i).SequenceEqual(_text.TextOf(colon - 1)))
                return clause.Limit;
        }

        return last == clause.Sentence ? clause.Limit : _text.IsSign(end - 1, '.') ? end - 1 : end;
    }

    /// <summary>Torres dan Satya: P; the name that opens the line before a coordinator and another one; -1 where none does.</summary>
    private int JointBefore(int start, int first) => first - 2 >= start && _text.Is(first - 1, WordClass.Coordinator) && _text.NameAt(first - 2) is >= 0 and int name
        && _text.Names[name].Whole.First == start && !_text.Names[name].Name.IsEmpty ? name : -1;

    /// <summary>Adik Torres: P is the brother's, Media Borea: P the media's.</summary>
    private bool IsKin(int start) => _text.NameAt(start) < 0 && (_text.Is(start, WordClass.Relation) && _text.Is(start, WordClass.PersonNoun) || _text.Is(start, WordClass.Audience));

    private int FirstColon(Clause clause)
    {
        int i = clause.Start + 1;
        while (i < clause.Limit - 1 && !_text.IsSign(i, ':'))
            i++;
        return i;
    }

    /// <summary>The end of the person's name that opens the clause; the clause's end where none does.</summary>
    private int PersonEnd(Clause clause) =>
        _text.NameFrom(clause.Start) is >= 0 and int name && _text.Names[name].Kind == NameKind.Person
            ? _text.Names[name].Whole.End : clause.Limit;

    /// <summary>Reads the words that stand before their content, one after the other.</summary>
    private void ReadVerbs(Clause clause, int from, Source shared)
    {
        int part = from;
        Source last = shared;
        for (int i = _signals.Cues.Next(from, clause.Limit); i < clause.Limit; i = _signals.Cues.Next(i, clause.Limit))
        {
            PhraseMatch match = _text.MatchAt(i, clause.Limit);
            if (match.Entry.Cue == CueTraits.None || Read(clause, i, match, part, last) is not { } reported)
            {
                i += Math.Max(1, match.Length);
                continue;
            }

            Add(clause, reported);
            i = Math.Max(i + 1, reported.Behind);
            if (reported.Rule == PassageRule.Claim ? match.Length == 1 : reported.Rule != PassageRule.Asked || (match.Entry.Cue & CueTraits.Question) != 0 && !_questions.IsAside(reported.Cue.First)) // renewed Torres's call for a truce, saying P: a noun has no clause of its own
                (last, part) = (reported.Source.Exists ? reported.Source : last, i);
        }
    }

    private ReportedClause? Read(Clause clause, int i, PhraseMatch match, int part, Source last)
    {
        CueTraits traits = match.Entry.Cue;
        var cue = new TokenRange(i, i + match.Length);
        if ((traits & CueTraits.Preposition) != 0)
            return _verbs.ReadPreposition(clause, cue, traits);
        if (_text.Lexicon.IsHeadLast && (traits & (CueTraits.Leads | CueTraits.Passive)) != 0 && _text.Is(i - 1, WordClass.Adverb | WordClass.TimeWord) && _agents.IsPassive(clause, i, out int auxiliary))
        {
            if (_agents.Read(clause, i, auxiliary) is { } passive)
                return passive;
            if ((traits & (CueTraits.Passive | CueTraits.Question)) == CueTraits.Passive && !_agents.HoldsAs(cue.End, clause.Limit))
                return null; // the town was called by radio to surrender
        }

        if ((traits & CueTraits.Question) != 0 && (traits & CueTraits.Passive) != 0 && _text.Is(cue.End, WordClass.AgentMarker | WordClass.Infinitive) && _agents.IsPassive(clause, cue.End - 1, out int opening) && _agents.Read(clause, cue.End - 1, opening) is { } asked)
            return asked; // Residents were asked by the mayor to stay home
        if ((traits & CueTraits.Question) != 0 && ((traits & CueTraits.Passive) != 0 || _questions.Opens(clause, i)))
            return _questions.Read(clause, cue, traits);
        if ((traits & (CueTraits.Headline | CueTraits.Reacts)) != 0 && i == clause.Start && clause.IsHeadline && clause.IsWhole && _text.IsCapitalized(i))
            return _leads.ReadBare(clause, cue, traits);
        if ((traits & CueTraits.Follows) != 0 && clause.IsWhole && (i == clause.Start || Opens(clause.Start, i)))
        {
            if (i == clause.Start && ((_text.ClassOf(i) | match.Entry.Class) & WordClass.Pointer) != 0)
                return _passives.ReadPointer(clause, cue);
            if (_verbs.ReadLeading(clause, cue, traits) is { } leading)
                return leading;
        }

        if ((traits & (CueTraits.Follows | CueTraits.Leads | CueTraits.WithClitic)) == CueTraits.Follows && _insertions.Read(clause, cue, traits) is { } inserted)
            return inserted;
        if ((traits & CueTraits.Headline) != 0 && (_bare.Read(clause, cue) ?? _passives.ReadBare(clause, cue)) is { } bare)
            return bare;
        if ((traits & CueTraits.Passive) != 0)
            return _passives.Read(clause, cue, traits);
        if ((traits & CueTraits.Claim) != 0 && !clause.IsHeadingVerb(_text, i) && ((traits & CueTraits.Leads) == 0 || IsNoun(i, clause.Start)))
            return _claims.Read(clause, cue, traits);
        return _verbs.ReadVerb(clause, cue, traits, part, last);
    }

    /// <summary>Masih kata Torres, P; Namun ujar Torres, P: whether nothing but connectives stands before a verb that opens its sentence.</summary>
    private bool Opens(int start, int verb)
    {
        const int LongestConnective = 3;
        const WordClass Connectives = WordClass.Adverb | WordClass.Conjunction;
        if (verb - start > LongestConnective || _text.Lexicon.IsHeadLast)
            return false;
        while (start < verb && _text.NameAt(start) < 0 && _text.MatchAt(start, verb) is { Length: > 0 } match && (match.Entry.Class & Connectives) != 0)
            start += match.Length;
        return start == verb;
    }

    /// <summary>Torres's claims: a word that is a verb elsewhere is a noun behind what opens a noun phrase.</summary>
    private bool IsNoun(int i, int start) => i > start && (_text.Is(i - 1, WordClass.Determiner | WordClass.Possessive) || _text.Lexicon.IsHeadLast && _owners.Before(i, start).Exists);

    private void Add(Clause clause, ReportedClause reported)
    {
        Passage passage = _room.Passage(reported.Rule, reported.Content, reported.Cue, reported.Source, clause.Sentence);
        passage.Relay = reported.Relay;
        passage.Kind = _marks.Take(passage.Content, _text);
        _found.Add(passage);
    }
}
