using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>
/// Reads passives whose agent speaks, where the verb's form is its participle's: English Residents were urged by the mayor to stay home; Torres was accused
/// of lying by clerks; the plan was described as unfair by Torres.
/// </summary>
internal sealed class AgentReader(PhrasedText text, ComplementReader complements, ContentBounds bounds, SourceTeller sources, PassageRoom room)
{
    private const int LongestChain = 4, LongestContent = 24, LongestTime = 3;
    private readonly SourceBehindReader _behind = new(text);
    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>Whether an auxiliary that makes a passive stands before the verb, other auxiliaries and adverbs between or not.</summary>
    /// <param name="first">The first of these words.</param>
    public bool IsPassive(Clause clause, int verb, out int first)
    {
        bool passive = false;
        first = verb;
        while (first > clause.Start && first > verb - LongestChain && text.NameAt(first - 1) < 0 && text.Is(first - 1, WordClass.Adverb | WordClass.TimeWord | WordClass.Weekday))
            passive |= text.MakesPassive(--first);
        return passive;
    }

    /// <param name="auxiliary">The first of the words that make the passive.</param>
    public ReportedClause? Read(Clause clause, int verb, int auxiliary)
    {
        CueTraits traits = text.Segments.EntryOf(verb).Cue;
        int i = text.Segments.BehindAdverbs(verb + 1, clause.Limit);
        if ((traits & CueTraits.Leads) == 0 || i + 1 >= clause.Limit)
            return null;
        var cue = new TokenRange(verb, verb + 1);
        int time = i; // was reported last week by the Lantern
        while (time < Math.Min(clause.Limit, i + LongestTime) && text.NameAt(time) < 0 && text.Is(time, WordClass.RelativePeriod | WordClass.TimeWord | WordClass.Weekday | WordClass.RoleModifier))
            time++;
        return text.Is(time, WordClass.AgentMarker) ? ReadBefore(clause, cue, traits, auxiliary, time + 1) : ReadBehind(clause, cue, traits, auxiliary, i) ?? ReadAlone(clause, cue, traits, auxiliary, i);
    }

    /// <summary>Residents were urged by the mayor to stay home.</summary>
    private ReportedClause? ReadBefore(Clause clause, TokenRange cue, CueTraits traits, int auxiliary, int agent)
    {
        Source source = _behind.Read(agent, clause.Limit, out int end);
        if ((traits & (CueTraits.Noun | CueTraits.Clause | CueTraits.To)) == CueTraits.Noun && !Blames(traits, end))
            source = _phrases.ReadAt(agent, clause.Limit, out end); // accused by residents of lying, blamed by pilots for the leak
        if (!IsAgent(source, end, clause.Limit))
            return null;
        if (end + 1 >= clause.Limit)
            return ReadSubject(clause, cue, traits, source, auxiliary, end);
        if (text.Is(end, WordClass.Complementizer))
            return (traits & (CueTraits.Clause | CueTraits.That)) == 0 ? null : new ReportedClause(PassageRule.VerbThat, room.Content(new TokenRange(end + 1, bounds.End(end + 1, clause.Limit, out int next))), cue, source, next);
        bool told = (traits & (CueTraits.Addressee | CueTraits.Question)) == CueTraits.Addressee && text.Tokens[end].Kind == TokenKind.Word && complements.IsClause(end, clause.Limit);
        if (!told && !Asks(traits, end, auxiliary) && !Blames(traits, end))
            return ReadSubject(clause, cue, traits, source, auxiliary, end);
        List<TokenRange> content = told || Subject(clause, auxiliary) is not { IsEmpty: false } subject ? room.Content() : room.Content(subject);
        content.Add(new TokenRange(end, bounds.End(end, clause.Limit, out int behind)));
        return new ReportedClause(PassageRule.Verb, content, cue, source, behind);
    }

