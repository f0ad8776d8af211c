using Microsoft.EntityFrameworkCore;
using SangKien.Core.Dossiers;
using SangKien.Core.Notifications;
using SangKien.Web.Infrastructure.Exports;

namespace SangKien.Web.Features.Dossiers.Parts;

/// <summary>Nhắc việc: each rung of each unit, and the mails whose link leads into the workshop.</summary>
internal sealed class RemindersPart : DossierPart
{
    private static readonly Column<Row>[] Columns =
    [
        new("Thời điểm", row => row.AtUtc),
        new("Đơn vị", row => row.Unit),
        new("Bậc nhắc", row => row.Rung),
        new("Kết quả", row => row.Outcome),
        new("Người được nhắc", row => row.Recipients),
    ];

    private static readonly Column<Mail>[] MailColumns =
    [
        new("Lập lúc", mail => mail.CreatedAtUtc),
        new("Người nhận", mail => mail.Person),
        new("Tiêu đề", mail => mail.Subject),
        new("Nội dung", mail => mail.Body),
        new("Trạng thái", mail => mail.State),
        new("Gửi lúc", mail => mail.SentAtUtc),
    ];

    public override async Task AddAsync(DossierContents dossier, CancellationToken cancellationToken)
    {
        var reminders = await dossier.Db.Reminders.Where(reminder => reminder.WorkshopId == dossier.WorkshopId).OrderBy(reminder => reminder.Id)
            .Join(dossier.Db.Units, reminder => reminder.UnitId, unit => unit.Id, (reminder, unit) => new Row(reminder.AtUtc, unit.Name, reminder.Rung, reminder.Outcome, reminder.Recipients))
            .ToListAsync(cancellationToken);
        await dossier.AddListAsync(DossierFolder.Reminders, "nhac-viec", "Các lần nhắc việc", Columns, reminders, cancellationToken);

        var address = $"/hoi-thao/{dossier.WorkshopId}/";
        var mails = await dossier.Db.OutboxMails.Where(mail => mail.Link.StartsWith(address) && mail.State != OutboxState.Draft).OrderBy(mail => mail.Id)
            .Select(mail => new Mail(mail.CreatedAtUtc, mail.Person.FullName, mail.Subject, mail.Body, mail.State, mail.SentAtUtc)).ToListAsync(cancellationToken);
        await dossier.AddListAsync(DossierFolder.Reminders, "thu", "Thư đã lập", MailColumns, mails, cancellationToken);
    }

    private sealed record Row(DateTime AtUtc, string Unit, ReminderRung Rung, ReminderOutcome Outcome, string Recipients);

    private sealed record Mail(DateTime CreatedAtUtc, string Person, string Subject, string Body, OutboxState State, DateTime? SentAtUtc);
}
