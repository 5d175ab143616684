using System.Text.Json;

namespace JsonCopy;

/// <summary>Reads articles with System.Text.Json, one a line, and writes them again.</summary>
internal static class Copier
{
    public static void Copy(string from, string to)
    {
        using FileStream output = File.Create(to);
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { SkipValidation = true });
        foreach (string line in File.ReadLines(from))
        {
            using JsonDocument article = JsonDocument.Parse(line);
            writer.WriteStartObject();
            foreach (JsonProperty field in article.RootElement.EnumerateObject())
                Write(writer, field);
            writer.WriteEndObject();
            writer.Flush();
            writer.Reset();
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>Text goes through a string, as it does in every program that looks at it.</summary>
    private static void Write(Utf8JsonWriter writer, JsonProperty field)
    {
        if (field.Value.ValueKind == JsonValueKind.String)
            writer.WriteString(field.Name, field.Value.GetString());
        else
            field.WriteTo(writer);
    }
}
