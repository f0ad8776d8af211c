using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Data.Sqlite;

namespace SangKien.Web.Tests.Data;

/// <summary>That the check of queries against SQL Server lets the good ones pass and finds the others.</summary>
public sealed class SqlServerTranslationTests : IDisposable
{
    private readonly TestDatabase _database = new(DatabaseProvider.Sqlite);

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Queries_of_every_shape_pass()
    {
        await using var context = NewContext();
        await TestRows.AddContributionAsync(context);
        int[] units = [1, 2];
        var name = "thu";

        Assert.Equal(1, await context.Units.CountAsync(unit => unit.NameFolded.Contains(name)));
        Assert.Single(await context.Contributions.Include(contribution => contribution.Ideas).AsSplitQuery().ToListAsync());
        Assert.NotNull(await context.Contributions.Where(contribution => units.Contains(contribution.UnitId)).OrderBy(contribution => contribution.EditedAtUtc).FirstOrDefaultAsync());
        Assert.Single(await context.Contributions.GroupBy(contribution => contribution.Status).Select(group => new { group.Key, Count = group.Count() }).ToListAsync());
        Assert.True(await context.Contributions.AnyAsync(contribution => contribution.Status == ContributionStatus.Draft));
        Assert.Equal(1, await context.Units.ExecuteUpdateAsync(update => update.SetProperty(unit => unit.Order, unit => unit.Order + 1)));
    }

    [Fact]
    public async Task A_query_that_only_SQLite_understands_is_found()
    {
        await using var context = NewContext();

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => context.Units.Where(unit => EF.Functions.Glob(unit.Name, "P*")).ToListAsync());

        Assert.StartsWith("SQL Server would not run this query", failure.Message, StringComparison.Ordinal);
    }

    private PortalDbContext NewContext()
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalSqlite(_database.ConnectionString).AddInterceptors(SqlServerTranslation.Instance);
        return new PortalDbContext(options.Options);
    }
}
