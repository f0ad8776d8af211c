using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SangKien.Core.Data;

namespace SangKien.Data.Sqlite;

/// <summary>What a start does with the database file.</summary>
public static class SqliteStart
{
    /// <summary>A migration of this file takes seconds; a lock this old was left by a start that was killed.</summary>
    private static readonly TimeSpan LeftoverAge = TimeSpan.FromMinutes(5);

    /// <summary>The connection string with its file named in full, and the file's folder made.</summary>
    public static string InFolder(string connectionString, string baseFolder)
    {
        var connection = new SqliteConnectionStringBuilder(connectionString);
        connection.DataSource = Path.GetFullPath(connection.DataSource, baseFolder);
        Directory.CreateDirectory(Path.GetDirectoryName(connection.DataSource)!);
        return connection.ConnectionString;
    }

    /// <summary>Brings the file up to date. While another start is at it, this one waits. The usual start, with nothing to do, costs one query.</summary>
    public static async Task MigratePortalSqliteAsync(this PortalDbContext db, TimeProvider time, ILogger logger, CancellationToken cancellationToken = default)
    {
        if (!(await db.Database.GetPendingMigrationsAsync(cancellationToken).ConfigureAwait(false)).Any())
            return;
        await db.ClearLeftoverLockAsync(time.GetUtcNow() - LeftoverAge, logger, cancellationToken).ConfigureAwait(false);
        await db.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task ClearLeftoverLockAsync(this PortalDbContext db, DateTimeOffset before, ILogger logger, CancellationToken cancellationToken)
    {
        var hasTable = await db.Database
            .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancellationToken).ConfigureAwait(false);
        if (hasTable == 0)
            return;

        var stamps = await db.Database.SqlQuery<string>($"SELECT Timestamp AS Value FROM __EFMigrationsLock").ToListAsync(cancellationToken).ConfigureAwait(false);
        foreach (var stamp in stamps.Where(stamp => DateTimeOffset.Parse(stamp, CultureInfo.InvariantCulture) < before))
        {
            await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock WHERE Timestamp = {stamp}", cancellationToken).ConfigureAwait(false);
            logger.LogWarning("Cleared the migration lock of {LockedAt}: the start that held it has been killed", stamp);
        }
    }
}
