using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Data.Sqlite;

/// <summary>Copies of the one file, made in SQLite's own way: what stands in the write-ahead log is in them too.</summary>
public sealed class SqliteBackup(PortalDbContext db) : IDatabaseBackup
{
    public bool MakesFiles => true;

    public string DefaultFolder => Path.Combine(Path.GetDirectoryName(db.Database.GetDbConnection().DataSource)!, "sao-luu");

    public async Task WriteAsync(string path, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(db.Database.GetConnectionString());
        await using (connection.ConfigureAwait(false))
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            using var command = connection.CreateCommand();
            command.CommandText = "VACUUM INTO $path";
            command.Parameters.AddWithValue("$path", path);
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task RestoreAsync(string path, string? keptPath, CancellationToken cancellationToken)
    {
        var target = new SqliteConnection(db.Database.GetConnectionString());
        await using (target.ConfigureAwait(false))
        {
            await target.OpenAsync(cancellationToken).ConfigureAwait(false);
            using var turn = await WriterGate.EnterAsync(target.DataSource, cancellationToken).ConfigureAwait(false);
            if (keptPath is not null)
                await WriteAsync(keptPath, cancellationToken).ConfigureAwait(false);
            using var source = new SqliteConnection(ReadOnly(path));
            await source.OpenAsync(cancellationToken).ConfigureAwait(false);
            source.BackupDatabase(target);
        }
    }

    public async Task<IReadOnlyList<string>> FaultsAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var connection = new SqliteConnection(ReadOnly(path));
            await using (connection.ConfigureAwait(false))
            {
                await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
                var pages = await LinesAsync(connection, "PRAGMA integrity_check", cancellationToken).ConfigureAwait(false);
                var references = await LinesAsync(connection, "PRAGMA foreign_key_check", cancellationToken).ConfigureAwait(false);
                return [.. pages.Where(line => line != "ok"), .. references.Select(table => $"Bảng {table}: dòng trỏ tới dòng không có")];
            }
        }
        catch (SqliteException broken)
        {
            return [broken.Message];
        }
    }

    public PortalDbContext Open(string path)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalSqlite(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        return new PortalDbContext(options.Options);
    }

    private static string ReadOnly(string path) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString;

    private static async Task<List<string>> LinesAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        var lines = new List<string>();
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                lines.Add(reader.GetString(0));
        }

        return lines;
    }
}
