using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads the attribution that stands behind a quotation, in its sentence or as the next one.</summary>
internal sealed class AttributionBehind(PhrasedText text, MarkMap marks, SubjectFinder subjects)
{
    private const int LongestBareSubject = 30;
    private readonly NounPhraseReader _phrases = new(text);
    private readonly SourceBehindReader _behind = new(text);

    /// <summary>Reads <c>, kata X</c>, <c>, katanya</c> or the noun of <c>, imbauan X</c> behind a quotation.</summary>
    public bool TryFollow(int from, int limit, out TokenRange cue, out Source source, out int end)
    {
        cue = default;
        source = Source.None;
        int i = from;
        while (i < limit && (text.IsSign(i, ',') || IsStray(i, limit) || text.Is(i, WordClass.Adverb) && i < from + 2))
            i++;
        end = i;
        if (i >= limit || text.NameAt(i) >= 0)
            return false;
        PhraseMatch match = text.MatchAt(i, limit);
        CueTraits traits = match.Entry.Cue;
        bool named = (traits & CueTraits.Claim) != 0 && i > 0 && (text.IsSign(i - 1, ',') || i > 1 && text.IsSign(i - 2, ','));
        if ((traits & (CueTraits.Follows | CueTraits.Preposition)) == 0 && !named)
            return false;
        cue = new TokenRange(i, i + match.Length);
        end = cue.End;
        if ((traits & CueTraits.WithClitic) != 0)
        {
            source = new Source(SourceKind.Clitic, cue, -1);
            return true;
        }

        int subject = cue.End;
        while (subject < limit && text.NameAt(subject) < 0 && text.Is(subject, WordClass.AgentMarker | WordClass.Adverb | WordClass.Origin) && !text.Is(subject, WordClass.Pronoun))
            subject++;
        source = _behind.Read(subject, limit, out int behind);
        if (!source.Exists && !named)
            source = Unread(subject, limit, out behind);
        if ((traits & CueTraits.Preposition) == 0)
            source = NameBehind.Of(text, _phrases, source, limit, ref behind);
        if (source.Exists)
            end = behind;
        if (text.Lexicon.IsHeadLast && (traits & CueTraits.Leads) != 0 && end < limit && (source.Exists ? (source.Kind == SourceKind.Description ? text.IsAuxiliary(end) || text.Is(end, WordClass.Modal) : text.IsVerb(end)) : text.Is(end, WordClass.Complementizer)))
            return false; // English Rina, who calls it a "wreck," said Torres is wrong: what stands behind the verb is what it says.
        return source.Exists || !named || (traits & CueTraits.Follows) != 0;
    }

    /// <summary>"P," sahut sang perekam video: a phrase whose head the lexicon does not know speaks rather than whoever spoke before.</summary>
    private Source Unread(int first, int limit, out int end)
    {
        const int Longest = 6;
        const WordClass Closers = NounPhraseReader.Ends | WordClass.Relative | WordClass.Demonstrative;
        end = first;
        while (!text.Lexicon.IsHeadLast && end < Math.Min(limit, first + Longest) && text.Tokens[end].Kind == TokenKind.Word && text.NameAt(end) < 0 && text.CueOf(end) == CueTraits.None
            && !text.Is(end, Closers) && !text.IsVerbLike(end))
        {
            end++;
        }

        if (end > first && end < limit && text.NameAt(end) is >= 0 and int body && text.Names[body].Kind is NameKind.Organization or NameKind.Place)
            end = Math.Min(limit, text.Names[body].Whole.End); // layanan darurat Arkadia
        if (end < limit && end > first && text.Is(end, WordClass.Demonstrative))
            end++;
        bool whole = end > first && text.Tokens[first].Shape == TokenShape.Lower && EndsAttribution(end, limit);
        return whole ? new Source(SourceKind.Description, new TokenRange(first, end), -1) : Source.None;
    }

    /// <summary>English "P," pledged Rina Torres: behind a closed utterance any verb that may lead one in may have its subject behind it.</summary>
    public bool TryInverted(int verb, int limit, out TokenRange cue, out Source source, out int end)
    {
        PhraseMatch match = text.NameAt(verb) < 0 ? text.MatchAt(verb, limit) : default;
        cue = new TokenRange(verb, end = verb + match.Length);
        source = Source.None;
        if (!IsClosedBefore(verb) || (match.Entry.Cue & (CueTraits.Leads | CueTraits.Participle)) != CueTraits.Leads)
            return false;
        source = _behind.Read(cue.End, limit, out end);
        return source.Kind is SourceKind.Name or SourceKind.Description && EndsAttribution(end, limit) && !text.Is(end, WordClass.Infinitive)
            && (source.Kind == SourceKind.Name ? text.Names[source.Name].Kind != NameKind.Place : text.Is(source.Words.First, WordClass.Determiner));
    }

