using System.Net;
using System.Net.Sockets;
using System.Text;
using SangKien.Core.Notifications;
using SangKien.Web.Features.Outbox;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Outbox;

/// <summary>The portal speaks SMTP with a server that listens.</summary>
public sealed class SmtpTests : IAsyncDisposable
{
    private static readonly string Address = MailPortal.AddressOf(TestOrganisation.UnitStaff);

    private readonly LoopbackSmtp _server = new();
    private readonly SmtpPortal _portal;

    public SmtpTests() => _portal = new(_server.Port);

    public async ValueTask DisposeAsync()
    {
        await _portal.DisposeAsync();
        _server.Dispose();
    }

    [Fact]
    public async Task A_mail_arrives_with_its_heads_and_its_text()
    {
        var id = await _portal.QueueAsync(TestOrganisation.UnitStaff, "Nhắc nộp ý kiến tham luận trước ngày 22/10", "Đề nghị phòng hoàn thành.");

        await _portal.RunAsync<SendMailJob>();

        var handed = Assert.Single(_server.Handed);
        Assert.Equal(("cong@so.example", Address), (handed.From, Assert.Single(handed.To)));
        Assert.All(handed.Head, letter => Assert.True(char.IsAscii(letter), "A head is not encoded."));
        Assert.Equal("Nhắc nộp ý kiến tham luận trước ngày 22/10", handed.Mail.Subject);
        Assert.Equal(("Trần Minh Đức", Address), (handed.Mail.To.Mailboxes.Single().Name, handed.Mail.To.Mailboxes.Single().Address));
        Assert.Equal(("Sở Khoa học và Công nghệ", "cong@so.example"), (handed.Mail.From.Mailboxes.Single().Name, handed.Mail.From.Mailboxes.Single().Address));
        Assert.Equal("auto-generated", handed.Mail.Headers["Auto-Submitted"]);
        Assert.Equal($"sangkien-{id}@so.example", handed.Mail.MessageId);
        Assert.Equal(
            "Đề nghị phòng hoàn thành.\n\nMở trên cổng: https://hoithao.so.example/nhiem-vu\n\n-- \nSở Khoa học và Công nghệ, Cổng thông tin hội thảo",
            handed.Mail.TextBody!.ReplaceLineEndings("\n").TrimEnd());
        Assert.Equal(OutboxState.Sent, (await _portal.FindMailAsync(id)).State);
    }

