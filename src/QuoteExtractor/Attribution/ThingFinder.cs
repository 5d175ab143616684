using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Finds the body of one unknown word that a pronoun means: English <c>Orvik said it would close. It said P</c>.</summary>
internal readonly struct ThingFinder(PhrasedText text, EntityRegistry registry, MainSubjectFinder subjects)
{
    /// <summary>The subject of the sentence before, where that sentence shows that it is nobody.</summary>
    public Entity? Find(Passage passage)
    {
        ReadOnlySpan<SentenceRange> sentences = text.Segments.Sentences;
        int pronoun = passage.Source.Words.First;
        if (!text.Lexicon.IsHeadLast || passage.Sentence == 0 || !Opens(sentences[passage.Sentence].FirstToken, pronoun) || sentences[passage.Sentence].Paragraph - sentences[passage.Sentence - 1].Paragraph > 1)
            return null;
        SentenceRange before = sentences[passage.Sentence - 1];
        Source subject = subjects.Find(ClauseStart.After(text, before.FirstToken, before.EndToken), before.EndToken);
        return subject is { Kind: SourceKind.Name } && (subject.Words.Length == 1 || !text.Segments.Holds(subject.Words.First, subject.Words.End, WordClass.PersonName | WordClass.Honorific | WordClass.Rank)) && text.Names[subject.Name].Kind == NameKind.Person && (IsThing(subject.Words.End, before.EndToken) || IsDescribed(subject.Words.First, before.FirstToken))
            && registry.EntityOf(subject.Name) is { Kind: SpeakerKind.Person, Role.IsEmpty: true, Gender: Gender.Unknown } body && body.Words.Length == subject.Words.Length ? body : null;
    }

    /// <summary>It said P; A year ago it said P: nothing but a time stands before the pronoun.</summary>
    private bool Opens(int first, int pronoun)
    {
        const int Farthest = 5;
        const WordClass Times = WordClass.TimeWord | WordClass.Weekday | WordClass.Month | WordClass.Determiner | WordClass.Preposition | WordClass.Adverb | WordClass.PeriodUnit | WordClass.Ago;
        for (int i = first; i < pronoun; i++)
        {
            if (i - first > Farthest || text.NameAt(i) >= 0 || !text.Is(i, Times) && !text.IsSign(i, ',') && text.Tokens[i].Kind != TokenKind.Number)
                return false;
        }

        return true;
    }

    /// <summary>The airline Orvik will close two routes. It said P: a noun for a body stands before the name.</summary>
    private bool IsDescribed(int name, int start) => name > start && text.NameAt(name - 1) < 0 && text.Is(name - 1, WordClass.PersonNoun) && text.Segments.EntryOf(name - 1).Gender == Gender.Neuter;

    /// <summary>Orvik, which …; Orvik(, the maker of boats,) said (in July) (that) it …</summary>
    private bool IsThing(int i, int limit)
    {
        const int Longest = 24, Farthest = 5;
        if (text.IsSign(i, ','))
        {
            if (text.Is(i + 1, WordClass.Relative))
                return text.Lexicon.EntryOf(text.Tokens[i + 1].Word).Gender == Gender.Neuter;
            i = text.NextComma(i + 1, Math.Min(limit, i + Longest)) + 1;
        }

        i = text.Segments.BehindAdverbs(i, limit);
        if (i == 0 || (text.CueOf(i) & CueTraits.Leads) == 0)
            return false;
        i += text.MatchAt(i, limit).Length;
        for (int end = Math.Min(limit, i + Farthest); i < end; i++)
        {
            if (text.NameAt(i) < 0 && text.Is(i, WordClass.Pronoun))
                return text.Lexicon.EntryOf(text.Tokens[i].Word).Gender == Gender.Neuter;
            if (text.Is(i, WordClass.Determiner) || text.IsVerb(i))
                return false;
        }

        return false;
    }
}
