using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data.SampleData;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;

namespace SangKien.Web.Tests.Data;

public sealed class SampleDataTests
{
    private static readonly DateTime RealUtc = new(2026, 3, 2, 3, 0, 0, DateTimeKind.Utc);

    [Theory, OnSqlite, OnSqlServer]
    public async Task The_sample_is_loaded_into_an_empty_database_once(DatabaseProvider provider)
    {
        using var database = new TestDatabase(provider);

        Assert.True(await LoadAsync(database));
        Assert.False(await LoadAsync(database));

        await using var context = database.NewContext();
        Assert.Equal(1, await context.Plans.CountAsync());
        Assert.Equal(10, await context.Units.CountAsync());
        Assert.Equal(42, await context.People.CountAsync());
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task The_sample_is_never_loaded_over_real_data(DatabaseProvider provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.NewContext();
        context.Add(Unit.Create("Phòng Có thật", "", UnitKind.Department, 1));
        await context.SaveChangesAsync();

        Assert.False(await LoadAsync(database));

        Assert.Equal(1, await context.Units.CountAsync());
        Assert.Empty(await context.SampleClocks.ToListAsync());
    }

    [Fact]
    public async Task Only_what_public_documents_name_is_no_example()
    {
        using var database = await LoadedAsync();
        await using var context = database.NewContext();

        Assert.Equal(
            ["Lãnh đạo Sở", "Văn phòng Sở", "Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ"],
            await context.Units.Where(unit => !unit.IsExample).OrderBy(unit => unit.Order).Select(unit => unit.Name).ToListAsync());
        Assert.Equal(
            ["Nguyễn Thanh Bình", "Nguyễn Phúc Thương"],
            await context.People.Where(person => !person.IsExample).OrderBy(person => person.Id).Select(person => person.FullName).ToListAsync());
    }

    [Fact]
    public async Task Every_role_and_every_unit_has_an_account_with_the_documented_password()
    {
        using var database = await LoadedAsync();
        await using var context = database.NewContext();
        var hasher = new PasswordHasher<PortalUser>();
        var accounts = await context.Users.Include(account => account.Person.Unit).ToListAsync();
        var roles = await context.UserRoles.Join(context.Roles, member => member.RoleId, role => role.Id, (_, role) => role.Name!).Distinct().ToListAsync();

        Assert.Equal(Roles.All.Order(), roles.Order());
        Assert.Equal(10, accounts.Select(account => account.Person.UnitId).Distinct().Count());
        Assert.All(accounts, account => Assert.True(account.IsSample));
        Assert.All(accounts, account => Assert.Equal(PasswordVerificationResult.Success, hasher.VerifyHashedPassword(account, account.PasswordHash!, SampleAccounts.Password)));
    }

    [Fact]
    public async Task The_director_account_belongs_to_the_signer()
    {
        using var database = await LoadedAsync();
        await using var context = database.NewContext();

        var director = await (
            from member in context.UserRoles
            join role in context.Roles on member.RoleId equals role.Id
            join account in context.Users on member.UserId equals account.Id
            where role.Name == Roles.Director
            select account.Person).SingleAsync();

        Assert.Equal("Nguyễn Phúc Thương", director.FullName);
        Assert.Equal(director.Id, (await context.Plans.SingleAsync()).Content.Signing.SignerPersonId);
    }

    [Fact]
    public async Task The_plan_is_a_draft_that_lacks_nothing_and_will_be_number_15()
    {
        using var database = await LoadedAsync();
        await using var context = database.NewContext();
        var plan = await context.Plans.SingleAsync();
        var drafter = await context.People.Include(person => person.Unit).SingleAsync(person => person.Id == plan.DrafterIds[0]);

        PlanRules.CheckComplete(plan.Content);

        Assert.Equal(PaperStatus.Draft, plan.Status);
        Assert.Equal("CS&SHTT", drafter.Unit.ShortName);
        Assert.Equal(15, (await context.NumberRegisters.SingleAsync(register => register.Year == 2022)).Next());
    }

    [Fact]
    public async Task The_clock_begins_on_5_October_2022_at_8_in_Vietnam()
    {
        using var database = await LoadedAsync();
        await using var context = database.NewContext();

        var clock = await context.SampleClocks.SingleAsync();

        Assert.Equal(new DateTime(2022, 10, 5, 1, 0, 0, DateTimeKind.Utc), RealUtc + clock.Offset);
    }

    [Fact]
    public async Task What_the_sample_begins_with_has_its_history()
    {
        using var database = await LoadedAsync();
        await using var context = database.NewContext();

        var entries = await context.History.OrderBy(entry => entry.Id).Select(entry => entry.Subject).ToListAsync();

        Assert.Equal(["NumberRegister", "Plan"], entries);
        Assert.DoesNotContain(null, await context.History.Select(entry => entry.AccountId).ToListAsync());
    }

    private static async Task<TestDatabase> LoadedAsync()
    {
        var database = new TestDatabase(DatabaseProvider.Sqlite);
        await LoadAsync(database);
        return database;
    }

    private static async Task<bool> LoadAsync(TestDatabase database)
    {
        await using var context = database.NewContext();
        return await SampleLoader.LoadAsync(context, RealUtc, CancellationToken.None);
    }
}
