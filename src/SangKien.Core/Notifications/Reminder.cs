using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Core.Notifications;

/// <summary>
/// Lần nhắc: one rung for one unit on one day, whatever became of it. Its unique key lets a rung happen once, also when several nodes,
/// or several people, do it at the same moment.
/// </summary>
public sealed class Reminder
{
    public int Id { get; private set; }
    public int WorkshopId { get; private init; }
    public int UnitId { get; private init; }
    public ReminderRung Rung { get; private init; }

    /// <summary>The day of the rung, in Vietnam.</summary>
    public DateOnly On { get; private init; }

    public ReminderOutcome Outcome { get; private init; }
    public DateTime AtUtc { get; private init; }

    /// <summary>The names of those who were reminded; empty for none.</summary>
    public string Recipients { get; private init; } = "";

    /// <summary>Who pressed "nhắc ngay"; null for the portal.</summary>
    public int? ByPersonId { get; private init; }

    public static Reminder Of(ReminderCase unit, ReminderRung rung, DateOnly on, ReminderOutcome outcome, DateTime nowUtc, IReadOnlyCollection<Person> people, int? byPersonId = null)
    {
        var names = string.Join(", ", people.Select(person => person.FullName));
        return new()
        {
            WorkshopId = unit.WorkshopId,
            UnitId = unit.UnitId,
            Rung = rung,
            On = on,
            Outcome = outcome,
            AtUtc = nowUtc,
            Recipients = names.Length > 500 ? names[..499] + "…" : names,
            ByPersonId = byPersonId,
        };
    }
}

internal sealed class ReminderConfiguration : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.Property(reminder => reminder.Recipients).HasMaxLength(500);
        builder.HasOne<Workshop>().WithMany().HasForeignKey(reminder => reminder.WorkshopId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(reminder => reminder.UnitId);
        builder.HasOne<Person>().WithMany().HasForeignKey(reminder => reminder.ByPersonId);
        builder.HasIndex(reminder => new { reminder.WorkshopId, reminder.UnitId, reminder.Rung, reminder.On }).IsUnique();
    }
}
