using Microsoft.Data.Sqlite;
using QuoteExtractor.Sqlite;

namespace QuoteExtractor;

/// <summary>Writes documents into a SQLite database: the tables <c>documents</c>, <c>speakers</c>, <c>quotes</c> and <c>quote_values</c>, with indexes.</summary>
/// <remarks>
/// <para>The columns of <c>quotes</c> are named as in the CSV export and hold the same, ranges too (<c>120..180</c>, UTF-16 code units of
/// <c>documents.text</c>). <c>speakers.aliases</c> is a JSON array. What the article does not say is <c>NULL</c>.</para>
/// <para><c>quote_values</c> has a row for each of <see cref="Quote.Values"/>: <c>value</c> is exact, <c>number</c> is <see cref="QuoteValue.Number"/> to
/// some 15 digits, for comparing and sorting.</para>
/// <para>An article is known by its <see cref="Article.Key"/>, without one by its identifier, its URL or its text (<c>documents.key</c>): writing it
/// again replaces its rows in one transaction and leaves those of other articles alone. Articles of several texts that have one identifier and
/// are written in one call are kept apart. Half a surrogate pair is written as <c>U+FFFD</c>.
/// Thread-safe, except that two writers of one file wait for each other and give up after half a minute.</para>
/// </remarks>
public static class SqliteExport
{
    /// <summary>Writes documents as they are enumerated; memory does not grow with their number. Where the enumeration breaks off, all documents before are kept.</summary>
    /// <param name="documents">The documents, enumerated once.</param>
    /// <param name="path">The database, created where there is none.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> holds <see langword="null"/>, or <paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">The file cannot be opened or written, or is no database of this export; it is as it was.</exception>
    public static void WriteSqlite(this IEnumerable<QuoteDocument> documents, string path)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using var database = new QuoteDatabase(path);
            foreach (QuoteDocument document in documents)
            {
                if (document is null)
                    throw new ArgumentException("A document is null.", nameof(documents));
                database.Write(document);
            }
        }
        catch (SqliteException e)
        {
            throw new IOException(e.Message, e);
        }
    }

    /// <summary>Writes one document.</summary>
    /// <param name="path">The database, created where there is none.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">The file cannot be opened or written, or is no database of this export; it is as it was.</exception>
    public static void WriteSqlite(this QuoteDocument document, string path)
    {
        ArgumentNullException.ThrowIfNull(document);
        WriteSqlite([document], path);
    }
}
