using System.Text;

namespace QuoteExtractor;

/// <summary>What a quote says: given, or cut from the article when it is first asked for, since who reads a thousand articles looks at few of their quotes.</summary>
internal struct QuoteText : IEquatable<QuoteText>
{
    private readonly TextSpan[]? _content;

    /// <summary>The text, or, until it is cut, the article; two threads that cut it at a time cut the same.</summary>
    private object _source;

    public QuoteText(string text) => _source = text;

    public QuoteText(Article article, TextSpan[] content) => (_source, _content) = (article, content);

    /// <summary>The text; once it is cut it is kept.</summary>
    public string Value
    {
        get
        {
            if (_source is Article article)
                _source = Cut(article.Text);
            return (string)_source;
        }
    }

    /// <summary>The same without a string of its own, where it is one range of the article.</summary>
    public ReadOnlySpan<char> Letters => _source is Article article && _content is [var only] ? only.Of(article.Text) : Value;

    public readonly bool Equals(QuoteText other)
    {
        QuoteText own = this;
        return own.Letters.SequenceEqual(other.Letters);
    }

    public override readonly bool Equals(object? obj) => obj is QuoteText other && Equals(other);

    public override readonly int GetHashCode()
    {
        QuoteText own = this;
        return string.GetHashCode(own.Letters, StringComparison.Ordinal);
    }

    private readonly string Cut(string article)
    {
        if (_content is [var only])
            return only.Of(article).ToString();
        var joined = new StringBuilder();
        foreach (TextSpan span in _content!)
            joined.Append(joined.Length > 0 ? " " : "").Append(span.Of(article));
        return joined.ToString();
    }
}
