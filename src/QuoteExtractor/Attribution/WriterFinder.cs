using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Attribution;

/// <summary>Finds whom a pronoun means in a relative clause about what somebody wrote: English <c>a letter from Torres, in which he said P</c>.</summary>
internal readonly struct WriterFinder(PhrasedText text, EntityRegistry registry)
{
    /// <summary>The lexicon's value of prepositions before who made what stands before them.</summary>
    private const int Origin = 4;

    public Entity? Find(int pronoun, int from, Gender gender)
    {
        int relative = pronoun - 1;
        if (relative - 2 <= from || !text.Is(relative, WordClass.Relative) || !text.Is(relative - 1, WordClass.Preposition) || text.NameAt(relative - 1) >= 0)
            return null;
        int last = relative - 2;
        if (text.IsSign(last, ',') && text.NameAt(--last) < 0)
            last = BeforeApposition(last, from);
        if (text.NameAt(last) is not (>= 0 and int name) || text.Names[name].Whole.First is not (> 1 and int first) || text.Names[name].Whole.End != last + 1 || text.NameAt(first - 1) >= 0)
            return null;
        return IsOrigin(text.Is(first - 1, WordClass.Determiner) ? first - 2 : first - 1) && registry.EntityOf(name) is { Kind: SpeakerKind.Person } writer && writer.Agrees(gender) ? writer : null;
    }

    /// <summary>from Torres, the treasurer, in which: the token before the comma that opens the apposition.</summary>
    private int BeforeApposition(int last, int from)
    {
        const int Longest = 10;
        for (int i = last; i > Math.Max(from, last - Longest); i--)
        {
            if (text.IsSign(i, ','))
                return i - 1;
        }

        return last;
    }

    private bool IsOrigin(int token) => text.Is(token, WordClass.AgentMarker) || text.Segments.IsOf(token) || text.Lexicon.EntryOf(text.Tokens[token].Word).Value == Origin && text.Is(token, WordClass.Preposition) && !text.Is(token, WordClass.Adverb);
}
