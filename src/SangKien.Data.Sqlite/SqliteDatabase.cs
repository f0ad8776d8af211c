using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace SangKien.Data.Sqlite;

/// <summary>The portal's database in one file.</summary>
public static class SqliteDatabase
{
    public static DbContextOptionsBuilder UsePortalSqlite(this DbContextOptionsBuilder options, string connectionString) =>
        options
            .UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteDatabase).Assembly))
            .AddInterceptors(ConnectionPragmas.Instance, WriterTurns.Instance)
            .ReplaceService<IRelationalTransactionFactory, WriterTransactionFactory>();
}
