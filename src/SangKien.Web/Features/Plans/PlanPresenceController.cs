using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Presence;
using SangKien.Web.Features.Shared;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Plans;

/// <summary>Ai cùng soạn kế hoạch: those who may draft see each other in the editor.</summary>
[Route("ke-hoach/{id:int}/co-mat"), Require(Capability.EditPlan)]
public sealed class PlanPresenceController(OpenPages pages) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Stay(int id, [FromServices] EditorPlaceQuery query, CancellationToken cancellationToken) =>
        await this.StayAsync(pages, await query.GetAsync(id, cancellationToken), cancellationToken);

    [HttpPost("roi")]
    public async Task<IActionResult> Leave(int id, [FromServices] EditorPlaceQuery query, CancellationToken cancellationToken) =>
        await this.LeaveAsync(pages, await query.GetAsync(id, cancellationToken), cancellationToken);
}

public sealed class EditorPlaceQuery(PortalDbContext db, ICurrentUser user)
{
    /// <summary>Null when the plan is not for this user.</summary>
    public async Task<PresencePlace?> GetAsync(int id, CancellationToken cancellationToken) =>
        await db.Plans.VisibleTo(user).AnyAsync(plan => plan.Id == id, cancellationToken) ? PresencePlace.Plan(id) : null;
}
