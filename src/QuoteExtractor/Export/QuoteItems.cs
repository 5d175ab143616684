using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace QuoteExtractor.Export;

/// <summary>Writes a JSON document that is one long list with an item a quote, each as soon as it is there.</summary>
internal static class QuoteItems
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <param name="opening">What stands before the first item.</param>
    /// <param name="closing">What stands behind the last one.</param>
    /// <param name="item">Makes the writer of the items of one document, of which it gets the number, counted from 0.</param>
    public static void Write(
        IEnumerable<QuoteDocument> documents, Stream stream, string opening, string closing, Func<QuoteDocument, int, Action<Utf8JsonWriter, Quote>> item)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite)
            throw new ArgumentException("The stream cannot be written to.", nameof(stream));

        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using var json = new Utf8JsonWriter(buffer, s_options);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(opening));
        int number = 0;
        bool first = true;
        foreach (QuoteDocument document in documents)
        {
            if (document is null)
                throw new ArgumentException("A document is null.", nameof(documents));
            Action<Utf8JsonWriter, Quote> write = item(document, number++);
            foreach (Quote quote in document.Quotes)
            {
                buffer.Write(first ? "\n"u8 : ",\n"u8);
                first = false;
                json.Reset();
                write(json, quote);
                json.Flush();
            }

            stream.Write(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
        }

        stream.Write(System.Text.Encoding.UTF8.GetBytes(closing));
        stream.Flush();
    }

    /// <summary>Writes a field, or nothing where there is no text.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(name, WellFormed.Of(text));
    }
}
