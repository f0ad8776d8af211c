using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Settings;
using SangKien.Web.Jobs;

namespace SangKien.Web.Features.Reminders;

/// <summary>
/// Climbs the ladder: what is due today and has not been done is done now, also hours later; what was due on a day that the portal slept
/// through is logged as missed. A unit is asked for anew each time, so it stops for whoever has sent.
/// </summary>
public sealed class ReminderJob(PortalDbContext db, PortalClock clock, SettingsStore store) : IJob
{
    public static string Name => "remind";

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        clock.Freeze();
        var (now, today) = (clock.NowUtc, clock.Today);
        var settings = await store.GetAsync<ReminderSettings>(cancellationToken);
        var progress = await db.LadderProgress.SingleOrDefaultAsync(known => known.Id == LadderProgress.Contributions, cancellationToken);
        var since = progress?.ThroughUtc ?? now;
        var workingDays = await db.WorkingDaysAroundAsync(today, cancellationToken);
        var cases = await db.AllReminderCases().AsNoTracking().ToListAsync(cancellationToken);
        var steps = (
            from unit in cases
            where unit.IsOwed
            from rung in ReminderLadder.Rungs
            let day = ReminderLadder.DayOf(rung, unit.Deadline.LastDay, workingDays)
            let moment = settings.MomentOf(rung, day)
            where moment <= now && (day == today || moment > since)
            select new Step(unit, rung, day)).ToList();
        if (steps.Count > 0)
            await ClimbAsync(steps, new(settings, await StaffAsync(cancellationToken), today, now), cancellationToken);

        progress ??= db.LadderProgress.Add(new LadderProgress()).Entity;
        progress.ThroughUtc = now;
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task ClimbAsync(List<Step> steps, RemindingContext context, CancellationToken cancellationToken)
    {
        var first = steps.Min(step => step.Day);
        var done = (await db.Reminders.Where(reminder => reminder.On >= first)
            .Select(reminder => new { reminder.WorkshopId, reminder.UnitId, reminder.Rung, reminder.On }).ToListAsync(cancellationToken))
            .Select(reminder => (reminder.WorkshopId, reminder.UnitId, reminder.Rung, reminder.On)).ToHashSet();
        var open = steps.Where(step => !done.Contains((step.Unit.WorkshopId, step.Unit.UnitId, step.Rung, step.Day))).ToList();

        foreach (var step in open.Where(step => OutcomeOf(step, context) is not null || step.Rung != ReminderRung.LastDay))
        {
            if (OutcomeOf(step, context) is { } outcome)
                db.Reminders.Add(Reminder.Of(step.Unit, step.Rung, step.Day, outcome, context.NowUtc, []));
            else
                db.Remind(step.Unit, step.Rung, context);
            await SaveAsync(cancellationToken);
        }

        var digests = open.Where(step => step.Rung == ReminderRung.LastDay && OutcomeOf(step, context) is null).ToList();
        if (digests.Count == 0)
            return;
        var leaders = await db.PeopleInRole(Roles.Director).Where(person => person.IsActive).ToListAsync(cancellationToken);
        foreach (var workshop in digests.GroupBy(step => step.Unit.WorkshopId))
        {
            db.Report([.. workshop.Select(step => step.Unit)], leaders, context);
            await SaveAsync(cancellationToken);
        }
    }

    /// <summary>Why the rung is not climbed; null when it is.</summary>
    private static ReminderOutcome? OutcomeOf(Step step, RemindingContext context) =>
        step.Day < context.Today ? ReminderOutcome.Missed
        : !context.Settings.IsOn(step.Rung) ? ReminderOutcome.SwitchedOff
        : null;

    /// <summary>The unique key refuses what another node has done at the same moment; its mails and lines go with it.</summary>
    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (UniqueViolationException)
        {
            foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.State == EntityState.Added).ToList())
                entry.State = EntityState.Detached;
        }
    }

    private Task<List<Person>> StaffAsync(CancellationToken cancellationToken) => db.ReachablePeople().ToListAsync(cancellationToken);

    private sealed record Step(ReminderCase Unit, ReminderRung Rung, DateOnly Day);
}
