using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads whose a noun of saying is, where a language has its owners first: English <c>Torres's earlier claim</c>, <c>her claim</c>, <c>the company's claim</c>.</summary>
internal readonly struct OwnerReader(PhrasedText text)
{
    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>The owner before a noun; none where it has none.</summary>
    public Source Before(int noun, int start)
    {
        int possessive = Possessive(noun, start);
        if (possessive < start)
            return Source.None;
        if (text.Is(possessive, WordClass.Determiner))
            return new Source(SourceKind.Pronoun, new TokenRange(possessive, possessive + 1), -1);
        if (possessive == start)
            return Source.None;
        return text.NameAt(possessive - 1) is >= 0 and int name ? _phrases.ReadName(name, possessive, out _) : text.Lexicon.IsHeadLast ? Described(possessive, start) : Source.None;
    }

    /// <summary>The word or the sign that tells the owner, what describes the noun between; -1 where there is none.</summary>
    private int Possessive(int noun, int start)
    {
        const int MostAdjectives = 3;
        const WordClass Describing = WordClass.Adjective | WordClass.CommonName | WordClass.RoleModifier | WordClass.Occasion | WordClass.TimeWord | WordClass.Adverb;
        for (int i = noun - 1; i >= Math.Max(start, noun - 1 - MostAdjectives); i--)
        {
            if (text.Is(i, WordClass.Possessive) || text.IsOwnerMark(i))
                return i;
            bool describes = text.Lexicon.IsHeadLast && text.Tokens[i].Shape == TokenShape.Lower && text.NameAt(i) < 0 && (text.ClassOf(i) & ~Describing) == 0 && (!text.IsVerb(i) || i > start && (text.Is(i - 1, WordClass.Possessive) || text.IsOwnerMark(i - 1))); // the firm's repeated claim
            if (!describes)
                break;
        }

        return -1;
    }

    /// <summary>English the company's claim, critics' claims: an owner who has no name.</summary>
    private Source Described(int possessive, int start)
    {
        const int Longest = 5;
        int first = possessive - 1;
        while (first > Math.Max(start, possessive - Longest) && !text.Is(first, WordClass.Determiner) && (text.Is(first - 1, WordClass.Determiner) || text.Tokens[first - 1].Shape == TokenShape.Lower && text.ClassOf(first - 1) is WordClass.None or WordClass.Adjective or WordClass.RoleModifier))
            first--;
        return _phrases.ReadAt(first, possessive, out int end) is { Kind: SourceKind.Description } owner && end == possessive ? owner : Source.None;
    }
}
