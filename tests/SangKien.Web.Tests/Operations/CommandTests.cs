using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure.Startup;
using SangKien.Web.Tests.Data;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Operations;

/// <summary>The program itself, started with the words that an operator types; only its console is not looked at.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly TestDatabase _database = new(DatabaseProvider.Sqlite);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sangkien-lenh-");

    public void Dispose()
    {
        _database.Dispose();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_history_is_verified_by_the_chain_and_by_a_seal_written_down_before()
    {
        await using var db = Filled();
        await new HistoryChain(db).SealAsync(PortalFactory.Start.UtcDateTime, CancellationToken.None);
        var seal = await db.HistorySeals.OrderByDescending(known => known.Sequence).Select(known => known.Hash).FirstAsync();

        Assert.Equal(0, Run(_database.ConnectionString, "verify-history"));
        Assert.Equal(0, Run(_database.ConnectionString, "verify-history", seal));
        Assert.Equal(1, Run(_database.ConnectionString, "verify-history", new string('0', 64)));

        await HistoryAttack.RunAsync(db, DatabaseProvider.Sqlite, "UPDATE \"History\" SET \"ActorName\" = 'Ai đó'");
        Assert.Equal(1, Run(_database.ConnectionString, "verify-history"));
    }

    [Fact]
    public async Task A_backup_is_made_and_restored_into_an_empty_portal_and_over_data_only_when_told_to()
    {
        await using var db = Filled();
        var people = await db.People.CountAsync();

        Assert.Equal(0, Run(_database.ConnectionString, "backup"));

        var copy = Assert.Single(_folder.GetFiles("*.db")).FullName;
        var other = $"Data Source={Path.Combine(_folder.FullName, "khac.sqlite")}";
        Assert.Equal(1, Run(other, "restore", Path.Combine(_folder.FullName, "khong-co.db")));
        Assert.Equal(0, Run(other, "restore", copy));
        Assert.Equal(people, Count(other, "People"));
        Assert.Equal(1, Run(other, "restore", copy));
        Assert.Equal(0, Run(other, "restore", copy, "--replace"));
        Assert.Equal(people, Count(other, "People"));
    }

    /// <summary>Through the entry point, with settings as an operator may add them.</summary>
    private int Run(string connectionString, params string[] words)
    {
        string[] settings =
        [
            $"--ConnectionStrings:Portal={connectionString}", $"--Backups:Folder={_folder.FullName}", "--Logging:LogLevel:Default=None",
            $"--applicationName={typeof(Command).Assembly.GetName().Name}", $"--contentRoot={AppContext.BaseDirectory}", "--environment=Testing",
        ];
        return (int)typeof(Command).Assembly.EntryPoint!.Invoke(null, [(string[])[.. words, .. settings]])!;
    }

    private Core.Data.PortalDbContext Filled()
    {
        var db = _database.NewContext();
        TestOrganisation.Add(db);
        db.History.Add(HistoryEntry.Of<Unit>(1, "Thêm đơn vị", SystemUser.Instance, PortalFactory.Start.UtcDateTime));
        db.SaveChanges();
        return db;
    }

    private static long Count(string connectionString, string table)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
        return (long)command.ExecuteScalar()!;
    }
}
