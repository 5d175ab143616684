using AngleSharp.Dom;

namespace QuoteExtractor.Tool.Reading.Html;

/// <summary>Takes out lists of pointers to other articles: several boxes beside each other, each with a link and one paragraph about it.</summary>
internal static class TeaserList
{
    // Fewer may be an article of one paragraph with its links.
    private const int Fewest = 3;

    public static IReadOnlyList<PageBlock> RemoveFrom(IReadOnlyList<PageBlock> blocks)
    {
        HashSet<IElement> teasers =
        [
            .. blocks.GroupBy(block => block.Holder)
                .Where(box => box.Count(block => block.Weight > 0) == 1 && box.Any(block => block.IsLink))
                .Select(box => box.Key)
                .GroupBy(box => box.ParentElement)
                .Where(list => list.Count() >= Fewest)
                .SelectMany(list => list),
        ];
        return teasers.Count == 0 ? blocks : [.. blocks.Where(block => !teasers.Contains(block.Holder))];
    }
}
