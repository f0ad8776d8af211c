using System.Net;
using SangKien.Core.Reviewing;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Plans;

public sealed class ReviewTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task What_is_missing_is_listed_and_nothing_is_submitted()
    {
        var id = portal.AddPlan(PaperStatus.Draft);
        var csShtt = portal.As(TestOrganisation.CsShtt);
        await csShtt.PostAsync($"/ke-hoach/{id}/soan", new { Venue = "", Chair = "" });

        var page = await csShtt.GetAsync($"/ke-hoach/{id}/trinh");
        Assert.Contains("Mục II.6 chưa có địa điểm.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mục II.1 chưa có người chủ trì.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var answer = await csShtt.PostAsync(page, new { FormatPersonId = page.QuerySelector("#FormatPersonId option:last-child")!.GetAttribute("value")! });
        Assert.NotEmpty(answer.Refusals);
        Assert.Equal(PaperStatus.Draft, portal.LoadPlan(id).Status);
    }

    [Fact]
    public async Task Who_answers_for_content_and_format_must_be_named()
    {
        var id = portal.AddPlan(PaperStatus.Draft);

        var answer = await portal.As(TestOrganisation.CsShtt).PostAsync($"/ke-hoach/{id}/trinh", new { ContentPersonId = "", FormatPersonId = "" });

        Assert.Equal(2, answer.Refusals.Count);
        Assert.Equal(PaperStatus.Draft, portal.LoadPlan(id).Status);
    }

    [Fact]
    public async Task An_empty_comment_and_an_unknown_place_are_refused_with_the_text_kept()
    {
        var id = portal.AddPlan(PaperStatus.InReview);
        var director = portal.As(TestOrganisation.Director);

        var empty = await director.PostAsync($"/ke-hoach/{id}/duyet", new { Section = "II.3", Text = " " }, action: "/gop-y");
        var unknown = await director.PostAsync($"/ke-hoach/{id}/duyet", new { Section = "IX.9", Text = "Giữ lời này" }, action: "/gop-y");

        Assert.Equal(["Nhập nội dung góp ý."], empty.Refusals);
        Assert.Equal(["Không có chỗ này trong kế hoạch."], unknown.Refusals);
        Assert.Equal("Giữ lời này", unknown.Page!.QuerySelector("#Text")!.TextContent.Trim());
        Assert.Empty(portal.LoadPlan(id).LatestRevision!.Comments);
    }

    [Fact]
    public async Task A_comment_on_one_dash_stands_at_its_place_and_is_not_lost_when_the_dash_is()
    {
        var id = portal.AddPlan(PaperStatus.InReview);
        var director = portal.As(TestOrganisation.Director);
        await director.PostAsync($"/ke-hoach/{id}/duyet", new { Section = "II.3-2", Text = "Nêu rõ hơn" }, action: "/gop-y");
        await director.PostAsync($"/ke-hoach/{id}/duyet", new { Note = "" }, action: "/tra-lai");

        var csShtt = portal.As(TestOrganisation.CsShtt);
        var editor = await csShtt.GetAsync($"/ke-hoach/{id}/soan");
        var place = editor.QuerySelector("[id='cho-II.3-2']")!;
        Assert.Equal("aside", place.NextElementSibling!.LocalName);
        Assert.Contains("Nêu rõ hơn", place.NextElementSibling.TextContent, StringComparison.Ordinal);
        await csShtt.PostAsync(editor, new Dictionary<string, string> { ["FocusIssues[1]"] = "" });
        await csShtt.PostAsync($"/ke-hoach/{id}/trinh", new { });

        var next = await director.GetAsync($"/ke-hoach/{id}/duyet");
        var said = next.QuerySelector("[aria-labelledby=gop-y-truoc]")!.TextContent;
        Assert.Contains("Nêu rõ hơn", said, StringComparison.Ordinal);
        Assert.Contains("không còn trong bản đang xem. Khi góp ý, II.3, gạch đầu dòng 2 ghi: “Giải pháp nâng cao chất lượng”", said, StringComparison.Ordinal);
        Assert.Null(next.QuerySelector("aside"));
    }

    [Fact]
    public async Task A_return_without_comment_or_reason_is_refused()
    {
        var id = portal.AddPlan(PaperStatus.InReview);

        var answer = await portal.As(TestOrganisation.Director).PostAsync($"/ke-hoach/{id}/duyet", new { Note = "" }, action: "/tra-lai");

        Assert.Equal(["Cần ít nhất một góp ý hoặc lý do trả lại."], answer.Refusals);
        Assert.Equal(PaperStatus.InReview, portal.LoadPlan(id).Status);
    }

    [Fact]
    public async Task An_approval_of_an_older_revision_is_refused()
    {
        var id = portal.AddPlan(PaperStatus.InReview);
        var director = portal.As(TestOrganisation.Director);
        var read = await director.GetAsync($"/ke-hoach/{id}/duyet");
        var csShtt = portal.As(TestOrganisation.CsShtt);
        await csShtt.PostAsync($"/ke-hoach/{id}", new { }, action: "/rut-ve");
        await csShtt.PostAsync($"/ke-hoach/{id}/soan", new { Venue = "Nơi khác" });
        await csShtt.PostAsync($"/ke-hoach/{id}/trinh", new { });

        var answer = await director.PostAsync(read, new { }, action: "/duyet");

        Assert.Contains("Phiên bản 1 không còn là phiên bản đang trình", Assert.Single(answer.Refusals), StringComparison.Ordinal);
        Assert.Equal(PaperStatus.InReview, portal.LoadPlan(id).Status);
    }

    [Fact]
    public async Task Two_approvals_at_once_make_one()
    {
        var id = portal.AddPlan(PaperStatus.InReview);
        var browsers = Enumerable.Range(0, 4).Select(_ => portal.As(TestOrganisation.Director)).ToList();
        var pages = await Task.WhenAll(browsers.Select(browser => browser.GetAsync($"/ke-hoach/{id}/duyet")));

        var answers = await Task.WhenAll(browsers.Select((browser, index) => browser.PostAsync(pages[index], new { }, action: "/duyet")));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Found);
        using var db = portal.NewContext();
        Assert.Single(db.History, entry => entry.SubjectId == id && entry.Summary == "Duyệt phiên bản 1");
    }

    [Fact]
    public async Task Approved_and_taken_back_at_once_one_of_both_holds()
    {
        var id = portal.AddPlan(PaperStatus.InReview);
        var (director, csShtt) = (portal.As(TestOrganisation.Director), portal.As(TestOrganisation.CsShtt));
        var (read, own) = (await director.GetAsync($"/ke-hoach/{id}/duyet"), await csShtt.GetAsync($"/ke-hoach/{id}"));

        var answers = await Task.WhenAll(director.PostAsync(read, new { }, action: "/duyet"), csShtt.PostAsync(own, new { }, action: "/rut-ve"));

        Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.Found or HttpStatusCode.OK, $"{answer.Status}"));
        var isApproved = portal.LoadPlan(id).Status == PaperStatus.Approved;
        Assert.True(isApproved || portal.LoadPlan(id).Status == PaperStatus.Draft);
        using var db = portal.NewContext();
        Assert.Equal(isApproved, db.History.Any(entry => entry.SubjectId == id && entry.Summary == "Duyệt phiên bản 1"));
    }

    [Fact]
    public async Task A_revision_shows_to_those_who_draft_and_decide_only()
    {
        var id = portal.AddPlan(PaperStatus.Issued);

        Assert.Equal(HttpStatusCode.OK, await portal.As(TestOrganisation.Director).StatusAsync($"/ke-hoach/{id}/phien-ban/1"));
        Assert.Equal(HttpStatusCode.NotFound, await portal.As(TestOrganisation.UnitStaff).StatusAsync($"/ke-hoach/{id}/phien-ban/1"));
        Assert.Equal(HttpStatusCode.NotFound, await portal.As(TestOrganisation.Director).StatusAsync($"/ke-hoach/{id}/phien-ban/7"));
    }
}
