using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;

namespace SangKien.Core.Workshops;

/// <summary>Who sees which workshop: whoever sees its plan.</summary>
public static class WorkshopVisibility
{
    public static IQueryable<Workshop> WorkshopsVisibleTo(this PortalDbContext db, ICurrentUser user)
    {
        var plans = db.Plans.VisibleTo(user);
        return db.Workshops.Where(workshop => plans.Any(plan => plan.WorkshopId == workshop.Id));
    }

    public static Task<bool> IsWorkshopVisibleAsync(this PortalDbContext db, int workshopId, ICurrentUser user, CancellationToken cancellationToken) =>
        db.WorkshopsVisibleTo(user).AnyAsync(workshop => workshop.Id == workshopId, cancellationToken);

    /// <summary>The workshop that the menu leads to; null for none.</summary>
    public static Task<int?> CurrentWorkshopAsync(this PortalDbContext db, ICurrentUser user, CancellationToken cancellationToken) =>
        db.WorkshopsVisibleTo(user).NewestFirst().Select(workshop => (int?)workshop.Id).FirstOrDefaultAsync(cancellationToken);

    /// <summary>The newest first: the first one is what the menu leads to.</summary>
    public static IOrderedQueryable<Workshop> NewestFirst(this IQueryable<Workshop> workshops) =>
        workshops.OrderByDescending(workshop => workshop.Year).ThenByDescending(workshop => workshop.Id);
}
