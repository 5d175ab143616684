using Microsoft.Data.Sqlite;

namespace QuoteExtractor.Sqlite;

/// <summary>An open database of quotes; what was written whole is kept when it is closed.</summary>
internal sealed class QuoteDatabase : IDisposable
{
    // Marks the file as one of ours ("QUOT"), so that no other program's database is written into.
    private const int ApplicationId = 0x51554F54;

    // A transaction costs the disk some milliseconds: articles share one, so that a million of them does not cost hours.
    private const int DocumentsPerTransaction = 256;

    private readonly SqliteConnection _connection;
    private readonly QuoteTables _tables;
    private SqliteTransaction? _transaction;
    private int _waiting;

    public QuoteDatabase(string path)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, ForeignKeys = true };
        _connection = new SqliteConnection(settings.ToString());
        try
        {
            _connection.Open();
            Prepare();
            _tables = new QuoteTables(_connection);
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    public void Write(QuoteDocument document)
    {
        _transaction ??= _connection.BeginTransaction();
        try
        {
            _tables.Replace(document, _transaction);
        }
        catch
        {
            // Half an article must not be kept; those that share its transaction go with it.
            _transaction.Dispose();
            _transaction = null;
            throw;
        }

        if (++_waiting >= DocumentsPerTransaction)
            Commit();
    }

    public void Dispose()
    {
        try
        {
            Commit();
        }
        finally
        {
            _tables.Dispose();
            _connection.Dispose();
        }
    }

    private void Commit()
    {
        _waiting = 0;
        using SqliteTransaction? transaction = _transaction;
        _transaction = null;
        transaction?.Commit();
    }

    private void Prepare()
    {
        bool isEmpty = Number("SELECT count(*) FROM sqlite_master") == 0;
        if (!isEmpty && Number("PRAGMA application_id") != ApplicationId)
            throw new IOException("a database of another program");
        using SqliteTransaction transaction = _connection.BeginTransaction();
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = $"PRAGMA application_id = {ApplicationId}; {QuoteTables.Schema}";
        command.ExecuteNonQuery();
        transaction.Commit();
    }

    private long Number(string query)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = query;
        return (long)command.ExecuteScalar()!;
    }
}
