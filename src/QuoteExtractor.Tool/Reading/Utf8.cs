using System.Text;

namespace QuoteExtractor.Tool.Reading;

/// <summary>UTF-8 as the tool reads it: strictly, the byte order mark left out.</summary>
internal static class Utf8
{
    /// <summary>What a message says of bytes that are not UTF-8.</summary>
    public const string NotUtf8 = "not UTF-8; save the file as UTF-8 and try again";

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    /// <summary>Decodes bytes, or tells where the first wrong one stands.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out int wrongAt)
    {
        try
        {
            text = s_strict.GetString(bytes);
            wrongAt = -1;
            return true;
        }
        catch (DecoderFallbackException e)
        {
            text = "";
            wrongAt = Math.Clamp(e.Index, 0, bytes.Length);
            return false;
        }
    }
}
