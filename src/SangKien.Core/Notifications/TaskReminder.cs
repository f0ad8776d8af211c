using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Assignments;
using SangKien.Core.Organisation;

namespace SangKien.Core.Notifications;

/// <summary>Lần nhắc nhiệm vụ theo kết luận: one rung for one task on one day. Its unique key lets a rung happen once, whoever climbs it.</summary>
public sealed class TaskReminder
{
    private const int NamesLength = 500;

    public int Id { get; private set; }
    public int TaskId { get; private init; }
    public ReminderRung Rung { get; private init; }

    /// <summary>The day of the rung, in Vietnam.</summary>
    public DateOnly On { get; private init; }

    public ReminderOutcome Outcome { get; private init; }
    public DateTime AtUtc { get; private init; }

    /// <summary>The names of those who were reminded; empty for none.</summary>
    public string Recipients { get; private init; } = "";

    public static TaskReminder Of(int taskId, ReminderRung rung, DateOnly on, ReminderOutcome outcome, IReadOnlyCollection<Person> people, DateTime nowUtc)
    {
        var names = string.Join(", ", people.Select(person => person.FullName));
        return new() { TaskId = taskId, Rung = rung, On = on, Outcome = outcome, AtUtc = nowUtc, Recipients = names.Length > NamesLength ? names[..(NamesLength - 1)] + "…" : names };
    }
}

internal sealed class TaskReminderConfiguration : IEntityTypeConfiguration<TaskReminder>
{
    public void Configure(EntityTypeBuilder<TaskReminder> builder)
    {
        builder.Property(reminder => reminder.Recipients).HasMaxLength(500);
        builder.HasOne<UnitTask>().WithMany().HasForeignKey(reminder => reminder.TaskId);
        builder.HasIndex(reminder => new { reminder.TaskId, reminder.Rung, reminder.On }).IsUnique();
    }
}
