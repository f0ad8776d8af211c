using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace SangKien.Data.Sqlite;

/// <summary>The portal's database in one file.</summary>
public static class SqliteDatabase
{
    public static DbContextOptionsBuilder UsePortalSqlite(this DbContextOptionsBuilder options, string connectionString) =>
        options
            .UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteDatabase).Assembly))
            // Every start would build the model a second time to compare it; tests of both rooms do that once, before it is shipped.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
            .AddInterceptors(ConnectionPragmas.Instance, WriterTurns.Instance, RefusedSaves.Instance)
            .ReplaceService<IRelationalTransactionFactory, WriterTransactionFactory>();
}
