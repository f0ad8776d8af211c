using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.Notifications;

public sealed record ListRow(int Id, string Text, DateTime CreatedAtUtc, bool IsRead);

public sealed class ListQuery(PortalDbContext db, ICurrentUser user)
{
    public Task<Page<ListRow>> GetAsync(ListRequest request, CancellationToken cancellationToken)
    {
        var personId = user.PersonId;
        return db.Notifications.AsNoTracking().Where(notification => notification.PersonId == personId)
            .OrderByDescending(notification => notification.Id)
            .Select(notification => new ListRow(notification.Id, notification.Text, notification.CreatedAtUtc, notification.ReadAtUtc != null))
            .ToPageAsync(request, cancellationToken);
    }
}
