namespace QuoteExtractor.Values;

/// <summary>Reads the values in the contents of an article's quotes: by the caller's recognizer, or by the finder.</summary>
internal readonly struct ValueReader : IDisposable
{
    private readonly Article _article;
    private readonly ExtractorOptions _options;
    private readonly ValueFinder? _finder;

    public ValueReader(Article article, ExtractorOptions options)
    {
        (_article, _options) = (article, options);
        _finder = options.ValueRecognizer is null ? ValueFinder.Rent(options.Language.ValueLexicon, article.PublishedOn) : null;
    }

    /// <summary>The values in a content, in reading order.</summary>
    /// <exception cref="InvalidOperationException">The caller's recognizer gave a value that does not lie in the text.</exception>
    public IReadOnlyList<QuoteValue> Read(TextSpan[] content) => _finder is not null ? _finder.Find(_article.Text, content) : [.. content.SelectMany(Recognize)];

    public void Dispose() => _finder?.Dispose();

    private IEnumerable<QuoteValue> Recognize(TextSpan content)
    {
        string text = content.Of(_article.Text).ToString();
        IReadOnlyList<QuoteValue> values = _options.ValueRecognizer!(text, _options.Language, _article.PublishedOn)
            ?? throw new InvalidOperationException("The value recognizer gave null; without values it gives an empty list.");
        foreach (QuoteValue value in values)
        {
            if (value is null || value.Span.Length == 0 || value.Span.End > text.Length)
                throw new InvalidOperationException($"The value recognizer gave {value?.Span.ToString() ?? "null"} for a text of {text.Length} characters.");
        }

        return values
            .OrderBy(value => value.Span.Start).ThenBy(value => value.Span.End)
            .Select(value => value with { Span = new TextSpan(content.Start + value.Span.Start, content.Start + value.Span.End) });
    }
}
