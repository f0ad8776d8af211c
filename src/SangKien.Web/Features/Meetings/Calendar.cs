using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Calendars;

namespace SangKien.Web.Features.Meetings;

/// <summary>The workshop as an event of a calendar; postponed or cancelled, it leaves the calendars that hold it.</summary>
public sealed class CalendarQuery(PortalDbContext db, ICurrentUser user, IOptions<PaperSettings> settings)
{
    /// <summary>Null before the meeting was first fixed.</summary>
    public async Task<CalendarEvent?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).AsNoTracking().SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop?.Meeting is not { StartsAtUtc: { } start, EndsAtUtc: { } end } meeting)
            return null;
        return new($"{meeting.CalendarId:D}", start, end, $"Hội thảo “{workshop.Topic.TrimEnd('.')}”")
        {
            Sequence = meeting.Sequence,
            StampUtc = meeting.ChangedAtUtc ?? start,
            Location = meeting.Venue,
            Description = meeting.Reason.Length > 0 ? $"{meeting.Status.Name()}: {meeting.Reason}" : "",
            Url = settings.Value.AddressOf($"/hoi-thao/{workshopId}/thoi-gian-dia-diem"),
            IsCancelled = !meeting.IsFixed,
        };
    }
}