    /// <summary>Whether an utterance closes before a token with the sign that an attribution asks for: English "P," and nothing but its attribution can follow.</summary>
    private bool IsClosedBefore(int token) => text.Lexicon.IsHeadLast && token > 1 && token < text.Tokens.Length
        && text.Tokens[token - 1].Kind == TokenKind.Mark && (text.IsSign(Inner(token - 1) - 1, ',') || IsAsked(token - 1));

    /// <summary>"…". kata X; "…" – kata X: the sign before the word in small letters says nothing.</summary>
    private bool IsStray(int i, int limit) =>
        text.Tokens[i].Kind == TokenKind.Punctuation && text.CharOf(i) is '.' or '-' or '–' or '—' && i + 1 < limit && text.Tokens[i + 1].Shape == TokenShape.Lower;

    /// <summary>"P." Kata X. The attribution is a sentence of its own, with nothing else in it, or a line of its own.</summary>
    public bool TryNextSentence(int index, out TokenRange cue, out Source source)
    {
        cue = default;
        source = Source.None;
        if (index >= text.Segments.Sentences.Length)
            return false;
        SentenceRange sentence = text.Segments.Sentences[index];
        if (IsAsked(sentence.FirstToken - 1) && sentence.Paragraph == text.Segments.Sentences[index - 1].Paragraph && TrySubjectNext(sentence, out cue, out source))
            return true;
        if (text.Is(sentence.FirstToken, WordClass.Adverb) || !TryFollow(sentence.FirstToken, sentence.EndToken, out cue, out source, out int end))
            return false;
        bool preposition = (text.MatchAt(cue.First, sentence.EndToken).Entry.Cue & CueTraits.Preposition) != 0;
        bool whole = end >= sentence.EndToken || text.IsSign(end, '.') || text.IsSign(end, '(') || text.Is(end, WordClass.Preposition);
        bool people = source.Kind != SourceKind.Description || !text.Lexicon.IsHeadLast && (text.MatchAt(source.Words.First, source.Words.End).Entry.Class & (WordClass.PersonNoun | WordClass.Role | WordClass.Quantifier)) != 0 && sentence.Paragraph == text.Segments.Sentences[index - 1].Paragraph;
        return !preposition && source.Exists && people && whole && !HasMark(sentence);
    }

    /// <summary>Whether a closing mark stands behind a sign that ends a sentence for some and not for others: <c>"P?" Torres asked; "P…" Torres said</c>.</summary>
    private bool IsAsked(int mark) => mark > 0 && text.Tokens[mark].Kind == TokenKind.Mark && Inner(mark) - 1 is var sign && (text.IsSign(sign, '?') || text.IsSign(sign, '!') || text.IsSign(sign, '…') || text.Tokens[sign] is { Kind: TokenKind.Punctuation, Length: > 1 } && text.CharOf(sign) == '.');

    /// <summary>English "She asked, 'Why?'" Torres said: the mark inside another one that closes with it; the mark itself where there is none.</summary>
    private int Inner(int mark) => text.Lexicon.IsHeadLast && mark > 1 && text.Tokens[mark - 1].Kind == TokenKind.Mark ? mark - 1 : mark;

