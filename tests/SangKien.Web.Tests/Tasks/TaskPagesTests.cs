using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Plans;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Tasks;

public sealed class TaskPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_unit_starts_its_task_by_a_button_and_closes_it_with_a_result()
    {
        var task = Task(TestOrganisation.Office, AssignmentKind.Work);
        var browser = portal.As(TestOrganisation.Office);
        await browser.GetAsync($"/nhiem-vu/{task.Id}");
        Assert.Null((await FindAsync(task.Id)).OpenedAtUtc);

        await browser.PostAsync("/nhiem-vu?trang-thai=Open", new { }, action: $"/nhiem-vu/{task.Id}/bat-dau");
        Assert.Equal(PortalFactory.Start.UtcDateTime, (await FindAsync(task.Id)).OpenedAtUtc);

        Assert.NotEmpty((await browser.PostAsync($"/nhiem-vu/{task.Id}", new { Result = "" }, action: "/hoan-thanh")).Refusals);
        await browser.PostAsync($"/nhiem-vu/{task.Id}", new { Result = "Đã chuẩn bị xong" }, action: "/hoan-thanh");
        Assert.Equal((UnitTaskStatus.Done, "Đã chuẩn bị xong"), ((await FindAsync(task.Id)).Status, (await FindAsync(task.Id)).Result));
    }

    [Fact]
    public async Task Starting_the_contribution_leads_to_its_form()
    {
        var task = Task(TestOrganisation.UnitStaff, AssignmentKind.Contribution);
        var answer = await portal.As(TestOrganisation.UnitStaff).PostAsync("/", new { }, action: $"/nhiem-vu/{task.Id}/bat-dau");
        Assert.Equal($"/hoi-thao/{task.WorkshopId}/tham-luan", answer.Location);
        Assert.NotNull((await FindAsync(task.Id)).OpenedAtUtc);
    }

    [Fact]
    public async Task The_call_for_contributions_cannot_be_closed_by_hand()
    {
        var task = Task(TestOrganisation.UnitStaff, AssignmentKind.Contribution);
        var browser = portal.As(TestOrganisation.UnitStaff);
        var token = (await browser.GetAsync($"/nhiem-vu/{task.Id}")).QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await browser.PostRawAsync($"/nhiem-vu/{task.Id}/hoan-thanh", [new("__RequestVerificationToken", token), new("Result", "Đã nộp")]);
        Assert.Equal(UnitTaskStatus.Open, (await FindAsync(task.Id)).Status);
    }

    [Fact]
    public async Task Another_unit_does_not_see_it_and_readers_cannot_act_on_it()
    {
        var task = Task(TestOrganisation.UnitStaff, AssignmentKind.Contribution);
        Assert.Equal(HttpStatusCode.NotFound, await portal.As(TestOrganisation.OtherUnitStaff).StatusAsync($"/nhiem-vu/{task.Id}"));
        Assert.Equal(HttpStatusCode.Forbidden, await portal.As(TestOrganisation.Administrator).StatusAsync("/nhiem-vu"));
        var director = portal.As(TestOrganisation.Director);
        var token = (await director.GetAsync("/nhiem-vu")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.NotFound, (await director.PostRawAsync($"/nhiem-vu/{task.Id}/bat-dau", [new("__RequestVerificationToken", token)])).Status);
    }

    [Fact]
    public async Task A_unit_lists_its_own_tasks_and_CsShtt_all_of_them()
    {
        Task(TestOrganisation.UnitStaff, AssignmentKind.Contribution);
        var own = await portal.As(TestOrganisation.UnitStaff).GetAsync("/nhiem-vu");
        Assert.All(own.QuerySelectorAll("[data-label='Đơn vị']"), cell => Assert.Equal("Phòng Quản lý Công nghệ", cell.TextContent));
        var all = await portal.As(TestOrganisation.CsShtt).GetAsync("/nhiem-vu?tim=thanh+tra");
        Assert.NotEmpty(all.QuerySelectorAll("tbody tr"));
    }

    private UnitTask Task(string userName, AssignmentKind kind)
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        var unitId = IssuedWorkshop.Person(db, userName).UnitId;
        return db.UnitTasks.Single(task => task.WorkshopId == workshop.Id && task.UnitId == unitId && task.Kind == kind);
    }

    private async Task<UnitTask> FindAsync(int id)
    {
        await using var db = portal.NewContext();
        return await db.UnitTasks.SingleAsync(task => task.Id == id);
    }
}
