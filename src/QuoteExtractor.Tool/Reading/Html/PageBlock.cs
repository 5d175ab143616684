using AngleSharp.Dom;

namespace QuoteExtractor.Tool.Reading.Html;

/// <summary>One paragraph of a page: words that stand together between two breaks.</summary>
/// <param name="Text">The words, white space collapsed; lines that the page breaks are parted by <c>\n</c>.</param>
/// <param name="Linked">How many of its characters are links.</param>
/// <param name="Holder">The element that holds it: of a <c>p</c> its parent, of loose text the block around it.</param>
internal readonly record struct PageBlock(string Text, int Linked, IElement Holder)
{
    // Shorter ones are as likely captions and buttons.
    private const int Least = 40;

    /// <summary>Whether more of it is a link than not: a pointer to somewhere else.</summary>
    public bool IsLink => 2 * Linked > Text.Length;

    /// <summary>How much it speaks for its holder being the article: prose is long and has commas.</summary>
    public double Weight => Text.Length < Least || IsLink ? 0 : 1 + Math.Min(Text.Length / 100.0, 3) + Math.Min(Text.AsSpan().Count(','), 3);
}
