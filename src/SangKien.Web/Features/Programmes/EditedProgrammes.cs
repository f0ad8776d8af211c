using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Programmes;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Programmes;

/// <summary>What every change of a programme begins and ends with.</summary>
internal static class EditedProgrammes
{
    /// <summary>The programme to change, begun where there is none yet; null for a workshop that the person does not see.</summary>
    public static async Task<Programme?> ProgrammeToEditAsync(this PortalDbContext db, int workshopId, ICurrentUser user, CancellationToken cancellationToken)
    {
        var known = await db.Programmes.VisibleTo(user).Include(programme => programme.Items)
            .SingleOrDefaultAsync(programme => programme.WorkshopId == workshopId, cancellationToken);
        if (known is not null)
            return known;
        return await db.WorkshopsVisibleTo(user).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken) is { } workshop
            ? db.Programmes.Add(Programme.Begin(workshop)).Entity
            : null;
    }

    public static Task SaveProgrammeAsync(this PortalDbContext db, Programme programme, string summary, ICurrentUser user, PortalClock clock, CancellationToken cancellationToken)
    {
        var workshopId = programme.WorkshopId > 0 ? programme.WorkshopId : programme.Workshop.Id;
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, $"Chương trình: {summary}", user, clock.NowUtc, workshopId));
        return db.SaveChangesAsync(cancellationToken);
    }
}
