namespace SangKien.Core.Deadlines;

/// <summary>Ngày làm việc: Monday to Friday without the days off, and the Saturdays and Sundays that are worked in their stead.</summary>
public sealed class WorkingDays(IEnumerable<DateOnly> daysOff, IEnumerable<DateOnly> workedInstead)
{
    private readonly HashSet<DateOnly> _daysOff = [.. daysOff];
    private readonly HashSet<DateOnly> _workedInstead = [.. workedInstead];

    /// <summary>The day that lies a number of working days after another; the first day is not counted (Bộ luật Dân sự, Điều 147).</summary>
    public DateOnly Add(DateOnly from, int days)
    {
        var date = from;
        for (var left = days; left > 0;)
        {
            date = date.AddDays(1);
            if (Contain(date))
                left--;
        }

        return date;
    }

    /// <summary>The day that lies a number of working days before another.</summary>
    public DateOnly Before(DateOnly day, int days)
    {
        var date = day;
        for (var left = days; left > 0;)
        {
            date = date.AddDays(-1);
            if (Contain(date))
                left--;
        }

        return date;
    }

    /// <summary>The day itself, or the last working day before it.</summary>
    public DateOnly AtOrBefore(DateOnly day) => Contain(day) ? day : Before(day, 1);

    /// <summary>Working days after one day up to and with another; 0 where that is not later.</summary>
    public int Between(DateOnly after, DateOnly through)
    {
        var count = 0;
        for (var date = after.AddDays(1); date <= through; date = date.AddDays(1))
            count += Contain(date) ? 1 : 0;
        return count;
    }

    public bool Contain(DateOnly date) => _workedInstead.Contains(date) || (!date.IsWeekend && !_daysOff.Contains(date));
}

/// <summary>Ngày nghỉ hằng tuần.</summary>
public static class Weekends
{
    extension(DateOnly date)
    {
        public bool IsWeekend => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
    }
}
