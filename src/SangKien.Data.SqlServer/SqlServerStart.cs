using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Data.SqlServer;

/// <summary>What a start does with the server's database.</summary>
public static class SqlServerStart
{
    /// <summary>Brings the database up to date, or refuses to work on an older one: then its administrator runs the script first.</summary>
    public static async Task MigratePortalSqlServerAsync(this PortalDbContext db, bool mayMigrate, CancellationToken cancellationToken = default)
    {
        if (mayMigrate)
            await db.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
        else if ((await db.Database.GetPendingMigrationsAsync(cancellationToken).ConfigureAwait(false)).Any())
            throw new InvalidOperationException("The database is not up to date. Run the script of scripts/sqlserver-script.sh, or set Database:MigrateOnStart.");
    }
}
