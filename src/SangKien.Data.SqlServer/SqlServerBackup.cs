using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Data.SqlServer;

/// <summary>The server writes copies to its own disk; its administrator restores and keeps them, see docs/operations.md.</summary>
public sealed class SqlServerBackup(PortalDbContext db) : IDatabaseBackup
{
    private const string Elsewhere = "A SQL Server database is restored on its server, see docs/operations.md.";

    public bool MakesFiles => false;

    /// <summary>The server's own folder.</summary>
    public string DefaultFolder => "";

    public async Task WriteAsync(string path, CancellationToken cancellationToken)
    {
        var name = db.Database.GetDbConnection().Database;
        await db.Database.ExecuteSqlAsync($"BACKUP DATABASE {name} TO DISK = {path} WITH CHECKSUM, COPY_ONLY, INIT", cancellationToken).ConfigureAwait(false);
    }

    public Task RestoreAsync(string path, string? keptPath, CancellationToken cancellationToken) => throw new NotSupportedException(Elsewhere);

    public Task<IReadOnlyList<string>> FaultsAsync(string path, CancellationToken cancellationToken) => throw new NotSupportedException(Elsewhere);

    public PortalDbContext Open(string path) => throw new NotSupportedException(Elsewhere);
}
