using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Deadlines;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;
using UglyToad.PdfPig;

namespace SangKien.Web.Tests.Contributions;

/// <summary>Sending, with the clock where a test puts it; each test has a portal of its own, since time only moves forward.</summary>
public sealed class SubmitTests : IDisposable
{
    private readonly PortalFactory _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Two_ideas_are_sent_and_answered_with_a_receipt()
    {
        var workshop = Issue();
        Draft(workshop);
        var browser = _portal.As(TestOrganisation.UnitStaff);
        var page = await browser.FollowAsync(await SendAsync(browser, workshop));
        var contribution = await OwnAsync(workshop);
        var version = Assert.Single(contribution.Versions);
        Assert.Equal((ContributionStatus.Submitted, false, PortalFactory.Start.UtcDateTime), (contribution.Status, contribution.IsLate, version.SubmittedAtUtc));
        Assert.Contains(version.Sha256, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("8 giờ 00 phút 00 giây, thứ Tư, ngày 05/10/2022", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var response = await browser.SendAsync($"{Address(workshop)}/{contribution.Id}/bien-nhan.pdf");
        using var pdf = PdfDocument.Open(await response.Content.ReadAsByteArrayAsync());
        var text = string.Concat(pdf.GetPages().Select(sheet => sheet.Text)).Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains(version.Sha256, text, StringComparison.Ordinal);
        Assert.Contains("Ýtưởngcongnghe2", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_idea_is_refused_also_by_a_direct_post_and_its_text_is_kept()
    {
        var workshop = Issue();
        var browser = _portal.As(TestOrganisation.UnitStaff);
        var answer = await SendAsync(browser, workshop, ("Situation", "Vừa gõ"), ("Ideas[0].Title", "Một"), ("Ideas[0].Content", "Nội dung"));
        Assert.Contains("mới có 1/2 ý tưởng", Assert.Single(answer.Refusals), StringComparison.Ordinal);
        Assert.Equal("Vừa gõ", answer.Page!.QuerySelector("[name=Situation]")!.TextContent.Trim());
        var contribution = await OwnAsync(workshop);
        Assert.Equal((ContributionStatus.Draft, "Vừa gõ"), (contribution.Status, contribution.Situation));
        Assert.Empty(contribution.Versions);
    }

    [Fact]
    public async Task Two_ideas_of_the_same_name_count_once()
    {
        var answer = await SendAsync(
            _portal.As(TestOrganisation.UnitStaff), Issue(), ("Ideas[0].Title", "Sổ tay"), ("Ideas[0].Content", "A"), ("Ideas[1].Title", "SỔ  TAY"), ("Ideas[1].Content", "B"));
        Assert.Contains("1/2", Assert.Single(answer.Refusals), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_millisecond_before_the_cutoff_is_in_time()
    {
        var workshop = Issue();
        Draft(workshop);
        _portal.Time.SetUtcNow(IssuedWorkshop.Cutoff.AddMilliseconds(-1));
        await SendAsync(_portal.As(TestOrganisation.UnitStaff), workshop);
        var contribution = await OwnAsync(workshop);
        Assert.Equal((ContributionStatus.Submitted, false, IssuedWorkshop.Cutoff.AddMilliseconds(-1).UtcDateTime), (contribution.Status, contribution.IsLate, contribution.SubmittedAtUtc));
    }

    [Fact]
    public async Task A_form_opened_before_and_sent_at_the_cutoff_is_refused_with_the_moment_and_the_text_is_stored()
    {
        var workshop = Issue();
        Draft(workshop);
        _portal.Time.SetUtcNow(IssuedWorkshop.Cutoff.AddMinutes(-5));
        var browser = _portal.As(TestOrganisation.UnitStaff);
        var page = await browser.GetAsync(Address(workshop));
        _portal.Time.SetUtcNow(IssuedWorkshop.Cutoff);
        var answer = await browser.PostAsync(page, new { Situation = "Viết đến phút cuối" }, action: $"/hoi-thao/{workshop.Id}/tham-luan", to: "/nop");
        Assert.Contains("24 giờ 00, thứ Sáu, ngày 21/10/2022", Assert.Single(answer.Refusals), StringComparison.Ordinal);
        var contribution = await OwnAsync(workshop);
        Assert.Equal((ContributionStatus.Draft, "Viết đến phút cuối"), (contribution.Status, contribution.Situation));
        Assert.Contains("Viết đến phút cuối", answer.Page!.QuerySelector("[name=Situation]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_late_ones_are_taken_it_is_marked_late()
    {
        var workshop = Issue(LatePolicy.AcceptAsLate);
        Draft(workshop);
        _portal.Time.SetUtcNow(IssuedWorkshop.Cutoff);
        await SendAsync(_portal.As(TestOrganisation.UnitStaff), workshop);
        Assert.True((await OwnAsync(workshop)).IsLate);
    }

    [Fact]
    public async Task Pressed_many_times_at_once_it_is_sent_once_and_every_press_is_answered_with_the_receipt()
    {
        var workshop = Issue();
        var browser = _portal.As(TestOrganisation.UnitStaff);
        var page = await browser.GetAsync(Address(workshop));
        var fields = new[] { ("Ideas[0].Title", "Một"), ("Ideas[0].Content", "A"), ("Ideas[1].Title", "Hai"), ("Ideas[1].Content", "B") };
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => browser.PostAsync(page, Pairs(fields), action: Address(workshop), to: "/nop")));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
        var contribution = await OwnAsync(workshop);
        Assert.Single(contribution.Versions);
        Assert.Equal(["Một", "Hai"], contribution.Ideas.OrderBy(idea => idea.Order).Select(idea => idea.Title));
    }

    [Fact]
    public async Task An_old_form_cannot_change_what_was_sent()
    {
        var workshop = Issue();
        Draft(workshop);
        var browser = _portal.As(TestOrganisation.UnitStaff);
        var page = await browser.GetAsync(Address(workshop));
        await SendAsync(browser, workshop);
        var answer = await browser.PostAsync(page, new { Situation = "Sửa sau khi nộp" }, action: Address(workshop), button: "save");
        Assert.Contains("đã nộp", Assert.Single(answer.Refusals), StringComparison.Ordinal);
        Assert.Equal("Thực trạng congnghe", (await OwnAsync(workshop)).Situation);
    }

    [Fact]
    public async Task Withdrawn_and_brought_back_after_the_cutoff_it_cannot_be_sent()
    {
        var workshop = Issue();
        Draft(workshop);
        var browser = _portal.As(TestOrganisation.UnitStaff);
        await SendAsync(browser, workshop);
        var refused = await browser.PostAsync(Address(workshop), new { Reason = "" }, action: "/rut");
        Assert.Equal(HttpStatusCode.OK, refused.Status);
        await browser.PostAsync(Address(workshop), new { Reason = "Nhầm bản" }, action: "/rut");
        Assert.Equal((ContributionStatus.Withdrawn, null), ((await OwnAsync(workshop)).Status, (await OwnAsync(workshop)).FirstSubmittedAtUtc));

        _portal.Time.SetUtcNow(IssuedWorkshop.Cutoff);
        browser = _portal.As(TestOrganisation.UnitStaff);
        await browser.PostAsync(Address(workshop), new { }, action: "/mo-lai");
        Assert.NotEmpty((await SendAsync(browser, workshop)).Refusals);
        Assert.Equal(ContributionStatus.Draft, (await OwnAsync(workshop)).Status);
    }

    [Fact]
    public async Task Without_the_token_of_the_form_nothing_is_sent()
    {
        var workshop = Issue();
        Draft(workshop);
        var browser = _portal.As(TestOrganisation.UnitStaff);
        foreach (var path in new[] { "", "/nop", "/tu-luu", "/xoa", "/rut" })
            Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostRawAsync(Address(workshop) + path, [])).Status);
        Assert.Equal(ContributionStatus.Draft, (await OwnAsync(workshop)).Status);
    }

    private static string Address(Workshop workshop) => $"/hoi-thao/{workshop.Id}/tham-luan";

    private static Dictionary<string, string> Pairs(IEnumerable<(string Name, string Value)> fields) => fields.ToDictionary(field => field.Name, field => field.Value);

    private static async Task<Answer> SendAsync(Browser browser, Workshop workshop, params (string Name, string Value)[] fields) =>
        await browser.PostAsync(await browser.GetAsync(Address(workshop)), Pairs(fields), action: Address(workshop), to: "/nop");

    private Workshop Issue(LatePolicy policy = LatePolicy.Refuse)
    {
        using var db = _portal.NewContext();
        return IssuedWorkshop.Add(db, policy);
    }

    private void Draft(Workshop workshop)
    {
        using var db = _portal.NewContext();
        IssuedWorkshop.Draft(db, workshop, TestOrganisation.UnitStaff);
    }

    private async Task<Contribution> OwnAsync(Workshop workshop)
    {
        await using var db = _portal.NewContext();
        var unit = IssuedWorkshop.Person(db, TestOrganisation.UnitStaff).UnitId;
        return await db.Contributions.AsNoTracking().Include(contribution => contribution.Ideas).Include(contribution => contribution.Versions)
            .SingleAsync(contribution => contribution.WorkshopId == workshop.Id && contribution.UnitId == unit);
    }
}
