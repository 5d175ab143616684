using System.Buffers;
using QuoteExtractor.Export;

namespace QuoteExtractor;

/// <summary>Writes documents as JSON Lines: one document a line, UTF-8 without a byte order mark, every line ended by <c>\n</c>.</summary>
/// <remarks>
/// The same documents give the same bytes on any machine. Half a surrogate pair, which UTF-8 cannot hold, is written as
/// <c>U+FFFD</c>; offsets count the UTF-16 code units of the article's own text all the same. Thread-safe.
/// </remarks>
public static class JsonExport
{
    /// <summary>Writes documents, each as soon as it is enumerated; memory does not grow with their number.</summary>
    /// <param name="documents">The documents, enumerated once.</param>
    /// <param name="stream">Where to write; it is flushed at the end and left open.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> holds <see langword="null"/>, or <paramref name="stream"/> cannot be written to.</exception>
    public static void WriteJson(this IEnumerable<QuoteDocument> documents, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite)
            throw new ArgumentException("The stream cannot be written to.", nameof(stream));

        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using var json = new DocumentJson(buffer);
        foreach (QuoteDocument document in documents)
        {
            if (document is null)
                throw new ArgumentException("A document is null.", nameof(documents));
            json.Write(document);
            stream.Write(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
        }

        stream.Flush();
    }

    /// <summary>Writes one document as one line.</summary>
    /// <param name="stream">Where to write; it is flushed at the end and left open.</param>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    public static void WriteJson(this QuoteDocument document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(document);
        WriteJson([document], stream);
    }
}
