using System.Globalization;
using System.Text;
using System.Text.Json;

namespace QuoteExtractor.Tool.Reading;

/// <summary>Reads a JSON string, one that escapes half a surrogate pair too: scraped articles hold them, and any string is an article.</summary>
internal static class JsonText
{
    /// <summary>Whether a file begins with a JSON object that has a field, or a list of such objects.</summary>
    public static bool IsMeantBy(ReadOnlySpan<byte> file)
    {
        file = file.TrimStart(" \t\r\n"u8);
        if (file.IsEmpty || file[0] is not ((byte)'{' or (byte)'['))
            return false;
        var json = new Utf8JsonReader(file);
        try
        {
            json.Read();
            if (json.TokenType == JsonTokenType.StartArray)
                json.Read();
            return json.TokenType == JsonTokenType.StartObject && json.Read() && json.TokenType == JsonTokenType.PropertyName && json.TrySkip() && Ends(ref json);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool Ends(ref Utf8JsonReader json)
    {
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.EndObject)
                return true;
            json.Skip();
        }

        return false;
    }

    public static string Of(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(Encoding.UTF8.GetString(json.ValueSpan));
        }
    }

    private static string Unescape(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (int i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\')
            {
                text.Append(escaped[i]);
            }
            else if (escaped[++i] == 'u')
            {
                text.Append((char)ushort.Parse(escaped.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(escaped[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', char itself => itself });
            }
        }

        return text.ToString();
    }
}
