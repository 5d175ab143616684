using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Reads fuller forms of names from the article's title: the text says <c>Wulandari</c>, the title <c>Wali Kota Ratna Wulandari</c>.</summary>
/// <remarks>Titles capitalise verbs too, so a word joins a name there only where it is known as one, or where an office stands before it.</remarks>
internal sealed class ArticleTitleReader(SegmentedText title, EntityRegistry registry)
{
    private const int LongestName = 4;

    public void Read()
    {
        const int MostOnStack = 128;
        int count = title.Tokens.Length;
        Span<int> words = count <= MostOnStack ? stackalloc int[count] : new int[count];
        for (int i = 0; i < count; i++)
            words[i] = registry.WordAt(title.Text, title.SpanOf(i, i + 1));
        foreach (Entity entity in registry.Entities)
        {
            if (entity.Kind == SpeakerKind.Person && Find(words, entity.Words) is >= 0 and int found)
                Widen(entity, found, found + entity.Words.Length);
        }
    }

    /// <summary>The first token of a name that stands in the title word by word; -1 where it does not.</summary>
    private static int Find(ReadOnlySpan<int> title, ReadOnlySpan<NameWord> name)
    {
        for (int i = 0; i + name.Length <= title.Length; i++)
        {
            int word = 0;
            while (word < name.Length && title[i + word] == name[word].Id)
                word++;
            if (word == name.Length)
                return i;
        }

        return -1;
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
