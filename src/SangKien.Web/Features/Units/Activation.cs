using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Units;

public sealed class ActivationHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <returns>The unit's name; null where there is no such unit.</returns>
    public async Task<string?> HandleAsync(int id, bool isActive, CancellationToken cancellationToken)
    {
        var unit = await db.Units.SingleOrDefaultAsync(unit => unit.Id == id, cancellationToken);
        if (unit is null || unit.IsActive == isActive)
            return unit?.Name;
        if (!isActive && await db.People.CountAsync(person => person.UnitId == id && person.IsActive, cancellationToken) is > 0 and var people)
            throw new RuleException($"{unit.Name} còn {people} người đang công tác. Chuyển đơn vị hoặc ngừng những người đó trước.");

        if (isActive)
            unit.Activate();
        else
            unit.Deactivate();
        db.History.Add(HistoryEntry.Of<Unit>(id, isActive ? $"Cho {unit.Name} hoạt động trở lại" : $"Ngừng hoạt động {unit.Name}", user, clock.NowUtc));
        await db.SaveChangesAsync(cancellationToken);
        return unit.Name;
    }
}
