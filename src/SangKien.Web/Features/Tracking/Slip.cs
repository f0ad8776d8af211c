using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Notifications;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;

namespace SangKien.Web.Features.Tracking;

/// <summary>Giấy nhắc of one unit, to be printed and handed over.</summary>
public sealed class SlipQuery(PortalDbContext db, PortalClock clock, CallQuery calls)
{
    /// <returns>Null where the unit owes nothing.</returns>
    public async Task<AdministrativeDocument?> GetAsync(int unitId, CancellationToken cancellationToken)
    {
        var workshopId = await db.Workshops.Collecting().Select(workshop => (int?)workshop.Id).FirstOrDefaultAsync(cancellationToken);
        var unit = await db.AllReminderCases().AsNoTracking().SingleOrDefaultAsync(unit => unit.WorkshopId == workshopId && unit.UnitId == unitId, cancellationToken);
        if (unit is not { IsOwed: true })
            return null;
        var (call, frame) = await calls.GetAsync(unit, cancellationToken);
        var workingDays = await db.WorkingDaysAroundAsync(clock.Today, cancellationToken);
        return ReminderSlipDocument.Compose(call, unit.Owing, frame.Agency, clock.NowUtc, workingDays.Between(clock.Today, unit.Deadline.LastDay));
    }
}
