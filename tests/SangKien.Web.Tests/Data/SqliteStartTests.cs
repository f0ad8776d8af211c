using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using SangKien.Core.Data;
using SangKien.Data.Sqlite;

namespace SangKien.Web.Tests.Data;

public sealed class SqliteStartTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sangkien-start-");
    private readonly FakeTimeProvider _time = new(Now);

    private string ConnectionString => SqliteStart.InFolder("Data Source=App_Data/sangkien.db;Pooling=False", _folder.FullName);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_first_start_makes_the_folder_and_the_tables()
    {
        await StartAsync();

        Assert.True(File.Exists(Path.Combine(_folder.FullName, "App_Data", "sangkien.db")));
        await using var context = NewContext();
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task The_second_start_keeps_the_data()
    {
        await StartAsync();
        await using (var context = NewContext())
        {
            await TestRows.AddContributionAsync(context);
        }

        await StartAsync();

        await using var fresh = NewContext();
        Assert.Equal(1, await fresh.Contributions.CountAsync());
    }

    [Fact]
    public async Task The_lock_of_a_start_that_was_killed_is_cleared()
    {
        await LeaveLockAsync(Now.AddMinutes(-6));

        await StartAsync().WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(0, await CountLocksAsync());
        await using var context = NewContext();
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task The_lock_of_a_start_that_is_at_work_is_waited_for()
    {
        await LeaveLockAsync(Now.AddMinutes(-4));
        using var impatience = new CancellationTokenSource(TimeSpan.FromSeconds(2));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => StartAsync(impatience.Token));

        Assert.Equal(1, await CountLocksAsync());
    }

    [Fact]
    public void A_full_path_is_taken_as_it_stands()
    {
        var elsewhere = Path.Combine(_folder.FullName, "noi-khac", "portal.db");

        var connection = new SqliteConnectionStringBuilder(SqliteStart.InFolder($"Data Source={elsewhere}", "/does-not-matter"));

        Assert.Equal(elsewhere, connection.DataSource);
    }

    private async Task StartAsync(CancellationToken cancellationToken = default)
    {
        await using var context = NewContext();
        await context.MigratePortalSqliteAsync(_time, NullLogger.Instance, cancellationToken);
    }

    /// <summary>What a start leaves behind that was killed before it could migrate.</summary>
    private async Task LeaveLockAsync(DateTimeOffset since)
    {
        await using var context = NewContext();
        await context.Database.ExecuteSqlAsync($"CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL)");
        var stamp = since.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
        await context.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, {stamp})");
    }

    private async Task<int> CountLocksAsync()
    {
        await using var context = NewContext();
        return await context.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM __EFMigrationsLock").SingleAsync();
    }

    private PortalDbContext NewContext()
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalSqlite(ConnectionString);
        return new PortalDbContext(options.Options);
    }
}
