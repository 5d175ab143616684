namespace QuoteExtractor.Export;

/// <summary>Counts a text in code points, as Python, brat and the Web Annotation model do; spans count UTF-16 code units.</summary>
/// <remarks>Half a surrogate pair counts as one code point: it is written as <c>U+FFFD</c>.</remarks>
internal sealed class CodePoints
{
    // The second halves of all pairs, in order: what a count in code points leaves out.
    private readonly List<int> _secondHalves = [];

    public CodePoints(string text)
    {
        ReadOnlySpan<char> units = text;
        for (int i = 0; i < units.Length; i++)
        {
            int next = units[i..].IndexOfAnyInRange('\uD800', '\uDBFF');
            if (next < 0)
                return;
            i += next;
            if (i + 1 < units.Length && char.IsLowSurrogate(units[i + 1]))
                _secondHalves.Add(++i);
        }
    }

    /// <summary>How many code points stand before a code unit; inside a pair, before the pair.</summary>
    public int Before(int offset)
    {
        int at = _secondHalves.BinarySearch(offset);
        return offset - (at >= 0 ? at + 1 : ~at);
    }
}
