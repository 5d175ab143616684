using System.Globalization;
using System.Text.Json;

namespace QuoteExtractor.Export;

/// <summary>Writes one quote as a claim to be reviewed.</summary>
internal static class ClaimReviews
{
    public static void Write(Utf8JsonWriter json, QuoteDocument document, Quote quote)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ClaimReview");
        json.WriteString("claimReviewed", WellFormed.Of(quote.Text));
        json.WriteStartObject("itemReviewed");
        WriteClaim(json, document, quote);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, QuoteDocument document, Quote quote)
    {
        json.WriteStartArray("@type");
        json.WriteStringValue("Claim");
        if (quote.Kind == QuoteKind.Direct)
            json.WriteStringValue("Quotation");
        json.WriteEndArray();
        json.WriteString("text", WellFormed.Of(quote.Text));
        json.WriteString("inLanguage", document.Language.Code);
        if (quote.Speaker is { } speaker)
            WriteAuthor(json, speaker, quote);
        WriteDay(json, "datePublished", quote.Date?.Value);
        WriteArticle(json, document.Article);
    }

    private static void WriteAuthor(Utf8JsonWriter json, Speaker speaker, Quote quote)
    {
        // A paper speaks in somebody's name: the claim is based on it.
        json.WriteStartObject(speaker.Kind == SpeakerKind.Document ? "isBasedOn" : "author");
        if (TypeOf(speaker.Kind) is { } type)
            json.WriteString("@type", type);
        QuoteItems.WriteText(json, "name", speaker.Name);
        QuoteItems.WriteText(json, "identifier", speaker.PersonId);
        QuoteItems.WriteText(json, "sameAs", WebAddress.Of(speaker));
        if (speaker.Kind == SpeakerKind.Person)
        {
            QuoteItems.WriteText(json, "jobTitle", quote.Role);
            WriteNamed(json, "affiliation", "Organization", quote.Affiliation);
        }

        json.WriteEndObject();
    }

    private static string? TypeOf(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Person => "Person",
        SpeakerKind.Organization => "Organization",
        SpeakerKind.Document => "CreativeWork",
        _ => null,
    };

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject("appearance");
        json.WriteString("@type", "NewsArticle");
        QuoteItems.WriteText(json, "identifier", article.Id);
        QuoteItems.WriteText(json, "headline", article.Title);
        QuoteItems.WriteText(json, "url", WebAddress.Of(article.Url));
        WriteDay(json, "datePublished", article.PublishedOn);
        WriteNamed(json, "publisher", "Organization", article.Outlet);
        json.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter json, string property, string type, string? name)
    {
        if (string.IsNullOrEmpty(name))
            return;
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        QuoteItems.WriteText(json, "name", name);
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string property, DateOnly? day) =>
        QuoteItems.WriteText(json, property, day?.ToString("O", CultureInfo.InvariantCulture));
}
