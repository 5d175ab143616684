namespace QuoteExtractor;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 code units in the text of one article.</summary>
/// <remarks>Always <c>0 ≤ Start ≤ End ≤ text.Length</c>. <c>text[span.Start..span.End]</c> is what the record says.</remarks>
public readonly record struct TextSpan
{
    /// <summary>Creates the range <c>[start, end)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or past <paramref name="end"/>.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, end);
        Start = start;
        End = end;
    }

    /// <summary>The first code unit, counted from 0.</summary>
    public int Start { get; }

    /// <summary>One past the last code unit.</summary>
    public int End { get; }

    /// <summary>The number of code units; 0 for an empty range.</summary>
    public int Length => End - Start;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this range.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two ranges share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The characters of this range, without a copy.</summary>
    /// <param name="text">The text that the range was made for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text ends before the range does: it is another one.</exception>
    public ReadOnlySpan<char> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan(Start, Length);
    }

    /// <summary>The range in the notation <c>[start, end)</c>.</summary>
    public override string ToString() => $"[{Start}, {End})";
}
