using System.Text.Json;

namespace QuoteExtractor.Tool.Reading.Html;

/// <summary>What a page says of its article for search engines: the schema.org <c>NewsArticle</c> in its JSON-LD.</summary>
internal sealed record LinkedArticle
{
    private static readonly JsonDocumentOptions s_lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public string? Title { get; private init; }

    public string? Outlet { get; private init; }

    public string? Date { get; private init; }

    public string? Url { get; private init; }

    public string? Language { get; private init; }

    /// <summary>The first article in the scripts of a page; with nothing in it where there is none.</summary>
    public static LinkedArticle Find(IEnumerable<string> scripts)
    {
        foreach (string script in scripts)
        {
            try
            {
                using JsonDocument json = JsonDocument.Parse(Bare(script), s_lenient);
                if (Find(json.RootElement) is { } article)
                    return Read(article);
            }
            catch (JsonException)
            {
                // Broken JSON-LD is common, and the page says the same elsewhere.
            }
        }

        return new LinkedArticle();
    }

    /// <summary>Old pages hide scripts in comments.</summary>
    private static string Bare(string script)
    {
        string bare = script.Trim();
        if (bare.StartsWith("<!--", StringComparison.Ordinal))
            bare = bare[4..];
        return bare.EndsWith("-->", StringComparison.Ordinal) ? bare[..^3] : bare;
    }

    // The reader of JSON goes no deeper than 64, so neither does this.
    private static JsonElement? Find(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select(Find).FirstOrDefault(found => found is not null),
        JsonValueKind.Object when IsArticle(element) => element,
        JsonValueKind.Object => element.EnumerateObject().Where(field => field.Name is "@graph" or "mainEntity" or "mainEntityOfPage").Select(field => Find(field.Value))
            .FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out JsonElement type))
            return false;
        IEnumerable<JsonElement> types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : [type];
        return types.Any(each => Text(each) is { } name && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal)));
    }

    private static LinkedArticle Read(JsonElement article) => new()
    {
        Title = PageFacts.Words(Field(article, "headline") ?? Field(article, "name")),
        Outlet = PageFacts.Words(Field(article, "publisher")),
        Date = Field(article, "datePublished") ?? Field(article, "dateCreated"),
        Url = Field(article, "url") ?? Field(article, "mainEntityOfPage"),
        Language = Field(article, "inLanguage"),
    };

    /// <summary>A field's text, or where the field is an object its name or address.</summary>
    private static string? Field(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out JsonElement value))
            return null;
        if (value.ValueKind == JsonValueKind.Array)
            value = value.EnumerateArray().FirstOrDefault();
        return value.ValueKind == JsonValueKind.Object ? Inner(value, "name") ?? Inner(value, "@id") ?? Inner(value, "url") : Text(value);
    }

    private static string? Inner(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? Text(value) : null;

    // The text of a half surrogate pair cannot be had.
    private static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
