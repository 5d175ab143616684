using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads quotations that are sentences of their own, with the attribution that follows or interrupts them.</summary>
internal sealed class DirectSpeechReader(PhrasedText text, MarkMap marks)
{
    private const int LongestBareSubject = 12;
    private readonly NounPhraseReader _phrases = new(text);
    private readonly SubjectFinder _subjects = new(text);

    /// <summary>Reads the pair with this index; <see langword="null"/> where it is part of a clause or nobody's words.</summary>
    /// <param name="next">The index of the first pair that is not part of the passage.</param>
    public Passage? Read(int pair, SentenceRange first, SentenceRange last, int lastSentence, out int next)
    {
        next = pair + 1;
        MarkPair marked = marks.Pairs[pair];
        if (marked.Content.IsEmpty)
            return null;
        int start = Opening(first, marked.Open);
        if (TryFollow(marked.End, last.EndToken, out TokenRange cue, out Source source, out int end))
        {
            var content = new List<TokenRange> { start < marked.Open ? new TokenRange(start, marked.End) : marked.Content };
            if (start == marked.Open || start > marked.Open)
                next = JoinRest(pair, end, last.EndToken, content);
            return new Passage { Rule = PassageRule.CueAfter, Content = content, Cue = cue, Source = source, Sentence = lastSentence };
        }

        if (start < marked.Open)
            return null;
        if (TrySubjectAfter(marked.End, last.EndToken, out cue, out source))
            return new Passage { Rule = PassageRule.SubjectAfter, Content = [marked.Content], Cue = cue, Source = source, Sentence = lastSentence };
        if (IsAlone(marked, last))
            return new Passage { Rule = PassageRule.Alone, Content = [marked.Content], Sentence = lastSentence };
        return null;
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

    /// <summary>Reads <c>, kata X</c> or <c>, katanya</c> behind a quotation.</summary>
    private bool TryFollow(int from, int limit, out TokenRange cue, out Source source, out int end)
    {
        cue = default;
        source = Source.None;
        int i = from;
        while (i < limit && (text.IsSign(i, ',') || text.Is(i, WordClass.Adverb) && i < from + 2))
            i++;
        end = i;
        if (i >= limit || text.NameAt(i) >= 0)
            return false;
        PhraseMatch match = text.Lexicon.MatchAt(text.Tokens.AsSpan(0, limit), i);
        CueTraits traits = match.Entry.Cue;
        if ((traits & (CueTraits.Follows | CueTraits.Preposition)) == 0)
            return false;
        cue = new TokenRange(i, i + match.Length);
        end = cue.End;
        if ((traits & CueTraits.WithClitic) != 0)
        {
            source = new Source(SourceKind.Clitic, cue, -1);
            return true;
        }

        int subject = cue.End;
        while (subject < limit && text.Is(subject, WordClass.AgentMarker | WordClass.Adverb | WordClass.Origin) && !text.Is(subject, WordClass.Pronoun))
            subject++;
        source = _phrases.ReadAt(subject, limit, out int behind);
        if (source.Exists)
            end = behind;
        return true;
    }

    /// <summary>Reads <c>, X menegaskan.</c> behind a quotation.</summary>
    private bool TrySubjectAfter(int from, int limit, out TokenRange cue, out Source source)
    {
        cue = default;
        source = Source.None;
        int i = from;
        while (i < limit && text.IsSign(i, ','))
            i++;
        for (int verb = i + 1; verb < Math.Min(limit, i + LongestBareSubject); verb++)
        {
            PhraseMatch match = text.Lexicon.MatchAt(text.Tokens.AsSpan(0, limit), verb);
            if ((match.Entry.Cue & (CueTraits.Leads | CueTraits.Direct)) == 0)
                continue;
            int behind = verb + match.Length;
            if (behind < limit && text.Tokens[behind].Kind == TokenKind.Word && !text.Is(behind, WordClass.Preposition | WordClass.Weekday))
                return false;
            source = _subjects.Find(verb, i, out bool denied);
            cue = new TokenRange(verb, behind);
            return source.Exists && !denied;
        }

        return false;
    }

    /// <summary>"A," kata X, "B." is one statement of two ranges: the attribution ends with a comma.</summary>
    private int JoinRest(int pair, int end, int limit, List<TokenRange> content)
    {
        int next = pair + 1;
        if (next >= marks.Pairs.Length || marks.Pairs[next].Open >= limit || !text.IsSign(marks.Pairs[next].Open - 1, ','))
            return next;
        for (int i = end; i < marks.Pairs[next].Open; i++)
        {
            PhraseMatch match = text.Lexicon.MatchAt(text.Tokens.AsSpan(0, limit), i);
            if ((match.Entry.Cue & CueTraits.Leads) != 0)
                return next;
        }

        content.Add(marks.Pairs[next].Content);
        return next + 1;
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
