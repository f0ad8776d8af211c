using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure.Startup;
using SangKien.Web.Tests.Data;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Operations;

/// <summary>The program itself, started with the words that an operator types.</summary>
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

        Run(0, _database.ConnectionString, "verify-history");
        Run(0, _database.ConnectionString, "verify-history", seal);
        Run(1, _database.ConnectionString, "verify-history", new string('0', 64));

        await HistoryAttack.RunAsync(db, DatabaseProvider.Sqlite, "UPDATE \"History\" SET \"ActorName\" = 'Ai đó'");
        Run(1, _database.ConnectionString, "verify-history");
    }

    [Fact]
    public async Task A_backup_is_made_and_restored_over_data_only_when_told_to()
    {
        await using var db = Filled();

        Run(0, _database.ConnectionString, "backup");

        var copy = Assert.Single(_folder.GetFiles("*.db")).FullName;
        Run(1, _database.ConnectionString, "restore", Path.Combine(_folder.FullName, "khong-co.db"));
        Run(1, _database.ConnectionString, "restore", copy);

        await db.People.ExecuteUpdateAsync(people => people.SetProperty(person => person.Post, "Đã đổi sau bản sao lưu"));
        Run(0, _database.ConnectionString, "restore", copy, "--replace");
        Assert.False(await db.People.AnyAsync(person => person.Post == "Đã đổi sau bản sao lưu"));
        Assert.True(await db.People.AnyAsync());
    }

    /// <summary>Through the entry point, with settings as an operator may add them; a refusal is told on the console.</summary>
    private void Run(int expected, string connectionString, params string[] words)
    {
        string[] settings =
        [
            $"--ConnectionStrings:Portal={connectionString}", $"--Backups:Folder={_folder.FullName}", "--Logging:LogLevel:Default=None",
            $"--applicationName={typeof(Command).Assembly.GetName().Name}", $"--contentRoot={AppContext.BaseDirectory}", "--environment=Testing",
        ];
        var console = Console.Error;
        using var told = new StringWriter();
        Console.SetError(told);
        try
        {
            var code = (int)typeof(Command).Assembly.EntryPoint!.Invoke(null, [(string[])[.. words, .. settings]])!;
            Assert.True(code == expected, $"{words[0]} ended with {code}: {told}");
            Assert.True(code == 0 || told.ToString().Length > 0, $"{words[0]} was refused without a word.");
        }
        finally
        {
            Console.SetError(console);
        }
    }

    private Core.Data.PortalDbContext Filled()
    {
        var db = _database.NewContext();
        TestOrganisation.Add(db);
        db.History.Add(HistoryEntry.Of<Unit>(1, "Thêm đơn vị", SystemUser.Instance, PortalFactory.Start.UtcDateTime));
        db.SaveChanges();
        return db;
    }
}
