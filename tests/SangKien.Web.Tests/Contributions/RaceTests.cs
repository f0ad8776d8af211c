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

    [Theory]
    [InlineData(ContributionStatus.Submitted, Withdraw, Withdraw, "Rút tham luận", ContributionStatus.Withdrawn)]
    [InlineData(ContributionStatus.Withdrawn, BringBack, BringBack, "Mở lại tham luận", ContributionStatus.Draft)]
    [InlineData(ContributionStatus.Draft, Discard, Discard, "Xóa bản nháp", ContributionStatus.Draft)]
    [InlineData(ContributionStatus.Submitted, Return, Return, "Trả lại tham luận", ContributionStatus.Returned)]
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
        var contribution = status == ContributionStatus.Draft
            ? IssuedWorkshop.Draft(db, workshop, TestOrganisation.UnitStaff)
            : IssuedWorkshop.Submitted(db, workshop, TestOrganisation.UnitStaff);
        if (status == ContributionStatus.Withdrawn)
            contribution.Withdraw("Nhầm");
        db.SaveChanges();
        return (workshop, contribution.Id);
    }
}
