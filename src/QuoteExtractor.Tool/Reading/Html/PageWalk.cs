using AngleSharp.Dom;

namespace QuoteExtractor.Tool.Reading.Html;

/// <summary>Walks through the nodes of a page in reading order, without recursion.</summary>
internal static class PageWalk
{
    /// <summary>Every node below a root twice: when it begins and when it ends.</summary>
    /// <param name="root">Where to walk; not among the nodes.</param>
    /// <param name="skips">Elements that are passed over with all that they hold.</param>
    public static IEnumerable<(INode Node, bool Begins)> Through(INode root, Func<IElement, bool> skips)
    {
        var path = new Stack<(INode Node, int Next)>();
        path.Push((root, 0));
        while (path.TryPop(out (INode Node, int Next) at))
        {
            if (at.Next == at.Node.ChildNodes.Length)
            {
                if (path.Count > 0)
                    yield return (at.Node, false);
                continue;
            }

            path.Push((at.Node, at.Next + 1));
            INode child = at.Node.ChildNodes[at.Next];
            if (child is IElement element && skips(element))
                continue;
            yield return (child, true);
            path.Push((child, 0));
        }
    }

    /// <summary>The elements below a root.</summary>
    public static IEnumerable<IElement> Elements(INode root) =>
        Through(root, _ => false).Where(step => step.Begins).Select(step => step.Node).OfType<IElement>();
}