    /// <summary>The plan was first reported by the Lantern, a letter which was confirmed by Torres: nothing but the subject is what was told.</summary>
    private ReportedClause? ReadSubject(Clause clause, TokenRange cue, CueTraits traits, Source source, int auxiliary, int end)
    {
        if ((traits & (CueTraits.Noun | CueTraits.Clause)) == CueTraits.None || (traits & (CueTraits.Deed | CueTraits.To | CueTraits.Addressee)) != 0 || HoldsAs(end, clause.Limit))
            return null;
        TokenRange said = SubjectOrPronoun(clause, auxiliary);
        if ((traits & CueTraits.Noun) == 0 && !said.IsEmpty && text.NameAt(said.First) is >= 0 and int name && text.Names[name].Kind == NameKind.Person && text.Names[name].Whole.End >= said.End)
            return null; // The judge Rina Torres was confirmed by the council
        return said.IsEmpty ? null : new ReportedClause(PassageRule.Verb, room.Content(said), cue, source, end);
    }

    /// <summary>Residents were urged to stay home by the mayor; the plan was called a mistake by clerks.</summary>
    private ReportedClause? ReadBehind(Clause clause, TokenRange cue, CueTraits traits, int auxiliary, int first)
    {
        bool names = text.Is(first, WordClass.AsWord) || (traits & (CueTraits.As | CueTraits.Noun)) == (CueTraits.As | CueTraits.Noun) && text.Is(first, WordClass.Determiner);
        bool divided = Asks(traits, first, auxiliary) || Blames(traits, first);
        if (!names && !divided)
            return null;
        for (int i = first + 1; i + 1 < Math.Min(clause.Limit, first + LongestContent) && !text.IsSign(i, ','); i++)
        {
            if (text.NameAt(i) >= 0)
                continue;
            if (text.Is(i, WordClass.Complementizer | WordClass.Relative) || text.MakesPassive(i))
                return null; // Residents were told to be seen by doctors
            if (!text.Is(i, WordClass.AgentMarker))
                continue;
            Source source = _behind.Read(i + 1, clause.Limit, out int end);
            if (!IsAgent(source, end, clause.Limit) || end < clause.Limit && !text.IsSign(end, ',') && !complements.IsOfTheSaying(end, clause.Limit))
                return null;
            var said = new TokenRange(text.Is(first, WordClass.AsWord) ? first + 1 : first, i);
            List<TokenRange> content = divided && Subject(clause, auxiliary) is { IsEmpty: false } subject ? room.Content(subject) : room.Content();
            content.Add(said);
            return said.Length > 0 ? new ReportedClause(PassageRule.Verb, content, cue, source, end) : null;
        }

        return null;
    }

    /// <summary>Torres was accused of lying, has been criticized for his vote, was called "a liar", was declared the winner: nobody says who told it.</summary>
    private ReportedClause? ReadAlone(Clause clause, TokenRange cue, CueTraits traits, int auxiliary, int first)
    {
        const CueTraits Naming = CueTraits.As | CueTraits.Noun;
        if (text.NameAt(first) >= 0 || (traits & CueTraits.Participle) != 0 || text.Lexicon.Forms.HasAgreement(text.TextOf(cue.First)))
            return null;
        bool of = Blames(traits, first), role = text.Is(first, WordClass.AsWord) && text.MatchAt(first, clause.Limit).Length == 1 && (traits & (CueTraits.Noun | CueTraits.As)) != 0 && (traits & CueTraits.Clause) == 0;
        bool named = text.Is(first, WordClass.Determiner) && !text.Is(first, WordClass.Pronoun) && ((traits & Naming) == Naming || (traits & (CueTraits.Clause | CueTraits.Addressee | CueTraits.Question | CueTraits.Noun)) == CueTraits.Clause);
        bool asked = (traits & CueTraits.Question) != 0 && Asks(traits, first, auxiliary); // Torres was asked to leave
        if (!of && !role && !named && !asked)
            return null;
        int said = role || of && text.Segments.IsOf(first) ? first + 1 : first, end = said < clause.Limit && text.Tokens[said].Kind != TokenKind.Punctuation ? bounds.End(said, clause.Limit, out _, isThing: true) : said;
        if (complements.CommaBehind(said, end) is >= 0 and int comma)
            end = comma;
        for (int i = said; i < end; i++)
        {
            if (text.Is(i, WordClass.AgentMarker) && text.NameAt(i) < 0)
                end = i;
        }

        if (end <= said || named && (traits & Naming) != Naming && text.HoldsVerb(said, end))
            return null; // a man who was there said the pier was shut
        TokenRange subject = SubjectOrPronoun(clause, auxiliary);
        List<TokenRange> content = subject.IsEmpty ? room.Content() : room.Content(subject);
        content.Add(new TokenRange(said, end));
        return new ReportedClause(PassageRule.Asked, content, cue, Source.None, end);
    }

