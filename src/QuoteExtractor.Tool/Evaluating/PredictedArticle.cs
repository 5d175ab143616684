namespace QuoteExtractor.Tool.Evaluating;

/// <summary>What was extracted from one article.</summary>
internal sealed record PredictedArticle(IReadOnlyList<TextSpan> Sentences, IReadOnlyList<PredictedQuote> Quotes)
{
    public static PredictedArticle Of(QuoteDocument document) =>
        new([.. document.Sentences.Select(sentence => sentence.Span)], [.. document.Quotes.Select(quote => Of(quote, document.Text))]);

    /// <summary>The same without quotes that are less certain; quotes of which nothing is known stay.</summary>
    public PredictedArticle From(double minConfidence) => this with { Quotes = [.. Quotes.Where(quote => !(quote.Confidence < minConfidence))] };

    private static PredictedQuote Of(Quote quote, string text)
    {
        var told = new Dictionary<Aspect, string>();
        Tell(Aspect.Role, quote.Role);
        Tell(Aspect.Affiliation, quote.Affiliation);
        Tell(Aspect.Date, Words(quote.Date?.Span));
        Tell(Aspect.Place, Words(quote.Place));
        Tell(Aspect.Event, Words(quote.Event));
        return new PredictedQuote
        {
            Kind = quote.Kind,
            Content = quote.Content,
            Cue = quote.Cue,
            Speaker = quote.Speaker?.Name,
            Resolution = InCamelCase(quote.Resolution),
            Told = told,
            Via = quote.Via,
            Confidence = quote.Confidence,
        };

        void Tell(Aspect aspect, string? words)
        {
            if (words is not null)
                told.Add(aspect, words);
        }

        string? Words(TextSpan? span) => span?.Of(text).ToString();
    }

    private static string InCamelCase(SpeakerResolution resolution)
    {
        string name = resolution.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
