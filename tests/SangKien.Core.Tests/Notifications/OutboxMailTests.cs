using SangKien.Core.Common;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;

namespace SangKien.Core.Tests.Notifications;

public sealed class OutboxMailTests
{
    private static readonly DateTime Now = new(2022, 10, 5, 1, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_draft_is_edited_queued_sent_and_sent_again()
    {
        var mail = Draft();
        mail.Edit(new("Mới\r\nBcc: ai@example.com", "Nội dung mới"));
        Assert.Equal("Mới Bcc: ai@example.com", mail.Subject);

        mail.Queue();
        mail.BeginSending("a@example.com");
        mail.MarkSent(Now);
        Assert.Equal((OutboxState.Sent, Now), (mail.State, mail.SentAtUtc));
        mail.Queue();
        Assert.Equal(OutboxState.Queued, mail.State);
    }

    [Fact]
    public void What_is_being_sent_or_was_sent_is_neither_edited_nor_discarded()
    {
        var mail = Draft();
        mail.Queue();
        mail.BeginSending("a@example.com");
        Assert.Throws<RuleException>(() => mail.Edit(new("a", "b")));
        Assert.Throws<RuleException>(mail.Discard);
        Assert.Throws<RuleException>(mail.Queue);
        mail.MarkSent(Now);
        Assert.Throws<RuleException>(mail.Discard);
    }

    [Fact]
    public void What_was_discarded_is_not_sent()
    {
        var mail = Draft();
        mail.Discard();
        Assert.Throws<RuleException>(mail.Queue);
        Assert.Throws<InvalidOperationException>(() => mail.BeginSending("a@example.com"));
    }

    [Fact]
    public void Attempts_in_vain_come_at_doubling_pauses_and_end()
    {
        var mail = Draft();
        mail.Queue();
        var pauses = new List<double>();
        for (var attempt = 1; attempt <= OutboxMail.Attempts; attempt++)
        {
            Assert.Equal(OutboxState.Queued, mail.State);
            mail.BeginSending("a@example.com");
            mail.Postpone("Máy chủ thư không trả lời.", Now);
            pauses.Add((mail.DueAtUtc - Now).TotalMinutes);
        }

        Assert.Equal([5, 10, 20, 40, 80, 160, 320, 640], pauses);
        Assert.Equal((OutboxState.Failed, "Máy chủ thư không trả lời."), (mail.State, mail.Failure));
        mail.Queue();
        Assert.Equal((OutboxState.Queued, 0), (mail.State, mail.Failures));
    }

    private static OutboxMail Draft()
    {
        var unit = Unit.Create("Phòng Quản lý Công nghệ", "QLCN", UnitKind.Department, 1);
        return OutboxMail.Draft(Person.Create("Trần Minh Đức", "Chuyên viên", PostRank.Staff, unit), new("Nhắc", "Nội dung"), "", null, Now);
    }
}
