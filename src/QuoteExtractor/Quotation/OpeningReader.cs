using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>Tells what it is that an attribution parts from the clause behind it: <c>Selain di Arum, lanjut Torres, P</c>.</summary>
internal sealed class OpeningReader(PhrasedText text)
{
    /// <summary>The lexicon's value of what tells that somebody says the same: <c>hal senada</c>.</summary>
    private const int Same = 8;

    private readonly PredicateFinder _predicates = new(text);

    /// <summary>Hal senada dikatakan Torres, P: how long the words are that tell that somebody says the same; 0 where none stand there.</summary>
    public static int LengthOfSame(PhrasedText text, int start, int limit) =>
        text.MatchAt(start, limit) is { Entry: { Value: Same } entry } match && (entry.Class & WordClass.NonClaim) != 0 ? match.Length : 0;

    /// <summary>Selain di Arum, lanjut Torres, P: a phrase with a preposition or a connective that has no predicate is not all of the content.</summary>
    public bool IsPhrase(int start, int end)
    {
        const WordClass Openers = WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.TimeWord;
        return !text.Lexicon.IsHeadLast && text.NameAt(start) < 0 && text.Is(start, Openers) && !_predicates.IsClause(start, end, isDeed: false);
    }

    /// <summary>Whether a clause begins there, which neither an apposition nor an adjunct of the attribution is.</summary>
    public bool IsStatement(int i, int limit) =>
        i < limit && !text.Is(i, WordClass.Relative | WordClass.Coordinator | WordClass.Relay | WordClass.ClauseOpener) && _predicates.IsClause(i, limit, isDeed: false);

    /// <summary>In Borea, according to Torres, P; meski murah, kata Torres, P: a short phrase without a verb, or a clause that depends on another.</summary>
    public bool IsAdjunct(int start, int end)
    {
        const int LongestAdjunct = 10;
        if (!text.Lexicon.IsHeadLast)
            return text.Is(start, WordClass.ClauseOpener | WordClass.Conditional | WordClass.Temporal);
        if (end - start > LongestAdjunct || !text.Is(start, WordClass.Preposition | WordClass.ClauseOpener | WordClass.TimeWord))
            return false;
        for (int i = start; i < end; i++)
        {
            if (text.NameAt(i) < 0 && text.IsVerbLike(i))
                return false;
        }

        return true;
    }

    /// <summary>Namun, kata X, P: what stands before the cue is no content of its own.</summary>
    public bool IsConnective(int start, int before)
    {
        const int LongestConnective = 4;
        const WordClass Connectives = WordClass.Conjunction | WordClass.Adverb | WordClass.Demonstrative | WordClass.Preposition | WordClass.TimeWord | WordClass.Pointer;
        if (before - start > LongestConnective || IsTopic(start, before))
            return false;

        // Saat itu, kata Torres, hujan turun: a time is the clause's own.
        const WordClass Times = WordClass.TimeWord | WordClass.RelativeDay | WordClass.RelativePeriod;
        if (!text.Lexicon.IsHeadLast && text.MatchAt(start, before) is { Length: > 1 } time && start + time.Length == before && (time.Entry.Class & Times) != 0 && (time.Entry.Class & WordClass.Conjunction) == 0)
            return false;
        for (int i = start; i < before; i++)
        {
            // Di sisi lain: a connective of several words.
            if (text.MatchAt(i, before) is { Length: > 1 } phrase && !text.Lexicon.IsHeadLast && (phrase.Entry.Class & (WordClass.Conjunction | WordClass.Adverb)) != 0)
                i += phrase.Length - 1;
            else if (!text.Is(i, Connectives))
                return false;
        }

        return true;
    }

    /// <summary>Hal itu, kata Torres, keliru; Itu, katanya, mahal: what points back is the subject of what is said.</summary>
    private bool IsTopic(int start, int before) => !text.Lexicon.IsHeadLast && text.NameAt(start) < 0 && text.Is(before - 1, WordClass.Demonstrative)
        && (before - 1 == start || before - 2 == start && text.Is(start, WordClass.Pointer) && !text.Is(start, WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb));
}
