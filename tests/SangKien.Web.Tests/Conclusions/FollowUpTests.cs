using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Conclusions;

/// <summary>A task by a conclusion: reported with evidence, confirmed, reminded of.</summary>
public sealed class FollowUpTests(ConcludedPortal portal) : IClassFixture<ConcludedPortal>
{
    private static readonly byte[] Pdf = "%PDF-1.7\nmau-mo-ta-chua-cong-bo\n%%EOF"u8.ToArray();

    [Fact]
    public async Task A_unit_reports_with_evidence_and_CsShtt_confirms()
    {
        var task = Arrange();
        var (address, unit) = ($"/nhiem-vu/{task.Id}", portal.As(TestOrganisation.UnitStaff));
        var form = FormUpload.Of(await unit.GetAsync(address), "#bao-cao", Pdf, "mau.pdf", ("Result", "Đã ban hành mẫu theo Quyết định số 12"));
        Assert.Equal(HttpStatusCode.Redirect, (await FormUpload.SendAsync(unit, $"{address}/tep", form)).Status);
        Assert.Equal("Đã ban hành mẫu theo Quyết định số 12", (await unit.GetAsync(address)).QuerySelector("[name=Result]")!.TextContent.Trim());
        Found(await unit.PostAsync(address, new { }, action: "/bao-cao"));

        var reader = portal.As(TestOrganisation.SecondCsShtt);
        var page = await reader.GetAsync(address);
        using var file = await reader.SendAsync(page.QuerySelector("a[href*='/tep/']")!.GetAttribute("href")!);
        Assert.Equal(Pdf, await file.Content.ReadAsByteArrayAsync());
        Found(await reader.PostAsync(page, new { }, action: "/xac-nhan"));

        await using var db = portal.NewContext();
        Assert.All(await db.UnitTasks.Where(known => known.ConclusionId == task.ConclusionId).ToListAsync(), known => Assert.Equal(UnitTaskStatus.Done, known.Status));
        Assert.Contains(await db.Notifications.Include(told => told.Person).ToListAsync(), told => told.Link == address && told.Person.UnitId == task.UnitId);
        Assert.Equal(
            ["Đính kèm minh chứng “mau.pdf” (1 KB)", "Báo cáo kết quả nhiệm vụ KL.1: Mẫu mô tả sáng kiến", "Xác nhận hoàn thành nhiệm vụ KL.1: Mẫu mô tả sáng kiến"],
            (await db.History.Where(entry => entry.Subject == "UnitTask" && entry.SubjectId == task.Id).OrderBy(entry => entry.Id).Select(entry => entry.Summary).ToListAsync()).Skip(1));
    }

    [Fact]
    public async Task Another_unit_sees_neither_the_task_nor_its_evidence_and_who_sees_the_task_sees_no_draft_of_it()
    {
        var task = Arrange();
        var (address, unit, other) = ($"/nhiem-vu/{task.Id}", portal.As(TestOrganisation.UnitStaff), portal.As(TestOrganisation.OtherUnitStaff));
        await FormUpload.SendAsync(unit, $"{address}/tep", FormUpload.Of(await unit.GetAsync(address), "#bao-cao", Pdf, "mau.pdf", ("Result", "Kết quả kín của đơn vị")));
        var link = (await unit.GetAsync(address)).QuerySelector("a[href*='/tep/']")!.GetAttribute("href")!;

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (await other.StatusAsync(address), await other.StatusAsync(link)));
        foreach (var account in (string[])[TestOrganisation.SecondCsShtt, TestOrganisation.Office, TestOrganisation.Director])
        {
            var reader = portal.As(account);
            var page = await reader.GetAsync(address);
            Assert.Empty(page.QuerySelectorAll("main a[href*='/tep/']"));
            Assert.DoesNotContain("Kết quả kín", page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, await reader.StatusAsync(link));
        }

