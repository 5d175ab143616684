using System.Text;
using System.Text.RegularExpressions;

namespace QuoteExtractor.Tool.Reading.Html;

/// <summary>Decodes the bytes of a page as browsers do: by byte order mark, then by what the page says of itself, else as UTF-8.</summary>
internal static partial class PageDecoder
{
    // Browsers look no further for the page's own word (HTML, 13.2.3.2).
    private const int Head = 1024;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (Said(bytes[..Math.Min(bytes.Length, Head)]) is { } said)
            return said.GetString(bytes);
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Western.GetString(bytes);
    }

    private static Encoding Western => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static Encoding? Said(ReadOnlySpan<byte> head)
    {
        Match match = Charset().Match(Encoding.Latin1.GetString(head));
        if (!match.Success)
            return null;
        string name = match.Groups["name"].Value.ToLowerInvariant();
        // A page whose head can be read byte by byte is not UTF-16, whatever it says; and Latin-1 has meant Windows-1252 on the web since ever.
        if (name.StartsWith("utf-", StringComparison.Ordinal) || name == "utf8")
            return Encoding.UTF8;
        if (name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii")
            return Western;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<meta\s[^>]*?charset\s*=\s*["']?\s*(?<name>[\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
