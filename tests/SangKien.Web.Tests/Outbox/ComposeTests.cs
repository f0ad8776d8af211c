using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Notifications;
using SangKien.Web.Features.Outbox;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Outbox;

public sealed class ComposeTests : IAsyncDisposable
{
    private readonly MailPortal _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_message_is_previewed_with_named_recipients_kept_as_drafts_and_sent()
    {
        await ArrangeAsync(submitted: TestOrganisation.UnitStaff);
        var browser = _portal.As(TestOrganisation.CsShtt);

        var preview = (await browser.PostAsync("/thu/soan", new { Units = "Owing", People = "Contact", Subject = "Về {{chu_de}}", Body = "Gửi {{ho_ten}}, {{don_vi}}" })).Page!;
        var names = preview.QuerySelectorAll("main ol.mb-0 > li").Select(line => line.FirstChild!.TextContent.Trim()).ToList();
        Assert.Equal("3 người nhận thư này", preview.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain(names, name => name.StartsWith("Trần Minh Đức", StringComparison.Ordinal));
        Assert.Contains("Gửi Hoàng Thị Mai, Văn phòng Sở", preview.QuerySelector("main article")!.TextContent, StringComparison.Ordinal);
        await using var db = _portal.NewContext();
        Assert.False(await db.OutboxMails.AnyAsync());

        await browser.PostAsync(preview, new { }, button: ComposeForm.Draft);
        Assert.Equal(3, await db.OutboxMails.CountAsync(mail => mail.State == OutboxState.Draft));
        await _portal.RunAsync<SendMailJob>();
        Assert.Empty(_portal.Mails());

        await browser.PostAsync("/thu", new { }, action: "/thu/gui-nhap");
        await _portal.RunAsync<SendMailJob>();
        Assert.Equal(2, _portal.Mails().Count);
        Assert.Contains("Chưa có địa chỉ thư điện tử", (await browser.GetAsync($"/thu?trang-thai={OutboxState.Failed}")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_audience_means_nobody_and_the_page_says_so()
    {
        await ArrangeAsync();
        var browser = _portal.As(TestOrganisation.CsShtt);

        var preview = (await browser.PostAsync("/thu/soan", new { Units = "Chosen", Subject = "Nhắc", Body = "Nội dung" })).Page!;
        Assert.Equal("Không có ai nhận thư này", preview.QuerySelector("h1")!.TextContent);
        Assert.Null(preview.QuerySelector($"button[value={ComposeForm.Send}]"));
        var forced = await browser.PostAsync(preview, new { Decision = ComposeForm.Send });

        Assert.Contains("Không có ai nhận thư này", Assert.Single(forced.Refusals), StringComparison.Ordinal);
        await using var db = _portal.NewContext();
        Assert.False(await db.OutboxMails.AnyAsync());
    }

    [Fact]
    public async Task A_template_of_the_agency_is_previewed_kept_and_begins_a_mail_into_which_no_value_can_reach()
    {
        await ArrangeAsync();
        await using (var db = _portal.NewContext())
        {
            var person = IssuedWorkshop.Person(db, TestOrganisation.Office);
            await db.People.Where(known => known.Id == person.Id)
                .ExecuteUpdateAsync(update => update.SetProperty(known => known.FullName, "Mai\r\nBcc: x@evil.example https://evil.example {{don_vi}}"));
        }

        var browser = _portal.As(TestOrganisation.CsShtt);
        var typed = new { Title = "Mời họp", Subject = "Mời {{ho_ten}}", Body = "Kính gửi {{ho_ten}}." };
        var preview = (await browser.PostAsync("/thu/mau/moi", typed, button: "preview")).Page!;
        Assert.Contains("Mời Nguyễn Văn A", preview.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await browser.PostAsync(preview, new { })).Status);
        Assert.Equal(["Đã có mẫu thư mang tên này."], (await browser.PostAsync("/thu/mau/moi", typed)).Refusals);
        Assert.Contains("Không có chỗ điền", Assert.Single((await browser.PostAsync("/thu/mau/moi", new { Title = "Khác", Subject = "{{mat_khau}}", Body = "…" })).Refusals), StringComparison.Ordinal);

        var templates = await browser.GetAsync("/thu/mau");
        var compose = await browser.GetAsync(templates.QuerySelector("a[href^='/thu/soan?mau=']")!.GetAttribute("href")!);
        Assert.Equal("Mời {{ho_ten}}", compose.QuerySelector("#Subject")!.GetAttribute("value"));
        var shown = (await browser.PostAsync(compose, new { Units = "Owing", People = "Contact" })).Page!;
        await browser.PostAsync(shown, new { }, button: ComposeForm.Send);
        await _portal.RunAsync<SendMailJob>();

        var mail = Assert.Single(_portal.Mails(), mail => mail.Subject!.Contains("Mai", StringComparison.Ordinal));
        Assert.Equal("Mời Mai Bcc: x@evil.example https: //evil.example {{don_vi}}", mail.Subject);
        Assert.Empty(mail.Bcc);
        Assert.DoesNotContain("https://evil", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await _portal.As(TestOrganisation.UnitStaff).StatusAsync("/thu/mau"));

        await browser.PostAsync(templates, new { }, action: "/bo");
        Assert.DoesNotContain("Mời họp", (await browser.GetAsync("/thu/soan")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_nothing_fills_is_refused()
    {
        await ArrangeAsync();
        var answer = await _portal.As(TestOrganisation.CsShtt).PostAsync("/thu/soan", new { Subject = "Gửi {{mat_khau}}", Body = "Nội dung" });
        Assert.Contains("Không có chỗ điền {{mat_khau}}.", answer.Page!.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_edited_and_discarded_and_another_role_sees_no_outbox()
    {
        await ArrangeAsync();
        var browser = _portal.As(TestOrganisation.CsShtt);
        var preview = (await browser.PostAsync("/thu/soan", new { Units = "Owing", Subject = "Nhắc", Body = "Nội dung" })).Page!;
        await browser.PostAsync(preview, new { }, button: ComposeForm.Draft);
        await using var db = _portal.NewContext();
        var id = await db.OutboxMails.Select(mail => mail.Id).FirstAsync();

        await browser.PostAsync($"/thu/{id}", new { Subject = "Tiêu đề mới\r\nBcc: ai@example.com", Body = "Nội dung mới" }, action: $"/thu/{id}");
        Assert.Equal("Tiêu đề mới Bcc: ai@example.com", (await db.OutboxMails.AsNoTracking().SingleAsync(mail => mail.Id == id)).Subject);
        await browser.PostAsync($"/thu/{id}", new { }, action: $"/thu/{id}/bo");
        Assert.Equal(OutboxState.Discarded, (await db.OutboxMails.AsNoTracking().SingleAsync(mail => mail.Id == id)).State);
        Assert.Equal(HttpStatusCode.Forbidden, await _portal.As(TestOrganisation.UnitStaff).StatusAsync($"/thu/{id}"));
    }

    private async Task ArrangeAsync(string? submitted = null)
    {
        await using var db = _portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        if (submitted is not null)
            IssuedWorkshop.Submitted(db, workshop, submitted);
    }
}
