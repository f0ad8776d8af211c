using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;

namespace SangKien.Web.Features.Shared;

internal static class PlanNews
{
    /// <summary>Tells everybody who wrote in the plan.</summary>
    public static Task TellDraftersAsync(this PortalDbContext db, Plan plan, string text, ICurrentUser by, PortalClock clock, CancellationToken cancellationToken) =>
        db.TellAsync(db.PeopleWithIds(plan.DrafterIds), new News(text, $"/ke-hoach/{plan.Id}"), by, clock.NowUtc, cancellationToken);
}
