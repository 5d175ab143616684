using System.Diagnostics.CodeAnalysis;

namespace QuoteExtractor.Phrases;

/// <summary>A set of words of one text, held as offsets and compared without case; no string is made.</summary>
internal sealed class WordSet(string text)
{
    private readonly HashSet<TextSpan> _spans = new(new SliceComparer(text));

    public void Add(TextSpan word) => _spans.Add(word);

    public bool Contains(TextSpan word) => _spans.Contains(word);

    private sealed class SliceComparer(string text) : IEqualityComparer<TextSpan>
    {
        public bool Equals(TextSpan x, TextSpan y) => x.Of(text).Equals(y.Of(text), StringComparison.OrdinalIgnoreCase);

        public int GetHashCode([DisallowNull] TextSpan span) => string.GetHashCode(span.Of(text), StringComparison.OrdinalIgnoreCase);
    }
}
