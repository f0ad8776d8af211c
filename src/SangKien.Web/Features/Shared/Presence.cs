using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Presence;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Shared;

/// <summary>Where several people may write at once: what they write in, and the address at which its open page says that it is still open.</summary>
public sealed record PresencePlace(string Key, string Address)
{
    public static PresencePlace Contribution(int workshopId, int unitId) =>
        new(string.Create(CultureInfo.InvariantCulture, $"tham-luan:{workshopId}:{unitId}"), $"/hoi-thao/{workshopId}/tham-luan/co-mat");

    public static PresencePlace Plan(int id) => new(string.Create(CultureInfo.InvariantCulture, $"ke-hoach:{id}"), $"/ke-hoach/{id}/co-mat");
}

/// <summary>The two answers of every such page; asking leaves a mark, so it is a post.</summary>
internal static class Presence
{
    public static async Task<IActionResult> StayAsync(this Controller controller, OpenPages pages, PresencePlace? place, CancellationToken cancellationToken)
    {
        if (place is null)
            return controller.NotFound();
        await pages.StayAsync(place.Key, cancellationToken);
        var others = await pages.OthersAsync(place.Key, cancellationToken);
        return new LiveResult(controller.PartialView("_Presence", place), $"co-mat-{string.Join('-', others.Select(other => other.PersonId))}");
    }

    public static async Task<IActionResult> LeaveAsync(this Controller controller, OpenPages pages, PresencePlace? place, CancellationToken cancellationToken)
    {
        if (place is null)
            return controller.NotFound();
        await pages.LeaveAsync(place.Key, cancellationToken);
        return controller.NoContent();
    }
}