    /// <summary>Whether what something is said to be stands behind the agent.</summary>
    public bool HoldsAs(int first, int limit)
    {
        int end = Math.Min(limit, first + LongestContent), comma = text.NextComma(first, end);
        return text.Holds(first, comma < 0 ? end : comma, WordClass.AsWord);
    }

    private bool IsAgent(Source source, int end, int limit) => source.Kind is SourceKind.Name or SourceKind.Description or SourceKind.Pronoun && sources.CanAct(source, CueTraits.Deed)
        && (end >= limit || !text.IsTime(source.Words.First, end));

    /// <summary>Drivers were warned to stay away: of verbs that ask nobody for anything else, only people can be meant.</summary>
    private bool Asks(CueTraits traits, int first, int auxiliary)
    {
        int to = text.Is(first, WordClass.Negation) ? first + 1 : first;
        bool opens = text.Is(to, WordClass.Infinitive) && text.NameAt(to) < 0 && text.NameAt(to + 1) < 0 && !text.Is(to + 1, WordClass.Determiner | WordClass.Possessive | WordClass.Pronoun | WordClass.Audience);
        bool people = text.Is(auxiliary - 1, WordClass.PersonNoun | WordClass.Role | WordClass.Pronoun | WordClass.Audience) || text.NameAt(auxiliary - 1) is >= 0 and int name && text.Names[name].Kind == NameKind.Person;
        return opens && ((traits & (CueTraits.To | CueTraits.Addressee)) != 0 || people && (traits & CueTraits.Clause) != 0);
    }

    /// <summary>Torres was accused of lying, was blamed for the fire.</summary>
    private bool Blames(CueTraits traits, int first) => text.NameAt(first) < 0 && text.Is(first, WordClass.Preposition)
        && (text.Segments.IsOf(first) ? (traits & CueTraits.Of) != 0 : text.Segments.EntryOf(first).Value == QualifierReader.Attached && (traits & (CueTraits.Noun | CueTraits.Clause | CueTraits.To | CueTraits.As)) == CueTraits.Noun);

    private TokenRange SubjectOrPronoun(Clause clause, int auxiliary) =>
        auxiliary > clause.Start && text.NameAt(auxiliary - 1) < 0 && text.Is(auxiliary - 1, WordClass.Relative) ? new TokenRange(auxiliary - 1, auxiliary) : Subject(clause, auxiliary);

    /// <summary>All that stands before the passive in its clause; nothing where that holds another verb.</summary>
    private TokenRange Subject(Clause clause, int auxiliary)
    {
        int first = auxiliary;
        while (first > clause.Start && (text.NameAt(first - 1) >= 0 || !text.IsSign(first - 1, ',') && (text.Tokens[first - 1].Kind != TokenKind.Mark || text.IsOwnerMark(first - 1)) && !text.Is(first - 1, WordClass.ClauseOpener | WordClass.Complementizer)))
        {
            first--;
            if (text.NameAt(first) < 0 && (text.Is(first, WordClass.Relative) || text.IsVerb(first)))
                return default;
        }

        while (first < auxiliary && text.NameAt(first) < 0 && text.Is(first, WordClass.Coordinator | WordClass.Adverb) && !text.Is(first, WordClass.Quantifier))
            first++;
        return new TokenRange(first, auxiliary);
    }
}
