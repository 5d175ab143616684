using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Languages;

/// <summary>The entries of several words, found by their first two. Immutable.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<ulong, Phrase[]> _byBegin = [];

    /// <param name="phrases">Those of the same words become one.</param>
    public PhraseTable(IEnumerable<Phrase> phrases)
    {
        foreach (IGrouping<ulong, Phrase> begin in phrases.GroupBy(phrase => Begin(phrase.Words[0], phrase.Words[1])))
        {
            _byBegin[begin.Key] =
            [
                .. begin.GroupBy(phrase => string.Join(' ', phrase.Words))
                    .Select(same => same.Aggregate((a, b) => new Phrase(a.Words, a.Entry.And(b.Entry))))
                    .OrderByDescending(phrase => phrase.Words.Length),
            ];
        }
    }

    /// <summary>The longest entry that begins with the first of the tokens and ends within them.</summary>
    public Phrase? Find(ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length < 2 || !_byBegin.TryGetValue(Begin(tokens[0].Word, tokens[1].Word), out Phrase[]? phrases))
            return null;
        foreach (Phrase phrase in phrases)
        {
            if (phrase.Words.Length <= tokens.Length && IsAt(tokens, phrase.Words))
                return phrase;
        }

        return null;
    }

    private static bool IsAt(ReadOnlySpan<Token> tokens, int[] words)
    {
        for (int i = 2; i < words.Length; i++)
        {
            if (tokens[i].Word != words[i])
                return false;
        }

        return true;
    }

    private static ulong Begin(int first, int second) => ((ulong)first << 32) | (uint)second;
}
