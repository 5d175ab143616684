using AngleSharp.Dom;

namespace QuoteExtractor.Tool.Reading.Html;

/// <summary>Finds the article in a page: the part where prose is dense and links are few.</summary>
internal static class ArticleBody
{
    // A share of the weight that makes what stands beside the densest part belong to the article too.
    private const double Beside = 0.1;

    /// <summary>The article's paragraphs, parted by empty lines; empty where the page has none.</summary>
    public static string Read(IElement body)
    {
        IReadOnlyList<PageBlock> blocks = TeaserList.RemoveFrom(PageBlockReader.Read(body, PageFurniture.Of(body)));
        if (Densest(blocks) is not { } densest)
            return Loose(blocks);
        IElement article = Widened(densest, body, WeightsBelow(blocks));
        return Join(blocks.Where(block => !block.IsLink && IsIn(block.Holder, article)));
    }

    /// <summary>The element with the most prose: its own, and half of what its children hold.</summary>
    private static IElement? Densest(IReadOnlyList<PageBlock> blocks)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (PageBlock block in blocks)
        {
            if (block.Weight == 0)
                continue;
            scores[block.Holder] = scores.GetValueOrDefault(block.Holder) + block.Weight;
            if (block.Holder.ParentElement is { } parent)
                scores[parent] = scores.GetValueOrDefault(parent) + (block.Weight / 2);
        }

        return scores.Count == 0 ? null : scores.MaxBy(score => score.Value).Key;
    }

    /// <summary>The weight below every element that holds prose.</summary>
    private static Dictionary<IElement, double> WeightsBelow(IReadOnlyList<PageBlock> blocks)
    {
        var weights = new Dictionary<IElement, double>();
        foreach (PageBlock block in blocks)
        {
            if (block.Weight == 0)
                continue;
            for (IElement? holder = block.Holder; holder is not null; holder = holder.ParentElement)
                weights[holder] = weights.GetValueOrDefault(holder) + block.Weight;
        }

        return weights;
    }

    /// <summary>Articles are often parted by what stands between their parts: the element around is taken while it adds enough.</summary>
    private static IElement Widened(IElement densest, IElement body, Dictionary<IElement, double> weights)
    {
        IElement article = densest;
        for (IElement? around = densest; around is not null && around != body; around = around.ParentElement)
        {
            if (weights.GetValueOrDefault(around) >= weights.GetValueOrDefault(article) * (1 + Beside))
                article = around;
        }

        return article;
    }

    /// <summary>A page of a few short lines has no dense part: all of it is the article, as long as one line is a sentence.</summary>
    private static string Loose(IReadOnlyList<PageBlock> blocks)
    {
        PageBlock[] lines = [.. blocks.Where(block => !block.IsLink)];
        return lines.Any(line => line.Text.AsSpan().IndexOfAny(".!?") >= 0) ? Join(lines) : "";
    }

    private static bool IsIn(IElement holder, IElement article)
    {
        for (IElement? at = holder; at is not null; at = at.ParentElement)
        {
            if (at == article)
                return true;
        }

        return false;
    }

    private static string Join(IEnumerable<PageBlock> blocks) => string.Join("\n\n", blocks.Select(block => block.Text));
}
