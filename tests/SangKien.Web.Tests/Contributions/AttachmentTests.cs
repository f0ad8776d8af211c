using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Contributions;

public sealed class AttachmentTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly byte[] Pdf = "%PDF-1.7\nsecret-of-unit\n%%EOF"u8.ToArray();

    [Fact]
    public async Task A_file_is_attached_with_the_typed_text_and_served_as_an_attachment()
    {
        var (workshop, contribution) = Arrange();
        var browser = portal.As(TestOrganisation.UnitStaff);
        var answer = await AttachAsync(browser, workshop, Pdf, "Số liệu <img src=x>.exe", ("Situation", "Gõ trước khi chọn tệp"));
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var stored = await StoredAsync(contribution.Id);
        Assert.Equal("Gõ trước khi chọn tệp", stored.Situation);
        var file = Assert.Single(stored.AttachedFiles);

        using var response = await browser.SendAsync($"{Address(workshop)}/{contribution.Id}/tep/{file.FileId}");
        Assert.Equal(Pdf, await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(("attachment", "Số liệu _img src=x_.pdf"), (response.Content.Headers.ContentDisposition!.DispositionType, response.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("<!doctype html><script>alert(1)</script>", "anh.png", "Chỉ nhận tệp")]
    [InlineData("<svg onload='alert(1)'/>", "anh.svg", "Chỉ nhận tệp")]
    [InlineData("MZ\u0090\0", "bao-cao.pdf", "Chỉ nhận tệp")]
    [InlineData("", "trong.pdf", "không có nội dung")]
    public async Task A_hostile_file_is_refused_and_the_typed_text_stays(string content, string name, string reason)
    {
        var (workshop, contribution) = Arrange();
        var answer = await AttachAsync(portal.As(TestOrganisation.UnitStaff), workshop, System.Text.Encoding.Latin1.GetBytes(content), name, ("Situation", "Không được mất"));
        Assert.Contains(reason, Assert.Single(answer.Refusals), StringComparison.Ordinal);
        Assert.Equal("Không được mất", answer.Page!.QuerySelector("[name=Situation]")!.TextContent.Trim());
        Assert.Empty((await StoredAsync(contribution.Id)).AttachedFiles);
    }

    [Fact]
    public async Task A_file_far_above_the_limit_ends_before_it_is_read()
    {
        var (workshop, _) = Arrange();
        var answer = await AttachAsync(portal.As(TestOrganisation.UnitStaff), workshop, new byte[45 * 1024 * 1024], "lon.pdf");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
    }

    [Fact]
    public async Task Other_units_get_404_in_every_state_and_readers_what_was_sent()
    {
        var (workshop, contribution) = Arrange();
        var unit = portal.As(TestOrganisation.UnitStaff);
        await AttachAsync(unit, workshop, Pdf, "so-lieu.pdf");
        var address = $"{Address(workshop)}/{contribution.Id}/tep/{(await StoredAsync(contribution.Id)).AttachedFiles.Single().FileId}";
        Assert.Equal(HttpStatusCode.NotFound, await portal.As(TestOrganisation.CsShtt).StatusAsync(address));

        await unit.PostAsync(await unit.GetAsync(Address(workshop)), new { }, action: Address(workshop), to: "/nop");
        foreach (var account in new[] { TestOrganisation.OtherUnitStaff, TestOrganisation.Office, TestOrganisation.Administrator })
            Assert.Equal(HttpStatusCode.NotFound, await portal.As(account).StatusAsync(address));
        Assert.Equal(HttpStatusCode.OK, await portal.As(TestOrganisation.CsShtt).StatusAsync(address));
        Assert.Equal(HttpStatusCode.Redirect, await portal.Stranger().StatusAsync(address));
        Assert.Contains("so-lieu.pdf", (await portal.As(TestOrganisation.Director).GetAsync($"{Address(workshop)}/{contribution.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_keeps_its_files_when_the_draft_drops_them()
    {
        var (workshop, contribution) = Arrange();
        var unit = portal.As(TestOrganisation.UnitStaff);
        await AttachAsync(unit, workshop, Pdf, "ban-1.pdf");
        await unit.PostAsync(await unit.GetAsync(Address(workshop)), new { }, action: Address(workshop), to: "/nop");
        var reader = portal.As(TestOrganisation.CsShtt);
        await reader.PostAsync($"{Address(workshop)}/{contribution.Id}", new { Reason = "Bổ sung" }, action: "/tra-lai");
        var fileId = (await StoredAsync(contribution.Id)).AttachedFiles.Single().FileId;
        await unit.PostAsync(await unit.GetAsync(Address(workshop)), new { }, action: Address(workshop), to: $"/tep/{fileId}/bo");
        await AttachAsync(unit, workshop, [.. Pdf, 1], "ban-2.pdf");

        Assert.Equal("ban-2.pdf", (await StoredAsync(contribution.Id)).AttachedFiles.Single().Name);
        Assert.Equal(HttpStatusCode.OK, await reader.StatusAsync($"{Address(workshop)}/{contribution.Id}/tep/{fileId}"));
        Assert.Equal(HttpStatusCode.NotFound, await reader.StatusAsync($"{Address(workshop)}/{contribution.Id}/tep/{(await StoredAsync(contribution.Id)).AttachedFiles.Single().FileId}"));
        await using var db = portal.NewContext();
        Assert.True((await db.Files.SingleAsync(file => file.Id == fileId)).IsKept);
    }

    [Fact]
    public async Task A_dropped_file_that_no_version_holds_is_released_and_the_same_file_twice_is_refused()
    {
        var (workshop, contribution) = Arrange();
        var unit = portal.As(TestOrganisation.UnitStaff);
        await AttachAsync(unit, workshop, Pdf, "mot.pdf");
        Assert.Contains("“mot.pdf”", Assert.Single((await AttachAsync(unit, workshop, Pdf, "hai.pdf")).Refusals), StringComparison.Ordinal);
        var fileId = (await StoredAsync(contribution.Id)).AttachedFiles.Single().FileId;
        await unit.PostAsync(await unit.GetAsync(Address(workshop)), new { }, action: Address(workshop), to: $"/tep/{fileId}/bo");
        await using var db = portal.NewContext();
        Assert.False((await db.Files.SingleAsync(file => file.Id == fileId)).IsKept);
    }

    [Fact]
    public async Task Two_files_attached_at_once_are_both_kept_and_after_sending_none_is_taken()
    {
        var (workshop, contribution) = Arrange();
        var unit = portal.As(TestOrganisation.UnitStaff);
        await unit.GetAsync(Address(workshop));
        var answers = await Task.WhenAll(AttachAsync(unit, workshop, Pdf, "mot.pdf"), AttachAsync(unit, workshop, [.. Pdf, 1], "hai.pdf"));
        Assert.All(answers, answer => Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(' ', answer.Refusals)));
        Assert.Equal(2, (await StoredAsync(contribution.Id)).AttachedFiles.Count());

        var page = await unit.GetAsync(Address(workshop));
        await unit.PostAsync(page, new { }, action: Address(workshop), to: "/nop");
        using var late = FormUpload.Of(page, "form#tham-luan", [.. Pdf, 2], "muon.pdf");
        var answer = await FormUpload.SendAsync(unit, $"{Address(workshop)}/tep", late);
        Assert.Contains("đã nộp", Assert.Single(answer.Refusals), StringComparison.Ordinal);
        Assert.Equal(2, (await StoredAsync(contribution.Id)).LastVersion!.Text.Attachments.Count);
    }

    [Fact]
    public async Task A_file_that_was_chosen_and_not_attached_stops_the_sending_once()
    {
        var (workshop, contribution) = Arrange();
        var unit = portal.As(TestOrganisation.UnitStaff);
        var answer = await unit.PostAsync(await unit.GetAsync(Address(workshop)), new { File = "so-lieu.pdf" }, action: Address(workshop), to: "/nop");
        Assert.Contains("chưa đính kèm", Assert.Single(answer.Refusals), StringComparison.Ordinal);
        Assert.Equal(ContributionStatus.Draft, (await StoredAsync(contribution.Id)).Status);
    }

    private static string Address(Workshop workshop) => $"/hoi-thao/{workshop.Id}/tham-luan";

    private static async Task<Answer> AttachAsync(Browser browser, Workshop workshop, byte[] content, string name, params (string Name, string Value)[] fields)
    {
        using var form = FormUpload.Of(await browser.GetAsync(Address(workshop)), "form#tham-luan", content, name, fields);
        return await FormUpload.SendAsync(browser, $"{Address(workshop)}/tep", form);
    }

    private (Workshop Workshop, Contribution Contribution) Arrange()
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        return (workshop, IssuedWorkshop.Draft(db, workshop, TestOrganisation.UnitStaff));
    }

    private async Task<Contribution> StoredAsync(int id)
    {
        await using var db = portal.NewContext();
        return await db.Contributions.Include(contribution => contribution.Versions).Include(contribution => contribution.Attachments).ThenInclude(attachment => attachment.File)
            .SingleAsync(contribution => contribution.Id == id);
    }
}
