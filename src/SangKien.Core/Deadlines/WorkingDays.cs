namespace SangKien.Core.Deadlines;

/// <summary>Ngày làm việc: Monday to Friday without official holidays.</summary>
public static class WorkingDays
{
    /// <summary>The day that lies a number of working days after another; the first day is not counted (Bộ luật Dân sự, Điều 147).</summary>
    public static DateOnly Add(DateOnly from, int days, IReadOnlySet<DateOnly> holidays)
    {
        var date = from;
        for (var left = days; left > 0;)
        {
            date = date.AddDays(1);
            if (IsWorkingDay(date, holidays))
                left--;
        }

        return date;
    }

    public static bool IsWorkingDay(DateOnly date, IReadOnlySet<DateOnly> holidays) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(date);
}
