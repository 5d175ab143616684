using QuoteExtractor.Phrases;

namespace QuoteExtractor.Attribution;

/// <summary>Tells the firm from the thing that bears its name and a number: <c>Boeing 737</c>, <c>Airbus A320</c>.</summary>
internal static class MakerName
{
    /// <summary>The lexicon's value of firms whose things are numbered: <c>Boeing</c>.</summary>
    private const int Maker = 9;

    /// <summary>The name without the number and what follows it, where it is a maker's: the firm speaks, and not the thing.</summary>
    public static TokenRange Of(PhrasedText text, TokenRange name)
    {
        if (name.Length == 1 || text.Segments.EntryOf(name.First).Value != Maker)
            return name;
        int end = name.First + 1;
        while (end < name.End && !text.TextOf(end).ContainsAnyInRange('0', '9'))
            end++;
        return new TokenRange(name.First, end);
    }
}
