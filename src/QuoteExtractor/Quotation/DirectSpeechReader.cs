using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads quotations that are sentences of their own, with the attribution that follows or interrupts them.</summary>
internal sealed class DirectSpeechReader(PhrasedText text, MarkMap marks, PassageRoom room, SubjectFinder subjects, EchoTeller echoes)
{
    private readonly AttributionBehind _behind = new(text, marks, subjects);
    private readonly LeadInReader _leadIns = new(text, marks, room, subjects);
    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>Reads the pair with this index; <see langword="null"/> where it is part of a clause or nobody's words.</summary>
    /// <param name="next">The index of the first pair that is not part of the passage.</param>
    public Passage? Read(int pair, int firstSentence, int lastSentence, out int next)
    {
        SentenceRange first = text.Segments.Sentences[firstSentence], last = text.Segments.Sentences[lastSentence];
        next = marks.Behind(pair);
        MarkPair marked = marks.Pairs[pair];
        if (marked.Content.IsEmpty)
            return null;
        int start = Opening(first, marked.Open);
        bool opens = start >= marked.Open || IsApart(marked.Open);
        List<TokenRange> content = room.Content(!opens ? new TokenRange(start, marked.End) : marked.Content);
        for (int paragraph = pair + 1; paragraph < next; paragraph++)
            content.Add(marks.Pairs[paragraph].Content);
        int behind = marks.Pairs[next - 1].End;
        if (!opens && next > pair + 1 && text.IsSign(marked.Open - 1, ',') && text.NameAt(marked.Open - 2) < 0 && (text.CueOf(marked.Open - 2) & CueTraits.Leads) != 0)
            return null; // Torres mengatakan, "A. "B," kata menteri itu: the clause before has a verb of its own
        if (_behind.TryFollow(behind, last.EndToken, out TokenRange cue, out Source source, out int end)
            || opens && _behind.TryInverted(behind, last.EndToken, out cue, out source, out end))
        {
            if (!opens && (text.Lexicon.IsHeadLast && !source.Exists || IsReported(start, marked) || echoes.IsEcho(start, behind, source, out _)))
                return null; // English Torres, the star of "The Lock," said in an interview that P
            if (!opens && IsBehindClause(first.FirstToken, marked))
                content[0] = marked.Content;
            if (opens)
                next = JoinRest(next, end, last.EndToken, content);
            return room.Passage(PassageRule.CueAfter, content, cue, source, lastSentence);
        }

        bool led = start < marked.Open;
        if (led && opens && text.IsSign(behind - 2, ',') && _behind.TrySubjectAfter(behind, last.EndToken, out cue, out source))
        {
            next = JoinRest(next, cue.End, last.EndToken, content);
            return room.Passage(PassageRule.SubjectAfter, content, cue, source, lastSentence);
        }

        if (led)
            return next == pair + 1 && IsSpeech(marked) ? _leadIns.Read(first, firstSentence, marked) : null;
        if (_behind.TrySubjectAfter(behind, last.EndToken, out cue, out source))
        {
            if (next == pair + 1 && EndOfRest(marked, cue, source) is var rest && rest > marked.End)
                content[0] = new TokenRange(marked.Open, rest);
            while (next < marks.Pairs.Length && marks.Pairs[next].End <= content[0].End)
                next++;
            next = JoinRest(next, cue.End, last.EndToken, content);
            return room.Passage(PassageRule.SubjectAfter, content, cue, source, lastSentence);
        }

        if (_behind.TrySigned(behind, last.EndToken, out source))
            return room.Passage(PassageRule.Colon, content, default, source, lastSentence);
        if (_behind.TryRareCue(marks.Pairs[next - 1], last.EndToken, out cue, out source))
            return room.Passage(PassageRule.CueAfter, content, cue, source, lastSentence);
        if (behind >= last.EndToken && _behind.TryNextSentence(lastSentence + 1, out cue, out source))
            return room.Passage(PassageRule.CueAfter, content, cue, source, lastSentence + 1);
        if (behind >= last.EndToken && IsAlone(marked, last) && _behind.TrySignedLine(lastSentence + 1, out source))
            return room.Passage(PassageRule.Colon, content, default, source, lastSentence + 1);
        if (next > pair + 1 || IsAlone(marked, last) && !IsCaption(marked, first, last))
            return room.Passage(PassageRule.Alone, content, default, Source.None, lastSentence);
        return TryContinued(pair, firstSentence, last, ref next, content) ? room.Passage(PassageRule.Alone, content, default, Source.None, lastSentence) : null;
    }

