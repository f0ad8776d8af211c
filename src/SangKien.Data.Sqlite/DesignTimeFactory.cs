using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using SangKien.Core.Data;

namespace SangKien.Data.Sqlite;

/// <summary>Lets <c>dotnet ef</c> make migrations with this room as its own start-up project; no database is opened.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<PortalDbContext>
{
    public PortalDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalSqlite("Data Source=design-time.db");
        return new PortalDbContext(options.Options);
    }
}
