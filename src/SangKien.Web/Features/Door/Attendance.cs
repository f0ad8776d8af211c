using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Door;

/// <summary>The list as it stands after the door: who came, late or not, and who did not.</summary>
public sealed class AttendanceQuery(PortalDbContext db, ICurrentUser user, DelegateListQuery lists)
{
    public async Task<AttendanceList?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await lists.GetAsync(workshopId, cancellationToken) is not { } list)
            return null;
        var meeting = await db.WorkshopsVisibleTo(user).Where(workshop => workshop.Id == workshopId).Select(workshop => workshop.Meeting).SingleAsync(cancellationToken);
        return new(list, meeting);
    }
}
