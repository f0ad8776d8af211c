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

    /// <summary>The newest first: the first one is what the menu leads to.</summary>
    public static IOrderedQueryable<Workshop> NewestFirst(this IQueryable<Workshop> workshops) =>
        workshops.OrderByDescending(workshop => workshop.Year).ThenByDescending(workshop => workshop.Id);
}