    /// <summary>Torres mengatakan mereka "menolak" saran Wira: what no sign closes is a part of what another verb reports.</summary>
    private bool IsReported(int start, MarkPair marked)
    {
        for (int i = start; !text.Lexicon.IsHeadLast && i < marked.Open && text.Tokens[marked.Close - 1].Kind != TokenKind.Punctuation && !text.IsSign(marked.End, ','); i++)
        {
            if (text.NameAt(i) < 0 && (text.CueOf(i) & CueTraits.Leads) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Torres mengajak warga berdoa, "Mari berdoa," ujarnya: whether somebody reports in the clause before an utterance, which tells the same in their own words.</summary>
    public bool IsBehindClause(int first, MarkPair marked)
    {
        if (text.Lexicon.IsHeadLast || !text.IsSign(marked.Open - 1, ',') || !text.IsCapitalized(marked.Open + 1) || text.Tokens[marked.Close - 1].Kind != TokenKind.Punctuation || (text.CueOf(marked.Open - 2) & CueTraits.Leads) != 0)
            return false; // Torres menegaskan, "Tanggulnya kuat," kata Wira
        for (int i = first + 1; i < marked.Open - 2; i++)
        {
            bool leads = text.NameAt(i) < 0 && (text.CueOf(i) & CueTraits.Leads) != 0 && text.Tokens[i].Shape == TokenShape.Lower;
            if (leads && text.Segments.BeforeAdverb(i - 1) is var subject && subject >= first && (text.NameAt(subject) >= 0 || text.Is(subject, WordClass.Pronoun | WordClass.Role)))
                return true;
        }

        return false;
    }

    /// <summary>English "A," Torres said. "B" for the town: a sentence that an utterance begins goes on with the one before where nobody else reports in it.</summary>
    private bool TryContinued(int pair, int sentence, SentenceRange whole, ref int next, List<TokenRange> content)
    {
        const int ShortestUtterance = 5;
        MarkPair marked = marks.Pairs[pair];
        if (!text.Lexicon.IsHeadLast || pair == 0 || sentence == 0 || marked.Content.Length < ShortestUtterance || !text.IsCapitalized(marked.Open + 1) || text.IsSign(marked.Close - 1, ','))
            return false;
        SentenceRange before = text.Segments.Sentences[sentence - 1];
        if (before.Paragraph != whole.Paragraph || marks.Pairs[pair - 1].Open != before.FirstToken || marks.Pairs[pair - 1].End >= before.EndToken - 1)
            return false;
        for (int i = marked.End; i < whole.EndToken; i++)
        {
            if (marks.PairAt(i) < 0 && text.NameAt(i) < 0 && (text.CueOf(i) & (CueTraits.Leads | CueTraits.Preposition)) != 0)
                return false;
        }

        while (next < marks.Pairs.Length && marks.Pairs[next].End <= whole.EndToken)
            next++;
        content[0] = new TokenRange(marked.Open, text.IsSign(whole.EndToken - 1, '.') ? whole.EndToken - 1 : whole.EndToken);
        return text.HoldsVerb(marked.Open + 1, marked.Close);
    }

    /// <summary>
    /// Reads an utterance with an attribution of its own that stands in the sentence of another one: its stop was forgotten
    /// (<c>"A," kata X di Borava "B," tambahnya</c>).
    /// </summary>
    /// <param name="from">What is behind the other one and its attribution.</param>
    public Passage? ReadGlued(int pair, int from, int sentence)
    {
        MarkPair marked = marks.Pairs[pair];
        int limit = text.Segments.Sentences[sentence].EndToken;
        if (marked.Content.IsEmpty || marked.GoesOn || marked.End > limit || !text.IsCapitalized(marked.Open + 1) || !text.IsSign(marked.Close - 1, ','))
            return null;
        for (int i = from; i < marked.Open; i++)
        {
            if ((text.MatchAt(i, limit).Entry.Cue & (CueTraits.Leads | CueTraits.Direct)) != 0)
                return null;
        }

        if (!_behind.TryFollow(marked.End, limit, out TokenRange cue, out Source source, out _))
            return null;
        return room.Passage(PassageRule.CueAfter, room.Content(marked.Content), cue, source, sentence);
    }

    /// <summary>Reads a quotation of a paragraph of its own, or of several, where the sentence before leads it in with a colon.</summary>
    /// <param name="next">The pair behind the last one of the quotation.</param>
    public Passage? ReadAcross(int pair, int next, int leadIn, SentenceRange last)
    {
        MarkPair marked = marks.Pairs[pair];
        if (marked.Content.IsEmpty || !IsAlone(marks.Pairs[next - 1], last))
            return null;
        return _leadIns.ReadAcross(text.Segments.Sentences[leadIn], leadIn, marked);
    }

    /// <summary>Where the sentence's own words begin: at the mark itself, unless a clause stands before it.</summary>
    private int Opening(SentenceRange sentence, int open)
    {
        for (int i = open - 1; i >= sentence.FirstToken; i--)
        {
            if (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number && marks.PairAt(i) < 0)
                return ClauseStart.After(text, sentence.FirstToken, open);
            if (marks.PairAt(i) >= 0)
                break;
        }

        return open;
    }

    /// <summary>English The verdict was short: "P," Torres said; (“P,” Torres said): what stands before the sign is no part of what was said.</summary>
    private bool IsApart(int open) => text.Lexicon.IsHeadLast && open > 0 && text.IsCapitalized(open + 1)
        && (text.IsSign(open - 1, ':') || text.IsSign(open - 1, '(') || text.IsDash(open - 1));

    /// <summary>"A," kata X, "B." is one statement of two ranges: the attribution ends with a comma.</summary>
    private int JoinRest(int next, int end, int limit, List<TokenRange> content)
    {
        if (next >= marks.Pairs.Length || marks.Pairs[next].Open >= limit || !text.IsSign(marks.Pairs[next].Open - 1, ','))
            return next;
        for (int i = end; i < marks.Pairs[next].Open; i++)
        {
            PhraseMatch match = text.MatchAt(i, limit);
            if ((match.Entry.Cue & CueTraits.Leads) != 0 && !(text.Lexicon.IsHeadLast && (text.NameAt(i) >= 0 || (match.Entry.Cue & CueTraits.Participle) != 0 && text.Is(i - 1, WordClass.DocumentNoun))))
                return next; // English "A," Torres wrote in a letter explaining her vote, "B."
        }

        content.Add(marks.Pairs[next].Content);
        return next + 1;
    }

    /// <summary>
    /// English "P" for the victory, Torres said: where an utterance ends that goes on behind its mark; the mark's own end where it was closed with a sign or
    /// where nothing but the attribution stands behind it.
    /// </summary>
    private int EndOfRest(MarkPair marked, TokenRange cue, Source source)
    {
        int comma = Math.Min(cue.First, text.FirstOf(source)) - 1;
        if (text.Lexicon.IsHeadLast && comma > marked.End && text.Tokens[comma].Kind == TokenKind.Mark && text.IsSign(comma - 1, ',') && text.Tokens[marked.Close - 1].Kind != TokenKind.Punctuation)
            return comma + 1; // "The cuts hurt" but are "good for the town," Torres said
        if (!text.Lexicon.IsHeadLast || comma <= marked.End || !text.IsSign(comma, ','))
            return marked.End;
        bool describes = cue.First > comma + 1 && (text.Tokens[marked.Close - 1].Kind == TokenKind.Punctuation || _phrases.ReadAt(marked.End, comma, out int end).Exists && end == comma);
        return describes ? marked.End : comma; // "P," the mayor, Rina Torres, said
    }

    /// <summary>Whether what is quoted is an utterance: it begins like a sentence and ends with a sign.</summary>
    private bool IsSpeech(MarkPair marked) => text.IsCapitalized(marked.Open + 1) || text.Tokens[marked.Close - 1].Kind == TokenKind.Punctuation;

    /// <summary>A paragraph that is a quotation without an end sign, every long word of it capitalised, is the title of something.</summary>
    private bool IsCaption(MarkPair marked, SentenceRange first, SentenceRange last)
    {
        const int LongestSmallWord = 5, LongestHeading = 10;
        if (text.Lexicon.IsHeadLast && marked.Open == first.FirstToken && marked.End == last.EndToken && marked.Content.Length <= LongestHeading && text.CharOf(marked.Open) is '\'' or '‘' && text.Tokens[marked.Open].Length == 1)
            return true; // English 'A long winter.' in a line of its own: a heading, in the marks that headings have
        if (marked.Open != first.FirstToken || marked.End != last.EndToken || !marked.IsClosed || marked.GoesOn)
            return false;
        for (int i = marked.Open + 1; i < marked.Close; i++)
        {
            bool small = text.Tokens[i].Kind == TokenKind.Word && !text.IsCapitalized(i) && text.Tokens[i].Length > LongestSmallWord;
            if (small || text.Tokens[i].Kind == TokenKind.Punctuation && (i == marked.Close - 1 || text.CharOf(i) is '.' or '?' or '!'))
                return false;
        }

        return true;
    }

    private bool IsAlone(MarkPair marked, SentenceRange last)
    {
        for (int i = marked.End; i < last.EndToken; i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                return text.IsSign(marked.End, '(');
        }

        return true;
    }
}
