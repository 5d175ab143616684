using Microsoft.Data.Sqlite;

namespace QuoteExtractor.Sqlite;

/// <summary>A statement with numbered parameters, prepared once and run for many rows.</summary>
internal sealed class RowCommand : IDisposable
{
    private readonly SqliteCommand _command;

    public RowCommand(SqliteConnection connection, string statement, int parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = statement;
        for (int i = 1; i <= parameters; i++)
            _command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
    }

    public static RowCommand Insert(SqliteConnection connection, string table, params string[] columns)
    {
        string values = string.Join(", ", Enumerable.Range(1, columns.Length).Select(number => $"${number}"));
        return new RowCommand(connection, $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({values}) RETURNING rowid", columns.Length);
    }

    public void Dispose() => _command.Dispose();

    /// <returns>The number that the statement answers with, as that of the row inserted; 0 where there is none.</returns>
    public long Run(SqliteTransaction? transaction, params object?[] values)
    {
        _command.Transaction = transaction;
        for (int i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i] switch { null => DBNull.Value, string text => Utf8Text.Of(text), object other => other };
        return _command.ExecuteScalar() is long row ? row : 0;
    }
}
