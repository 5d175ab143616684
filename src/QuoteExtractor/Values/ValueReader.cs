namespace QuoteExtractor.Values;

/// <summary>Reads the values of each quote's content, and gives them to the quotes of a document.</summary>
internal static class ValueReader
{
    /// <summary>The same document, its quotes with their values.</summary>
    /// <exception cref="InvalidOperationException">The caller's recognizer gave a value that does not lie in the text.</exception>
    public static QuoteDocument Read(QuoteDocument document, ValueRecognizer? recognizer)
    {
        if (document.Quotes.Count == 0)
            return document;
        using ValueFinder? finder = recognizer is null ? ValueFinder.Rent(document.Language.ValueLexicon, document.Article.PublishedOn) : null;
        var quotes = new Quote[document.Quotes.Count];
        for (int i = 0; i < quotes.Length; i++)
        {
            Quote quote = document.Quotes[i];
            IReadOnlyList<QuoteValue> values = finder is null ? Recognize(recognizer!, quote, document) : finder.Find(document.Text, quote.Content);
            quotes[i] = values.Count == 0 ? quote : quote with { Values = values };
        }

        return new QuoteDocument(document.Article, document.Language, document.Sentences, document.Speakers, quotes, document.UnattributedQuotes);
    }

    private static QuoteValue[] Recognize(ValueRecognizer recognizer, Quote quote, QuoteDocument document) =>
        [.. quote.Content.SelectMany(content => Recognize(recognizer, content, document))];

    private static IEnumerable<QuoteValue> Recognize(ValueRecognizer recognizer, TextSpan content, QuoteDocument document)
    {
        string text = content.Of(document.Text).ToString();
        IReadOnlyList<QuoteValue> values = recognizer(text, document.Language, document.Article.PublishedOn)
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
