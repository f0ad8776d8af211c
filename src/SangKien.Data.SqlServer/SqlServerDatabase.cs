using Microsoft.EntityFrameworkCore;

namespace SangKien.Data.SqlServer;

/// <summary>The portal's database on a SQL Server, which several web nodes may share.</summary>
public static class SqlServerDatabase
{
    /// <param name="maxBatchSize">Statements a batch may hold; 1 where the server has no MERGE; null for the provider's own choice.</param>
    public static DbContextOptionsBuilder UsePortalSqlServer(this DbContextOptionsBuilder options, string connectionString, int? maxBatchSize = null) =>
        options
            .UseSqlServer(connectionString, server =>
            {
                server.MigrationsAssembly(typeof(SqlServerDatabase).Assembly).EnableRetryOnFailure();
                if (maxBatchSize is { } size)
                    server.MaxBatchSize(size);
            })
            .AddInterceptors(RefusedSaves.Instance);
}
