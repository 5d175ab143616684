using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace QuoteExtractor.Sqlite;

/// <summary>The tables, and the commands that fill them.</summary>
internal sealed class QuoteTables : IDisposable
{
    public const string Schema =
        """
        CREATE TABLE IF NOT EXISTS documents (
            document INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
            id TEXT, title TEXT, outlet TEXT, published_on TEXT, url TEXT, language TEXT NOT NULL, text TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS speakers (
            speaker INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            speaker_id INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, role TEXT, affiliation TEXT, aliases TEXT NOT NULL, person_id TEXT);
        CREATE TABLE IF NOT EXISTS quotes (
            quote INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            speaker INTEGER REFERENCES speakers ON DELETE CASCADE,
            kind TEXT NOT NULL, text TEXT NOT NULL, role TEXT, affiliation TEXT, mention TEXT, cue TEXT, resolution TEXT NOT NULL,
            via TEXT, date TEXT, date_value TEXT, place TEXT, event TEXT,
            content_range TEXT NOT NULL, mention_range TEXT, cue_range TEXT, via_range TEXT, date_range TEXT, place_range TEXT, event_range TEXT,
            sentence INTEGER NOT NULL, paragraph INTEGER NOT NULL, confidence REAL NOT NULL);
        CREATE TABLE IF NOT EXISTS quote_values (
            quote_value INTEGER PRIMARY KEY, quote INTEGER NOT NULL REFERENCES quotes ON DELETE CASCADE,
            kind TEXT NOT NULL, text TEXT NOT NULL, value TEXT NOT NULL, number REAL, unit TEXT, modifier TEXT, range TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS documents_published_on ON documents (published_on);
        CREATE INDEX IF NOT EXISTS speakers_document ON speakers (document);
        CREATE INDEX IF NOT EXISTS speakers_name ON speakers (name);
        CREATE INDEX IF NOT EXISTS speakers_person_id ON speakers (person_id);
        CREATE INDEX IF NOT EXISTS quotes_document ON quotes (document);
        CREATE INDEX IF NOT EXISTS quotes_speaker ON quotes (speaker);
        CREATE INDEX IF NOT EXISTS quotes_date_value ON quotes (date_value);
        CREATE INDEX IF NOT EXISTS quote_values_quote ON quote_values (quote);
        CREATE INDEX IF NOT EXISTS quote_values_value ON quote_values (kind, value);
        CREATE INDEX IF NOT EXISTS quote_values_number ON quote_values (unit, number);
        """;

    // What this run has written; on the disk where it grows, so that memory does not.
    private const string Met = "CREATE TEMP TABLE met (key TEXT PRIMARY KEY) WITHOUT ROWID";

    private readonly RowCommand _meet;
    private readonly RowCommand _sameText;
    private readonly RowCommand _delete;
    private readonly RowCommand _documents;
    private readonly RowCommand _speakers;
    private readonly RowCommand _quotes;
    private readonly RowCommand _values;

    public QuoteTables(SqliteConnection connection)
    {
        using (var met = new RowCommand(connection, Met, 0))
            met.Run(null);
        _meet = new RowCommand(connection, "INSERT INTO met (key) VALUES ($1) ON CONFLICT DO NOTHING RETURNING 1", 1);
        _sameText = new RowCommand(connection, "SELECT text = $2 FROM documents WHERE key = $1", 2);
        _delete = new RowCommand(connection, "DELETE FROM documents WHERE key = $1", 1);
        _documents = RowCommand.Insert(connection, "documents", "key", "id", "title", "outlet", "published_on", "url", "language", "text");
        _speakers = RowCommand.Insert(connection, "speakers", "document", "speaker_id", "name", "kind", "role", "affiliation", "aliases", "person_id");
        _quotes = RowCommand.Insert(
            connection,
            "quotes",
            "document", "speaker", "kind", "text", "role", "affiliation", "mention", "cue", "resolution",
            "via", "date", "date_value", "place", "event",
            "content_range", "mention_range", "cue_range", "via_range", "date_range", "place_range", "event_range",
            "sentence", "paragraph", "confidence");
        _values = RowCommand.Insert(connection, "quote_values", "quote", "kind", "text", "value", "number", "unit", "modifier", "range");
    }

    public void Dispose()
    {
        foreach (RowCommand command in new[] { _meet, _sameText, _delete, _documents, _speakers, _quotes, _values })
            command.Dispose();
    }

    /// <summary>Writes a document in place of the rows that its article has already.</summary>
    public void Replace(QuoteDocument document, SqliteTransaction transaction)
    {
        Article article = document.Article;
        string key = ArticleKey.Of(article);
        if (ArticleKey.IsId(article) && _meet.Run(transaction, key) == 0 && _sameText.Run(transaction, key, article.Text) == 0)
            key = ArticleKey.Apart(article);
        _delete.Run(transaction, key);
        long number = _documents.Run(
            transaction, key, article.Id, article.Title, article.Outlet, Day(article.PublishedOn), article.Url, document.Language.Code, document.Text);
        long[] speakers = [.. document.Speakers.Select(speaker => _speakers.Run(
            transaction, number, speaker.Id, speaker.Name, Name(speaker.Kind), speaker.Role, speaker.Affiliation, Array(speaker.Aliases), speaker.PersonId))];
        foreach (Quote quote in document.Quotes)
            Write(quote, document, number, speakers, transaction);
    }

    private void Write(Quote quote, QuoteDocument document, long number, long[] speakers, SqliteTransaction transaction)
    {
        string text = document.Text;
        long row = _quotes.Run(
            transaction,
            number, quote.Speaker is { } speaker ? speakers[speaker.Id] : null, Name(quote.Kind), quote.Text, quote.Role, quote.Affiliation,
            Words(quote.Mention, text), Words(quote.Cue, text), Name(quote.Resolution),
            quote.Via.Count == 0 ? null : string.Join("; ", quote.Via.Select(span => span.Of(text).ToString())),
            Words(quote.Date?.Span, text), Day(quote.Date?.Value), Words(quote.Place, text), Words(quote.Event, text),
            Ranges(quote.Content), Range(quote.Mention), Range(quote.Cue), Ranges(quote.Via), Range(quote.Date?.Span), Range(quote.Place), Range(quote.Event),
            quote.Sentence, quote.Paragraph, quote.Confidence);
        foreach (QuoteValue value in quote.Values)
        {
            string? modifier = value.Modifier == ValueModifier.None ? null : Name(value.Modifier);
            // A decimal would be stored as text, which sorts 10 before 9.
            _values.Run(transaction, row, Name(value.Kind), Words(value.Span, text), value.Value, (double?)value.Number, value.Unit, modifier, Range(value.Span));
        }
    }

    private static string? Words(TextSpan? span, string text) => span is { } known ? known.Of(text).ToString() : null;

    private static string? Range(TextSpan? span) => span is { } known ? Range(known) : null;

    private static string Range(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.Start}..{span.End}");

    private static string? Ranges(IReadOnlyList<TextSpan> spans) => spans.Count == 0 ? null : string.Join(' ', spans.Select(Range));

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        string name = value.ToString();
        return $"{char.ToLowerInvariant(name[0])}{name.AsSpan(1)}";
    }

    private static string Array(IReadOnlyList<string> texts) =>
        $"[{string.Join(',', texts.Select(text => $"\"{JsonEncodedText.Encode(Utf8Text.Of(text))}\""))}]";
}
