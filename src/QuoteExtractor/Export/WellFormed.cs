namespace QuoteExtractor.Export;

/// <summary>Text that UTF-8 can hold: half a surrogate pair becomes <c>U+FFFD</c>, one code unit for one.</summary>
internal static class WellFormed
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text itself, or, where it holds half a pair, a repaired copy.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text)
    {
        int first = IndexOfHalfPair(text, 0);
        if (first < 0)
            return text;

        char[] repaired = text.ToArray();
        for (int at = first; at >= 0; at = IndexOfHalfPair(text, at + 1))
            repaired[at] = Replacement;
        return repaired;
    }

    private static int IndexOfHalfPair(ReadOnlySpan<char> text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            int next = text[i..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0)
                return -1;
            i += next;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }
}
