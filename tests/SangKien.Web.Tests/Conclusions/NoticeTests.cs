using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Integrity;
using SangKien.Core.Reviewing;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Conclusions;

/// <summary>The notice of conclusions from its draft to the tasks that it gives.</summary>
public sealed class NoticeTests(ConcludedPortal portal) : IClassFixture<ConcludedPortal>
{
    private const string Secret = "Điều chuyển kinh phí chưa công bố";

    [Fact]
    public async Task Conclusions_are_written_reviewed_numbered_and_become_tasks_of_their_units()
    {
        await using var db = portal.NewContext();
        var workshop = ConcludedWorkshop.Held(db);
        var address = $"/hoi-thao/{workshop.Id}/ket-luan/thong-bao";
        var (lead, office) = (IssuedWorkshop.Person(db, TestOrganisation.UnitStaff).UnitId, IssuedWorkshop.Person(db, TestOrganisation.Office));
        var (csShtt, director) = (portal.As(TestOrganisation.CsShtt), portal.As(TestOrganisation.Director));

        Found(await csShtt.PostAsync(address, new { }, action: "/lap"));
        Found(await csShtt.PostAsync(address, new { Assessments = "Hội thảo thiết thực\r\nTham luận nghiêm túc" }, action: "/thong-bao"));
        Found(await csShtt.PostAsync($"{address}/dong", new Dictionary<string, string>
        {
            ["Issue"] = "Kho sáng kiến", ["Text"] = "Xây dựng kho sáng kiến dùng chung", ["LeadUnitId"] = $"{lead}", ["CoordinatingUnitIds"] = $"{office.UnitId}",
            ["DueReading"] = "Before", ["DueOn"] = "15/12/2022", ["Product"] = "Phương án",
        }));
        Found(await csShtt.PostAsync($"{address}/trinh", new { ContentPersonId = $"{office.Id}", FormatPersonId = $"{office.Id}" }));
        Found(await director.PostAsync($"{address}/duyet", new { }, action: "/duyet"));
        Assert.DoesNotMatch(@"Số:\s*\d+/TB-KHCN", (await csShtt.GetAsync(address)).QuerySelector(".sk-preview")!.TextContent);
        Found(await portal.As(TestOrganisation.Office).PostAsync($"{address}/ban-hanh", new { IsConfirmed = "true" }, action: "/ban-hanh"));
        Assert.Matches(@"Số:\s*\d+/TB-KHCN", (await csShtt.GetAsync(address)).QuerySelector(".sk-preview")!.TextContent);

        var paper = await db.ClosingPapers.Include(known => known.IssuedDocument!.Files).Include(known => known.IssuedDocument!.Deliveries).SingleAsync(known => known.WorkshopId == workshop.Id);
        Assert.Equal((PaperStatus.Issued, "TB-KHCN", "Thông báo"), (paper.Status, paper.IssuedDocument!.Symbol, paper.IssuedDocument.TypeName));
        Assert.Equal(2, paper.IssuedDocument.Files.Count);
        Assert.NotEmpty(paper.IssuedDocument.Deliveries);
        var tasks = await db.UnitTasks.Where(task => task.WorkshopId == workshop.Id && task.ConclusionId != null).OrderByDescending(task => task.Part).ToListAsync();
        Assert.Equal([(lead, TaskPart.Lead), (office.UnitId, TaskPart.Coordinate)], tasks.Select(task => (task.UnitId, task.Part)));
        var list = await portal.As(TestOrganisation.UnitStaff).GetAsync("/nhiem-vu");
        Assert.Contains("KL.1. Kho sáng kiến", list.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await director.StatusAsync($"/hoi-thao/{workshop.Id}/ket-luan/danh-muc.pdf"));
    }

    [Fact]
    public async Task A_draft_is_seen_by_those_who_write_it_only()
    {
        var address = Address(PaperStatus.Draft, Secret);
        Assert.Contains(Secret, (await portal.As(TestOrganisation.CsShtt).GetAsync(address)).Body!.TextContent, StringComparison.Ordinal);
        foreach (var reader in (string[])[TestOrganisation.Director, TestOrganisation.Office])
        {
            Assert.DoesNotContain(Secret, (await portal.As(reader).GetAsync(address)).Body!.TextContent, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, await portal.As(reader).StatusAsync($"{address}/van-ban.pdf"));
        }

        foreach (var other in (string[])[TestOrganisation.UnitStaff, TestOrganisation.Administrator])
        {
            Assert.NotEqual(HttpStatusCode.OK, await portal.As(other).StatusAsync(address));
            Assert.NotEqual(HttpStatusCode.OK, await portal.As(other).StatusAsync($"{address}/van-ban.docx"));
        }
    }

