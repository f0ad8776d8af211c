using SangKien.Core.Deadlines;

namespace SangKien.Core.Notifications;

/// <summary>Thang nhắc: counted back in working days from the last day on which a unit can send, its own after an extension or a return.</summary>
public static class ReminderLadder
{
    /// <summary>The rungs that go by themselves, in their order.</summary>
    public static IReadOnlyList<ReminderRung> Rungs { get; } = [ReminderRung.SevenDays, ReminderRung.ThreeDays, ReminderRung.OneDay, ReminderRung.LastDay];

    /// <summary>The day of a rung. Where the last day is no working day, the digest goes on the working day before it.</summary>
    public static DateOnly DayOf(ReminderRung rung, DateOnly lastDay, WorkingDays workingDays) => rung switch
    {
        ReminderRung.SevenDays => workingDays.Before(lastDay, 7),
        ReminderRung.ThreeDays => workingDays.Before(lastDay, 3),
        ReminderRung.OneDay => workingDays.Before(lastDay, 1),
        ReminderRung.LastDay => workingDays.AtOrBefore(lastDay),
        _ => throw new ArgumentOutOfRangeException(nameof(rung), rung, "Not a rung that has a day."),
    };
}
