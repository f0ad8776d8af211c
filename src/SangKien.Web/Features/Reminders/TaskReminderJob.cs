using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Settings;
using SangKien.Web.Infrastructure;
using SangKien.Web.Jobs;

namespace SangKien.Web.Features.Reminders;

/// <summary>
/// Climbs the ladder for tasks by conclusions, by the same rules as for contributions: today's rungs are climbed also hours later, those
/// of a day that the portal slept through are logged as missed, and it stops for a task whose unit has reported.
/// </summary>
public sealed class TaskReminderJob(PortalDbContext db, PortalClock clock, SettingsStore store) : IJob
{
    public static string Name => "remind-tasks";

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        clock.Freeze();
        var (now, today) = (clock.NowUtc, clock.Today);
        var hours = await store.GetAsync<ReminderSettings>(cancellationToken);
        var progress = await db.LadderProgress.SingleOrDefaultAsync(known => known.Id == LadderProgress.Tasks, cancellationToken);
        var since = progress?.ThroughUtc ?? now;
        var workingDays = await db.WorkingDaysAroundAsync(today, cancellationToken);
        var steps = (
            from task in await OwedAsync(cancellationToken)
            from rung in ReminderLadder.Rungs
            let day = ReminderLadder.DayOf(rung, task.Due.LastDay, workingDays)
            let moment = hours.MomentOf(rung, day)
            where moment <= now && (day == today || moment > since)
            select new Step(task, rung, day)).ToList();
        if (steps.Count > 0)
            await ClimbAsync(steps, await store.GetAsync<TaskReminderSettings>(cancellationToken), cancellationToken);

        progress ??= db.LadderProgress.Add(new LadderProgress { Id = LadderProgress.Tasks }).Entity;
        progress.ThroughUtc = now;
        await db.SaveChangesAsync(cancellationToken);
    }

    private Task<List<OwedTask>> OwedAsync(CancellationToken cancellationToken) =>
        db.UnitTasks.AsNoTracking().Where(task => task.ConclusionId != null && task.Part == TaskPart.Lead && task.Status == UnitTaskStatus.Open && task.Due != null)
            .OrderBy(task => task.Id)
            .Select(task => new OwedTask(task.Id, task.WorkshopId, $"{task.Clause}. {task.Title}", task.Product, task.Due!, task.UnitId, task.Unit.Name, task.Unit.ContactPersonId))
            .ToListAsync(cancellationToken);

    private async Task ClimbAsync(List<Step> steps, TaskReminderSettings settings, CancellationToken cancellationToken)
    {
        var first = steps.Min(step => step.Day);
        var done = (await db.TaskReminders.Where(reminder => reminder.On >= first).Select(reminder => new { reminder.TaskId, reminder.Rung, reminder.On }).ToListAsync(cancellationToken))
            .Select(reminder => (reminder.TaskId, reminder.Rung, reminder.On)).ToHashSet();
        var open = steps.Where(step => !done.Contains((step.Task.Id, step.Rung, step.Day))).ToList();
        var staff = await db.ReachablePeople().ToListAsync(cancellationToken);
        foreach (var step in open.Where(step => Skipped(step, settings) is not null || step.Rung != ReminderRung.LastDay))
        {
            var outcome = Skipped(step, settings);
            var people = outcome is null ? ReminderRecipients.Of(step.Task.ContactPersonId, null, step.Rung, [.. staff.Where(person => person.UnitId == step.Task.UnitId)]) : [];
            foreach (var person in people)
                db.Remind(person, settings.Text.Fill(Values(step, person)), $"/nhiem-vu/{step.Task.Id}", clock.NowUtc);
            Note(step, outcome ?? OutcomeOf(people), people);
            await SaveAsync(cancellationToken);
        }

        if (open.Where(step => step.Rung == ReminderRung.LastDay && Skipped(step, settings) is null).ToList() is { Count: > 0 } last)
            await ReportAsync(last, settings, cancellationToken);
    }

    /// <summary>One digest of all that ends today to each of the leaders.</summary>
    private async Task ReportAsync(List<Step> steps, TaskReminderSettings settings, CancellationToken cancellationToken)
    {
        var leaders = await db.PeopleInRole(Roles.Director).Where(person => person.IsActive).ToListAsync(cancellationToken);
        List<string> lines = [.. steps.Select((step, index) => $"{index + 1}. {step.Task.Unit}: {step.Task.Title}; hạn {step.Task.Due.LastMoment}")];
        foreach (var leader in leaders)
            db.Remind(leader, settings.Digest.Fill(new Dictionary<string, string> { ["ho_ten"] = leader.FullName, ["so_nhiem_vu"] = $"{steps.Count}" }, lines), "/nhiem-vu?trang-thai=Open", clock.NowUtc);
        foreach (var step in steps)
            Note(step, OutcomeOf(leaders), leaders);
        await SaveAsync(cancellationToken);
    }

    /// <summary>The row by which a rung is climbed once, and its line in the history of the task.</summary>
    private void Note(Step step, ReminderOutcome outcome, IReadOnlyCollection<Person> people)
    {
        var reminder = db.TaskReminders.Add(TaskReminder.Of(step.Task.Id, step.Rung, step.Day, outcome, people, clock.NowUtc)).Entity;
        var summary = $"Nhắc hạn nhiệm vụ. {step.Rung.Name()}. {outcome.Name()}{(people.Count > 0 ? $": {reminder.Recipients}" : "")}";
        db.History.Add(HistoryEntry.Of<UnitTask>(step.Task.Id, summary, SystemUser.Instance, clock.NowUtc, step.Task.WorkshopId, step.Task.UnitId));
    }

    private static Dictionary<string, string> Values(Step step, Person person) => new()
    {
        ["ho_ten"] = person.FullName,
        ["don_vi"] = step.Task.Unit,
        ["nhiem_vu"] = step.Task.Title,
        ["han"] = step.Task.Due.LastMoment,
        ["san_pham"] = step.Task.Product.Length > 0 ? step.Task.Product : "không nêu",
        ["con_lai"] = step.Rung.Name().ToLowerInvariant(),
    };

    /// <summary>Why the rung is not climbed; null when it is.</summary>
    private ReminderOutcome? Skipped(Step step, TaskReminderSettings settings) =>
        step.Day < clock.Today ? ReminderOutcome.Missed : !settings.IsOn(step.Rung) ? ReminderOutcome.SwitchedOff : null;

    private static ReminderOutcome OutcomeOf(IReadOnlyCollection<Person> people) => people.Count == 0 ? ReminderOutcome.NobodyToRemind : ReminderOutcome.Sent;

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

    private sealed record OwedTask(int Id, int WorkshopId, string Title, string Product, Deadline Due, int UnitId, string Unit, int? ContactPersonId);

    private sealed record Step(OwedTask Task, ReminderRung Rung, DateOnly Day);
}
