namespace QuoteExtractor.Phrases;

/// <summary>A half-open range of tokens.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public int Length => End - First;

    public bool IsEmpty => End <= First;

    public bool Contains(int token) => First <= token && token < End;

    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
