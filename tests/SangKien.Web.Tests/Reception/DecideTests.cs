using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Contributions;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Reception;

public sealed class DecideTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Accepting_does_the_task_of_the_unit_in_the_same_save()
    {
        var (workshop, id) = Arrange(TestOrganisation.UnitStaff);
        var answer = await portal.As(TestOrganisation.CsShtt).PostAsync(Address(workshop, id), new { }, action: "/tiep-nhan");
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        await using var db = portal.NewContext();
        var contribution = await db.Contributions.SingleAsync(found => found.Id == id);
        var task = await db.UnitTasks.SingleAsync(task => task.WorkshopId == workshop.Id && task.UnitId == contribution.UnitId && task.Kind == AssignmentKind.Contribution);
        Assert.Equal((ContributionStatus.Accepted, UnitTaskStatus.Done), (contribution.Status, task.Status));
        Assert.Contains("tiếp nhận", (await portal.As(TestOrganisation.UnitStaff).GetAsync("/")).QuerySelector(".sk-flash")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_wrote_it_cannot_accept_it_but_his_colleague_can()
    {
        var (workshop, id) = Arrange(TestOrganisation.CsShtt);
        var author = portal.As(TestOrganisation.CsShtt);
        var page = await author.GetAsync(Address(workshop, id));
        Assert.DoesNotContain(page.QuerySelectorAll("form"), form => form.GetAttribute("action")!.EndsWith("/tiep-nhan", StringComparison.Ordinal));
        var token = page.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await author.PostRawAsync($"{Address(workshop, id)}/tiep-nhan", [new("__RequestVerificationToken", token)]);
        Assert.Equal(ContributionStatus.Submitted, await StatusAsync(id));
        await portal.As(TestOrganisation.SecondCsShtt).PostAsync(Address(workshop, id), new { }, action: "/tiep-nhan");
        Assert.Equal(ContributionStatus.Accepted, await StatusAsync(id));
    }

    [Fact]
    public async Task Returning_sets_three_working_days_and_the_unit_sees_it_first()
    {
        var (workshop, id) = Arrange(TestOrganisation.UnitStaff);
        var reader = portal.As(TestOrganisation.CsShtt);
        Assert.Equal("10/10/2022", (await reader.GetAsync(Address(workshop, id))).QuerySelector("[name=SupplementDueOn]")!.GetAttribute("value"));
        await reader.PostAsync(Address(workshop, id), new { Reason = "Bổ sung số liệu năm 2022 <script>" }, action: "/tra-lai");
        await using var db = portal.NewContext();
        var contribution = await db.Contributions.SingleAsync(found => found.Id == id);
        Assert.Equal((ContributionStatus.Returned, new DateOnly(2022, 10, 10)), (contribution.Status, contribution.SupplementDueOn));
        var home = await portal.As(TestOrganisation.UnitStaff).GetAsync("/");
        Assert.Contains("Bổ sung số liệu năm 2022 <script>", home.QuerySelector(".sk-note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Bổ sung tham luận", home.QuerySelector(".sk-deadline .btn-primary")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("", "2022-10-26")]
    [InlineData("Bổ sung", "2022-10-04")]
    [InlineData("Bổ sung", "")]
    public async Task A_return_without_reason_or_with_a_past_day_is_refused_and_loses_nothing(string reason, string day)
    {
        var (workshop, id) = Arrange(TestOrganisation.UnitStaff);
        var answer = await portal.As(TestOrganisation.CsShtt).PostAsync(Address(workshop, id), new { Reason = reason, SupplementDueOn = day }, action: "/tra-lai");
        Assert.NotEmpty(answer.Refusals);
        Assert.Equal(reason, answer.Page!.QuerySelector("[name=Reason]")!.TextContent.Trim());
        Assert.Equal(ContributionStatus.Submitted, await StatusAsync(id));
    }

    [Fact]
    public async Task Two_acceptances_at_once_leave_one_and_no_error()
    {
        var (workshop, id) = Arrange(TestOrganisation.UnitStaff);
        var readers = new[] { portal.As(TestOrganisation.CsShtt), portal.As(TestOrganisation.SecondCsShtt), portal.As(TestOrganisation.Director) };
        var pages = await Task.WhenAll(readers.Select(reader => reader.GetAsync(Address(workshop, id))));
        var answers = await Task.WhenAll(readers.Zip(pages, (reader, page) => reader.PostAsync(page, new { }, action: "/tiep-nhan")));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
        await using var db = portal.NewContext();
        Assert.Equal(1, await db.History.CountAsync(entry => entry.WorkshopId == workshop.Id && entry.Summary == "Tiếp nhận tham luận"));
    }

    [Fact]
    public async Task Readers_see_the_frozen_text_and_never_the_one_being_written()
    {
        var (workshop, id) = Arrange(TestOrganisation.UnitStaff);
        await portal.As(TestOrganisation.CsShtt).PostAsync(Address(workshop, id), new { Reason = "Bổ sung" }, action: "/tra-lai");
        var unit = $"/hoi-thao/{workshop.Id}/tham-luan";
        await portal.As(TestOrganisation.UnitStaff).PostAsync(unit, new { Situation = "Đang viết dở" }, action: unit, button: "save");
        var page = await portal.As(TestOrganisation.CsShtt).GetAsync(Address(workshop, id));
        Assert.DoesNotContain("Đang viết dở", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Thực trạng congnghe", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_units_and_the_office_do_not_read_it()
    {
        var (workshop, id) = Arrange(TestOrganisation.UnitStaff);
        foreach (var account in new[] { TestOrganisation.OtherUnitStaff, TestOrganisation.Office, TestOrganisation.Administrator })
        {
            Assert.Equal(HttpStatusCode.Forbidden, await portal.As(account).StatusAsync(Address(workshop, id)));
            Assert.Equal(HttpStatusCode.NotFound, await portal.As(account).StatusAsync($"{Address(workshop, id)}/bien-nhan.pdf"));
            Assert.Equal(HttpStatusCode.NotFound, await portal.As(account).StatusAsync($"{Address(workshop, id)}/ban-tham-luan.pdf"));
        }

        Assert.Equal(HttpStatusCode.OK, await portal.As(TestOrganisation.Director).StatusAsync($"{Address(workshop, id)}/ban-tham-luan.pdf"));
    }

    [Fact]
    public async Task The_list_sorts_filters_and_needs_the_same_queries_however_long()
    {
        var (workshop, _) = Arrange(TestOrganisation.UnitStaff);
        var reader = portal.As(TestOrganisation.CsShtt);
        var address = $"/hoi-thao/{workshop.Id}/tham-luan/danh-sach";
        await reader.GetAsync(address);
        var one = await portal.Sql.CountAsync(() => reader.GetAsync(address));
        await using (var db = portal.NewContext())
        {
            IssuedWorkshop.Submitted(db, workshop, TestOrganisation.OtherUnitStaff);
            IssuedWorkshop.Submitted(db, workshop, TestOrganisation.Office);
        }

        Assert.Equal(one, await portal.Sql.CountAsync(() => reader.GetAsync(address)));
        var page = await reader.GetAsync($"{address}?sap=don-vi&chieu=giam");
        Assert.Equal(["Thanh tra Sở", "Phòng Quản lý Công nghệ", "Văn phòng Sở"], page.QuerySelectorAll("tbody th a").Select(link => link.TextContent));
        Assert.Empty((await reader.GetAsync($"{address}?trang-thai=Accepted")).QuerySelectorAll("tbody tr"));
        Assert.Single((await reader.GetAsync($"{address}?tim=thanh+tra")).QuerySelectorAll("tbody tr"));
    }

    private static string Address(Workshop workshop, int id) => $"/hoi-thao/{workshop.Id}/tham-luan/{id}";

    private (Workshop Workshop, int Id) Arrange(string author)
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        return (workshop, IssuedWorkshop.Submitted(db, workshop, author).Id);
    }

    private async Task<ContributionStatus> StatusAsync(int id)
    {
        await using var db = portal.NewContext();
        return (await db.Contributions.SingleAsync(contribution => contribution.Id == id)).Status;
    }
}