    private bool HasMark(SentenceRange sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (marks.PairAt(i) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Reads an attribution whose verb the lexicon does not know: behind a comma inside the closing mark there is one, be it rare or misspelt
    /// (<c>"…," kaata X</c>, <c>"…," ujanrya.</c>), or forgotten (<c>"…," X.</c>, <c>"…," X dalam rapat itu, Senin.</c>).
    /// </summary>
    public bool TryRareCue(MarkPair marked, int limit, out TokenRange cue, out Source source)
    {
        cue = default;
        source = Source.None;
        int verb = marked.End;
        if (!marked.IsClosed || verb >= limit || !text.IsSign(marked.Close - 1, ',') && !(text.Lexicon.IsHeadLast && IsAsked(marked.Close)))
            return false;
        if (new UnknownVerbReader(text).TryRead(verb, limit, out cue, out source))
            return true;
        if (new ForgottenVerbReader(text).TryRead(verb, limit, out source))
            return true;
        if (text.Tokens[verb].Shape != TokenShape.Lower || text.NameAt(verb) >= 0)
            return false;
        if (text.ClassOf(verb) != WordClass.None || text.CueOf(verb) is not (CueTraits.None or CueTraits.Headline))
            return false;
        cue = new TokenRange(verb, verb + 1);
        if (EndsAttribution(cue.End, limit))
            source = new Source(SourceKind.Clitic, cue, -1);
        else if (_phrases.ReadAt(cue.End, limit, out int end) is { Exists: true } found && EndsAttribution(end, limit))
            source = found;
        return source.Exists;
    }

    private bool EndsAttribution(int i, int limit) =>
        i >= limit || text.Tokens[i].Kind == TokenKind.Punctuation || text.Is(i, WordClass.Preposition | WordClass.Weekday | WordClass.Conjunction | WordClass.Relay | WordClass.TimeWord);

    /// <summary>Reads <c>, X menegaskan.</c> behind a quotation.</summary>
    public bool TrySubjectAfter(int from, int limit, out TokenRange cue, out Source source)
    {
        cue = default;
        source = Source.None;
        int i = from;
        while (i < limit && text.IsSign(i, ','))
            i++;
        for (int verb = i + 1; verb < Math.Min(limit, i + LongestBareSubject); verb++)
        {
            PhraseMatch match = text.MatchAt(verb, limit);
            if ((match.Entry.Cue & (CueTraits.Leads | CueTraits.Direct)) == 0)
                continue;
            if (text.Lexicon.IsHeadLast && text.IsSign(verb - 1, ',') && !text.Is(verb + 1, WordClass.Preposition) && TryFollow(verb, limit, out cue, out source, out int end) && source.Exists && EndsAttribution(end, limit))
                return true; // "P," like the recent floods, said Torres.
            if (QuotedSubject.Participle(text, verb, limit) is > 0 and int participle)
                match = text.MatchAt(verb = participle, limit);
            int behind = verb + match.Length;
            if (!IsBare(match.Entry.Cue, behind, limit) && !(IsClosedBefore(from) && !text.Is(behind, WordClass.Complementizer)))
                return false;
            source = subjects.Find(verb, i, out bool denied);
            cue = new TokenRange(verb, behind);
            return source.Exists && !denied;
        }

        return false;
    }

    /// <summary>Whether nothing behind a verb is its content: only whom, when and where.</summary>
    private bool IsBare(CueTraits traits, int behind, int limit)
    {
        if ((traits & CueTraits.Addressee) != 0)
            _phrases.ReadAt(behind, limit, out behind);
        if (behind >= limit || text.Tokens[behind].Kind != TokenKind.Word || text.Is(behind, WordClass.Preposition | WordClass.Weekday))
            return true;
        if (text.Lexicon.Forms.IsParticiple(text.TextOf(behind)) && text.IsVerbLike(behind) | text.CueOf(behind) != CueTraits.None)
            return true; // English Torres said answering a question
        bool moves = (traits & CueTraits.Addressee) != 0 || (traits & (CueTraits.Leads | CueTraits.Follows)) == (CueTraits.Leads | CueTraits.Follows);
        return moves && (text.Is(behind, WordClass.TimeWord | WordClass.Adverb | WordClass.Conjunction) || behind + 1 >= limit || text.Tokens[behind + 1].Kind == TokenKind.Punctuation);
    }

    /// <summary>"P?" Torres asked. A question's mark ends a sentence, and a name begins the next.</summary>
    private bool TrySubjectNext(SentenceRange sentence, out TokenRange cue, out Source source)
    {
        const int LongestAttribution = 25;
        if (!TrySubjectAfter(sentence.FirstToken, sentence.EndToken, out cue, out source))
            return new UnknownVerbReader(text).TryRead(sentence.FirstToken, sentence.EndToken, out cue, out source);

        // "P?" Torres asked, repeating that … : a longer sentence is one where its subject opens it and nothing that was said stands behind the verb.
        bool opens = text.FirstOf(source) == sentence.FirstToken && text.IsSign(cue.End, ',') && text.Lexicon.IsHeadLast;
        int limit = opens ? cue.End : sentence.EndToken;
        return (opens || sentence.EndToken - sentence.FirstToken <= LongestAttribution) && !HoldsClause(sentence.FirstToken, limit);
    }

    private bool HoldsClause(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (marks.PairAt(i) >= 0 || text.Is(i, WordClass.Complementizer))
                return true;
        }

        return false;
    }

    /// <summary>The same in a line of its own, which is no item of a list.</summary>
    public bool TrySignedLine(int sentence, out Source source)
    {
        const int LongestLine = 14;
        source = Source.None;
        ReadOnlySpan<SentenceRange> sentences = text.Segments.Sentences;
        if (sentence >= sentences.Length || sentences[sentence].Length > LongestLine || !text.IsDash(sentences[sentence].FirstToken) || sentence + 1 < sentences.Length && text.IsDash(sentences[sentence + 1].FirstToken))
            return false;
        return TrySigned(sentences[sentence].FirstToken, sentences[sentence].EndToken, out source);
    }

    /// <summary>"…" — Rina Torres: a dash and a name behind a quotation.</summary>
    public bool TrySigned(int from, int limit, out Source source)
    {
        source = Source.None;
        if (from + 1 >= limit || text.Tokens[from].Kind != TokenKind.Punctuation || text.CharOf(from) is not ('-' or '–' or '—' or '―'))
            return false;
        int name = text.NameFrom(from + 1);
        if (name < 0)
            return false;
        source = _phrases.ReadName(name, limit, out int end);
        return end >= limit || text.Tokens[end].Kind == TokenKind.Punctuation;
    }
}
