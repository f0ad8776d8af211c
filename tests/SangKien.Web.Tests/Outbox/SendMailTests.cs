using Microsoft.EntityFrameworkCore;
using MimeKit;
using SangKien.Core.Notifications;
using SangKien.Web.Features.Outbox;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Outbox;

public sealed class SendMailTests : IAsyncDisposable
{
    private readonly MailPortal _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_queued_mail_goes_out_once_as_plain_text_with_a_link_to_the_public_address()
    {
        var id = await _portal.QueueAsync(TestOrganisation.UnitStaff, "Nhắc nộp tham luận", "Đề nghị hoàn thành.");

        await _portal.RunAsync<SendMailJob>();
        await _portal.RunAsync<SendMailJob>();

        var mail = Assert.Single(_portal.Mails());
        Assert.Equal("Nhắc nộp tham luận", mail.Subject);
        Assert.Equal(MailPortal.AddressOf(TestOrganisation.UnitStaff), Assert.Single(mail.To.Mailboxes).Address);
        Assert.Equal("text/plain", Assert.IsType<TextPart>(mail.Body).ContentType.MimeType);
        Assert.Contains("Đề nghị hoàn thành.\n\nMở trên cổng: https://hoithao.so.example/nhiem-vu", Lines(mail), StringComparison.Ordinal);
        var sent = await _portal.FindMailAsync(id);
        Assert.Equal((OutboxState.Sent, MailPortal.AddressOf(TestOrganisation.UnitStaff)), (sent.State, sent.SentTo));
    }

    [Fact]
    public async Task Several_that_are_due_for_one_person_go_out_as_one_digest()
    {
        await _portal.QueueAsync(TestOrganisation.UnitStaff, "Việc thứ nhất", "Nội dung thứ nhất.");
        await _portal.QueueAsync(TestOrganisation.CsShtt, "Việc khác", "Nội dung khác.");
        await _portal.QueueAsync(TestOrganisation.UnitStaff, "Việc thứ hai", "Nội dung thứ hai.");

        await _portal.RunAsync<SendMailJob>();

        Assert.Equal(2, _portal.Mails().Count);
        var digest = _portal.Mails().Single(mail => mail.To.Mailboxes.Single().Address == MailPortal.AddressOf(TestOrganisation.UnitStaff));
        Assert.Equal("2 tin từ Cổng thông tin hội thảo: Việc thứ nhất", digest.Subject);
        Assert.Contains("1. VIỆC THỨ NHẤT\n\nNội dung thứ nhất.", Lines(digest), StringComparison.Ordinal);
        Assert.Contains("2. VIỆC THỨ HAI\n\nNội dung thứ hai.", Lines(digest), StringComparison.Ordinal);
        Assert.DoesNotContain("khác", Lines(digest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_without_an_address_is_shown_as_not_reached()
    {
        var id = await _portal.QueueAsync(MailPortal.WithoutAddress, "Nhắc", "Nội dung.");

        await _portal.RunAsync<SendMailJob>();

        Assert.Empty(_portal.Mails());
        var failed = await _portal.FindMailAsync(id);
        Assert.Equal((OutboxState.Failed, "Chưa có địa chỉ thư điện tử."), (failed.State, failed.Failure));
    }

    [Fact]
    public async Task A_hostile_name_reaches_no_header_and_no_other_recipient()
    {
        await using (var db = _portal.NewContext())
        {
            var person = IssuedWorkshop.Person(db, TestOrganisation.UnitStaff);
            person.Change("Đức\r\nBcc: ke-xau@example.com\r\n\r\nX {{han}} https://example.com", person.Post, person.Rank, person.Unit);
            await db.SaveChangesAsync();
        }

        await _portal.QueueAsync(TestOrganisation.UnitStaff, "Chào\r\nBcc: ke-xau@example.com", "Nội dung.");
        await _portal.RunAsync<SendMailJob>();

        var mail = Assert.Single(_portal.Mails());
        Assert.Empty(mail.Bcc);
        Assert.Equal([MailPortal.AddressOf(TestOrganisation.UnitStaff)], mail.GetRecipients().Select(recipient => recipient.Address));
        Assert.Equal("Chào Bcc: ke-xau@example.com", mail.Subject);
        Assert.Equal("Đức Bcc: ke-xau@example.com X {{han}} https: //example.com", mail.To.Mailboxes.Single().Name);
    }

    [Fact]
    public async Task What_a_dead_node_left_half_sent_goes_out()
    {
        var id = await _portal.QueueAsync(TestOrganisation.UnitStaff, "Nhắc", "Nội dung.");
        await using (var db = _portal.NewContext())
        {
            (await db.OutboxMails.SingleAsync(mail => mail.Id == id)).BeginSending("cu@so.example");
            await db.SaveChangesAsync();
        }

        await _portal.RunAsync<SendMailJob>();

        Assert.Single(_portal.Mails());
        Assert.Equal(OutboxState.Sent, (await _portal.FindMailAsync(id)).State);
    }

    [Fact]
    public async Task Without_mail_configuration_nothing_breaks_and_the_log_says_why()
    {
        await using var portal = new PortalFactory();
        await using var db = portal.NewContext();
        var mail = OutboxMail.Draft(IssuedWorkshop.Person(db, TestOrganisation.UnitStaff), new("Nhắc", "Nội dung."), "", null, PortalFactory.Start.UtcDateTime);
        mail.Queue();
        db.OutboxMails.Add(mail);
        await db.SaveChangesAsync();

        await portal.RunAsync<SendMailJob>();

        await db.Entry(mail).ReloadAsync();
        Assert.Equal((OutboxState.Failed, "Chưa cấu hình máy chủ thư."), (mail.State, mail.Failure));
        Assert.Contains("Chưa cấu hình máy chủ thư", (await portal.As(TestOrganisation.CsShtt).GetAsync("/thu")).QuerySelector(".sk-note")!.TextContent, StringComparison.Ordinal);
    }

    private static string Lines(MimeMessage mail) => mail.TextBody!.ReplaceLineEndings("\n");
}
