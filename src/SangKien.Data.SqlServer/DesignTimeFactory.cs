using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using SangKien.Core.Data;

namespace SangKien.Data.SqlServer;

/// <summary>Lets <c>dotnet ef</c> make migrations and scripts with this room as its own start-up project; no server is asked.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<PortalDbContext>
{
    public PortalDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalSqlServer("Server=design-time");
        return new PortalDbContext(options.Options);
    }
}
