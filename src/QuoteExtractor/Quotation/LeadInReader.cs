using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads what leads in a quotation: <c>X: "P"</c>, <c>X menjawab singkat: "P"</c>, <c>Kata X, "P"</c>.</summary>
internal sealed class LeadInReader(PhrasedText text, MarkMap marks, PassageRoom room, SubjectFinder subjects)
{
    /// <summary>The lexicon's value of prepositions before who made what stands before them: English <c>from</c>.</summary>
    private const int Maker = 4;

    private readonly NounPhraseReader _phrases = new(text);
    private readonly HeadlineSpeaker _headlines = new(text);

    /// <summary>The attribution between the begin of a sentence and the mark that opens behind it; <see langword="null"/> where a clause stands there.</summary>
    public Passage? Read(SentenceRange sentence, int index, MarkPair marked)
    {
        int sign = marked.Open - 1;
        if (sign <= sentence.FirstToken || !(text.IsSign(sign, ':') || text.IsSign(sign, ',')))
            return null;
        int start = ClauseStart.After(text, sentence.FirstToken, sign);
        return ReadCueFirst(start, sign, index, marked)
            ?? (text.IsSign(sign, ':') ? WithRest(ReadName(NameStart(start, sign), sign, index, marked), sentence, index, marked) ?? ReadHeadline(start, sign, index, marked) ?? ReadVerb(start, sign, index, marked, false) ?? ReadSubject(start, sign, index, marked)
            : ReadManner(start, sign, index, marked, sentence));
    }

    /// <summary>X berkata dengan nada getir, "P"; X menjawab singkat, "P": how it was said, between the verb and a quotation that closes the sentence.</summary>
    private Passage? ReadManner(int start, int comma, int index, MarkPair marked, SentenceRange sentence)
    {
        const int LongestManner = 10, LongestBeforeHead = 20;
        if (!text.IsCapitalized(marked.Open + 1) || marked.End < sentence.EndToken - 1)
            return null;
        for (int i = comma - 1; i >= Math.Max(start, comma - (text.Lexicon.IsHeadLast ? LongestBeforeHead : LongestManner)) && marks.PairAt(i) < 0; i--)
        {
            if (text.Lexicon.IsHeadLast ? text.Is(i, WordClass.Complementizer) || text.Tokens[i].Kind == TokenKind.Punctuation && text.CharOf(i) is not (',' or '.') : text.IsSign(i, ','))
                return null;
            if (text.NameAt(i) >= 0)
                continue;
            PhraseMatch match = text.MatchAt(i, comma);
            int end = i + match.Length;
            if ((match.Entry.Cue & (CueTraits.Leads | CueTraits.Direct)) == 0)
                continue;
            bool manner = text.Lexicon.IsHeadLast ? TellsHow(match.Entry.Cue, end, comma) && !text.HoldsCue(start, i, CueTraits.Leads) : IsManner(end, comma);
            return manner && subjects.Find(i, start, out bool denied) is { Exists: true } subject && !denied ? Make(marked, new TokenRange(i, end), subject, index) : null;
        }

        return null;
    }

    private bool IsManner(int end, int comma)
    {
        const int MostBare = 2;
        return end < comma && (text.Is(end, WordClass.Preposition | WordClass.Adverb | WordClass.Coordinator) || comma - end <= MostBare && text.NameAt(end) < 0);
    }

    /// <summary>English Torres said in the spring, before the vote, "P"; Torres noted, however, "P"; Torres told the clerks in a letter, "P".</summary>
    private bool TellsHow(CueTraits traits, int end, int comma)
    {
        if ((traits & (CueTraits.Clause | CueTraits.Direct)) == 0)
            return false;
        if ((traits & CueTraits.Addressee) != 0)
            _phrases.ReadAt(end, comma, out end);
        bool time = text.Is(end, WordClass.Determiner) && (text.Is(end + 1, WordClass.TimeWord) || text.Is(end + 2, WordClass.TimeWord));
        return end < comma && (time || text.IsSign(end, ',') || text.Is(end, WordClass.Preposition | WordClass.Adverb | WordClass.TimeWord | WordClass.Weekday | WordClass.ClauseOpener) && !text.IsAuxiliary(end));
    }

