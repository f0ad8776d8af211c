using Microsoft.Net.Http.Headers;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Hall;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Shared;

/// <summary>Answers the screens of a hall, which ask again and again whether anything has changed.</summary>
public sealed class LiveHall(PortalDbContext db, HallWatch watch, PortalClock clock)
{
    /// <summary>Well below the time after which a proxy gives a request up.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>
    /// The version of the hall that this screen is to show. One that shows it already and says that it can wait (<c>Prefer: wait=10</c>,
    /// RFC 7240) is answered when the hall changes, or when it has waited so long. Whether the person sees the workshop is asked before.
    /// </summary>
    public async Task<string> VersionAsync(HttpRequest request, int workshopId)
    {
        var aborted = request.HttpContext.RequestAborted;
        var version = await db.HallVersionAsync(workshopId, aborted);
        if (!LiveResult.IsShown(request, $"{version}") || !HeaderUtilities.TryParseSeconds(request.Headers["Prefer"], "wait", out var patience))
            return $"{version}";
        var next = await watch.NextAsync(workshopId, version, patience.Value < Longest ? patience.Value : Longest, aborted);
        // How long somebody has been speaking counts from now, not from when the screen asked.
        clock.Freeze();
        return $"{next}";
    }
}
