using CsvHelper;
using QuoteExtractor.Csv;

namespace QuoteExtractor;

/// <summary>Writes the quotes of documents as CSV (RFC 4180): a header, then one row a quote, UTF-8, every row ended by <c>\r\n</c>.</summary>
/// <remarks>
/// <para>The columns: <c>id</c>, <c>title</c>, <c>outlet</c>, <c>published_on</c>, <c>url</c> and <c>language</c> of the article; <c>kind</c>,
/// <c>text</c>, <c>speaker</c>, <c>speaker_id</c>, <c>speaker_kind</c>, <c>role</c>, <c>affiliation</c>, <c>mention</c>, <c>cue</c>,
/// <c>resolution</c>, <c>via</c>, <c>date</c>, <c>date_value</c>, <c>place</c> and <c>event</c> of the quote; where <c>text</c> (as
/// <c>content_range</c>), <c>mention</c>, <c>cue</c>, <c>via</c>, <c>date</c>, <c>place</c> and <c>event</c> stand in the article, as
/// <c>mention_range</c> and so on; <c>sentence</c>, <c>paragraph</c> and <c>confidence</c>; <c>person_id</c>, the
/// speaker's identifier in the user's own list; <c>values</c>, each as
/// <c>kind|value|unit|modifier|range</c>, parted by <c>; </c>: <c>money|3500000 IDR|IDR|moreThan|120..145</c>.</para>
/// <para>A range is <c>120..180</c>, half-open, in UTF-16 code units; several are parted by a space, the texts of several relays by
/// <c>; </c>. Days are <c>2024-06-19</c>. What the article does not say is empty. Half a surrogate pair is written as
/// <c>U+FFFD</c>. The same documents give the same bytes on any machine. Thread-safe.</para>
/// </remarks>
public static class CsvExport
{
    /// <summary>Writes the rows of each document before the next one is asked for; memory does not grow with their number. The header is written even where there is no quote.</summary>
    /// <param name="documents">The documents, enumerated once.</param>
    /// <param name="stream">Where to write; it is flushed at the end and left open.</param>
    /// <param name="options"><see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> holds <see langword="null"/>, or <paramref name="stream"/> cannot be written to.</exception>
    public static void WriteCsv(this IEnumerable<QuoteDocument> documents, Stream stream, CsvExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite)
            throw new ArgumentException("The stream cannot be written to.", nameof(stream));

        options ??= new CsvExportOptions();
        using CsvWriter csv = CsvWriter.Create(
            stream, new CsvWriterOptions { WriteByteOrderMark = options.WriteByteOrderMark }, leaveOpen: true);
        var rows = new QuoteRows(csv, options.NeutralizeFormulas);
        if (options.WriteHeader)
            rows.WriteHeader();
        foreach (QuoteDocument document in documents)
        {
            if (document is null)
                throw new ArgumentException("A document is null.", nameof(documents));
            rows.Write(document);
            csv.Flush();
        }
    }

    /// <summary>Writes the quotes of one document, with the header.</summary>
    /// <param name="stream">Where to write; it is flushed at the end and left open.</param>
    /// <param name="options"><see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    public static void WriteCsv(this QuoteDocument document, Stream stream, CsvExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        WriteCsv([document], stream, options);
    }
}
