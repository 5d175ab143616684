using System.Text.Json;
using QuoteExtractor.Tool.Reading;

namespace QuoteExtractor.Tool.Evaluating;

/// <summary>Reads one line of extracted quotes, as <c>quotes extract --to json</c> writes it.</summary>
internal static class PredictedReader
{
    /// <summary>The article that the line is about.</summary>
    /// <exception cref="JsonException">The line does not say; the message says why.</exception>
    public static string Id(RawArticle raw)
    {
        using JsonDocument json = AnnotationFields.Parse(raw.Bytes);
        return JsonFields.Read(raw.Bytes.Span).Id ?? throw new JsonException("no \"id\"; give every line the id of its article in the gold");
    }

    /// <param name="raw">The line.</param>
    /// <param name="text">The text of its article.</param>
    /// <exception cref="JsonException">The line holds no quotes of this text; the message says why.</exception>
    public static PredictedArticle Read(RawArticle raw, string text)
    {
        using JsonDocument json = AnnotationFields.Parse(raw.Bytes);
        var fields = new AnnotationFields(json.RootElement, "", text);
        if (!fields.Has("quotes"))
            throw new JsonException("no \"quotes\"; write predictions as 'quotes extract --to json' does");
        IReadOnlyList<TextSpan> sentences = fields.Spans("sentences");
        return new PredictedArticle(sentences, [.. fields.Each("quotes", "quote").Select(Quote)]);
    }

    private static PredictedQuote Quote(AnnotationFields fields)
    {
        AnnotationFields? speaker = fields.Object("speaker");
        var told = new Dictionary<Aspect, string>();
        foreach (Aspect aspect in Aspects.OfOneRange)
        {
            string name = Aspects.Name(aspect);
            bool isSpeakers = aspect is Aspect.Role or Aspect.Affiliation;
            if (((isSpeakers ? speaker?.Words(name) : null) ?? fields.Words(name)) is { } words)
                told.Add(aspect, words);
        }

        return new PredictedQuote
        {
            Kind = GoldReader.Kind(fields),
            Content = fields.Spans("content") is { Count: > 0 } content ? content : throw fields.Wrong("content", "is missing"),
            Cue = fields.Span("cue"),
            Speaker = speaker?.Words("name"),
            Resolution = speaker?.Words("resolution"),
            Told = told,
            Via = fields.Spans("via"),
            Confidence = fields.Share("confidence"),
        };
    }
}
