using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace QuoteExtractor.Export;

/// <summary>Writes documents into a buffer, one a line, field by field in the order of the schema.</summary>
internal sealed class DocumentJson : IDisposable
{
    // Lines of a file are data, not part of a web page: other scripts and apostrophes stay readable.
    private static readonly JsonWriterOptions s_line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    // In a page no '<', '>' or '&' may stand, so that no text of an article can end the element that holds it.
    private static readonly JsonWriterOptions s_inPage = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), NewLine = "\n" };

    private readonly ArrayBufferWriter<byte> _buffer;
    private readonly bool _forPage;
    private readonly Utf8JsonWriter _json;

    /// <param name="buffer">Where the documents go.</param>
    /// <param name="forPage">Whether they stand in a web page, which shows their texts.</param>
    public DocumentJson(ArrayBufferWriter<byte> buffer, bool forPage = false)
    {
        _buffer = buffer;
        _forPage = forPage;
        _json = new Utf8JsonWriter(buffer, forPage ? s_inPage : s_line);
    }

    public void Dispose() => _json.Dispose();

    public void Write(QuoteDocument document)
    {
        _json.Reset();
        _json.WriteStartObject();
        WriteArticle(document);
        WriteSentences(document);
        WriteSpeakers(document);
        WriteQuotes(document);
        WriteUnattributed(document);
        _json.WriteEndObject();
        _json.Flush();
        _buffer.Write("\n"u8);
    }

    private void WriteArticle(QuoteDocument document)
    {
        Article article = document.Article;
        WriteText("id", article.Id);
        WriteText("language", document.Language.Code);
        WriteText("title", article.Title);
        WriteText("outlet", article.Outlet);
        WriteDay("publishedOn", article.PublishedOn);
        WriteText("url", article.Url);
        if (_forPage || article.ExportText)
            WriteText("text", article.Text);
    }

    private void WriteSentences(QuoteDocument document)
    {
        _json.WriteStartArray("sentences");
        foreach (Sentence sentence in document.Sentences)
        {
            _json.WriteStartObject();
            WriteRange(sentence.Span);
            _json.WriteNumber("paragraph", sentence.Paragraph);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteSpeakers(QuoteDocument document)
    {
        _json.WriteStartArray("speakers");
        foreach (Speaker speaker in document.Speakers)
        {
            _json.WriteStartObject();
            WriteSpeaker(speaker, speaker.Role, speaker.Affiliation);
            _json.WriteStartArray("aliases");
            foreach (string alias in speaker.Aliases)
                _json.WriteStringValue(WellFormed.Of(alias));
            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteQuotes(QuoteDocument document)
    {
        _json.WriteStartArray("quotes");
        foreach (Quote quote in document.Quotes)
        {
            _json.WriteStartObject();
            WriteText("kind", JsonNames.Of(quote.Kind));
            WriteText("text", quote.Text);
            WriteContent(quote);
            WriteSpan("cue", quote.Cue, document.Text);
            WriteQuoteSpeaker(quote, document.Text);
            WriteVia(quote, document.Text);
            WriteDate(quote.Date, document.Text);
            WriteSpan("place", quote.Place, document.Text);
            WriteSpan("event", quote.Event, document.Text);
            _json.WriteNumber("sentence", quote.Sentence);
            _json.WriteNumber("paragraph", quote.Paragraph);
            _json.WriteNumber("confidence", quote.Confidence);
            WriteValues(quote, document.Text);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteUnattributed(QuoteDocument document)
    {
        _json.WriteStartArray("unattributed");
        foreach (UnattributedQuote unattributed in document.UnattributedQuotes)
        {
            _json.WriteStartObject();
            WriteSpanFields(unattributed.Span, document.Text);
            WriteText("function", JsonNames.Of(unattributed.Function));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteContent(Quote quote)
    {
        _json.WriteStartArray("content");
        foreach (TextSpan span in quote.Content)
        {
            _json.WriteStartObject();
            WriteRange(span);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteQuoteSpeaker(Quote quote, string text)
    {
        if (quote.Speaker is not { } speaker)
        {
            _json.WriteNull("speaker");
            return;
        }

        _json.WriteStartObject("speaker");
        WriteSpeaker(speaker, quote.Role, quote.Affiliation);
        WriteSpan("mention", quote.Mention, text);
        WriteText("resolution", JsonNames.Of(quote.Resolution));
        _json.WriteEndObject();
    }

    private void WriteSpeaker(Speaker speaker, string? role, string? affiliation)
    {
        _json.WriteNumber("id", speaker.Id);
        WriteText("name", speaker.Name);
        WriteText("kind", JsonNames.Of(speaker.Kind));
        WriteText("role", role);
        WriteText("affiliation", affiliation);
        WriteText("personId", speaker.PersonId);
    }

    private void WriteVia(Quote quote, string text)
    {
        _json.WriteStartArray("via");
        foreach (TextSpan span in quote.Via)
        {
            _json.WriteStartObject();
            WriteSpanFields(span, text);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteDate(QuoteDate? date, string text)
    {
        if (date is not { } known)
        {
            _json.WriteNull("date");
            return;
        }

        _json.WriteStartObject("date");
        WriteSpanFields(known.Span, text);
        WriteDay("value", known.Value);
        _json.WriteEndObject();
    }

    private void WriteValues(Quote quote, string text)
    {
        _json.WriteStartArray("values");
        foreach (QuoteValue value in quote.Values)
        {
            _json.WriteStartObject();
            WriteSpanFields(value.Span, text);
            WriteText("kind", JsonNames.Of(value.Kind));
            WriteText("value", value.Value);
            WriteText("unit", value.Unit);
            WriteText("modifier", JsonNames.Of(value.Modifier));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteSpan(string name, TextSpan? span, string text)
    {
        if (span is not { } known)
        {
            _json.WriteNull(name);
            return;
        }

        _json.WriteStartObject(name);
        WriteSpanFields(known, text);
        _json.WriteEndObject();
    }

    private void WriteSpanFields(TextSpan span, string text)
    {
        WriteRange(span);
        _json.WriteString("text", WellFormed.Of(span.Of(text)));
    }

    private void WriteRange(TextSpan span)
    {
        _json.WriteNumber("start", span.Start);
        _json.WriteNumber("end", span.End);
    }

    private void WriteDay(string name, DateOnly? day) => WriteText(name, day?.ToString("O", CultureInfo.InvariantCulture));

    private void WriteText(string name, string? text)
    {
        if (text is null)
            _json.WriteNull(name);
        else
            _json.WriteString(name, WellFormed.Of(text));
    }
}
