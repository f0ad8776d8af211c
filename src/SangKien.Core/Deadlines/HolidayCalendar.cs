using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Core.Deadlines;

/// <summary>Lịch nghỉ: the days off around a day, the law's and those the administrator has entered, in one query.</summary>
public static class HolidayCalendar
{
    /// <returns>The days off of the day's year and of those before and after it.</returns>
    public static async Task<IReadOnlySet<DateOnly>> DaysOffAroundAsync(this PortalDbContext db, DateOnly day, CancellationToken cancellationToken)
    {
        var (from, through) = (new DateOnly(day.Year - 1, 1, 1), new DateOnly(day.Year + 1, 12, 31));
        var entered = await db.Holidays.Where(holiday => holiday.On >= from && holiday.On <= through).Select(holiday => holiday.On).ToListAsync(cancellationToken);
        return Enumerable.Range(from.Year, 3).SelectMany(OfficialHolidays.Of).Select(official => official.On).Concat(entered).ToHashSet();
    }
}
