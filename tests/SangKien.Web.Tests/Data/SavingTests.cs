using Microsoft.EntityFrameworkCore;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Web.Tests.Data;

public sealed class SavingTests
{
    [Theory, OnSqlite, OnSqlServer]
    public async Task A_save_stamps_a_new_version(DatabaseProvider provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.NewContext();
        var unit = Unit.Create("Văn phòng Sở", "", UnitKind.Department, 1);
        context.Add(unit);
        await context.SaveChangesAsync();
        var first = unit.Version;

        unit.Change("Văn phòng", "VP", UnitKind.Department, 1);
        await context.SaveChangesAsync();

        Assert.NotEqual(Guid.Empty, first);
        Assert.NotEqual(first, unit.Version);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_change_to_an_idea_stamps_its_contribution(DatabaseProvider provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.NewContext();
        var contribution = await TestRows.AddContributionAsync(context);
        var before = contribution.Version;

        contribution.Ideas[0].Assess(new Appraisal(Assessment.Feasible));
        await context.SaveChangesAsync();

        await using var fresh = database.NewContext();
        var stored = await fresh.Contributions.AsNoTracking().SingleAsync();
        Assert.NotEqual(before, stored.Version);
        Assert.Equal(contribution.Version, stored.Version);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task An_untouched_whole_keeps_its_version(DatabaseProvider provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.NewContext();
        var contribution = await TestRows.AddContributionAsync(context);
        var before = contribution.Version;

        context.Add(Unit.Create("Thanh tra Sở", "", UnitKind.Department, 2));
        await context.SaveChangesAsync();

        Assert.Equal(before, contribution.Version);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_stale_version_is_refused_and_changes_nothing(DatabaseProvider provider)
    {
        using var database = new TestDatabase(provider);
        await using var first = database.NewContext();
        first.Add(Unit.Create("Văn phòng Sở", "", UnitKind.Department, 1));
        await first.SaveChangesAsync();
        await using var second = database.NewContext();
        var stale = await second.Units.SingleAsync();

        (await first.Units.SingleAsync()).Deactivate();
        await first.SaveChangesAsync();
        stale.Change("Văn phòng khác", "", UnitKind.Department, 9);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
        await using var fresh = database.NewContext();
        Assert.Equal("Văn phòng Sở", (await fresh.Units.SingleAsync()).Name);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Two_people_who_sort_ideas_of_one_contribution_collide(DatabaseProvider provider)
    {
        using var database = new TestDatabase(provider);
        await using var first = database.NewContext();
        await TestRows.AddContributionAsync(first);
        await using var second = database.NewContext();
        var other = await second.Ideas.Include(idea => idea.Contribution).SingleAsync();

        (await first.Ideas.SingleAsync()).Assess(new Appraisal(Assessment.Feasible));
        await first.SaveChangesAsync();
        other.Assess(new Appraisal(Assessment.Unsuitable));

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task What_a_unique_index_refuses_is_told_from_what_a_foreign_key_refuses(DatabaseProvider provider)
    {
        using var database = new TestDatabase(provider);
        await using var first = database.NewContext();
        first.Add(Unit.Create("Văn phòng Sở", "", UnitKind.Department, 1));
        await first.SaveChangesAsync();
        await using var twice = database.NewContext();
        twice.Add(Unit.Create("Văn phòng Sở", "", UnitKind.Department, 2));
        await using var dangling = database.NewContext();
        dangling.Add(new PortalUser { UserName = "khong-ai", PersonId = 4711 });

        await Assert.ThrowsAsync<UniqueViolationException>(() => twice.SaveChangesAsync());
        await Assert.ThrowsAsync<ReferenceViolationException>(() => dangling.SaveChangesAsync());
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_unit_that_is_referred_to_cannot_be_deleted(DatabaseProvider provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.NewContext();
        await TestRows.AddContributionAsync(context);
        await using var fresh = database.NewContext();

        await Assert.ThrowsAnyAsync<Exception>(() => fresh.Units.ExecuteDeleteAsync());

        Assert.Equal(1, await fresh.Units.CountAsync());
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_deleted_contribution_takes_its_ideas_along(DatabaseProvider provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.NewContext();
        context.Remove(await TestRows.AddContributionAsync(context));

        await context.SaveChangesAsync();

        Assert.Equal(0, await context.Set<Idea>().CountAsync());
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task An_instant_comes_back_as_the_same_instant_in_UTC(DatabaseProvider provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.NewContext();
        await TestRows.AddContributionAsync(context);
        await using var fresh = database.NewContext();

        var stored = (await fresh.Contributions.SingleAsync()).EditedAtUtc;

        Assert.Equal(TestRows.NowUtc, stored);
        Assert.Equal(DateTimeKind.Utc, stored.Kind);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_local_time_is_refused_as_an_instant(DatabaseProvider provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.NewContext();
        context.Add(SampleClock.Start(new DateTime(2022, 10, 5, 8, 0, 0, DateTimeKind.Local), TestRows.NowUtc));

        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => context.SaveChangesAsync());

        Assert.Contains("cannot be stored as an instant", refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_name_is_found_without_its_marks(DatabaseProvider provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.NewContext();
        context.Add(Unit.Create("Phòng ĐỀ XUẤT Sáng kiến", "", UnitKind.Department, 1));
        await context.SaveChangesAsync();

        var found = await context.Units.Where(unit => unit.NameFolded.Contains("de xuat sang")).Select(unit => unit.Name).ToListAsync();
        var missed = await context.Units.CountAsync(unit => unit.NameFolded.Contains("de nghi"));

        Assert.Equal(["Phòng ĐỀ XUẤT Sáng kiến"], found);
        Assert.Equal(0, missed);
    }
}
