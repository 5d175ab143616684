using System.Buffers;
using QuoteExtractor.Export;

namespace QuoteExtractor;

/// <summary>Writes documents as one web page that shows who said what: every quote where it stands in its article, by speaker.</summary>
/// <remarks>
/// The page is complete in itself: it works from disk, loads nothing, and its Content-Security-Policy lets nothing else run. All text of
/// articles stands in it as data, in UTF-8. The same documents give the same bytes on any machine. Thread-safe.
/// </remarks>
public static class HtmlExport
{
    /// <summary>Writes documents into one page, each as soon as it is enumerated; memory does not grow with their number.</summary>
    /// <param name="documents">The documents, enumerated once. Several get an index; none give an empty page.</param>
    /// <param name="stream">Where to write; it is flushed at the end and left open.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> holds <see langword="null"/>, or <paramref name="stream"/> cannot be written to.</exception>
    public static void WriteHtml(this IEnumerable<QuoteDocument> documents, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite)
            throw new ArgumentException("The stream cannot be written to.", nameof(stream));

        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using var json = new DocumentJson(buffer, forPage: true);
        stream.Write(PageFrame.BeforeDocuments);
        foreach (QuoteDocument document in documents)
        {
            if (document is null)
                throw new ArgumentException("A document is null.", nameof(documents));
            stream.Write(PageFrame.BeforeDocument);
            json.Write(document);
            stream.Write(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
            stream.Write(PageFrame.AfterDocument);
        }

        stream.Write(PageFrame.AfterDocuments);
        stream.Flush();
    }

    /// <summary>Writes one document as a page.</summary>
    /// <param name="stream">Where to write; it is flushed at the end and left open.</param>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    public static void WriteHtml(this QuoteDocument document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(document);
        WriteHtml([document], stream);
    }
}
