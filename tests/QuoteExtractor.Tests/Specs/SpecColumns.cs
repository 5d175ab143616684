using System.Globalization;

namespace QuoteExtractor.Tests.Specs;

/// <summary>The columns that an example's table may have. An empty cell says that there is nothing to find.</summary>
internal static class SpecColumns
{
    private static readonly Dictionary<string, Func<Quote, QuoteDocument, string?>> Values = new(StringComparer.Ordinal)
    {
        ["kind"] = (quote, _) => Word(quote.Kind),
        ["speaker"] = (quote, _) => quote.Speaker?.Name,
        ["type"] = (quote, _) => quote.Speaker is { } speaker ? Word(speaker.Kind) : null,
        ["aliases"] = (quote, _) => quote.Speaker is { } speaker ? string.Join("; ", speaker.Aliases) : null,
        ["resolution"] = (quote, _) => Word(quote.Resolution),
        ["role"] = (quote, _) => quote.Role,
        ["affiliation"] = (quote, _) => quote.Affiliation,
        ["via"] = (quote, document) => string.Join("; ", quote.Via.Select(span => span.Of(document.Text).ToString())),
        ["date"] = (quote, document) => quote.Date?.Span.Of(document.Text).ToString(),
        ["day"] = (quote, _) => quote.Date?.Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["place"] = (quote, document) => quote.Place?.Of(document.Text).ToString(),
        ["event"] = (quote, document) => quote.Event?.Of(document.Text).ToString(),
    };

    public static IEnumerable<string> Names => Values.Keys;

    public static string ValueOf(string column, Quote quote, QuoteDocument document) => Values[column](quote, document) ?? "";

    /// <summary><c>SharedSubject</c> is written <c>sharedSubject</c>, as in the JSON.</summary>
    public static string Word(Enum value)
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