    [Fact]
    public async Task All_mails_of_a_run_go_through_one_conversation()
    {
        await _portal.QueueAsync(TestOrganisation.UnitStaff, "Nhắc", "Nội dung.");
        await _portal.QueueAsync(TestOrganisation.Director, "Trình duyệt", "Nội dung.");

        await _portal.RunAsync<SendMailJob>();

        Assert.Equal([Address, MailPortal.AddressOf(TestOrganisation.Director)], _server.Handed.SelectMany(handed => handed.To));
        Assert.Single(_server.Commands, command => command.StartsWith("EHLO", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_that_the_server_refuses_is_shown_with_its_words_and_holds_up_nobody()
    {
        _server.Answer($"RCPT TO:<{Address}>", "550 5.1.1 no such user");
        var refused = await _portal.QueueAsync(TestOrganisation.UnitStaff, "Nhắc", "Nội dung.");
        var other = await _portal.QueueAsync(TestOrganisation.Director, "Trình duyệt", "Nội dung.");

        await _portal.RunAsync<SendMailJob>();

        var mail = await _portal.FindMailAsync(refused);
        Assert.Equal((OutboxState.Refused, "Máy chủ thư từ chối địa chỉ người nhận: 550 5.1.1 no such user"), (mail.State, mail.Failure));
        Assert.Equal(OutboxState.Sent, (await _portal.FindMailAsync(other)).State);
        var page = await _portal.As(TestOrganisation.CsShtt).GetAsync("/thu?trang-thai=Refused");
        Assert.Contains("5.1.1 no such user", page.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MAIL FROM", "550 5.7.1 sender not allowed", "Máy chủ thư từ chối địa chỉ gửi của cổng: 550 5.7.1 sender not allowed")]
    [InlineData("DATA", "554 5.6.0 content refused", "Máy chủ thư từ chối thư này: 554 5.6.0 content refused")]
    public async Task A_final_answer_about_sender_or_content_is_not_tried_again_but_by_hand(string command, string answer, string reason)
    {
        _server.Answer(command, answer);
        var id = await _portal.QueueAsync(TestOrganisation.UnitStaff, "Nhắc", "Nội dung.");

        await _portal.RunAsync<SendMailJob>();
        _portal.Time.Advance(TimeSpan.FromHours(11));
        _server.TakeAll();
        await _portal.RunAsync<SendMailJob>();

        var mail = await _portal.FindMailAsync(id);
        Assert.Equal((OutboxState.Refused, reason, 0), (mail.State, mail.Failure, mail.Failures));
        await _portal.As(TestOrganisation.CsShtt).PostAsync($"/thu/{id}", new { }, action: "/gui");
        await _portal.RunAsync<SendMailJob>();
        Assert.Equal(OutboxState.Sent, (await _portal.FindMailAsync(id)).State);
    }

    [Fact]
    public async Task An_address_that_is_put_off_is_tried_again_after_the_pause_and_not_before()
    {
        _server.Answer($"RCPT TO:<{Address}>", "451 4.7.1 greylisted");
        var id = await _portal.QueueAsync(TestOrganisation.UnitStaff, "Nhắc", "Nội dung.");
        var other = await _portal.QueueAsync(TestOrganisation.Director, "Trình duyệt", "Nội dung.");

        await _portal.RunAsync<SendMailJob>();
        await _portal.RunAsync<SendMailJob>();

        var mail = await _portal.FindMailAsync(id);
        Assert.Equal((OutboxState.Queued, 1, PortalFactory.Start.UtcDateTime.AddMinutes(5)), (mail.State, mail.Failures, mail.DueAtUtc));
        Assert.Equal("Chưa gửi được: máy chủ thư hẹn nhận sau (451).", mail.Failure);
        Assert.Equal(OutboxState.Sent, (await _portal.FindMailAsync(other)).State);

        _server.TakeAll();
        _portal.Time.Advance(TimeSpan.FromMinutes(5));
        await _portal.RunAsync<SendMailJob>();

        Assert.Equal((OutboxState.Sent, ""), ((await _portal.FindMailAsync(id)).State, (await _portal.FindMailAsync(id)).Failure));
        Assert.Single(_server.Handed, handed => handed.To.Contains(Address));
    }

    [Fact]
    public async Task A_dead_server_leaves_mails_queued_and_ends_no_job()
    {
        await using var portal = new SmtpPortal(ClosedPort());
        var id = await portal.QueueAsync(TestOrganisation.UnitStaff, "Nhắc", "Nội dung.");
        var other = await portal.QueueAsync(TestOrganisation.Director, "Trình duyệt", "Nội dung.");

        await portal.RunAsync<SendMailJob>();

        var mail = await portal.FindMailAsync(id);
        Assert.Equal((OutboxState.Queued, 1, "Chưa gửi được: không liên lạc được với máy chủ thư."), (mail.State, mail.Failures, mail.Failure));
        Assert.Equal((OutboxState.Queued, 0), ((await portal.FindMailAsync(other)).State, (await portal.FindMailAsync(other)).Failures));
    }

    [Fact]
    public async Task A_server_that_wants_a_password_gets_it()
    {
        await using var portal = new SmtpPortal(_server.Port, password: "mật-khẩu-thư");
        _server.Answer("AUTH PLAIN", "235 welcome");
        var id = await portal.QueueAsync(TestOrganisation.UnitStaff, "Nhắc", "Nội dung.");

        await portal.RunAsync<SendMailJob>();

        var signIn = Assert.Single(_server.Commands, command => command.StartsWith("AUTH PLAIN ", StringComparison.Ordinal));
        Assert.Equal("\0cong\0mật-khẩu-thư", Encoding.UTF8.GetString(Convert.FromBase64String(signIn.Split(' ')[2])));
        Assert.Equal(OutboxState.Sent, (await portal.FindMailAsync(id)).State);
    }

    [Fact]
    public async Task A_wrong_password_leaves_the_mail_queued_and_is_not_shown()
    {
        await using var portal = new SmtpPortal(_server.Port, password: "sai-roi");
        _server.Answer("AUTH PLAIN", "535 wrong: sai-roi");
        var id = await portal.QueueAsync(TestOrganisation.UnitStaff, "Nhắc", "Nội dung.");

        await portal.RunAsync<SendMailJob>();

        Assert.Empty(_server.Handed);
        var mail = await portal.FindMailAsync(id);
        Assert.Equal((OutboxState.Queued, "Chưa gửi được: máy chủ thư không nhận tài khoản của cổng."), (mail.State, mail.Failure));
    }

    [Fact]
    public async Task Hostile_words_stay_words_on_the_wire()
    {
        await using (var db = _portal.NewContext())
        {
            var person = IssuedWorkshop.Person(db, TestOrganisation.UnitStaff);
            person.Change("Đức\r\nBcc: ke-xau@example.com\r\n\r\nX", person.Post, person.Rank, person.Unit);
            await db.SaveChangesAsync();
        }

        await _portal.QueueAsync(TestOrganisation.UnitStaff, "Chào\r\nBcc: ke-xau@example.com", "Một\r\n.\r\nRCPT TO:<ke-xau@example.com>\r\n..\r\nHai");

        await _portal.RunAsync<SendMailJob>();

        var handed = Assert.Single(_server.Handed);
        Assert.Equal(Address, Assert.Single(handed.To));
        Assert.DoesNotContain("\nBcc:", handed.Head, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Chào Bcc: ke-xau@example.com", handed.Mail.Subject);
        Assert.Equal([Address], handed.Mail.GetRecipients().Select(recipient => recipient.Address));
        Assert.StartsWith("Một\n.\nRCPT TO:<ke-xau@example.com>\n..\nHai\n", handed.Mail.TextBody!.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("RCPT TO:<ke-xau@example.com>", _server.Commands);
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>A portal whose mail goes to the server at the port.</summary>
    private sealed class SmtpPortal(int port, string password = "") : MailPortal
    {
        protected override Dictionary<string, string?> Settings() => new(base.Settings())
        {
            ["Mail:Host"] = "127.0.0.1",
            ["Mail:Port"] = $"{port}",
            ["Mail:Security"] = "None",
            ["Mail:User"] = password.Length > 0 ? "cong" : "",
            ["Mail:Password"] = password,
        };
    }
}
