using Microsoft.EntityFrameworkCore;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Data;

/// <summary>The history is sealed entry by entry, and whatever is done to it behind the portal's back is found.</summary>
public sealed class HistoryChainTests : IDisposable
{
    private static readonly DateTime Morning = PortalFactory.Start.UtcDateTime;

    private readonly TestDatabase _database = new(TestDatabase.DefaultProvider);

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task What_is_written_after_a_sealing_is_pending()
    {
        await WriteAsync(3, Morning);
        await SealAsync(Morning.AddMinutes(1));
        await WriteAsync(2, Morning.AddMinutes(2));

        var verdict = await VerifyAsync();

        Assert.Equal((3, 2, null), (verdict.Sealed, verdict.Pending, verdict.Broken));
        Assert.Matches("^[0-9a-f]{64}$", verdict.Hash);
    }

    [Fact]
    public async Task Each_sealing_goes_on_where_the_last_one_ended_in_whatever_order_entries_came()
    {
        await WriteAsync(600, Morning);
        await SealAsync(Morning.AddMinutes(1));
        var first = await VerifyAsync();
        await WriteAsync(1, Morning.AddMinutes(2));
        await SealAsync(Morning.AddMinutes(3));
        await SealAsync(Morning.AddMinutes(4));

        var verdict = await VerifyAsync();

        Assert.Equal((601, 0, null), (verdict.Sealed, verdict.Pending, verdict.Broken));
        Assert.NotEqual(first.Hash, verdict.Hash);
    }

    [Theory]
    [InlineData("UPDATE History SET Summary = 'Việc khác' WHERE Id = 3", BrokenReason.Changed)]
    [InlineData("UPDATE History SET ActorName = 'Người khác' WHERE Id = 3", BrokenReason.Changed)]
    [InlineData("UPDATE History SET ChangesJson = '[{}]' WHERE Id = 3", BrokenReason.Changed)]
    [InlineData("DELETE FROM History WHERE Id = 3", BrokenReason.EntryMissing)]
    [InlineData("UPDATE HistorySeals SET EntryId = 1000 WHERE Sequence = 3; UPDATE HistorySeals SET EntryId = 3 WHERE Sequence = 4; UPDATE HistorySeals SET EntryId = 4 WHERE Sequence = 3", BrokenReason.Changed)]
    public async Task An_entry_that_is_changed_deleted_or_moved_is_named(string attack, BrokenReason reason)
    {
        await WriteAsync(6, Morning);
        await SealAsync(Morning.AddMinutes(1));

        await AttackAsync(attack);

        var verdict = await VerifyAsync();
        Assert.Equal(2, verdict.Sealed);
        Assert.Equal((3L, reason), (verdict.Broken!.Sequence!.Value, verdict.Broken.Reason));
    }

    [Fact]
    public async Task A_link_that_is_taken_out_with_its_entry_is_missed()
    {
        await WriteAsync(6, Morning);
        await SealAsync(Morning.AddMinutes(1));

        await AttackAsync("DELETE FROM HistorySeals WHERE Sequence = 3; DELETE FROM History WHERE Id = 3");

        var verdict = await VerifyAsync();
        Assert.Equal((2, BrokenReason.SealMissing), (verdict.Sealed, verdict.Broken!.Reason));
    }

    [Fact]
    public async Task An_entry_that_is_put_in_later_under_an_earlier_time_is_found_before_and_after_it_is_sealed()
    {
        await WriteAsync(2, Morning);
        await SealAsync(Morning.AddHours(3));
        await WriteAsync(1, Morning.AddHours(1));

        var pending = await VerifyAsync();
        await SealAsync(Morning.AddHours(4));
        var taken = await VerifyAsync();

        Assert.Equal((3L, (long?)null, BrokenReason.Inserted), (pending.Broken!.EntryId, pending.Broken.Sequence, pending.Broken.Reason));
        Assert.Equal((3L, (long?)3L, BrokenReason.Inserted), (taken.Broken!.EntryId, taken.Broken.Sequence, taken.Broken.Reason));
    }

