using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Web.Tests.Data;

public sealed class WriterGateTests : IDisposable
{
    private const int Writers = 8;
    private const int SavesPerWriter = 50;

    private readonly TestDatabase _database = new(DatabaseProvider.Sqlite);

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Parallel_saves_all_arrive()
    {
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var save = 0; save < SavesPerWriter; save++)
                await AddUnitAsync($"Phòng {writer}-{save}");
        })));

        Assert.Equal(Writers * SavesPerWriter, await CountAsync());
    }

    [Fact]
    public async Task A_save_inside_a_transaction_uses_the_turn_of_the_transaction()
    {
        await using var context = _database.NewContext();
        await using (var transaction = await context.Database.BeginTransactionAsync())
        {
            context.Add(Unit.Create("Phòng Một", "", UnitKind.Department, 1));
            await context.SaveChangesAsync();
            await context.Units.ExecuteUpdateAsync(update => update.SetProperty(unit => unit.Order, 2));
            await transaction.CommitAsync();
        }

        await AddUnitAsync("Phòng Hai");

        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task A_writer_waits_for_the_transaction_of_another()
    {
        await using var holder = _database.NewContext();
        await using var transaction = await holder.Database.BeginTransactionAsync();

        var waiting = AddUnitAsync("Phòng Chờ");
        Assert.NotSame(waiting, await Task.WhenAny(waiting, Task.Delay(300)));

        await transaction.CommitAsync();
        await transaction.DisposeAsync();
        await waiting;
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_reader_does_not_wait()
    {
        await AddUnitAsync("Phòng Đọc");
        await using var holder = _database.NewContext();
        await using var transaction = await holder.Database.BeginTransactionAsync();
        await holder.Units.ExecuteUpdateAsync(update => update.SetProperty(unit => unit.Order, 9));

        Assert.Equal(1, await CountAsync().WaitAsync(TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task A_save_that_fails_gives_its_turn_back()
    {
        await AddUnitAsync("Phòng Trùng");

        await Assert.ThrowsAsync<UniqueViolationException>(() => AddUnitAsync("Phòng Trùng"));

        await AddUnitAsync("Phòng Khác").WaitAsync(TimeSpan.FromSeconds(5));
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task A_command_that_fails_gives_its_turn_back()
    {
        await using var context = _database.NewContext();

        await Assert.ThrowsAnyAsync<Exception>(() => context.Database.ExecuteSqlRawAsync("UPDATE Nowhere SET Id = 1"));

        await AddUnitAsync("Phòng Sau").WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_transaction_that_is_left_without_a_commit_gives_its_turn_back()
    {
        await using (var context = _database.NewContext())
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            context.Add(Unit.Create("Phòng Bỏ dở", "", UnitKind.Department, 1));
            await context.SaveChangesAsync();
        }

        await AddUnitAsync("Phòng Sau").WaitAsync(TimeSpan.FromSeconds(5));
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_queue()
    {
        await using var holder = _database.NewContext();
        var transaction = await holder.Database.BeginTransactionAsync();
        using var impatience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AddUnitAsync("Phòng Nản", impatience.Token));

        await transaction.DisposeAsync();
        await AddUnitAsync("Phòng Sau").WaitAsync(TimeSpan.FromSeconds(5));
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public void A_synchronous_save_takes_its_turn_too()
    {
        using var context = _database.NewContext();
        context.Add(Unit.Create("Phòng Đồng bộ", "", UnitKind.Department, 1));
        context.SaveChanges();
        context.Units.ExecuteUpdate(update => update.SetProperty(unit => unit.Order, 3));

        Assert.Equal(3, context.Units.AsNoTracking().Single().Order);
    }

    private async Task AddUnitAsync(string name, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        context.Add(Unit.Create(name, "", UnitKind.Department, 1));
        await context.SaveChangesAsync(cancellationToken);
    }

    private async Task<int> CountAsync()
    {
        await using var context = _database.NewContext();
        return await context.Units.CountAsync();
    }
}
