using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads the reported clauses of one sentence, left to right.</summary>
internal sealed class ClauseReader(PhrasedText text, MarkMap marks)
{
    private readonly NounPhraseReader _phrases = new(text);
    private readonly SubjectFinder _subjects = new(text);
    private readonly ComplementReader _complements = new(text, marks);
    private readonly List<Passage> _found = [];
    private int _sentence;
    private int _limit;
    private bool _headline;

    /// <summary>Reads the sentence from a token on, which is behind what a direct quotation has taken of it.</summary>
    /// <param name="shared">Who spoke in the part before; its verb may have another coordinated to it.</param>
    public List<Passage> Read(int sentence, int from, Source shared)
    {
        _found.Clear();
        _sentence = sentence;
        SentenceRange range = text.Segments.Sentences[sentence];
        _limit = ContentEnd(range);
        _headline = !text.IsSign(range.EndToken - 1, '.') && text.Tokens[range.EndToken - 1].Kind != TokenKind.Mark;
        int start = from == range.FirstToken ? ClauseStart.After(text, from, _limit) : from;
        if (from == range.FirstToken && TryTail(start))
            return _found;
        ReadVerbs(start, shared);
        return _found;
    }

    /// <summary>P, kata X: the attribution behind its content, or inside it.</summary>
    private bool TryTail(int start)
    {
        for (int i = start + 1; i < _limit; i++)
        {
            if (marks.PairAt(i) >= 0 || text.NameAt(i) >= 0)
                continue;
            PhraseMatch match = text.Lexicon.MatchAt(text.Tokens.AsSpan(0, _limit), i);
            CueTraits traits = match.Entry.Cue;
            if ((traits & (CueTraits.Follows | CueTraits.Preposition)) == 0 || !(text.IsSign(i - 1, ',') || marks.PairAt(i - 1) >= 0))
                continue;
            var cue = new TokenRange(i, i + match.Length);
            if (!TrySource(cue, traits, out Source source, out int end))
                continue;
            AddTail(start, cue, source, end);
            return true;
        }

        return false;
    }

    private void AddTail(int start, TokenRange cue, Source source, int end)
    {
        int before = text.IsSign(cue.First - 1, ',') ? cue.First - 1 : cue.First;
        var content = new List<TokenRange>();
        bool connective = IsConnective(start, before);
        if (!connective)
            content.Add(new TokenRange(start, before));
        int rest = end;
        bool comma = rest < _limit && text.IsSign(rest, ',');
        if (comma && (connective || GoesOn(rest + 1)))
            content.Add(new TokenRange(rest + 1, EndOfContent(rest + 1, out _)));
        else if (!comma && GoesOn(rest) && text.Lexicon.CueOf(text.Tokens[cue.First].Word).HasFlag(CueTraits.Preposition))
            content.Add(new TokenRange(rest, EndOfContent(rest, out _)));
        if (content.Count == 0)
            return;
        Add(PassageRule.Tail, content, cue, source);
        ReadVerbs(end, source);
    }

    /// <summary>Namun, kata X, P: what stands before the cue is no content of its own.</summary>
    private bool IsConnective(int start, int before)
    {
        if (before - start > 4)
            return false;
        for (int i = start; i < before; i++)
        {
            if (!text.Is(i, WordClass.Conjunction | WordClass.Adverb | WordClass.Demonstrative | WordClass.Preposition | WordClass.TimeWord | WordClass.Pointer))
                return false;
        }

        return true;
    }

    /// <summary>Whether the sentence takes up its content again behind an inserted attribution: <c>Kasus itu, kata X, diduga kuat …</c>.</summary>
    private bool GoesOn(int i)
    {
        const WordClass Adjunct = WordClass.Preposition | WordClass.Coordinator | WordClass.Weekday | WordClass.Relay | WordClass.Role | WordClass.PersonNoun
            | WordClass.RoleModifier | WordClass.Relative | WordClass.ClauseOpener | WordClass.TimeWord;
        return i < _limit && text.Tokens[i].Shape == TokenShape.Lower && text.NameAt(i) < 0 && !text.Is(i, Adjunct)
            && text.Lexicon.CueOf(text.Tokens[i].Word) == CueTraits.None && RelayLength(i) == 0;
    }

    private bool TrySource(TokenRange cue, CueTraits traits, out Source source, out int end)
    {
        end = cue.End;
        if ((traits & CueTraits.WithClitic) != 0)
        {
            source = new Source(SourceKind.Clitic, cue, -1);
            return true;
        }

        int first = cue.End;
        source = _phrases.ReadAt(first, _limit, out end);
        return source.Exists;
    }

