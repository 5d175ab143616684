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
    private static readonly JsonWriterOptions s_line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, NewLine = "\n" };

    // In a page no '<', '>' or '&' may stand, so that no text of an article can end the element that holds it.
    private static JsonWriterOptions InPage => new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true, NewLine = "\n" };

    private readonly ArrayBufferWriter<byte> _buffer;
    private readonly bool _forPage;
    private readonly Utf8JsonWriter _json;

    /// <param name="buffer">Where the documents go.</param>
    /// <param name="forPage">Whether they stand in a web page, which shows their texts.</param>
    public DocumentJson(ArrayBufferWriter<byte> buffer, bool forPage = false)
    {
        _buffer = buffer;
        _forPage = forPage;
        _json = new Utf8JsonWriter(buffer, forPage ? InPage : s_line);
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
        WriteText(JsonFields.Id, article.Id);
        WriteText(JsonFields.Language, document.Language.Code);
        WriteText(JsonFields.Title, article.Title);
        WriteText(JsonFields.Outlet, article.Outlet);
        WriteDay(JsonFields.PublishedOn, article.PublishedOn);
        WriteText(JsonFields.Url, article.Url);
        if (_forPage || article.ExportText)
            WriteText(JsonFields.Text, article.Text);
    }

    private void WriteSentences(QuoteDocument document)
    {
        _json.WriteStartArray(JsonFields.Sentences);
        foreach (Sentence sentence in document.Sentences)
        {
            _json.WriteStartObject();
            WriteRange(sentence.Span);
            _json.WriteNumber(JsonFields.Paragraph, sentence.Paragraph);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteSpeakers(QuoteDocument document)
    {
        _json.WriteStartArray(JsonFields.Speakers);
        foreach (Speaker speaker in document.Speakers)
        {
            _json.WriteStartObject();
            WriteSpeaker(speaker, speaker.Role, speaker.Affiliation);
            _json.WriteStartArray(JsonFields.Aliases);
            foreach (string alias in speaker.Aliases)
                _json.WriteStringValue(WellFormed.Of(alias));
            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteQuotes(QuoteDocument document)
    {
        _json.WriteStartArray(JsonFields.Quotes);
        foreach (Quote quote in document.Quotes)
        {
            _json.WriteStartObject();
            WriteText(JsonFields.Kind, JsonNames.Of(quote.Kind));
            _json.WriteString(JsonFields.Text, WellFormed.Of(quote.Letters));
            WriteContent(quote);
            WriteSpan(JsonFields.Cue, quote.Cue, document.Text);
            WriteQuoteSpeaker(quote, document.Text);
            WriteVia(quote, document.Text);
            WriteDate(quote.Date, document.Text);
            WriteSpan(JsonFields.Place, quote.Place, document.Text);
            WriteSpan(JsonFields.Event, quote.Event, document.Text);
            _json.WriteNumber(JsonFields.Sentence, quote.Sentence);
            _json.WriteNumber(JsonFields.Paragraph, quote.Paragraph);
            _json.WriteNumber(JsonFields.Confidence, quote.Confidence);
            WriteValues(quote, document.Text);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteUnattributed(QuoteDocument document)
    {
        _json.WriteStartArray(JsonFields.Unattributed);
        foreach (UnattributedQuote unattributed in document.UnattributedQuotes)
        {
            _json.WriteStartObject();
            WriteSpanFields(unattributed.Span, document.Text);
            WriteText(JsonFields.Function, JsonNames.Of(unattributed.Function));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteContent(Quote quote)
    {
        _json.WriteStartArray(JsonFields.Content);
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
            _json.WriteNull(JsonFields.Speaker);
            return;
        }

        _json.WriteStartObject(JsonFields.Speaker);
        WriteSpeaker(speaker, quote.Role, quote.Affiliation);
        WriteSpan(JsonFields.Mention, quote.Mention, text);
        WriteText(JsonFields.Resolution, JsonNames.Of(quote.Resolution));
        _json.WriteEndObject();
    }

    private void WriteSpeaker(Speaker speaker, string? role, string? affiliation)
    {
        _json.WriteNumber(JsonFields.Id, speaker.Id);
        WriteText(JsonFields.Name, speaker.Name);
        WriteText(JsonFields.Kind, JsonNames.Of(speaker.Kind));
        WriteText(JsonFields.Role, role);
        WriteText(JsonFields.Affiliation, affiliation);
        WriteText(JsonFields.PersonId, speaker.PersonId);
    }

    private void WriteVia(Quote quote, string text)
    {
        _json.WriteStartArray(JsonFields.Via);
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
            _json.WriteNull(JsonFields.Date);
            return;
        }

        _json.WriteStartObject(JsonFields.Date);
        WriteSpanFields(known.Span, text);
        WriteDay(JsonFields.Value, known.Value);
        _json.WriteEndObject();
    }

    private void WriteValues(Quote quote, string text)
    {
        _json.WriteStartArray(JsonFields.Values);
        foreach (QuoteValue value in quote.Values)
        {
            _json.WriteStartObject();
            WriteSpanFields(value.Span, text);
            WriteText(JsonFields.Kind, JsonNames.Of(value.Kind));
            WriteText(JsonFields.Value, value.Value);
            WriteText(JsonFields.Unit, value.Unit);
            WriteText(JsonFields.Modifier, JsonNames.Of(value.Modifier));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteSpan(JsonEncodedText name, TextSpan? span, string text)
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
        _json.WriteString(JsonFields.Text, WellFormed.Of(span.Of(text)));
    }

    private void WriteRange(TextSpan span)
    {
        _json.WriteNumber(JsonFields.Start, span.Start);
        _json.WriteNumber(JsonFields.End, span.End);
    }

    private void WriteDay(JsonEncodedText name, DateOnly? day) => WriteText(name, day?.ToString("O", CultureInfo.InvariantCulture));

    private void WriteText(JsonEncodedText name, string? text)
    {
        if (text is null)
            _json.WriteNull(name);
        else
            _json.WriteString(name, WellFormed.Of(text));
    }
}
