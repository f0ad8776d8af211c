using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Core.Notifications;

/// <summary>Báo tin, in the same save as the event itself. Leavers are not told, nor is the one who did it.</summary>
public static class Telling
{
    /// <param name="audience">Whom it concerns, see <see cref="Audience"/>; nobody is no fault.</param>
    public static async Task TellAsync(
        this PortalDbContext db, IQueryable<Person> audience, News news, ICurrentUser by, DateTime nowUtc, CancellationToken cancellationToken)
    {
        var actor = by.PersonId;
        var people = await audience.Where(person => person.IsActive && person.Id != actor).ToListAsync(cancellationToken);
        db.Notifications.AddRange(people.Select(person => Notification.Of(person, news, nowUtc)));
        if (news.IsMailed)
            db.OutboxMails.AddRange(people.Select(person => OutboxMail.About(news, person, nowUtc)));
    }
}