    /// <summary>Reads the verbs that stand before their content, one after the other.</summary>
    private void ReadVerbs(int from, Source shared)
    {
        int clause = from;
        Source last = shared;
        for (int i = from; i < _limit;)
        {
            PhraseMatch match = text.NameAt(i) >= 0 || marks.PairAt(i) >= 0 ? default : text.Lexicon.MatchAt(text.Tokens.AsSpan(0, _limit), i);
            if (match.Entry.Cue == CueTraits.None || !TryCue(i, match, clause, ref last, out int behind))
            {
                i += Math.Max(1, match.Length);
                continue;
            }

            clause = i = behind;
        }
    }

    private bool TryCue(int i, PhraseMatch match, int clause, ref Source last, out int behind)
    {
        behind = i;
        CueTraits traits = match.Entry.Cue;
        var cue = new TokenRange(i, i + match.Length);
        if ((traits & CueTraits.Preposition) != 0)
            return TryPreposition(cue, traits, ref last, out behind);
        if ((traits & CueTraits.Passive) != 0)
            return TryPassive(cue, traits, ref last, out behind);
        if ((traits & CueTraits.Claim) != 0)
            return TryClaim(cue, traits, ref last, out behind);
        bool bare = (traits & CueTraits.Headline) != 0 && _headline;
        if ((traits & CueTraits.Leads) == 0 && !bare)
            return false;
        Source source = FindSubject(i, clause, last);
        if (!source.Exists)
            return false;
        int first = _complements.ContentFirst(cue.End, _limit, bare ? traits | CueTraits.Clause : traits, out bool that);
        if (first < 0 || first >= _limit)
            return false;
        int end = EndOfContent(first, out behind);
        if (end <= first)
            return false;
        Add(that ? PassageRule.VerbThat : PassageRule.Verb, [new TokenRange(first, end)], cue, source);
        last = source;
        return true;
    }

    private Source FindSubject(int verb, int clause, Source last)
    {
        if (last.Exists && IsCoordinated(verb, clause))
            return last.Shared;
        return _subjects.Find(verb, clause, out bool denied) is var source && !denied ? source : Source.None;
    }

    /// <summary>Whether nothing but a coordinator stands between the part before and this verb.</summary>
    private bool IsCoordinated(int verb, int clause)
    {
        for (int i = verb - 1; i >= clause; i--)
        {
            if (!text.Is(i, WordClass.Adverb | WordClass.Coordinator) && !text.IsSign(i, ','))
                return false;
        }

        return true;
    }

    private bool TryPreposition(TokenRange cue, CueTraits traits, ref Source last, out int behind)
    {
        behind = cue.End;
        if (!TrySource(cue, traits, out Source source, out int end))
            return false;
        int first = AfterApposition(end);
        if (first >= _limit)
            return false;
        int contentEnd = EndOfContent(first, out behind);
        Add(PassageRule.Preposition, [new TokenRange(first, contentEnd)], cue, source);
        last = source;
        return true;
    }

    /// <summary>Menurut X, juru bicara bandara, P: steps over what describes the source.</summary>
    private int AfterApposition(int end)
    {
        int i = end;
        if (i < _limit && text.IsSign(i, ','))
        {
            i++;
            if (i < _limit && text.Is(i, WordClass.Role | WordClass.RoleModifier | WordClass.PersonNoun | WordClass.Quantifier | WordClass.Weekday) && NextComma(i) is > 0 and int comma)
                i = comma + 1;
        }
        else if (i < _limit && text.Is(i, WordClass.Preposition | WordClass.Relative) && NextComma(i) is > 0 and int comma)
        {
            i = comma + 1;
        }

        return i;
    }

    private int NextComma(int from)
    {
        const int Reach = 20;
        for (int i = from; i < Math.Min(_limit, from + Reach); i++)
        {
            if (text.IsSign(i, ','))
                return i;
        }

        return -1;
    }

    private bool TryPassive(TokenRange cue, CueTraits traits, ref Source last, out int behind)
    {
        behind = cue.End;
        int agent = cue.End;
        while (agent < _limit && text.Is(agent, WordClass.AgentMarker | WordClass.Adverb) && !text.Is(agent, WordClass.Pronoun))
            agent++;
        Source source = _phrases.ReadAt(agent, _limit, out int end);
        if (!source.Exists && !TryDocument(cue.First, out source))
        {
            if (!last.Exists && text.Is(cue.End, WordClass.Complementizer | WordClass.Adverb) && cue.First == ClauseStart.After(text, text.Segments.Sentences[_sentence].FirstToken, _limit))
            {
                int that = _complements.ContentFirst(cue.End, _limit, traits, out bool introduced);
                if (introduced)
                {
                    Add(PassageRule.VerbThat, [new TokenRange(that, EndOfContent(that, out behind))], cue, Source.None);
                    return true;
                }
            }

            return false;
        }

        bool document = end <= cue.First;
        int first = _complements.ContentFirst(document ? cue.End : end, _limit, document ? traits : traits | CueTraits.That, out bool marked);
        if (first < 0 || first >= _limit)
            return false;
        int contentEnd = EndOfContent(first, out behind);
        Add(PassageRule.Passive, [new TokenRange(first, contentEnd)], cue, source);
        last = source;
        return marked || first >= 0;
    }

