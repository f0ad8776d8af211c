using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Core.Deadlines;

/// <summary>Lịch làm việc: the days off around a day, the law's and those the administrator has entered, and the days worked instead, in one query.</summary>
public static class HolidayCalendar
{
    /// <returns>The working days of the day's year and of those before and after it.</returns>
    public static async Task<WorkingDays> WorkingDaysAroundAsync(this PortalDbContext db, DateOnly day, CancellationToken cancellationToken)
    {
        var (from, through) = (new DateOnly(day.Year - 1, 1, 1), new DateOnly(day.Year + 1, 12, 31));
        var entered = await db.Holidays.AsNoTracking().Where(holiday => holiday.On >= from && holiday.On <= through).ToListAsync(cancellationToken);
        var official = Enumerable.Range(from.Year, 3).SelectMany(OfficialHolidays.Of).Select(official => official.On);
        return new(official.Concat(Of(HolidayKind.DayOff)), Of(HolidayKind.WorkedInstead));

        IEnumerable<DateOnly> Of(HolidayKind kind) => entered.Where(holiday => holiday.Kind == kind).Select(holiday => holiday.On);
    }
}
