using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Data;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Extensions;

internal static class OwingUnits
{
    /// <summary>The workshop with its deadlines, where the unit owes it a contribution; else null.</summary>
    public static Task<Workshop?> OwingAsync(this PortalDbContext db, int workshopId, int unitId, CancellationToken cancellationToken) =>
        db.Workshops.Include(workshop => workshop.Extensions)
            .Where(workshop => workshop.Id == workshopId)
            .Where(workshop => db.UnitTasks.Any(task =>
                task.WorkshopId == workshop.Id && task.UnitId == unitId && task.Kind == AssignmentKind.Contribution && task.Part == TaskPart.Lead
                && task.Status != UnitTaskStatus.Cancelled))
            .SingleOrDefaultAsync(cancellationToken);
}
