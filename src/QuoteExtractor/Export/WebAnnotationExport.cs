using QuoteExtractor.Export;

namespace QuoteExtractor;

/// <summary>Writes quotes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one JSON-LD document, a collection with one annotation a quote.</summary>
/// <remarks>
/// <para>Each annotation has the kind as a tag, and the speaker's name, role and affiliation as text. It targets every range of what was
/// said with a <c>TextPositionSelector</c> and a <c>TextQuoteSelector</c> in the article's URL, or, where it has none, in its identifier.</para>
/// <para>Positions count code points. Half a surrogate pair is written as <c>U+FFFD</c>. UTF-8 without a byte order mark; the same
/// documents give the same bytes on any machine. Thread-safe.</para>
/// </remarks>
public static class WebAnnotationExport
{
    private const string Opening =
        """{"@context":"http://www.w3.org/ns/anno.jsonld","id":"#quotes","type":"AnnotationCollection","label":"Quotes","first":{"id":"#page","type":"AnnotationPage","partOf":"#quotes","startIndex":0,"items":[""";

    private const string Closing = "\n]}}\n";

    /// <summary>Writes documents as they are enumerated; memory does not grow with their number.</summary>
    /// <param name="documents">The documents, enumerated once.</param>
    /// <param name="stream">Where to write; it is flushed at the end and left open.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> holds <see langword="null"/>, or <paramref name="stream"/> cannot be written to.</exception>
    public static void WriteWebAnnotations(this IEnumerable<QuoteDocument> documents, Stream stream)
    {
        int written = 0;
        QuoteItems.Write(documents, stream, Opening, Closing, (document, number) =>
        {
            var annotations = new WebAnnotations(document, number);
            return (json, quote) => annotations.Write(json, quote, ++written);
        });
    }

    /// <summary>Writes the quotes of one document.</summary>
    /// <param name="stream">Where to write; it is flushed at the end and left open.</param>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    public static void WriteWebAnnotations(this QuoteDocument document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(document);
        WriteWebAnnotations([document], stream);
    }
}