    /// <summary>The attribution in a sentence that ends with a colon, where the quotation is the next paragraph.</summary>
    public Passage? ReadAcross(SentenceRange sentence, int index, MarkPair marked)
    {
        int colon = sentence.EndToken - 1;
        int start = ClauseStart.After(text, sentence.FirstToken, colon);
        return ReadCueFirst(start, colon, index, marked) ?? ReadName(start, colon, index, marked) ?? ReadVerb(start, colon, index, marked, true) ?? ReadSubject(start, colon, index, marked);
    }

    /// <summary>Kata X, "P"; Katanya, "P".</summary>
    private Passage? ReadCueFirst(int start, int sign, int index, MarkPair marked)
    {
        while (start < sign && text.Is(start, WordClass.Adverb | WordClass.Conjunction) && !IsFollowing(start, sign))
            start++;
        if (text.Lexicon.IsHeadLast && (text.CueOf(start) & (CueTraits.Participle | CueTraits.Clause)) == (CueTraits.Participle | CueTraits.Clause) && text.NameAt(start) < 0 && start + 1 == sign)
            return Make(marked, new TokenRange(start, sign), Source.None, index); // Adding, "P": whoever spoke before
        if (start >= sign || !IsFollowing(start, sign))
            return null;
        PhraseMatch match = text.MatchAt(start, sign);
        var cue = new TokenRange(start, start + match.Length);
        if ((match.Entry.Cue & CueTraits.WithClitic) != 0)
            return cue.End == sign ? Make(marked, cue, new Source(SourceKind.Clitic, cue, -1), index) : null;
        Source source = _phrases.ReadAt(cue.End, sign, out int end);
        return source.Exists && end == sign ? Make(marked, cue, source, index) : null;
    }

    private bool IsFollowing(int i, int limit) =>
        text.NameAt(i) < 0 && (text.MatchAt(i, limit).Entry.Cue & (text.Lexicon.IsHeadLast ? CueTraits.Follows | CueTraits.Preposition : CueTraits.Follows)) != 0;

    /// <summary>X: "P"</summary>
    private Passage? ReadName(int start, int colon, int index, MarkPair marked)
    {
        Source source = _phrases.ReadAt(start, colon, out int end);
        if (source.Kind == SourceKind.Description && text.NameFrom(start, colon) is >= 0 and int owner && text.IsOwnerMark(text.Names[owner].Whole.End) && !text.Is(end - 1, WordClass.PersonNoun | WordClass.Role | WordClass.Organization))
            source = _phrases.ReadName(owner, colon, out _); // English Torres's response: "P"
        return source.Exists && BehindBrackets(end, colon) == colon ? Make(marked, default, source, index) : null;
    }

    /// <summary>English Prices fall - Rina Torres: "P"; From the report: "P"; More from Torres: "P": where the name begins that stands alone before the colon.</summary>
    private int NameStart(int start, int colon)
    {
        if (!text.Lexicon.IsHeadLast)
            return start;
        int i = colon - 1;
        while (i > start && !text.IsDash(i) && marks.PairAt(i) < 0)
            i--;
        if (i > start && text.IsDash(i) && text.Tokens[i - 1].End < text.Tokens[i].Start)
            return i + 1;
        int from = text.Is(start, WordClass.Quantifier) ? start + 1 : start;
        return text.NameAt(from) < 0 && text.Is(from, WordClass.Preposition) && text.Segments.EntryOf(from).Value == Maker ? from + 1 : start;
    }

    /// <summary>X: "P" For Y: what stands behind the marks of a headline is content too.</summary>
    private Passage? WithRest(Passage? named, SentenceRange sentence, int index, MarkPair marked)
    {
        int end = sentence.EndToken;
        while (end > marked.End && text.Tokens[end - 1].Kind == TokenKind.Punctuation)
            end--;
        if (named is null || end <= marked.End || index > 0 && text.IsSign(sentence.EndToken - 1, '.') || text.Tokens[marked.End].Kind != TokenKind.Word)
            return named;
        for (int i = marked.End; i < end; i++)
        {
            if (marks.PairAt(i) >= 0 || text.Tokens[i].Kind == TokenKind.Punctuation)
                return named;
        }

        named.Content[0] = new TokenRange(marked.Open, end);
        return named;
    }

    /// <summary>Rudi (54): "P"</summary>
    private int BehindBrackets(int i, int limit)
    {
        if (i >= limit || !text.IsSign(i, '('))
            return i;
        while (i < limit && !text.IsSign(i, ')'))
            i++;
        return Math.Min(i + 1, limit);
    }