        Assert.DoesNotContain("Kết quả kín", (await other.GetAsync("/nhiem-vu")).Body!.TextContent, StringComparison.Ordinal);
        var token = (await other.GetAsync("/tai-khoan/doi-mat-khau")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var step in (string[])["/bao-cao", "/luu", "/xac-nhan", "/chua-dat"])
            Assert.Contains((await other.PostRawAsync(address + step, [new("__RequestVerificationToken", token), new("Result", "x"), new("Reason", "x"), new("Version", $"{Guid.NewGuid()}")])).Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.Forbidden, HttpStatusCode.Redirect });
        Assert.Equal(UnitTaskStatus.Open, (await LoadAsync(task.Id)).Status);
    }

    [Fact]
    public async Task Of_two_who_confirm_at_once_one_does_and_the_other_is_told()
    {
        var task = Arrange(UnitTaskStatus.Reported);
        var pages = new List<(Browser Browser, AngleSharp.Html.Dom.IHtmlDocument Page)>();
        foreach (var account in (string[])[TestOrganisation.CsShtt, TestOrganisation.Director])
        {
            var browser = portal.As(account);
            pages.Add((browser, await browser.GetAsync($"/nhiem-vu/{task.Id}")));
        }

        var answers = await Task.WhenAll(pages.Select(one => one.Browser.PostAsync(one.Page, new { }, action: "/xac-nhan")));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Redirect);
        Assert.NotEmpty(answers.Single(answer => answer.Status == HttpStatusCode.OK).Refusals);
        await using var db = portal.NewContext();
        Assert.Equal(1, await db.History.CountAsync(entry => entry.Subject == "UnitTask" && entry.SubjectId == task.Id && entry.Summary.StartsWith("Xác nhận")));
    }

    [Theory]
    [InlineData("/bao-cao", "Result", "", "Cần ghi kết quả thực hiện.")]
    [InlineData("/tep", "Result", "Đang làm dở", "Chọn tệp minh chứng")]
    public async Task A_bad_report_is_refused_and_what_was_typed_stays(string step, string field, string value, string reason)
    {
        var task = Arrange();
        var unit = portal.As(TestOrganisation.UnitStaff);
        var page = await unit.GetAsync($"/nhiem-vu/{task.Id}");
        var fields = FormFields.Of((AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector("#bao-cao")!, null);
        fields.Set(field, value);
        var answer = await unit.PostRawAsync($"/nhiem-vu/{task.Id}{step}", fields.All);

        Assert.Contains(reason, string.Join(' ', answer.Refusals), StringComparison.Ordinal);
        Assert.Equal(value, answer.Page!.QuerySelector("[name=Result]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Sending_back_needs_a_reason_and_the_unit_reads_it()
    {
        var task = Arrange(UnitTaskStatus.Reported);
        var (address, reader) = ($"/nhiem-vu/{task.Id}", portal.As(TestOrganisation.CsShtt));
        Assert.Equal(["Nêu lý do chưa xác nhận."], (await reader.PostAsync(address, new { Reason = "" }, action: "/chua-dat")).Refusals);
        Found(await reader.PostAsync(address, new { Reason = "Chưa có văn bản ban hành" }, action: "/chua-dat"));
        Assert.Contains("Chưa có văn bản ban hành", (await portal.As(TestOrganisation.UnitStaff).GetAsync(address)).Body!.TextContent, StringComparison.Ordinal);
    }

    private UnitTask Arrange(UnitTaskStatus status = UnitTaskStatus.Open)
    {
        using var db = portal.NewContext();
        return ConcludedWorkshop.Task(db, status);
    }

    private async Task<UnitTask> LoadAsync(int id)
    {
        await using var db = portal.NewContext();
        return await db.UnitTasks.AsNoTracking().SingleAsync(task => task.Id == id);
    }

    private static void Found(Answer answer) => Assert.True(answer.Status == HttpStatusCode.Redirect, $"{answer.Status}: {string.Join(' ', answer.Refusals)}");
}
