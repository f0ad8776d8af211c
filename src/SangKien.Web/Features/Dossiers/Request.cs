using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Dossiers;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Dossiers;

/// <summary>Yêu cầu lập hồ sơ. Two who ask at once collide, and there is one dossier.</summary>
public sealed class RequestHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<bool> HandleAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (!await db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken))
            return false;
        var dossier = await db.Dossiers.SingleOrDefaultAsync(dossier => dossier.WorkshopId == workshopId, cancellationToken);
        if (dossier is null)
            db.Dossiers.Add(dossier = Dossier.Begin(workshopId));
        dossier.Request(user.PersonId, clock.NowUtc);
        db.History.Add(HistoryEntry.Of<Dossier>(dossier.Id, "Yêu cầu lập hồ sơ hội thảo", user, clock.NowUtc, workshopId));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (UniqueViolationException)
        {
            throw new RuleException("Hồ sơ đang được lập. Chờ lập xong rồi yêu cầu lại.");
        }

        return true;
    }
}
