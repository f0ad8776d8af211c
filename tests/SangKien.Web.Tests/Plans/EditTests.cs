using System.Net;
using SangKien.Core.Reviewing;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Plans;

public sealed class EditTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Hostile = "\"><img src=x onerror=alert(1)>";

    [Fact]
    public async Task What_is_typed_is_saved_and_shown_again()
    {
        var id = portal.AddPlan(PaperStatus.Draft);
        var csShtt = portal.As(TestOrganisation.CsShtt);

        var saved = await csShtt.PostAsync($"/ke-hoach/{id}/soan", new Dictionary<string, string> { ["Venue"] = "Hội trường\r\ntầng 3", ["Purposes[0]"] = "- Mục đích mới", ["ExpectedMonth"] = "9/2022" });

        var page = await csShtt.FollowAsync(saved);
        Assert.Equal("Hội trường tầng 3", page.QuerySelector("#Venue")!.GetAttribute("value"));
        Assert.Equal(["Mục đích mới"], portal.LoadPlan(id).Content.Purposes);
        Assert.Equal(new DateOnly(2022, 9, 1), portal.LoadPlan(id).Content.ExpectedMonth);
        Assert.Equal("09/2022", page.QuerySelector("#ExpectedMonth")!.GetAttribute("value"));
        Assert.Contains("Đã lưu bản nháp.", page.QuerySelector(".sk-flash")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_are_added_moved_and_removed_by_plain_buttons_and_nothing_typed_is_lost()
    {
        var id = portal.AddPlan(PaperStatus.Draft);
        var csShtt = portal.As(TestOrganisation.CsShtt);

        await csShtt.PostAsync($"/ke-hoach/{id}/soan", new Dictionary<string, string> { ["FocusIssues[0]"] = "Thứ nhất", ["Venue"] = "Chỗ mới" }, button: "add.FocusIssues");
        Assert.Equal(["Thứ nhất", "Giải pháp nâng cao chất lượng", ""], portal.LoadPlan(id).Content.FocusIssues);
        Assert.Equal("Chỗ mới", portal.LoadPlan(id).Content.Venue);

        await csShtt.PostAsync($"/ke-hoach/{id}/soan", new Dictionary<string, string> { ["FocusIssues[2]"] = "Thứ ba" }, button: "up.FocusIssues.2");
        Assert.Equal(["Thứ nhất", "Thứ ba", "Giải pháp nâng cao chất lượng"], portal.LoadPlan(id).Content.FocusIssues);

        await csShtt.PostAsync($"/ke-hoach/{id}/soan", new { }, button: "remove.FocusIssues.0");
        Assert.Equal(["Thứ ba", "Giải pháp nâng cao chất lượng"], portal.LoadPlan(id).Content.FocusIssues);

        await csShtt.PostAsync($"/ke-hoach/{id}/soan", new { }, button: "add.Assignments");
        await csShtt.PostAsync($"/ke-hoach/{id}/soan", new { }, button: "down.Assignments.0");
        Assert.Equal(["Ý kiến tham luận", "Chuẩn bị hội trường", ""], portal.LoadPlan(id).Content.Assignments.Select(assignment => assignment.Title));
    }

    [Fact]
    public async Task A_dragged_item_takes_its_new_place()
    {
        var id = portal.AddPlan(PaperStatus.Draft);
        var csShtt = portal.As(TestOrganisation.CsShtt);

        await csShtt.PostAsync($"/ke-hoach/{id}/soan", new { Command = "move.Recipients.1.0" });
        await csShtt.PostAsync($"/ke-hoach/{id}/soan", new { Command = "move.Recipients.7.0" });

        Assert.Equal(["Công chức, viên chức thuộc Sở", "Lãnh đạo Sở"], portal.LoadPlan(id).Content.Recipients.Select(recipient => recipient.Text));
    }

    [Fact]
    public async Task Documents_named_in_the_text_become_records_that_the_paper_prints()
    {
        var id = portal.AddPlan(PaperStatus.Draft);
        var csShtt = portal.As(TestOrganisation.CsShtt);
        const string citation = "Chỉ thị số 01/CT-UBND ngày 16/01/2014 của Chủ tịch UBND tỉnh về việc đẩy mạnh hoạt động sáng kiến";

        var cited = await csShtt.PostAsync($"/ke-hoach/{id}/soan", new Dictionary<string, string> { ["FocusIssues[0]"] = $"Thực hiện {citation}", ["FocusIssues[1]"] = "Kết quả thực hiện {01/CT-UBND}" }, button: "cite");

        var plan = portal.LoadPlan(id).Content;
        Assert.Equal(("01/CT-UBND", "Thực hiện {01/CT-UBND}"), (Assert.Single(plan.Citations).Number, plan.FocusIssues[0]));
        var paper = Spaces((await csShtt.FollowAsync(cited)).QuerySelector("#trang-in")!.TextContent);
        Assert.Contains($"Thực hiện {citation}.", paper, StringComparison.Ordinal);
        Assert.Contains("Kết quả thực hiện Chỉ thị số 01/CT-UBND.", paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_editor_saves_itself_and_an_older_state_is_not_saved_over_a_newer()
    {
        var id = portal.AddPlan(PaperStatus.Draft);
        var (first, second) = (portal.As(TestOrganisation.CsShtt), portal.As(TestOrganisation.SecondCsShtt));
        var (mine, theirs) = (await first.GetAsync($"/ke-hoach/{id}/soan"), await second.GetAsync($"/ke-hoach/{id}/soan"));

        Assert.Contains("\"reason\":null", await AutosaveAsync(first, mine, "Của người thứ nhất"), StringComparison.Ordinal);
        Assert.Contains("người khác lưu", await AutosaveAsync(second, theirs, "Của người thứ hai"), StringComparison.Ordinal);

        Assert.Equal("Của người thứ nhất", portal.LoadPlan(id).Content.Venue);
    }

    private static async Task<string> AutosaveAsync(Browser browser, AngleSharp.Html.Dom.IHtmlDocument page, string venue)
    {
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector("#ke-hoach")!;
        var fields = FormFields.Of(form, null);
        fields.Set("Venue", venue);
        using var request = new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("data-autosave")) { Content = new FormUrlEncodedContent(fields.All) };
        using var answer = await browser.SendAsync(request);
        return System.Text.RegularExpressions.Regex.Unescape(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_edit_of_an_older_state_is_refused_and_its_text_kept()
    {
        var id = portal.AddPlan(PaperStatus.Draft);
        var first = portal.As(TestOrganisation.CsShtt);
        var second = portal.As(TestOrganisation.SecondCsShtt);
        var opened = await first.GetAsync($"/ke-hoach/{id}/soan");
        await second.PostAsync($"/ke-hoach/{id}/soan", new { Venue = "Của người thứ hai" });

        var answer = await first.PostAsync(opened, new { Venue = "Của người thứ nhất" });

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("người khác lưu", Assert.Single(answer.Refusals), StringComparison.Ordinal);
        Assert.Equal("Của người thứ nhất", answer.Page!.QuerySelector("#Venue")!.GetAttribute("value"));
        Assert.Equal("Của người thứ hai", portal.LoadPlan(id).Content.Venue);
    }

    [Fact]
    public async Task A_plan_that_went_to_review_meanwhile_is_not_changed_and_the_text_is_kept()
    {
        var id = portal.AddPlan(PaperStatus.Draft);
        var csShtt = portal.As(TestOrganisation.CsShtt);
        var opened = await csShtt.GetAsync($"/ke-hoach/{id}/soan");
        await SubmitAsync(csShtt, id);

        var answer = await csShtt.PostAsync(opened, new { Venue = "Muộn" });

        Assert.Contains("Rút về trước khi sửa", Assert.Single(answer.Refusals), StringComparison.Ordinal);
        Assert.Equal("Muộn", answer.Page!.QuerySelector("#Venue")!.GetAttribute("value"));
        Assert.Equal("Hội trường tầng 5", portal.LoadPlan(id).Content.Venue);
    }

    [Fact]
    public async Task Too_long_a_text_and_a_half_deadline_are_refused_and_lose_nothing()
    {
        var id = portal.AddPlan(PaperStatus.Draft);
        var csShtt = portal.As(TestOrganisation.CsShtt);
        var longText = new string('ă', 4001);

        var answer = await csShtt.PostAsync($"/ke-hoach/{id}/soan", new Dictionary<string, string>
        {
            ["Purposes[0]"] = longText, ["Topic"] = "", ["Symbol"] = "KH - KHCN", ["ExpectedMonth"] = "13/2022", ["Assignments[0].DueReading"] = "Before", ["Venue"] = "Vẫn còn",
        });

        Assert.Equal(5, answer.Refusals.Count);
        Assert.Contains(answer.Refusals, refusal => refusal.Contains("theo mẫu 10/2022", StringComparison.Ordinal));
        Assert.Equal(longText, answer.Page!.QuerySelector("#Purposes_0_")!.TextContent.Trim());
        Assert.Equal("Vẫn còn", answer.Page!.QuerySelector("#Venue")!.GetAttribute("value"));
        Assert.Equal("KH-KHCN", portal.LoadPlan(id).Content.Symbol);
    }

    [Fact]
    public async Task The_preview_shows_what_is_typed_without_saving_it()
    {
        var id = portal.AddPlan(PaperStatus.Draft);
        var csShtt = portal.As(TestOrganisation.CsShtt);
        var token = (await csShtt.GetAsync($"/ke-hoach/{id}/soan")).QuerySelector("#ke-hoach input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await csShtt.PostRawAsync($"/ke-hoach/{id}/xem-truoc", new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token, ["Topic"] = "x", ["Venue"] = "Chưa lưu",
            ["Assignments[0].DueReading"] = "Before", ["Assignments[0].DueOn"] = "2022-10-22",
        });

        Assert.Contains("6. Địa điểm: Chưa lưu.", Spaces(answer.Page!.Body!.TextContent), StringComparison.Ordinal);
        Assert.Contains("“trước ngày 22/10/2022” nghĩa là nhận đến hết thứ Sáu, ngày 21/10/2022", Spaces(answer.Page.QuerySelector("#han-0")!.TextContent), StringComparison.Ordinal);
        Assert.Equal("Hội trường tầng 5", portal.LoadPlan(id).Content.Venue);
        Assert.Equal(HttpStatusCode.BadRequest, (await csShtt.PostRawAsync($"/ke-hoach/{id}/xem-truoc", new Dictionary<string, string> { ["Topic"] = "x" })).Status);
    }

    [Fact]
    public async Task Faults_of_form_are_shown_and_mended_by_a_button_where_it_is_safe()
    {
        var id = portal.AddPlan(PaperStatus.Draft);
        var csShtt = portal.As(TestOrganisation.CsShtt);
        var saved = await csShtt.PostAsync($"/ke-hoach/{id}/soan", new Dictionary<string, string> { ["FocusIssues[0]"] = "Thực hiện khoản 2, Điều 5" });
        var page = await csShtt.FollowAsync(saved);
        Assert.Contains("khoản 2", page.QuerySelectorAll("#can-xem ins").Select(fix => Spaces(fix.TextContent)));

        await csShtt.PostAsync(page, new { }, button: "fix");

        Assert.Equal("Thực hiện khoản 2 Điều 5", Spaces(portal.LoadPlan(id).Content.FocusIssues[0]));
    }

    [Fact]
    public async Task Hostile_text_stays_text_in_editor_preview_list_and_page()
    {
        var id = portal.AddPlan(PaperStatus.Draft);
        var csShtt = portal.As(TestOrganisation.CsShtt);
        var fields = new[] { "Place", "Subject", "Opening", "Purposes[0]", "Requirements[0]", "Chair", "Topic", "FocusIssues[0]", "Participants", "Time", "Venue", "Closing", "Archive", "Assignments[0].Text", "Assignments[0].Title", "Assignments[0].Product", "Recipients[0].Text" };

        var saved = await csShtt.PostAsync($"/ke-hoach/{id}/soan", fields.ToDictionary(field => field, _ => Hostile));

        foreach (var page in new[] { await csShtt.FollowAsync(saved), await csShtt.GetAsync("/ke-hoach"), await csShtt.GetAsync($"/ke-hoach/{id}"), await csShtt.GetAsync($"/ke-hoach/{id}/trinh") })
        {
            Assert.Empty(page.QuerySelectorAll("img[src=x], [onerror]"));
            Assert.Contains("<img src=x onerror=alert(1)>", page.Body!.TextContent, StringComparison.Ordinal);
        }

        using var pdf = await csShtt.SendAsync($"/ke-hoach/{id}/tep/pdf");
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_draft_is_no_ones_but_cs_shtts()
    {
        var id = portal.AddPlan(PaperStatus.Draft);

        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.Director, TestOrganisation.Office, TestOrganisation.Administrator })
        {
            var browser = portal.As(account);
            Assert.Equal(HttpStatusCode.NotFound, await browser.StatusAsync($"/ke-hoach/{id}"));
            Assert.Equal(HttpStatusCode.NotFound, await browser.StatusAsync($"/ke-hoach/{id}/tep/pdf"));
            Assert.Equal(HttpStatusCode.NotFound, await browser.StatusAsync($"/ke-hoach/{id}/phien-ban/1"));
            Assert.DoesNotContain($"/ke-hoach/{id}\"", (await browser.GetAsync("/ke-hoach")).Source.Text, StringComparison.Ordinal);
        }
    }

    private static async Task SubmitAsync(Browser csShtt, int id)
    {
        var page = await csShtt.GetAsync($"/ke-hoach/{id}/trinh");
        var format = page.QuerySelector("#FormatPersonId option:last-child")!.GetAttribute("value")!;
        Assert.Equal($"/ke-hoach/{id}", (await csShtt.PostAsync(page, new { FormatPersonId = format })).Location);
    }

    private static string Spaces(string text) => string.Join(' ', text.Split([' ', '\u00a0', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
