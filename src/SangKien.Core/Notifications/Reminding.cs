using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Core.Notifications;

/// <summary>Nhắc: the row that says so, and for each recipient a line behind the bell and a mail. The caller saves.</summary>
public static class Reminding
{
    /// <returns>Who is reminded.</returns>
    public static IReadOnlyList<Person> Remind(
        this PortalDbContext db, ReminderCase unit, ReminderRung rung, RemindingContext context)
    {
        var people = ReminderRecipients.Of(unit, rung, [.. context.Staff.Where(person => person.UnitId == unit.UnitId)]);
        var text = context.Settings.TextOf(rung);
        foreach (var person in people)
            db.Remind(person, text.Fill(unit.ValuesFor(person)), $"/hoi-thao/{unit.WorkshopId}/tham-luan", context.NowUtc, context.ByPersonId);
        var outcome = people.Count == 0 ? ReminderOutcome.NobodyToRemind : ReminderOutcome.Sent;
        db.Reminders.Add(Reminder.Of(unit, rung, context.Today, outcome, context.NowUtc, people, context.ByPersonId));
        return people;
    }

    /// <summary>The digest of the last day: one mail to each of the leaders about all units of one workshop that have not sent.</summary>
    public static void Report(this PortalDbContext db, IReadOnlyList<ReminderCase> units, IReadOnlyList<Person> leaders, RemindingContext context)
    {
        var text = context.Settings.TextOf(ReminderRung.LastDay);
        IReadOnlyList<string> lines =
        [
            .. units.Select((unit, index) =>
                $"{index + 1}. {unit.Unit}: {unit.CompleteIdeas}/{unit.MinimumIdeas} ý tưởng{(unit.IsReturned ? ", đang bổ sung bản bị trả lại" : "")}; hạn {unit.Deadline.LastMoment}"),
        ];
        foreach (var leader in leaders)
        {
            var values = new Dictionary<string, string> { ["ho_ten"] = leader.FullName, ["chu_de"] = units[0].Topic, ["so_don_vi"] = $"{units.Count}" };
            db.Remind(leader, text.Fill(values, lines), "/theo-doi", context.NowUtc, context.ByPersonId);
        }

        var outcome = leaders.Count == 0 ? ReminderOutcome.NobodyToRemind : ReminderOutcome.Sent;
        foreach (var unit in units)
            db.Reminders.Add(Reminder.Of(unit, ReminderRung.LastDay, context.Today, outcome, context.NowUtc, leaders));
    }

    /// <summary>One line behind the bell and one mail to one person.</summary>
    public static void Remind(this PortalDbContext db, Person person, MailText text, string link, DateTime nowUtc, int? byPersonId = null)
    {
        db.Notifications.Add(Notification.Of(person, new News(text.Subject, link), nowUtc));
        var mail = OutboxMail.Draft(person, text, link, byPersonId, nowUtc);
        mail.Queue();
        db.OutboxMails.Add(mail);
    }
}

/// <summary>Khi nhắc: what all reminders of one moment have in common.</summary>
/// <param name="Staff">Everybody at the units whom a message can reach.</param>
/// <param name="ByPersonId">Who pressed "nhắc ngay"; null for the portal.</param>
public sealed record RemindingContext(ReminderSettings Settings, IReadOnlyCollection<Person> Staff, DateOnly Today, DateTime NowUtc, int? ByPersonId = null);
