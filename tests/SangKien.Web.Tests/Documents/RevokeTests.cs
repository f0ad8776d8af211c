using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Issuing;
using SangKien.Core.Reviewing;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Plans;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Documents;

public sealed class RevokeTests : IDisposable
{
    private readonly PortalFactory _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Revoking_a_plan_ends_its_open_tasks_and_stands_in_history_and_register()
    {
        int paper, workshopId;
        using (var db = _portal.NewContext())
        {
            workshopId = IssuedWorkshop.Add(db).Id;
            paper = db.Plans.Single(plan => plan.WorkshopId == workshopId).IssuedDocumentId!.Value;
        }

        var office = _portal.As(TestOrganisation.Office);
        Assert.Equal($"/van-ban/{paper}", (await office.PostAsync($"/van-ban/{paper}/thu-hoi", new { Reason = "Hoãn hội thảo", IsConfirmed = "true" })).Location);

        await using var after = _portal.NewContext();
        Assert.All(await after.UnitTasks.Where(task => task.WorkshopId == workshopId).ToListAsync(), task => Assert.Equal(UnitTaskStatus.Cancelled, task.Status));
        Assert.Equal(PaperStatus.Revoked, (await after.Plans.SingleAsync(plan => plan.WorkshopId == workshopId)).Status);
        Assert.False((await after.Workshops.SingleAsync(workshop => workshop.Id == workshopId)).IsCollecting);
        Assert.Equal(2, await after.History.CountAsync(entry => entry.Summary.Contains("Hoãn hội thảo")));
        Assert.Equal(await after.Set<Delivery>().CountAsync(delivery => delivery.IssuedDocumentId == paper) - 1, await after.Notifications.CountAsync(told => told.Text.Contains("đã thu hồi: Hoãn hội thảo")));
        Assert.Contains("Đã thu hồi", (await office.GetAsync("/van-ban")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hoãn hội thảo", (await office.GetAsync($"/van-ban/{paper}")).QuerySelector(".sk-note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await _portal.As(TestOrganisation.UnitStaff).StatusAsync("/"));
    }

    [Theory]
    [InlineData("", "true")]
    [InlineData("Hoãn", "false")]
    public async Task Without_reason_or_confirmation_it_stays_in_force(string reason, string confirmed)
    {
        var paper = _portal.LoadPlan(_portal.AddPlan(PaperStatus.Issued)).IssuedDocument!.Id;

        var answer = await _portal.As(TestOrganisation.Office).PostAsync($"/van-ban/{paper}/thu-hoi", new { Reason = reason, IsConfirmed = confirmed });

        Assert.Single(answer.Refusals);
        Assert.Equal(IssuedStatus.InForce, Status(paper));
    }

    [Fact]
    public async Task Two_who_revoke_at_once_revoke_once()
    {
        var paper = _portal.LoadPlan(_portal.AddPlan(PaperStatus.Issued)).IssuedDocument!.Id;
        var browsers = Enumerable.Range(0, 3).Select(_ => _portal.As(TestOrganisation.Office)).ToList();
        var pages = await Task.WhenAll(browsers.Select(browser => browser.GetAsync($"/van-ban/{paper}/thu-hoi")));

        var answers = await Task.WhenAll(browsers.Select((browser, index) => browser.PostAsync(pages[index], new { Reason = $"Lý do {index}", IsConfirmed = "true" })));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Found);
        Assert.Equal(IssuedStatus.Revoked, Status(paper));
        using var db = _portal.NewContext();
        Assert.Equal(1, db.History.Count(entry => entry.Subject == nameof(IssuedDocument) && entry.Summary.StartsWith("Thu hồi")));
    }

    [Fact]
    public async Task Only_the_office_attaches_and_revokes()
    {
        var paper = _portal.LoadPlan(_portal.AddPlan(PaperStatus.Issued)).IssuedDocument!.Id;
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.CsShtt, TestOrganisation.Director, TestOrganisation.Administrator })
        {
            Assert.Equal(HttpStatusCode.Forbidden, await _portal.As(account).StatusAsync($"/van-ban/{paper}/ban-ky-so"));
            Assert.Equal(HttpStatusCode.Forbidden, await _portal.As(account).StatusAsync($"/van-ban/{paper}/thu-hoi"));
        }

        Assert.Equal(HttpStatusCode.NotFound, await _portal.As(TestOrganisation.Office).StatusAsync("/van-ban/99999/thu-hoi"));
        Assert.Equal(HttpStatusCode.NotFound, await _portal.As(TestOrganisation.Office).StatusAsync("/van-ban/99999/ban-ky-so"));
    }

    private IssuedStatus Status(int paper)
    {
        using var db = _portal.NewContext();
        return db.IssuedDocuments.Single(known => known.Id == paper).Status;
    }
}
