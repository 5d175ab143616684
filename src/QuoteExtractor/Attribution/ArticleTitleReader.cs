using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Reads fuller forms of names from the article's title: the text says <c>Wulandari</c>, the title <c>Wali Kota Ratna Wulandari</c>.</summary>
/// <remarks>Titles capitalise verbs too, so a word joins a name there only where it is known as one, or where an office stands before it.</remarks>
internal sealed class ArticleTitleReader(SegmentedText title, EntityRegistry registry)
{
    private const int LongestName = 4;

    /// <summary>Gives those whom the title names more fully their names from there.</summary>
    public static void Read(string title, Lexicon lexicon, EntityRegistry registry)
    {
        Span<bool> pairs = stackalloc bool[1 << NameWord.PairBits];
        for (int i = 0; i + 1 < title.Length; i++)
            pairs[NameWord.Pair(title[i], title[i + 1])] = true;
        SegmentedText? segments = null;
        foreach (Entity entity in registry.Entities)
        {
            if (entity.Kind != SpeakerKind.Person || !MayHave(pairs, entity.Words))
                continue;
            segments ??= Segment(title, lexicon);
            new ArticleTitleReader(segments, registry).Read(entity);
        }

        segments?.Dispose();
    }

    /// <summary>Whether the words of a name may stand in the title, by their letters: most titles have no name at all, and need not be read.</summary>
    private static bool MayHave(ReadOnlySpan<bool> pairs, ReadOnlySpan<NameWord> name)
    {
        foreach (ref readonly NameWord word in name)
        {
            if (word.Length > 1 && !(pairs[word.Begin] && pairs[word.End]))
                return false;
        }

        return true;
    }

    private static SegmentedText Segment(string title, Lexicon lexicon)
    {
        SegmentedText segments = Segmenter.Tokenize(title, lexicon);
        segments.LookUp();
        return segments;
    }

    private void Read(Entity entity)
    {
        ReadOnlySpan<NameWord> name = entity.Words;
        for (int first = 0; first + name.Length <= title.Tokens.Length; first++)
        {
            int end = first;
            while (end - first < name.Length && title.TextOf(end).Equals(name[end - first].Text, StringComparison.OrdinalIgnoreCase))
                end++;
            if (end - first == name.Length)
            {
                Widen(entity, first, end);
                return;
            }
        }
    }

    private void Widen(Entity entity, int first, int end)
    {
        int left = first;
        while (left > 0 && IsNameWord(left - 1, orUnknown: false))
            left--;
        int office = first;
        while (office > 0 && first - office < LongestName && IsNameWord(office - 1, orUnknown: true))
            office--;
        if (office > 0 && office < left && (title.ClassOf(office - 1) & (WordClass.Role | WordClass.Honorific)) != 0)
            left = office;
        while (end < title.Tokens.Length && IsNameWord(end, orUnknown: false))
            end++;
        if (end - left > entity.Words.Length)
            entity.TakeFuller(registry.FormOf(title.Text, title.SpanOf(left, end)));
    }

    private bool IsNameWord(int token, bool orUnknown)
    {
        WordClass known = title.ClassOf(token);
        return title.Tokens[token] is { Kind: TokenKind.Word, Shape: not TokenShape.Lower }
            && ((known & WordClass.PersonName) != 0 || (orUnknown && known == WordClass.None));
    }
}
