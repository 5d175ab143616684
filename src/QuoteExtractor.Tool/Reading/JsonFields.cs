using System.Text;
using System.Text.Json;

namespace QuoteExtractor.Tool.Reading;

/// <summary>Reads the fields of an article's line that the tool knows; of a field that stands twice, the last.</summary>
internal static class JsonFields
{
    /// <exception cref="JsonException">The line is no JSON object, or a known field holds no text.</exception>
    public static ArticleFields Read(ReadOnlySpan<byte> line)
    {
        var fields = new ArticleFields();
        var json = new Utf8JsonReader(line);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
            throw new JsonException("not a JSON object; write an article as {\"id\": …, \"text\": …}");

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            Take(ref json, fields);
        json.Read(); // Throws where anything follows the object.
        return fields;
    }

    private static void Take(ref Utf8JsonReader json, ArticleFields fields)
    {
        if (json.ValueTextEquals("id"u8))
            fields.Id = Value(ref json, "id");
        else if (json.ValueTextEquals("text"u8))
            fields.Text = Value(ref json, "text");
        else if (json.ValueTextEquals("title"u8))
            fields.Title = Value(ref json, "title");
        else if (json.ValueTextEquals("outlet"u8))
            fields.Outlet = Value(ref json, "outlet");
        else if (json.ValueTextEquals("publishedOn"u8) || json.ValueTextEquals("published_on"u8) || json.ValueTextEquals("date"u8))
            fields.Date = Value(ref json, "date") ?? fields.Date;
        else if (json.ValueTextEquals("url"u8))
            fields.Url = Value(ref json, "url");
        else if (json.ValueTextEquals("language"u8))
            fields.Language = Value(ref json, "language");
        else
            json.Skip();
    }

    private static string? Value(ref Utf8JsonReader json, string name)
    {
        json.Read();
        return json.TokenType switch
        {
            JsonTokenType.String => JsonText.Of(ref json),
            JsonTokenType.Number when name != "text" => Encoding.UTF8.GetString(json.ValueSpan), // Identifiers are often numbers.
            JsonTokenType.Null => null,
            _ => throw new JsonException($"\"{name}\" is no text; write it in quotation marks"),
        };
    }
}
