using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Notifications;
using SangKien.Core.Settings;

namespace SangKien.Web.Features.Reminders;

/// <summary>
/// Climbs a ladder: what is due today and has not been done is done now, also hours later; what was due on a day that the portal slept
/// through is logged as missed. Who owes something is asked for anew each time, so it stops for whoever has delivered.
/// </summary>
/// <typeparam name="TCase">What somebody owes until a deadline.</typeparam>
public abstract class LadderJob<TCase>(PortalDbContext db, PortalClock clock, SettingsStore store)
{
    protected PortalDbContext Db { get; } = db;
    protected PortalClock Clock { get; } = clock;
    protected SettingsStore Store { get; } = store;

    /// <summary>The row of <see cref="LadderProgress"/>.</summary>
    protected abstract int Ladder { get; }

    protected abstract Task<List<TCase>> OwedAsync(CancellationToken cancellationToken);

    protected abstract Deadline DeadlineOf(TCase owed);

    /// <param name="steps">At least one; those that were done before are still among them.</param>
    /// <param name="settings">The hours of both ladders.</param>
    protected abstract Task ClimbAsync(List<LadderStep<TCase>> steps, ReminderSettings settings, CancellationToken cancellationToken);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Clock.Freeze();
        var (now, today) = (Clock.NowUtc, Clock.Today);
        var settings = await Store.GetAsync<ReminderSettings>(cancellationToken);
        var progress = await Db.LadderProgress.SingleOrDefaultAsync(known => known.Id == Ladder, cancellationToken);
        var since = progress?.ThroughUtc ?? now;
        var workingDays = await Db.WorkingDaysAroundAsync(today, cancellationToken);
        var steps = (
            from owed in await OwedAsync(cancellationToken)
            from rung in ReminderLadder.Rungs
            let day = ReminderLadder.DayOf(rung, DeadlineOf(owed).LastDay, workingDays)
            let moment = settings.MomentOf(rung, day)
            where moment <= now && (day == today || moment > since)
            select new LadderStep<TCase>(owed, rung, day)).ToList();
        if (steps.Count > 0)
            await ClimbAsync(steps, settings, cancellationToken);

        progress ??= Db.LadderProgress.Add(new LadderProgress { Id = Ladder }).Entity;
        progress.ThroughUtc = now;
        await Db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The unique key refuses what another node has done at the same moment; its mails and lines go with it.</summary>
    protected async Task SaveOnceAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Db.SaveChangesAsync(cancellationToken);
        }
        catch (UniqueViolationException)
        {
            foreach (var entry in Db.ChangeTracker.Entries().Where(entry => entry.State == EntityState.Added).ToList())
                entry.State = EntityState.Detached;
        }
    }
}

/// <summary>A rung that one who owes something stands on.</summary>
public sealed record LadderStep<TCase>(TCase Owed, ReminderRung Rung, DateOnly Day)
{
    /// <summary>Why the rung is not climbed; null when it is.</summary>
    public ReminderOutcome? Skipped(DateOnly today, bool isOn) => Day < today ? ReminderOutcome.Missed : isOn ? null : ReminderOutcome.SwitchedOff;
}
