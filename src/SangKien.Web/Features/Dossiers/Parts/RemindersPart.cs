using Microsoft.EntityFrameworkCore;
using SangKien.Core.Dossiers;
using SangKien.Core.Notifications;
using SangKien.Web.Infrastructure.Exports;

namespace SangKien.Web.Features.Dossiers.Parts;

/// <summary>Nhắc việc: each rung of each unit and of each concluded task, and the mails whose link leads into the workshop or to one of its tasks.</summary>
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

    private static readonly Column<TaskRow>[] TaskColumns =
    [
        new("Thời điểm", row => row.AtUtc),
        new("Mục", row => row.Clause),
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

        var tasks = await dossier.Db.UnitTasks.Where(task => task.WorkshopId == dossier.WorkshopId)
            .Join(dossier.Db.TaskReminders, task => task.Id, reminder => reminder.TaskId, (task, reminder) => new { task.Clause, Unit = task.Unit.Name, Reminder = reminder })
            .OrderBy(row => row.Reminder.Id)
            .Select(row => new TaskRow(row.Reminder.AtUtc, row.Clause, row.Unit, row.Reminder.Rung, row.Reminder.Outcome, row.Reminder.Recipients)).ToListAsync(cancellationToken);
        await dossier.AddListAsync(DossierFolder.Reminders, "nhac-nhiem-vu", "Các lần nhắc nhiệm vụ theo kết luận", TaskColumns, tasks, cancellationToken);

        var address = $"/hoi-thao/{dossier.WorkshopId}/";
        var ids = await dossier.Db.UnitTasks.Where(task => task.WorkshopId == dossier.WorkshopId).Select(task => task.Id).ToListAsync(cancellationToken);
        var ofTasks = ids.ConvertAll(id => $"/nhiem-vu/{id}");
        var mails = await dossier.Db.OutboxMails.Where(mail => (mail.Link.StartsWith(address) || ofTasks.Contains(mail.Link)) && mail.State != OutboxState.Draft).OrderBy(mail => mail.Id)
            .Select(mail => new Mail(mail.CreatedAtUtc, mail.Person.FullName, mail.Subject, mail.Body, mail.State, mail.SentAtUtc)).ToListAsync(cancellationToken);
        await dossier.AddListAsync(DossierFolder.Reminders, "thu", "Thư đã lập", MailColumns, mails, cancellationToken);
    }

    private sealed record Row(DateTime AtUtc, string Unit, ReminderRung Rung, ReminderOutcome Outcome, string Recipients);

    private sealed record TaskRow(DateTime AtUtc, string Clause, string Unit, ReminderRung Rung, ReminderOutcome Outcome, string Recipients);

    private sealed record Mail(DateTime CreatedAtUtc, string Person, string Subject, string Body, OutboxState State, DateTime? SentAtUtc);
}
