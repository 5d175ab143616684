using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Reads fuller forms of names from the article's title: the text says <c>Wulandari</c>, the title <c>Wali Kota Ratna Wulandari</c>.</summary>
/// <remarks>Titles capitalise verbs too, so a word joins a name there only where it is known as one, or where an office stands before it.</remarks>
internal sealed class ArticleTitleReader(SegmentedText title)
{
    private const int LongestName = 4;

    public void Read(ReadOnlySpan<Entity> entities)
    {
        foreach (Entity entity in entities)
        {
            if (entity.Kind == SpeakerKind.Person && Find(entity.Words) is >= 0 and int found)
                Widen(entity, found, found + entity.Words.Length);
        }
    }

    /// <summary>The first token of a name that stands in the title word by word; -1 where it does not.</summary>
    private int Find(string[] words)
    {
        for (int i = 0; i + words.Length <= title.Tokens.Length; i++)
        {
            int word = 0;
            while (word < words.Length && title.TextOf(i + word).Equals(words[word], StringComparison.OrdinalIgnoreCase))
                word++;
            if (word == words.Length)
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
        if (end - left <= entity.Words.Length)
            return;
        string name = title.SpanOf(left, end).Of(title.Text).ToString();
        entity.TakeFuller(name, NameWords.Split(name));
    }

    private bool IsNameWord(int token, bool orUnknown)
    {
        WordClass known = title.ClassOf(token);
        return title.Tokens[token] is { Kind: TokenKind.Word, Shape: not TokenShape.Lower }
            && ((known & WordClass.PersonName) != 0 || (orUnknown && known == WordClass.None));
    }
}