    [Fact]
    public async Task Two_who_issue_at_once_spend_one_number_and_give_each_task_once()
    {
        var address = Address(PaperStatus.Approved);
        await using var db = portal.NewContext();
        var before = (await db.NumberRegisters.AsNoTracking().SingleAsync()).LastNumber;
        var browser = portal.As(TestOrganisation.Office);
        var page = await browser.GetAsync($"{address}/ban-hanh");
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => browser.PostAsync(page, new { IsConfirmed = "true" }, action: "/ban-hanh")));

        var workshopId = int.Parse(address.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(before + 1, (await db.NumberRegisters.AsNoTracking().SingleAsync()).LastNumber);
        Assert.Equal(2, await db.UnitTasks.CountAsync(task => task.WorkshopId == workshopId && task.ConclusionId != null));
    }

    [Fact]
    public async Task Revoking_the_notice_cancels_what_nobody_has_confirmed()
    {
        await using var db = portal.NewContext();
        var task = ConcludedWorkshop.Task(db, UnitTaskStatus.Reported);
        var paper = await db.ClosingPapers.SingleAsync(known => known.WorkshopId == task.WorkshopId);
        Found(await portal.As(TestOrganisation.Office).PostAsync($"/van-ban/{paper.IssuedDocumentId}/thu-hoi", new { Reason = "Sai thời hạn", IsConfirmed = "true" }));

        await using var after = portal.NewContext();
        Assert.Equal(PaperStatus.Revoked, (await after.ClosingPapers.SingleAsync(known => known.Id == paper.Id)).Status);
        Assert.All(await after.UnitTasks.Where(known => known.WorkshopId == task.WorkshopId && known.ConclusionId != null).ToListAsync(), known => Assert.Equal(UnitTaskStatus.Cancelled, known.Status));
    }

    [Fact]
    public async Task A_row_that_somebody_changed_meanwhile_is_refused_and_what_was_typed_stays()
    {
        var address = Address(PaperStatus.Draft);
        var browser = portal.As(TestOrganisation.CsShtt);
        var link = (await browser.GetAsync(address)).QuerySelector("a[href*='/dong/']")!.GetAttribute("href")!;
        var (mine, theirs) = (await browser.GetAsync(link), await browser.GetAsync(link));
        Found(await browser.PostAsync(theirs, new { Text = "Bản của đồng nghiệp" }));
        var answer = await browser.PostAsync(mine, new { Text = "Bản của tôi" });

        Assert.Contains("vừa được người khác sửa", Assert.Single(answer.Refusals), StringComparison.Ordinal);
        Assert.Contains("Bản của tôi", answer.Page!.QuerySelector("[name=Text]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Issue", "", "Hãy ghi vấn đề.")]
    [InlineData("DueOn", "01/10/2022", "Thời hạn phải ở sau")]
    [InlineData("DueOn", "31/02/2023", "")]
    [InlineData("LeadUnitId", "", "cần có đơn vị chủ trì")]
    [InlineData("LeadUnitId", "987654", "không còn hoạt động")]
    [InlineData("CoordinatingUnitIds", "987654", "không còn hoạt động")]
    [InlineData("IdeaId", "987654", "không thuộc hội thảo")]
    public async Task A_bad_row_is_refused_with_a_sentence_and_nothing_is_stored(string field, string value, string reason)
    {
        await using var db = portal.NewContext();
        var address = Address(PaperStatus.Draft);
        var good = new Dictionary<string, string> { ["Issue"] = "Việc", ["Text"] = "Làm", ["LeadUnitId"] = $"{IssuedWorkshop.Person(db, TestOrganisation.UnitStaff).UnitId}", ["DueOn"] = "15/12/2022", [field] = value };
        var answer = await portal.As(TestOrganisation.CsShtt).PostAsync($"{address}/dong", good);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(reason, string.Join(' ', answer.Refusals), StringComparison.Ordinal);
        Assert.NotEmpty(answer.Refusals);
    }

    [Fact]
    public async Task Every_invariant_of_what_follows_holds_and_a_breach_behind_the_portals_back_is_found()
    {
        await using var db = portal.NewContext();
        var task = ConcludedWorkshop.Task(db, UnitTaskStatus.Done);
        ConcludedWorkshop.Minutes(db, await db.Workshops.SingleAsync(workshop => workshop.Id == task.WorkshopId), MinutesStatus.SignedByBoth);
        Assert.Equal([0, 0, 0], await BreachesAsync("có đúng một nhiệm vụ", "do người khác xác nhận", "giữ nguyên nội dung"));

        await db.UnitTasks.Where(known => known.Id == task.Id).ExecuteUpdateAsync(update => update.SetProperty(known => known.ConfirmedByPersonId, known => known.ReportedByPersonId));
        await db.Minutes.Where(minutes => minutes.WorkshopId == task.WorkshopId).ExecuteUpdateAsync(update => update.SetProperty(minutes => minutes.SignedSha256, "0"));
        Assert.Equal([0, 1, 1], await BreachesAsync("có đúng một nhiệm vụ", "do người khác xác nhận", "giữ nguyên nội dung"));
        await db.UnitTasks.Where(known => known.Id == task.Id).ExecuteUpdateAsync(update => update.SetProperty(known => known.Part, TaskPart.Coordinate));
        Assert.Equal([1, 0, 1], await BreachesAsync("có đúng một nhiệm vụ", "do người khác xác nhận", "giữ nguyên nội dung"));
        await db.UnitTasks.Where(known => known.Id == task.Id).ExecuteUpdateAsync(update => update.SetProperty(known => known.Part, TaskPart.Lead).SetProperty(known => known.ConfirmedByPersonId, (int?)null));
        await db.Minutes.Where(minutes => minutes.WorkshopId == task.WorkshopId).ExecuteDeleteAsync();
    }

    private async Task<List<int>> BreachesAsync(params string[] titles)
    {
        var counts = new List<int>();
        await using var db = portal.NewContext();
        foreach (var title in titles)
            counts.Add((await Invariant.All.Single(invariant => invariant.Title.Contains(title, StringComparison.Ordinal)).BreachesAsync(db, default)).Count);
        return counts;
    }

    private string Address(PaperStatus status, string text = "Tham mưu ban hành mẫu")
    {
        using var db = portal.NewContext();
        var workshop = ConcludedWorkshop.Held(db);
        ConcludedWorkshop.Paper(db, workshop, status, text: text);
        return $"/hoi-thao/{workshop.Id}/ket-luan/thong-bao";
    }

    private static void Found(Answer answer) => Assert.True(answer.Status == HttpStatusCode.Redirect, $"{answer.Status}: {string.Join(' ', answer.Refusals)}");
}
