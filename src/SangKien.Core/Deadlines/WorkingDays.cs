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

    /// <summary>The day that lies a number of working days before another.</summary>
    public static DateOnly Before(DateOnly day, int days, IReadOnlySet<DateOnly> holidays)
    {
        var date = day;
        for (var left = days; left > 0;)
        {
            date = date.AddDays(-1);
            if (IsWorkingDay(date, holidays))
                left--;
        }

        return date;
    }

    /// <summary>The day itself, or the last working day before it.</summary>
    public static DateOnly AtOrBefore(DateOnly day, IReadOnlySet<DateOnly> holidays) => IsWorkingDay(day, holidays) ? day : Before(day, 1, holidays);

    /// <summary>Working days after one day up to and with another; 0 where that is not later.</summary>
    public static int Between(DateOnly after, DateOnly through, IReadOnlySet<DateOnly> holidays)
    {
        var count = 0;
        for (var date = after.AddDays(1); date <= through; date = date.AddDays(1))
            count += IsWorkingDay(date, holidays) ? 1 : 0;
        return count;
    }

    public static bool IsWorkingDay(DateOnly date, IReadOnlySet<DateOnly> holidays) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(date);
}
