using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Web.Tests.Data;

/// <summary>Changes rows behind the portal's back, as the owner of the database can: the triggers are taken away first.</summary>
internal static class HistoryAttack
{
    private static readonly string[] Tables = ["History", "HistorySeals"];
    private static readonly string[] Verbs = ["UPDATE", "DELETE"];

    public static async Task RunAsync(PortalDbContext db, DatabaseProvider provider, string sql)
    {
        foreach (var table in Tables)
        {
            var unlock = provider == DatabaseProvider.SqlServer
                ? $"DISABLE TRIGGER ALL ON [{table}]"
                : string.Concat(Verbs.Select(verb => $"DROP TRIGGER IF EXISTS \"{table}_{verb}\";"));
            await db.Database.ExecuteSqlRawAsync(unlock);
        }

        await db.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
    }
}
