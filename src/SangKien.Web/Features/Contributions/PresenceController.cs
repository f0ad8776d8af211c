using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Presence;
using SangKien.Web.Features.Shared;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Contributions;

/// <summary>Ai cùng mở tham luận: the people of one unit, and nobody else, see each other on its form.</summary>
[Route("hoi-thao/{workshopId:int}/tham-luan/co-mat"), Require(Capability.WriteContribution)]
public sealed class PresenceController(OpenPages pages) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Stay(int workshopId, [FromServices] OwnPlaceQuery query, CancellationToken cancellationToken) =>
        await this.StayAsync(pages, await query.GetAsync(workshopId, cancellationToken), cancellationToken);

    [HttpPost("roi")]
    public async Task<IActionResult> Leave(int workshopId, [FromServices] OwnPlaceQuery query, CancellationToken cancellationToken) =>
        await this.LeaveAsync(pages, await query.GetAsync(workshopId, cancellationToken), cancellationToken);
}

public sealed class OwnPlaceQuery(PortalDbContext db, ICurrentUser user)
{
    /// <summary>Null where the unit owes no contribution to the workshop.</summary>
    public async Task<PresencePlace?> GetAsync(int workshopId, CancellationToken cancellationToken) =>
        await db.OwnCallAsync(workshopId, user, cancellationToken) is { } call ? PresencePlace.Contribution(workshopId, call.UnitId) : null;
}
