using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Reads how far a description goes where the head stands last: from its number to what its last word governs.</summary>
internal readonly struct DescriptionSpan(PhrasedText text)
{
    /// <summary>The lexicon's value of auxiliaries that stand alone too: English <c>is</c>.</summary>
    private const int Auxiliary = 1;

    /// <summary>The lexicon's value of adverbs that go with a number behind them: English <c>about</c>.</summary>
    private const int BeforeNumber = 4;

    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>
    /// English one of the fishermen, a person close to the mayor, nine in ten voters: where the head stands last, what its last word
    /// or <c>of</c> governs is still to come.
    /// </summary>
    public TokenRange Whole(TokenRange words, Passage passage)
    {
        const int MostPhrases = 3;
        if (!text.Lexicon.IsHeadLast)
            return words;
        words = WithBeginning(words, passage);
        int limit = LimitOf(words, passage);
        int end = words.End;
        for (int i = 0; i < MostPhrases && end + 1 < limit && (text.Segments.IsOf(end) || i == 0 && Governs(words, end)); i++)
        {
            _phrases.ReadAt(end + 1, limit, out int behind);
            if (behind <= end + 1)
                break;
            end = behind;
        }

        if (!passage.Source.IsShared && QualifiedEnd(words, passage, limit) is var qualified && qualified > end)
            return new TokenRange(words.First, qualified);
        bool part = text.Is(words.End - 1, WordClass.Quantifier);
        return part || IsWhole(end, limit, passage.Cue.First < words.First) ? new TokenRange(words.First, end) : words;
    }

    /// <summary>English about four in ten voters, current and former officials: what goes with the number or the adjective that a description was found to begin with.</summary>
    private TokenRange WithBeginning(TokenRange words, Passage passage)
    {
        const int LongestModifier = 3;
        int from = Math.Max(text.Segments.Sentences[passage.Sentence].FirstToken, passage.Cue.First < words.First ? passage.Cue.End : 0), first = words.First;
        if (first - 2 >= from && text.Is(first - 1, WordClass.Coordinator) && text.Segments.EntryOf(words.End - 1).Gender == Gender.Plural && IsAdjective(first) && IsAdjective(first - 2)
            && (first - 3 < from || text.Tokens[first - 3].Kind == TokenKind.Number || text.Is(first - 3, WordClass.Determiner | WordClass.Quantifier | WordClass.ClauseOpener | WordClass.Complementizer)))
        {
            first -= first - 3 >= from && (text.Tokens[first - 3].Kind == TokenKind.Number || text.Is(first - 3, WordClass.Determiner | WordClass.Quantifier)) ? 3 : 2;
        }

        bool counted = text.Tokens[first].Kind == TokenKind.Number || (text.MatchAt(first, words.End).Entry.Class & WordClass.Quantifier) != 0;
        for (int length = LongestModifier; counted && length > 0; length--)
        {
            if (first - length >= from && text.MatchAt(first - length, first) is var match && match.Length == length && match.Entry.Value == BeforeNumber && (match.Entry.Class & WordClass.Adverb) != 0)
                return new TokenRange(first - length, words.End);
        }

        return new TokenRange(first > from && passage.Cue.First >= words.End && text.NameAt(first) < 0 ? PhraseStart(from, first) : first, words.End);
    }

    /// <summary>English The self-described socialist, many experts and clerks, drivers, pilots and clerks: where the phrase begins that the description closes; its own beginning where other words stand before it.</summary>
    private int PhraseStart(int from, int first)
    {
        const int Longest = 8;
        bool joined = text.Is(first - 1, WordClass.Coordinator) && !text.Is(first - 1, WordClass.Contrast);
        int i = first - 1;
        while (i >= from && i >= first - Longest && IsPart(i, joined))
            i--;
        bool opens = i < from || i >= first - Longest && (text.IsSign(i, ',') || text.Is(i, WordClass.ClauseOpener | WordClass.Complementizer)) && text.NextComma(i + 1, first) < 0 && text.Is(i + 1, WordClass.Determiner | WordClass.Quantifier);
        int begin = i + 1;
        while (begin < first && text.Is(begin, WordClass.Coordinator | WordClass.Conjunction) && !text.Is(begin, WordClass.Quantifier))
            begin++;
        return opens && !text.IsSign(begin, ',') && !(joined && begin == first - 1) ? begin : first;
    }

    private bool IsPart(int i, bool joined)
    {
        const WordClass Others = WordClass.Preposition | WordClass.Verb | WordClass.Adverb | WordClass.ClauseOpener | WordClass.Pronoun | WordClass.Weekday | WordClass.Month | WordClass.TimeWord | WordClass.Relative
            | WordClass.Complementizer | WordClass.Interrogative | WordClass.Infinitive | WordClass.Conjunction | WordClass.Contrast;
        const WordClass Openers = WordClass.Determiner | WordClass.Quantifier;
        if (text.NameAt(i) >= 0 || text.IsSign(i, ','))
            return text.NameAt(i) < 0 && joined;
        if (text.Tokens[i].Kind == TokenKind.Number || text.Is(i, Openers) && !text.Is(i, WordClass.Pronoun) || joined && (text.IsOwnerMark(i) || text.Is(i, WordClass.Coordinator) && !text.Is(i, WordClass.Contrast | WordClass.Adverb)))
            return true;
        return text.Tokens[i].Kind == TokenKind.Word && !text.Is(i, Others) && text.CueOf(i) == CueTraits.None && (!text.IsVerbLike(i) || text.TextOf(i).Contains('-')) && (joined || !text.Is(i, WordClass.PersonNoun | WordClass.Role | WordClass.DocumentNoun | WordClass.Organization));
    }

    private bool IsAdjective(int token) => text.Tokens[token].Kind == TokenKind.Word && text.NameAt(token) < 0 && !text.Is(token, WordClass.PersonNoun | WordClass.Determiner)
        && (text.Is(token, WordClass.RoleModifier | WordClass.CommonName) || text.ClassOf(token) == WordClass.None && text.CueOf(token) == CueTraits.None);

    /// <summary>
    /// English a count by the council says, the man who built the quay said, according to a poll taken in May: all that no sign parts from the
    /// description up to its verb, or behind a preposition up to the next sign; the description's own end where there is no such thing.
    /// </summary>
    private int QualifiedEnd(TokenRange words, Passage passage, int limit)
    {
        const int LongestQualifier = 30;
        bool behind = passage.Cue.First < words.First;
        if (passage.Cue.IsEmpty || words.End >= limit || (behind ? (text.MatchAt(passage.Cue.First, passage.Cue.End).Entry.Cue & CueTraits.Preposition) == 0 : limit != passage.Cue.First || IsParticiple(passage.Cue)))
            return words.End;
        bool opens = text.NameAt(words.End) < 0 && (text.Is(words.End, WordClass.Preposition | WordClass.Relative | WordClass.Complementizer) || IsReduced(words.End));
        if (!opens || text.Is(words.End, WordClass.Preposition) && text.Is(words.End + 1, WordClass.Weekday | WordClass.Month))
            return words.End;
        if (!behind && IsOfTheSaying(words.End, limit))
            return words.End;
        int end = words.End;
        bool clause = false;
        while (end < Math.Min(limit, words.End + LongestQualifier) && (text.Tokens[end].Kind is TokenKind.Word or TokenKind.Number || text.NameAt(end) >= 0 || (!behind || end + 1 < limit) && text.IsInnerStop(end) || text.IsOwnerMark(end)))
        {
            clause |= text.Is(end, WordClass.Relative | WordClass.Complementizer);
            if (!clause && IsFinite(end))
                return words.End;
            end++;
        }

        if (behind)
            return end + 1 >= limit ? end : words.End; // a count by Rina Torres, the mayor of Arum: no end is in sight
        if (end < limit)
            return words.End;
        while (end > words.End && text.NameAt(end - 1) < 0 && (text.Is(end - 1, WordClass.Adverb) || text.Is(end - 1, WordClass.Relative) && !text.Is(end - 2, WordClass.Preposition)))
            end--;
        const WordClass Open = WordClass.Coordinator | WordClass.Preposition | WordClass.Infinitive | WordClass.Complementizer;
        return text.Is(end - 1, Open) ? words.End : end;
    }

    /// <summary>English the ministry in a statement said: where it was said, and not who said it.</summary>
    private bool IsOfTheSaying(int preposition, int limit)
    {
        const int Longest = 5;
        const WordClass Speakers = WordClass.PersonNoun | WordClass.Organization | WordClass.Role;
        return text.Is(preposition, WordClass.Preposition) && !text.Is(preposition, WordClass.Infinitive) && !text.Segments.IsOf(preposition) && limit - preposition <= Longest && text.NameAt(preposition + 1) < 0
            && text.Is(preposition - 1, Speakers) && text.Is(preposition + 1, WordClass.Determiner | WordClass.Possessive) && text.Is(limit - 1, WordClass.DocumentNoun | WordClass.Occasion);
    }

    /// <summary>English a poll taken in May, polls reported by the council: a participle, of which the noun before is no subject.</summary>
    private bool IsReduced(int token)
    {
        ReadOnlySpan<char> word = text.TextOf(token);
        bool participle = text.IsVerbLike(token) && (!text.Is(token, WordClass.Verb) || text.Lexicon.HasVerbSuffix(word)) || text.Lexicon.Forms.IsParticiple(word) && (text.ClassOf(token) & ~WordClass.Verb) == WordClass.None;
        bool passive = text.Is(token + 1, WordClass.AgentMarker) && text.Is(token, WordClass.Verb);
        return passive || participle && (text.CueOf(token) is CueTraits.None || text.Lexicon.Forms.IsParticiple(word) || text.Is(token + 1, WordClass.AgentMarker));
    }

    /// <summary>English is, were: a verb of the clause itself, of which what stands before is the subject.</summary>
    private bool IsFinite(int token) => text.NameAt(token) < 0 && text.Lexicon.EntryOf(text.Tokens[token].Word) is { Value: Auxiliary } entry && (entry.Class & WordClass.Adverb) != 0;

    private bool IsParticiple(TokenRange cue) => text.Lexicon.Forms.IsParticiple(text.TextOf(cue.First));

    /// <summary>Whether nothing of the description is left: results of surveys that Borea made are results.</summary>
    private bool IsWhole(int end, int limit, bool isBehind) =>
        end >= limit || text.IsSign(end, '.') || text.IsSign(end, ',') && isBehind || text.Is(end, WordClass.Adverb | WordClass.Verb);

    /// <summary>The cue, the content or the sentence's end, whichever comes first.</summary>
    private int LimitOf(TokenRange words, Passage passage)
    {
        int limit = text.Segments.Sentences[passage.Sentence].EndToken;
        if (passage.Cue.First >= words.End)
            limit = Math.Min(limit, passage.Cue.First);
        foreach (TokenRange part in passage.Content)
        {
            if (part.First >= words.End)
                return Math.Min(limit, part.First);
        }

        return limit;
    }

    /// <summary>sources familiar with, nine in: an adjective behind its noun, or a number that is part of another.</summary>
    private bool Governs(TokenRange words, int preposition)
    {
        if (!text.Is(preposition, WordClass.Preposition))
            return false;
        if (text.Is(words.End - 1, WordClass.Quantifier) && (text.Tokens[preposition + 1].Kind == TokenKind.Number || text.Is(preposition + 1, WordClass.Quantifier)))
            return true;
        return words.Length > 1 && IsAdjectiveBehind(words);
    }

    private bool IsAdjectiveBehind(TokenRange words) => text.ClassOf(words.End - 1) == WordClass.None && text.NameAt(words.End - 1) < 0
        && text.Is(words.End - 2, WordClass.PersonNoun | WordClass.Audience);
}
