using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Contributions;

public sealed class EditTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Hostile = "\"><img src=x onerror=alert(1)><svg/onload=alert(2)>";

    [Fact]
    public async Task The_first_save_begins_the_draft_and_opens_the_task()
    {
        var workshop = Issue();
        var browser = portal.As(TestOrganisation.UnitStaff);
        var answer = await browser.PostAsync(Address(workshop), Fields(("Title", "Đưa sáng kiến vào cuộc sống"), ("Ideas[0].Title", "Một"), ("Ideas[0].Content", "Nội dung một")), button: "save");
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);

        await using var db = portal.NewContext();
        var contribution = await Own(db, workshop);
        Assert.Equal((ContributionStatus.Draft, "Đưa sáng kiến vào cuộc sống", 1), (contribution.Status, contribution.Title, contribution.CompleteIdeaCount));
        Assert.Equal("Một", Assert.Single(contribution.Ideas).Title);
        Assert.NotNull((await db.UnitTasks.SingleAsync(task => task.WorkshopId == workshop.Id && task.UnitId == contribution.UnitId)).OpenedAtUtc);
        Assert.Single(await db.History.Where(entry => entry.WorkshopId == workshop.Id && entry.UnitId == contribution.UnitId).ToListAsync());
    }

    [Fact]
    public async Task Opening_the_page_changes_nothing()
    {
        var workshop = Issue();
        await portal.As(TestOrganisation.UnitStaff).GetAsync(Address(workshop));
        await using var db = portal.NewContext();
        Assert.False(await db.Contributions.AnyAsync(contribution => contribution.WorkshopId == workshop.Id));
        Assert.False(await db.UnitTasks.AnyAsync(task => task.WorkshopId == workshop.Id && task.OpenedAtUtc != null));
    }

    [Fact]
    public async Task The_page_says_the_phrase_the_last_moment_the_counter_and_why_it_cannot_be_sent()
    {
        var workshop = Issue();
        Draft(workshop, ideas: 1);
        var page = await portal.As(TestOrganisation.UnitStaff).GetAsync(Address(workshop));
        var main = page.QuerySelector("main")!.TextContent;
        Assert.Contains("trước ngày 22/10/2022", main, StringComparison.Ordinal);
        Assert.Contains("đến hết thứ Sáu, ngày 21/10/2022", main, StringComparison.Ordinal);
        Assert.Contains("mới có 1/2 ý tưởng", page.QuerySelector("#ly-do")!.TextContent, StringComparison.Ordinal);
        var send = page.QuerySelector("[data-send]")!;
        Assert.Equal(("true", "ly-do"), (send.GetAttribute("aria-disabled"), send.GetAttribute("aria-describedby")));
        Assert.Contains("ít nhất 2 ý tưởng", page.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Các giải pháp cụ thể", page.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ideas_are_added_ordered_removed_and_brought_back_by_buttons()
    {
        var workshop = Issue();
        Draft(workshop);
        var browser = portal.As(TestOrganisation.UnitStaff);
        var moved = await browser.PostAsync(Address(workshop), new { }, button: "move:1:0");
        Assert.EndsWith("#y-tuong-1", moved.Location, StringComparison.Ordinal);
        Assert.Equal(["Ý tưởng congnghe 2", "Ý tưởng congnghe 1"], await Titles(workshop));

        await browser.PostAsync(Address(workshop), new { }, button: "remove:0");
        Assert.Equal(["Ý tưởng congnghe 1"], await Titles(workshop));

        await browser.PostAsync(Address(workshop), new { }, button: "restore:0");
        Assert.Equal(["Ý tưởng congnghe 1", "Ý tưởng congnghe 2"], await Titles(workshop));

        var added = await browser.PostAsync(Address(workshop), Fields(("Situation", "Vừa gõ thêm")), button: "add");
        Assert.Equal(3, added.Page!.QuerySelectorAll("[data-idea]").Length);
        Assert.Equal("Vừa gõ thêm", added.Page.QuerySelector("[name=Situation]")!.TextContent.Trim());
    }

    [Fact]
    public async Task An_idea_that_is_dragged_takes_its_new_place_and_a_place_that_is_none_changes_nothing()
    {
        var workshop = Issue();
        Draft(workshop, ideas: 3);
        var browser = portal.As(TestOrganisation.UnitStaff);
        await browser.PostAsync(Address(workshop), Fields(("Step", "move:0:2"), ("Situation", "Vừa gõ thêm")));
        string[] dragged = ["Ý tưởng congnghe 2", "Ý tưởng congnghe 3", "Ý tưởng congnghe 1"];
        Assert.Equal(dragged, await Titles(workshop));
        await using (var db = portal.NewContext())
            Assert.Equal("Vừa gõ thêm", (await Own(db, workshop)).Situation);

        foreach (var step in (string[])["move:0:7", "move:9:0", "move:0:-1", "move:0", "move:a:b", "move:1:0:2"])
        {
            Assert.Equal(HttpStatusCode.Redirect, (await browser.PostAsync(Address(workshop), Fields(("Step", step)))).Status);
            Assert.Equal(dragged, await Titles(workshop));
        }
    }

    [Fact]
    public async Task A_discarded_draft_is_restored()
    {
        var workshop = Issue();
        Draft(workshop);
        var browser = portal.As(TestOrganisation.UnitStaff);
        await browser.PostAsync(Address(workshop), new { }, action: "/xoa");
        Assert.Empty(await Titles(workshop));
        await browser.PostAsync(Address(workshop), new { }, action: "/khoi-phuc");
        Assert.Equal(["Ý tưởng congnghe 1", "Ý tưởng congnghe 2"], await Titles(workshop));
    }

    [Fact]
    public async Task Too_long_a_text_is_refused_with_everything_still_in_the_form()
    {
        var workshop = Issue();
        var answer = await portal.As(TestOrganisation.UnitStaff).PostAsync(
            Address(workshop), Fields(("Title", new string('x', 301)), ("Situation", "Không được mất"), ("Ideas[1].Content", "Cũng không")), button: "save");
        Assert.NotEmpty(answer.Refusals);
        Assert.Equal("Không được mất", answer.Page!.QuerySelector("[name=Situation]")!.TextContent.Trim());
        Assert.Equal("Cũng không", answer.Page.QuerySelector("[name='Ideas[1].Content']")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_line_end_counts_once_as_the_browser_counts_it()
    {
        var workshop = Issue();
        var browser = portal.As(TestOrganisation.UnitStaff);
        var longest = string.Join("\r\n", Enumerable.Repeat(new string('x', 99), 200)) + "x";
        Assert.Equal("20000", (await browser.GetAsync(Address(workshop))).QuerySelector("[name=Situation]")!.GetAttribute("maxlength"));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostAsync(Address(workshop), Fields(("Situation", longest)), button: "save")).Status);
        await using (var db = portal.NewContext())
            Assert.Equal(longest.Replace("\r\n", "\n", StringComparison.Ordinal), (await Own(db, workshop)).Situation);
        Assert.NotEmpty((await browser.PostAsync(Address(workshop), Fields(("Situation", longest + "x")), button: "save")).Refusals);
    }

    [Fact]
    public async Task The_countdown_names_the_servers_moment_and_what_then_holds()
    {
        using var own = new PortalFactory();
        Workshop workshop;
        using (var db = own.NewContext())
            workshop = IssuedWorkshop.Add(db, Core.Deadlines.LatePolicy.AcceptAsLate);
        own.Time.SetUtcNow(IssuedWorkshop.Cutoff - TimeSpan.FromMinutes(130));
        var browser = own.As(TestOrganisation.UnitStaff);
        var countdown = (await browser.GetAsync(Address(workshop))).QuerySelector("[data-countdown]")!;
        Assert.Equal(("còn 2 giờ 10 phút", "timer"), (countdown.TextContent, countdown.GetAttribute("role")));
        Assert.Equal(("2022-10-21T17:00:00.000Z", "2022-10-21T14:50:00.000Z"), (countdown.GetAttribute("data-countdown"), countdown.GetAttribute("data-now")));
        Assert.Contains("ghi là nộp muộn", countdown.GetAttribute("data-after"), StringComparison.Ordinal);
        using var answer = await browser.SendAsync("/dong-ho");
        Assert.Equal("2022-10-21T14:50:00.000Z", await answer.Content.ReadAsStringAsync());

        own.Time.SetUtcNow(IssuedWorkshop.Cutoff);
        var late = await browser.GetAsync(Address(workshop));
        Assert.Null(late.QuerySelector("[data-countdown]"));
        Assert.Contains("bài đến sau được nhận và ghi là nộp muộn", late.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_text_is_shown_as_text()
    {
        var workshop = Issue();
        var browser = portal.As(TestOrganisation.UnitStaff);
        await browser.PostAsync(Address(workshop), Fields(("Title", Hostile), ("Situation", Hostile), ("Ideas[0].Title", Hostile), ("Ideas[0].Content", Hostile)), button: "save");
        var page = await browser.GetAsync(Address(workshop));
        Assert.Empty(page.QuerySelectorAll("main img, main svg[onload], [onerror]"));
        Assert.Equal(Hostile, page.QuerySelector("[name=Title]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_draft_of_another_unit_is_not_there()
    {
        var workshop = Issue();
        await using var db = portal.NewContext();
        var other = IssuedWorkshop.Draft(db, workshop, TestOrganisation.OtherUnitStaff);
        var browser = portal.As(TestOrganisation.UnitStaff);
        var page = await browser.GetAsync(Address(workshop));
        Assert.DoesNotContain("thanhtra", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        foreach (var file in new[] { "bien-nhan.pdf", "ban-tham-luan.pdf" })
            Assert.Equal(HttpStatusCode.NotFound, await browser.StatusAsync($"{Address(workshop)}/{other.Id}/{file}"));
        Assert.Equal(HttpStatusCode.NotFound, await portal.As(TestOrganisation.CsShtt).StatusAsync($"{Address(workshop)}/{other.Id}/ban-tham-luan.pdf"));
        Assert.Equal(HttpStatusCode.NotFound, await portal.As(TestOrganisation.CsShtt).StatusAsync($"{Address(workshop)}/{other.Id}"));
    }

    [Fact]
    public async Task Who_owes_no_contribution_has_no_form()
    {
        var workshop = Issue();
        Assert.Equal(HttpStatusCode.Forbidden, await portal.As(TestOrganisation.Director).StatusAsync(Address(workshop)));
        Assert.Equal(HttpStatusCode.Forbidden, await portal.As(TestOrganisation.Administrator).StatusAsync(Address(workshop)));
        Assert.Equal(HttpStatusCode.NotFound, await portal.As(TestOrganisation.UnitStaff).StatusAsync("/hoi-thao/999999/tham-luan"));
    }

    [Fact]
    public async Task The_background_save_answers_with_ids_so_that_the_next_one_adds_nothing_twice()
    {
        var workshop = Issue();
        var browser = portal.As(TestOrganisation.UnitStaff);
        var page = await browser.GetAsync(Address(workshop));
        var token = page.QuerySelector("#tham-luan [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var fields = new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["Start"] = "", ["Ideas[0].Title"] = "Một", ["Ideas[0].Content"] = "Nội dung", ["Ideas[1].Title"] = "" };
        for (var time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"{Address(workshop)}/tu-luu") { Content = new FormUrlEncodedContent(fields) };
            using var response = await browser.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Contains("\"completeIdeas\":1", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(["Một"], await Titles(workshop));
    }

    private static string Address(Workshop workshop) => $"/hoi-thao/{workshop.Id}/tham-luan";

    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields) => fields.ToDictionary(field => field.Name, field => field.Value);

    private Workshop Issue()
    {
        using var db = portal.NewContext();
        return IssuedWorkshop.Add(db);
    }

    private void Draft(Workshop workshop, int ideas = 2)
    {
        using var db = portal.NewContext();
        IssuedWorkshop.Draft(db, workshop, TestOrganisation.UnitStaff, ideas);
    }

    private async Task<List<string>> Titles(Workshop workshop)
    {
        await using var db = portal.NewContext();
        return [.. (await Own(db, workshop)).Ideas.OrderBy(idea => idea.Order).Select(idea => idea.Title)];
    }

    private static Task<Contribution> Own(Core.Data.PortalDbContext db, Workshop workshop) =>
        db.Contributions.Include(contribution => contribution.Ideas).SingleAsync(contribution => contribution.WorkshopId == workshop.Id);
}
