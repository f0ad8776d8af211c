using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Door;

/// <summary>Whose badge it is, so that the page can say so without network.</summary>
public sealed record BadgeRow(string Code, string Name, string Organisation, string Seat);

public sealed class CameraQuery(PortalDbContext db, ICurrentUser user)
{
    /// <summary>Null for a workshop that the person does not see.</summary>
    public async Task<IReadOnlyList<BadgeRow>?> BadgesAsync(int workshopId, CancellationToken cancellationToken) =>
        await db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken)
            ? await db.Delegates.VisibleTo(user).Where(person => person.WorkshopId == workshopId)
                .Select(person => new BadgeRow(person.BadgeCode, person.FullName, person.Organisation, person.Seat)).ToListAsync(cancellationToken)
            : null;
}