    [Theory]
    [InlineData("UPDATE History SET Summary = 'x'")]
    [InlineData("DELETE FROM History")]
    [InlineData("UPDATE HistorySeals SET Hash = ''")]
    [InlineData("DELETE FROM HistorySeals")]
    public async Task The_database_itself_refuses_to_change_the_history(string sql)
    {
        await WriteAsync(1, Morning);
        await SealAsync(Morning);
        await using var db = _database.NewContext();

        var refusal = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(sql));

        Assert.Contains("History is written once", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_portal_refuses_to_change_or_delete_an_entry()
    {
        await WriteAsync(1, Morning);
        await using var db = _database.NewContext();
        db.Remove(await db.History.SingleAsync());

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());

        await using var other = _database.NewContext();
        Assert.Equal(1, await other.History.CountAsync());
    }

    [Fact]
    public async Task A_save_notes_what_was_and_what_is_in_its_entry()
    {
        await using var db = _database.NewContext();
        var unit = Unit.Create("Phòng Quản lý công nghệ", "QLCN", UnitKind.Department, 2);
        db.Units.Add(unit);
        await db.SaveChangesAsync();

        unit.Change("Phòng Công nghệ", "QLCN", UnitKind.Department, 2);
        db.History.Add(HistoryEntry.Of<Unit>(unit.Id, "Sửa đơn vị", SomebodyElse.Instance, Morning));
        await db.SaveChangesAsync();

        await using var other = _database.NewContext();
        Assert.Equal([new HistoryChange("Unit", unit.Id, "Name", "Phòng Quản lý công nghệ", "Phòng Công nghệ")], (await other.History.SingleAsync()).Changes);
    }

    [Fact]
    public async Task Of_a_draft_the_history_notes_the_length_and_never_the_text()
    {
        await using var db = _database.NewContext();
        await TestRows.AddContributionAsync(db);
        var contribution = await db.Contributions.Include(contribution => contribution.Workshop.FocusIssues).Include(contribution => contribution.Ideas).SingleAsync();
        contribution.Edit(new() { Title = "Bí mật của đơn vị" }, contribution.EditedByPersonId, Morning);
        db.History.Add(HistoryEntry.Of<Core.Contributions.Contribution>(contribution.Id, "Lưu nháp tham luận", SomebodyElse.Instance, Morning));
        await db.SaveChangesAsync();

        await using var other = _database.NewContext();
        var entry = await other.History.SingleAsync();
        Assert.Contains(entry.Changes, change => change is { Field: "Title", After: "(17 ký tự)" });
        Assert.DoesNotContain("Bí mật", entry.ChangesJson, StringComparison.Ordinal);
    }

    private async Task WriteAsync(int count, DateTime atUtc)
    {
        await using var db = _database.NewContext();
        for (var number = 1; number <= count; number++)
            db.History.Add(HistoryEntry.Of<Unit>(number, $"Việc {number}", SomebodyElse.Instance, atUtc));
        await db.SaveChangesAsync();
    }

    private async Task SealAsync(DateTime nowUtc)
    {
        await using var db = _database.NewContext();
        await new HistoryChain(db).SealAsync(nowUtc, default);
    }

    private async Task<HistoryVerdict> VerifyAsync()
    {
        await using var db = _database.NewContext();
        return await new HistoryChain(db).VerifyAsync(default);
    }

    /// <summary>What somebody who owns the database can do: the triggers are no lock against him, the chain is what finds him.</summary>
    private async Task AttackAsync(string sql)
    {
        await using var db = _database.NewContext();
        await HistoryAttack.RunAsync(db, _database.Provider, sql);
    }

    private sealed class SomebodyElse : ICurrentUser
    {
        public static SomebodyElse Instance { get; } = new();

        public string? AccountId => null;
        public int PersonId => 1;
        public int UnitId => 1;
        public string DisplayName => "Nguyễn Văn A";
        public bool IsInRole(string role) => false;
    }
}
