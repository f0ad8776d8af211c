using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;

namespace SangKien.Web.Features.Holidays;

public sealed record HolidayRow(DateOnly On, string Name, bool IsEntered, HolidayKind Kind = HolidayKind.DayOff);

public sealed record ListPage(int Year, IReadOnlyList<HolidayRow> Days, AddForm Form)
{
    public bool IsKnown => OfficialHolidays.IsKnown(Year);

    /// <summary>Days of the law that fall on a weekend: each gives a day in lieu, which somebody has to enter.</summary>
    public IReadOnlyList<HolidayRow> OnWeekends => [.. Days.Where(day => !day.IsEntered && day.On.IsWeekend)];
}

public sealed class ListQuery(PortalDbContext db)
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public async Task<ListPage> GetAsync(int asked, AddForm form, CancellationToken cancellationToken)
    {
        var year = Math.Clamp(asked, FirstYear, LastYear);
        var (from, through) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var entered = await db.Holidays.AsNoTracking().Where(holiday => holiday.On >= from && holiday.On <= through)
            .Select(holiday => new HolidayRow(holiday.On, holiday.Name, true, holiday.Kind)).ToListAsync(cancellationToken);
        var official = OfficialHolidays.Of(year).Select(day => new HolidayRow(day.On, day.Name, false));
        return new(year, [.. official.Concat(entered).OrderBy(day => day.On)], form);
    }
}
