using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Notifications;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;

namespace SangKien.Web.Features.Tracking;

/// <summary>Công văn đôn đốc to every unit that has not sent, as a draft for signing.</summary>
public sealed class LetterQuery(PortalDbContext db, PortalClock clock, CallQuery calls)
{
    public async Task<AdministrativeDocument> GetAsync(CancellationToken cancellationToken)
    {
        var workshopId = await db.Workshops.Collecting().Select(workshop => (int?)workshop.Id).FirstOrDefaultAsync(cancellationToken);
        var units = await db.AllReminderCases().AsNoTracking().Where(unit => unit.WorkshopId == workshopId).ToListAsync(cancellationToken);
        if (units.Count == 0)
            throw new RuleException("Chưa có hội thảo nào nhận tham luận nên chưa có đơn vị cần đôn đốc.");
        var (call, frame) = await calls.GetAsync(units[0], cancellationToken);
        return ReminderLetterDocument.Compose(call, [.. units.Where(unit => unit.IsOwed).Select(unit => unit.Owing)], frame, clock.NowUtc);
    }
}
