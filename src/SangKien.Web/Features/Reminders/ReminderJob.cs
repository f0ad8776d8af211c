using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Settings;
using SangKien.Web.Jobs;

namespace SangKien.Web.Features.Reminders;

/// <summary>The ladder for contributions: units, their heads, and on the last day one digest of a workshop to the leaders.</summary>
public sealed class ReminderJob(PortalDbContext db, PortalClock clock, SettingsStore store) : LadderJob<ReminderCase>(db, clock, store), IJob
{
    public static string Name => "remind";

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    protected override int Ladder => LadderProgress.Contributions;

    protected override async Task<List<ReminderCase>> OwedAsync(CancellationToken cancellationToken) =>
        (await Db.AllReminderCases().AsNoTracking().ToListAsync(cancellationToken)).FindAll(unit => unit.IsOwed);

    protected override Deadline DeadlineOf(ReminderCase owed) => owed.Deadline;

    protected override async Task ClimbAsync(List<LadderStep<ReminderCase>> steps, ReminderSettings settings, CancellationToken cancellationToken)
    {
        var context = new RemindingContext(settings, await Db.ReachablePeople().ToListAsync(cancellationToken), Clock.Today, Clock.NowUtc);
        var first = steps.Min(step => step.Day);
        var done = (await Db.Reminders.Where(reminder => reminder.On >= first)
            .Select(reminder => new { reminder.WorkshopId, reminder.UnitId, reminder.Rung, reminder.On }).ToListAsync(cancellationToken))
            .Select(reminder => (reminder.WorkshopId, reminder.UnitId, reminder.Rung, reminder.On)).ToHashSet();
        var open = steps.FindAll(step => !done.Contains((step.Owed.WorkshopId, step.Owed.UnitId, step.Rung, step.Day)));

        foreach (var step in open.Where(step => SkippedBy(step) is not null || step.Rung != ReminderRung.LastDay))
        {
            if (SkippedBy(step) is { } outcome)
                Db.Reminders.Add(Reminder.Of(step.Owed, step.Rung, step.Day, outcome, context.NowUtc, []));
            else
                Db.Remind(step.Owed, step.Rung, context);
            await SaveOnceAsync(cancellationToken);
        }

        var digests = open.FindAll(step => step.Rung == ReminderRung.LastDay && SkippedBy(step) is null);
        if (digests.Count == 0)
            return;
        var leaders = await Db.PeopleInRole(Roles.Director).Where(person => person.IsActive).ToListAsync(cancellationToken);
        foreach (var workshop in digests.GroupBy(step => step.Owed.WorkshopId))
        {
            Db.Report([.. workshop.Select(step => step.Owed)], leaders, context);
            await SaveOnceAsync(cancellationToken);
        }

        ReminderOutcome? SkippedBy(LadderStep<ReminderCase> step) => step.Skipped(context.Today, settings.IsOn(step.Rung));
    }
}
