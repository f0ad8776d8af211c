using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Issuing;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Plans;

/// <summary>A change of an issued plan is a new plan that takes its place.</summary>
public sealed class ReplaceTests : IDisposable
{
    private readonly PortalFactory _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task The_new_plan_gives_anew_what_changed_and_keeps_contributions()
    {
        _portal.OpenRegister();
        int planId;
        using (var db = _portal.NewContext())
        {
            var workshop = IssuedWorkshop.Add(db);
            IssuedWorkshop.Submitted(db, workshop, TestOrganisation.UnitStaff);
            planId = db.Plans.Single(plan => plan.WorkshopId == workshop.Id).Id;
        }

        var csShtt = _portal.As(TestOrganisation.CsShtt);
        var started = await csShtt.PostAsync($"/ke-hoach/{planId}/thay-the", new { Reason = "Lùi hạn nộp" });
        var editor = await csShtt.FollowAsync(started);
        await csShtt.PostAsync(editor, new Dictionary<string, string>
        {
            ["Assignments[1].DueOn"] = "25/10/2022",
            ["Assignments[1].Text"] = "Giao mỗi phòng, đơn vị chuẩn bị ý kiến tham luận, gửi trước ngày 25/10/2022 để tổng hợp",
        });
        var newId = int.Parse(started.Location!.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(PaperStatus.Issued, _portal.LoadPlan(planId).Status);
        await IssueAsync(newId);

        var (earlier, newer) = (_portal.LoadPlan(planId), _portal.LoadPlan(newId));
        Assert.Equal((PaperStatus.Replaced, PaperStatus.Issued), (earlier.Status, newer.Status));
        Assert.Equal((IssuedStatus.Replaced, newer.IssuedDocumentId, "Lùi hạn nộp"), (earlier.IssuedDocument!.Status, earlier.IssuedDocument.ReplacedById, earlier.IssuedDocument.EndReason));
        Assert.Equal(new DateOnly(2022, 10, 25), newer.Workshop.ContributionDeadline!.On);
        await using var after = _portal.NewContext();
        Assert.Equal(ContributionStatus.Submitted, (await after.Contributions.SingleAsync(found => found.WorkshopId == newer.WorkshopId)).Status);
        var tasks = await after.UnitTasks.Where(task => task.WorkshopId == newer.WorkshopId).ToListAsync();
        Assert.Equal(6, tasks.Count);
        Assert.All(tasks.Where(task => task.Kind == AssignmentKind.Contribution), task => Assert.Equal(new DateOnly(2022, 10, 25), task.Due!.On));
        Assert.Contains("Được thay thế bởi", (await csShtt.GetAsync($"/ke-hoach/{planId}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_reason_no_plan_is_begun()
    {
        var id = _portal.AddPlan(PaperStatus.Issued);

        var answer = await _portal.As(TestOrganisation.CsShtt).PostAsync($"/ke-hoach/{id}/thay-the", new { Reason = " " });

        Assert.Equal(["Nêu lý do thay thế."], answer.Refusals);
        Assert.Equal(1, CountPlans());
    }

    [Fact]
    public async Task Two_who_begin_at_once_begin_one()
    {
        var id = _portal.AddPlan(PaperStatus.Issued);
        var browsers = new[] { TestOrganisation.CsShtt, TestOrganisation.SecondCsShtt, TestOrganisation.CsShtt, TestOrganisation.SecondCsShtt }.Select(_portal.As).ToList();
        var pages = await Task.WhenAll(browsers.Select(browser => browser.GetAsync($"/ke-hoach/{id}/thay-the")));

        var answers = await Task.WhenAll(browsers.Select((browser, index) => browser.PostAsync(pages[index], new { Reason = "Đổi hạn" })));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Found);
        Assert.All(answers.Where(answer => answer.Status == HttpStatusCode.OK), answer => Assert.Contains("Đã có bản nháp", Assert.Single(answer.Refusals), StringComparison.Ordinal));
        Assert.Equal(2, CountPlans());
    }

    [Fact]
    public async Task Issuing_the_new_plan_and_revoking_the_old_at_once_leaves_one_end()
    {
        _portal.OpenRegister();
        var id = _portal.AddPlan(PaperStatus.Issued);
        var csShtt = _portal.As(TestOrganisation.CsShtt);
        var started = await csShtt.PostAsync($"/ke-hoach/{id}/thay-the", new { Reason = "Đổi hạn" });
        var newId = int.Parse(started.Location!.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture);
        await ApproveAsync(newId);
        var (issuing, revoking) = (_portal.As(TestOrganisation.Office), _portal.As(TestOrganisation.Office));
        var issuePage = await issuing.GetAsync($"/ke-hoach/{newId}/ban-hanh");
        var revokePage = await revoking.GetAsync($"/van-ban/{_portal.LoadPlan(id).IssuedDocumentId}/thu-hoi");

        await Task.WhenAll(
            issuing.PostAsync(issuePage, new { IsConfirmed = "true" }, action: "/ban-hanh"),
            revoking.PostAsync(revokePage, new { Reason = "Hoãn", IsConfirmed = "true" }, action: "/thu-hoi"));

        var earlier = _portal.LoadPlan(id);
        Assert.Equal(PaperStatus.Issued, _portal.LoadPlan(newId).Status);
        Assert.True(earlier is { Status: PaperStatus.Replaced, IssuedDocument.Status: IssuedStatus.Replaced } or { Status: PaperStatus.Revoked, IssuedDocument.Status: IssuedStatus.Revoked });
        Assert.True(_portal.LoadPlan(newId).Workshop.IsCollecting);
    }

    private async Task IssueAsync(int id)
    {
        await ApproveAsync(id);
        var answer = await _portal.As(TestOrganisation.Office).PostAsync($"/ke-hoach/{id}/ban-hanh", new { IsConfirmed = "true" });
        Assert.Equal(HttpStatusCode.Found, answer.Status);
    }

    private async Task ApproveAsync(int id)
    {
        var csShtt = _portal.As(TestOrganisation.CsShtt);
        var submit = await csShtt.GetAsync($"/ke-hoach/{id}/trinh");
        var someone = submit.QuerySelector("#FormatPersonId option:last-child")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.Found, (await csShtt.PostAsync(submit, new { ContentPersonId = someone, FormatPersonId = someone })).Status);
        Assert.Equal(HttpStatusCode.Found, (await _portal.As(TestOrganisation.Director).PostAsync($"/ke-hoach/{id}/duyet", new { }, action: "/duyet")).Status);
    }

    private int CountPlans()
    {
        using var db = _portal.NewContext();
        return db.Plans.Count();
    }
}