    /// <summary>Dalam dekrit itu, disebutkan P: the document speaks.</summary>
    private bool TryDocument(int cue, out Source source)
    {
        source = Source.None;
        int first = ClauseStart.After(text, text.Segments.Sentences[_sentence].FirstToken, _limit);
        if (first + 1 >= cue || !text.Is(first, WordClass.Preposition) || !text.Is(first + 1, WordClass.DocumentNoun))
            return false;
        source = _phrases.ReadAt(first + 1, cue, out int end);
        return source.Exists && end >= cue - 1;
    }

    private bool TryClaim(TokenRange cue, CueTraits traits, ref Source last, out int behind)
    {
        behind = cue.End;
        Source source = _phrases.ReadAt(cue.End, _limit, out int end);
        if (!source.Exists || source.Kind == SourceKind.Description && text.Is(source.Words.First, WordClass.Demonstrative))
            return false;
        int first = _complements.ContentFirst(end, _limit, traits | CueTraits.That, out bool that);
        if (!that || first < 0 || first >= _limit)
            return false;
        Add(PassageRule.Claim, [new TokenRange(first, EndOfContent(first, out behind))], cue, source);
        last = source;
        return true;
    }

    /// <summary>Where a content ends: before a verb coordinated to its own, before a relay formula, or with the sentence.</summary>
    private int EndOfContent(int first, out int behind)
    {
        if (marks.PairAt(first) is >= 0 and int pair && marks.Pairs[pair].Open == first && marks.Pairs[pair].End >= _limit)
        {
            behind = _limit;
            return marks.Pairs[pair].End;
        }

        for (int i = first + 1; i < _limit; i++)
        {
            if (marks.PairAt(i) >= 0)
                continue;
            if (RelayLength(i) > 0 && (text.IsSign(i - 1, ',') || i > first + 3))
            {
                behind = _limit;
                return Trim(first, i);
            }

            if (IsReportingVerb(i) && ConnectorFirst(i, first) is >= 0 and int connector && connector > first)
            {
                behind = connector;
                return Trim(first, connector);
            }
        }

        behind = _limit;
        return _limit;
    }

    private bool IsReportingVerb(int i)
    {
        if (text.NameAt(i) >= 0)
            return false;
        CueTraits traits = text.Lexicon.MatchAt(text.Tokens.AsSpan(0, _limit), i).Entry.Cue;
        return (traits & CueTraits.Leads) != 0;
    }

    /// <summary>dan mendesak, seraya menambahkan: the first token of what coordinates the verb; -1 where nothing does.</summary>
    private int ConnectorFirst(int verb, int first)
    {
        int i = verb - 1;
        while (i > first && text.Is(i, WordClass.Adverb) && !text.Is(i, WordClass.Coordinator))
            i--;
        if (text.IsSign(i, ','))
            return i;
        if (!text.Is(i, WordClass.Coordinator))
            return text.Lexicon.MatchAt(text.Tokens.AsSpan(0, _limit), verb).Length > 1 && i == verb - 1 ? verb : -1;
        return i > first && text.IsSign(i - 1, ',') ? i - 1 : i;
    }

    /// <summary>seperti dikutip TASS, sebagaimana dilansir …: the length of the formula; 0 where there is none.</summary>
    private int RelayLength(int i)
    {
        PhraseMatch match = text.Lexicon.MatchAt(text.Tokens.AsSpan(0, _limit), i);
        return (match.Entry.Class & WordClass.Relay) != 0 && text.NameAt(i) < 0 ? match.Length : 0;
    }

    private int Trim(int first, int end)
    {
        while (end > first && text.Tokens[end - 1].Kind == TokenKind.Punctuation && text.CharOf(end - 1) is ',' or '.' or ';' or ':' or '-' or '–' or '—')
            end--;
        return end;
    }

    private int ContentEnd(SentenceRange sentence)
    {
        int end = sentence.EndToken;
        while (end > sentence.FirstToken && text.Tokens[end - 1].Kind == TokenKind.Punctuation && text.CharOf(end - 1) is not (')' or ']' or '%'))
            end--;
        return end;
    }

    private void Add(PassageRule rule, List<TokenRange> content, TokenRange cue, Source source)
    {
        QuoteKind kind = marks.Take(content, text);
        _found.Add(new Passage { Rule = rule, Content = content, Cue = cue, Source = source, Sentence = _sentence, Kind = kind });
    }
}
