using System.Text;
using System.Text.Json;

namespace QuoteExtractor.Tool.Reading;

/// <summary>The fields of an article's line that the tool knows, as written; of a field that stands twice, the last.</summary>
internal sealed record JsonFields
{
    public string? Id { get; private set; }

    public string? Text { get; private set; }

    public string? Title { get; private set; }

    public string? Outlet { get; private set; }

    public string? Date { get; private set; }

    public string? Url { get; private set; }

    public string? Language { get; private set; }

    /// <exception cref="JsonException">The line is no JSON object, or a known field holds no text.</exception>
    public static JsonFields Read(ReadOnlySpan<byte> line)
    {
        var fields = new JsonFields();
        var json = new Utf8JsonReader(line);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
            throw new JsonException("not a JSON object; write an article as {\"id\": …, \"text\": …}");

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            fields.Take(ref json);
        json.Read(); // Throws where anything follows the object.
        return fields;
    }

    private void Take(ref Utf8JsonReader json)
    {
        if (json.ValueTextEquals("id"u8))
            Id = Value(ref json, "id");
        else if (json.ValueTextEquals("text"u8))
            Text = Value(ref json, "text");
        else if (json.ValueTextEquals("title"u8))
            Title = Value(ref json, "title");
        else if (json.ValueTextEquals("outlet"u8))
            Outlet = Value(ref json, "outlet");
        else if (json.ValueTextEquals("publishedOn"u8) || json.ValueTextEquals("published_on"u8) || json.ValueTextEquals("date"u8))
            Date = Value(ref json, "date") ?? Date;
        else if (json.ValueTextEquals("url"u8))
            Url = Value(ref json, "url");
        else if (json.ValueTextEquals("language"u8))
            Language = Value(ref json, "language");
        else
            json.Skip();
    }

    private static string? Value(ref Utf8JsonReader json, string name)
    {
        json.Read();
        return json.TokenType switch
        {
            JsonTokenType.String => JsonText.Of(ref json),
            JsonTokenType.Number => Encoding.UTF8.GetString(json.ValueSpan), // Identifiers are often numbers.
            JsonTokenType.Null => null,
            _ => throw new JsonException($"\"{name}\" is no text; write it in quotation marks"),
        };
    }
}
