using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Contributions;

/// <summary>Two steps of a contribution at the same moment: one happens, the other is answered with a sentence, and the state is one of both.</summary>
public sealed class RaceTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Withdraw = "/rut";
    private const string BringBack = "/mo-lai";
    private const string Discard = "/xoa";
    private const string Accept = "/tiep-nhan";
    private const string Return = "/tra-lai";
    private const string TakeBack = "/lay-lai";
    private const string Restore = "/khoi-phuc";

    [Theory]
    [InlineData(ContributionStatus.Submitted, Withdraw, Withdraw, "Rút tham luận", ContributionStatus.Withdrawn)]
    [InlineData(ContributionStatus.Withdrawn, BringBack, BringBack, "Mở lại tham luận", ContributionStatus.Draft)]
    [InlineData(ContributionStatus.Draft, Discard, Discard, "Xóa bản nháp", ContributionStatus.Draft)]
    [InlineData(ContributionStatus.Submitted, Return, Return, "Trả lại tham luận", ContributionStatus.Returned)]
    [InlineData(ContributionStatus.Unconfirmed, TakeBack, TakeBack, "Lấy lại tham luận", ContributionStatus.Draft)]
    public async Task The_same_step_twice_at_once_happens_once(ContributionStatus from, string one, string two, string entry, ContributionStatus to)
    {
        var (workshop, id) = Arrange(from);
        await RunAsync(workshop, id, one, two);
        await using var db = portal.NewContext();
        Assert.Equal(to, (await db.Contributions.SingleAsync(contribution => contribution.Id == id)).Status);
        Assert.Equal(1, await db.History.CountAsync(line => line.WorkshopId == workshop.Id && line.Summary.StartsWith(entry)));
    }

    [Theory]
    [InlineData(Withdraw, Accept, ContributionStatus.Withdrawn, ContributionStatus.Accepted)]
    [InlineData(Withdraw, Return, ContributionStatus.Withdrawn, ContributionStatus.Returned)]
    [InlineData(Accept, Return, ContributionStatus.Accepted, ContributionStatus.Returned)]
    public async Task Of_two_different_steps_at_once_a_state_of_one_remains(string one, string two, ContributionStatus first, ContributionStatus second)
    {
        var (workshop, id) = Arrange(ContributionStatus.Submitted);
        await RunAsync(workshop, id, one, two);
        await using var db = portal.NewContext();
        var stored = await db.Contributions.Include(contribution => contribution.Versions).SingleAsync(contribution => contribution.Id == id);
        Assert.Contains(stored.Status, new[] { first, second });
        Assert.Single(stored.Versions);
        Assert.Equal(stored.Status != ContributionStatus.Withdrawn, stored.HasBeenSubmitted);
    }

    [Fact]
    public async Task A_discarded_draft_that_two_restore_at_once_comes_back_once()
    {
        var (workshop, id) = Arrange(ContributionStatus.Draft);
        await portal.As(TestOrganisation.UnitStaff).PostAsync(Address(workshop), new { }, action: Discard);
        await RunAsync(workshop, id, Restore, Restore);
        var stored = await StoredAsync(id);
        Assert.Equal((2, null), (stored.Ideas.Count, stored.DiscardedText));
    }

    [Fact]
    public async Task A_draft_restored_while_a_colleague_types_overwrites_nothing_and_is_not_lost()
    {
        var (workshop, id) = Arrange(ContributionStatus.Draft);
        var unit = portal.As(TestOrganisation.UnitStaff);
        await unit.PostAsync(Address(workshop), new { }, action: Discard);
        var page = await unit.GetAsync(Address(workshop));

        var answers = await Task.WhenAll(
            unit.PostAsync(page, new { Recommendations = "Gõ cùng lúc" }, action: Address(workshop), button: "save"),
            unit.PostAsync(page, new { }, action: Restore));

        Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.Redirect or HttpStatusCode.OK, $"{answer.Status}"));
        var stored = await StoredAsync(id);
        Assert.Equal("Gõ cùng lúc", stored.Recommendations);
        Assert.True(stored.Ideas.Count == 2 || stored.DiscardedText is { Ideas.Count: 2 });
    }

    [Fact]
    public async Task A_removed_idea_that_two_restore_at_once_comes_back_once()
    {
        var (workshop, id) = Arrange(ContributionStatus.Draft);
        var unit = portal.As(TestOrganisation.UnitStaff);
        await unit.PostAsync(Address(workshop), new { }, button: "remove:1");
        var page = await unit.GetAsync(Address(workshop));

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => unit.PostAsync(page, new { }, action: Address(workshop), button: "restore:0")));

        Assert.Contains(answers, answer => answer.Status == HttpStatusCode.Redirect);
        var stored = await StoredAsync(id);
        Assert.Equal(["Ý tưởng congnghe 1", "Ý tưởng congnghe 2"], stored.Ideas.OrderBy(idea => idea.Order).Select(idea => idea.Title));
        Assert.Empty(stored.RemovedIdeas);
    }

    private static string Address(Workshop workshop) => $"/hoi-thao/{workshop.Id}/tham-luan";

    private async Task<Contribution> StoredAsync(int id)
    {
        await using var db = portal.NewContext();
        return await db.Contributions.Include(contribution => contribution.Ideas).SingleAsync(contribution => contribution.Id == id);
    }

    private async Task RunAsync(Workshop workshop, int id, string one, string two)
    {
        var steps = await Task.WhenAll(new[] { one, two }.Select(step => OpenAsync(workshop, id, step)));
        var answers = await Task.WhenAll(steps.Select(step => step()));
        Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.Redirect or HttpStatusCode.OK or HttpStatusCode.NotFound, $"{answer.Status}"));
        Assert.Contains(answers, answer => answer.Status == HttpStatusCode.Redirect);
    }

    private async Task<Func<Task<Answer>>> OpenAsync(Workshop workshop, int id, string step)
    {
        var isReader = step is Accept or Return;
        var browser = portal.As(isReader ? TestOrganisation.CsShtt : TestOrganisation.UnitStaff);
        var page = await browser.GetAsync($"/hoi-thao/{workshop.Id}/tham-luan{(isReader ? $"/{id}" : "")}");
        return () => browser.PostAsync(page, new { Reason = "Nhầm bản" }, action: step);
    }

    private (Workshop Workshop, int Id) Arrange(ContributionStatus status)
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        var contribution = status is ContributionStatus.Draft or ContributionStatus.Unconfirmed
            ? IssuedWorkshop.Draft(db, workshop, TestOrganisation.UnitStaff)
            : IssuedWorkshop.Submitted(db, workshop, TestOrganisation.UnitStaff);
        if (status == ContributionStatus.Withdrawn)
            contribution.Withdraw("Nhầm");
        if (status == ContributionStatus.Unconfirmed)
            contribution.HandIn(contribution.EditedByPersonId, PortalFactory.Start.UtcDateTime);
        db.SaveChanges();
        return (workshop, contribution.Id);
    }
}