    /// <summary>The last reporting word before the colon, with its subject before it or its agent behind it.</summary>
    /// <param name="takesBare">Whether the word may stand right before the colon; within a sentence the clause is read as any other then.</param>
    private Passage? ReadVerb(int start, int colon, int index, MarkPair marked, bool takesBare)
    {
        for (int i = colon - 1; i >= start && marks.PairAt(i) < 0 && !text.Is(i, WordClass.Complementizer); i--)
        {
            if (text.NameAt(i) >= 0)
                continue;
            PhraseMatch match = text.MatchAt(i, colon);
            var cue = new TokenRange(i, i + match.Length);
            if (IsThing(i, start))
                continue;
            if (text.Lexicon.IsHeadLast && cue.End < colon && (match.Entry.Cue & (CueTraits.Leads | CueTraits.Follows)) == (CueTraits.Leads | CueTraits.Follows) && !QuotedSubject.HandsOn(text, i) && subjects.Find(i, start, out bool not) is { Exists: true } leading && !not)
                return Make(marked, cue, leading, index); // Torres warns voters: "P"
            if ((match.Entry.Cue & (CueTraits.Follows | CueTraits.Claim | CueTraits.Passive)) != 0)
            {
                Source agent = _phrases.ReadAt(cue.End, colon, out int end);
                if (agent.Exists && end == colon)
                    return Make(marked, cue, agent, index);
            }

            if ((match.Entry.Cue & (CueTraits.Leads | CueTraits.Direct)) == 0)
                continue;
            if (cue.End == colon && !takesBare && !(text.Lexicon.IsHeadLast && match.Length > 1))
                return null;
            Source subject = subjects.Find(i, start, out bool denied);
            return subject.Exists && !denied ? Make(marked, cue, subject, index) : null;
        }

        return null;
    }

    /// <summary>English added a stern warning, made the following comment: whether a word is a noun that what opens its phrase stands before.</summary>
    private bool IsThing(int i, int start)
    {
        const int LongestPhrase = 4;
        if (!text.Lexicon.IsHeadLast || (text.CueOf(i) & CueTraits.Claim) == 0 && !text.Is(i, WordClass.DocumentNoun))
            return false;
        for (int d = i - 1; d > Math.Max(start, i - LongestPhrase) && text.NameAt(d) < 0 && text.Tokens[d].Kind == TokenKind.Word; d--)
        {
            if (text.Is(d, WordClass.Determiner | WordClass.Possessive | WordClass.Demonstrative))
                return true;
            if (text.Is(d, WordClass.Preposition | WordClass.Coordinator) && !text.Is(d - 1, WordClass.Determiner))
                return false; // but the following comment
        }

        return false;
    }

    /// <summary>English Torres was blunt: "P", Torres had a message for the mayor: "P": whoever a short clause is about that nothing else reports in.</summary>
    private Passage? ReadSubject(int start, int colon, int index, MarkPair marked)
    {
        const int LongestClause = 10;
        if (!text.Lexicon.IsHeadLast || marked.Content.Length < 2)
            return null;
        while (text.NameAt(start) < 0 && text.Is(start, WordClass.Preposition | WordClass.Weekday) || text.Tokens[start].Kind == TokenKind.Number)
        {
            if (text.NextComma(start, colon) is not (> 0 and int comma))
                break;
            start = comma + 1; // On July 6, 2015, Torres made the following comment: "P"
        }

        if (colon - start is > LongestClause or < 2)
            return null;
        Source source = _phrases.ReadAt(start, colon, out int end);
        bool person = source.Kind == SourceKind.Pronoun || source.Kind == SourceKind.Description && text.Is(source.Words.End - 1, WordClass.DocumentNoun) || source.Kind == SourceKind.Name && text.Names[source.Name].Kind == NameKind.Person;
        if (!person || !text.Is(end, WordClass.Verb) && !text.IsVerbLike(end))
            return null;
        for (int i = end; i < colon; i++)
        {
            if (text.CueOf(i) != CueTraits.None && !IsThing(i, end) || marks.PairAt(i) >= 0 || text.IsSign(i, ','))
                return null;
        }

        return Make(marked, default, source, index);
    }

    /// <summary>Torres soal pajak: "P"</summary>
    private Passage? ReadHeadline(int start, int colon, int index, MarkPair marked) =>
        _headlines.Find(start, colon) is { Exists: true } source ? Make(marked, default, source, index) : null;

    private Passage Make(MarkPair marked, TokenRange cue, Source source, int sentence) =>
        room.Passage(PassageRule.Colon, room.Content(marked.Content), cue, source, sentence);
}
