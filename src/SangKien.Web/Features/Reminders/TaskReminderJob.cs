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

/// <summary>The ladder for tasks by conclusions, at the same hours: the leading unit, its head, and on the last day one digest to the leaders.</summary>
public sealed class TaskReminderJob(PortalDbContext db, PortalClock clock, SettingsStore store) : LadderJob<OwedTask>(db, clock, store), IJob
{
    public static string Name => "remind-tasks";

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    protected override int Ladder => LadderProgress.Tasks;

    protected override Task<List<OwedTask>> OwedAsync(CancellationToken cancellationToken) =>
        Db.UnitTasks.AsNoTracking().Where(task => task.ConclusionId != null && task.Part == TaskPart.Lead && task.Status == UnitTaskStatus.Open && task.Due != null)
            .OrderBy(task => task.Id)
            .Select(task => new OwedTask(task.Id, task.WorkshopId, $"{task.Clause}. {task.Title}", task.Product, task.Due!, task.UnitId, task.Unit.Name, task.Unit.ContactPersonId))
            .ToListAsync(cancellationToken);

    protected override Deadline DeadlineOf(OwedTask owed) => owed.Due;

    protected override async Task ClimbAsync(List<LadderStep<OwedTask>> steps, ReminderSettings settings, CancellationToken cancellationToken)
    {
        var own = await Store.GetAsync<TaskReminderSettings>(cancellationToken);
        var first = steps.Min(step => step.Day);
        var done = (await Db.TaskReminders.Where(reminder => reminder.On >= first).Select(reminder => new { reminder.TaskId, reminder.Rung, reminder.On }).ToListAsync(cancellationToken))
            .Select(reminder => (reminder.TaskId, reminder.Rung, reminder.On)).ToHashSet();
        var open = steps.FindAll(step => !done.Contains((step.Owed.Id, step.Rung, step.Day)));
        var staff = await Db.ReachablePeople().ToListAsync(cancellationToken);
        foreach (var step in open.Where(step => SkippedBy(step) is not null || step.Rung != ReminderRung.LastDay))
        {
            var outcome = SkippedBy(step);
            var people = outcome is null ? ReminderRecipients.Of(step.Owed.ContactPersonId, null, step.Rung, [.. staff.Where(person => person.UnitId == step.Owed.UnitId)]) : [];
            foreach (var person in people)
                Db.Remind(person, own.Text.Fill(Values(step, person)), $"/nhiem-vu/{step.Owed.Id}", Clock.NowUtc);
            Note(step, outcome ?? OutcomeOf(people), people);
            await SaveOnceAsync(cancellationToken);
        }

        if (open.FindAll(step => step.Rung == ReminderRung.LastDay && SkippedBy(step) is null) is { Count: > 0 } last)
            await ReportAsync(last, own, cancellationToken);

        ReminderOutcome? SkippedBy(LadderStep<OwedTask> step) => step.Skipped(Clock.Today, own.IsOn(step.Rung));
    }

    /// <summary>One digest of all that ends today to each of the leaders.</summary>
    private async Task ReportAsync(List<LadderStep<OwedTask>> steps, TaskReminderSettings settings, CancellationToken cancellationToken)
    {
        var leaders = await Db.PeopleInRole(Roles.Director).Where(person => person.IsActive).ToListAsync(cancellationToken);
        List<string> lines = [.. steps.Select((step, index) => $"{index + 1}. {step.Owed.Unit}: {step.Owed.Title}; hạn {step.Owed.Due.LastMoment}")];
        foreach (var leader in leaders)
            Db.Remind(leader, settings.Digest.Fill(new Dictionary<string, string> { ["ho_ten"] = leader.FullName, ["so_nhiem_vu"] = $"{steps.Count}" }, lines), "/nhiem-vu?trang-thai=Open", Clock.NowUtc);
        foreach (var step in steps)
            Note(step, OutcomeOf(leaders), leaders);
        await SaveOnceAsync(cancellationToken);
    }

    /// <summary>The row by which a rung is climbed once, and its line in the history of the task.</summary>
    private void Note(LadderStep<OwedTask> step, ReminderOutcome outcome, IReadOnlyCollection<Person> people)
    {
        var reminder = Db.TaskReminders.Add(TaskReminder.Of(step.Owed.Id, step.Rung, step.Day, outcome, people, Clock.NowUtc)).Entity;
        var summary = $"Nhắc hạn nhiệm vụ. {step.Rung.Name()}. {outcome.Name()}{(people.Count > 0 ? $": {reminder.Recipients}" : "")}";
        Db.History.Add(HistoryEntry.Of<UnitTask>(step.Owed.Id, summary, SystemUser.Instance, Clock.NowUtc, step.Owed.WorkshopId, step.Owed.UnitId));
    }

    private static Dictionary<string, string> Values(LadderStep<OwedTask> step, Person person) => new()
    {
        ["ho_ten"] = person.FullName,
        ["don_vi"] = step.Owed.Unit,
        ["nhiem_vu"] = step.Owed.Title,
        ["han"] = step.Owed.Due.LastMoment,
        ["san_pham"] = step.Owed.Product.Length > 0 ? step.Owed.Product : "không nêu",
        ["con_lai"] = step.Rung.Name().ToLowerInvariant(),
    };

    private static ReminderOutcome OutcomeOf(IReadOnlyCollection<Person> people) => people.Count == 0 ? ReminderOutcome.NobodyToRemind : ReminderOutcome.Sent;
}

/// <summary>A task that its leading unit has not reported yet.</summary>
public sealed record OwedTask(int Id, int WorkshopId, string Title, string Product, Deadline Due, int UnitId, string Unit, int? ContactPersonId);
