using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Notifications;

/// <summary>Đánh dấu đã đọc, one's own only.</summary>
public sealed class ReadHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <returns>Where it leads; null where the person has no such notification.</returns>
    public async Task<string?> HandleAsync(int id, CancellationToken cancellationToken)
    {
        var personId = user.PersonId;
        var notification = await db.Notifications.SingleOrDefaultAsync(found => found.Id == id && found.PersonId == personId, cancellationToken);
        if (notification is null)
            return null;
        notification.Read(clock.NowUtc);
        await db.SaveChangesAsync(cancellationToken);
        return notification.Link;
    }

    public Task AllAsync(CancellationToken cancellationToken)
    {
        var (personId, now) = (user.PersonId, clock.NowUtc);
        return db.Notifications.Where(notification => notification.PersonId == personId && notification.ReadAtUtc == null)
            .ExecuteUpdateAsync(update => update.SetProperty(notification => notification.ReadAtUtc, now), cancellationToken);
    }
}
