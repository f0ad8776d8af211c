using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Calendars;

namespace SangKien.Web.Features.Deadlines;

/// <summary>The last hour before the cutoff of the person's own unit as an event; a revoked plan takes it out again.</summary>
public sealed class CalendarQuery(PortalDbContext db, ICurrentUser user, PortalClock clock, IOptions<PaperSettings> settings)
{
    private static readonly TimeSpan Shown = TimeSpan.FromHours(1);

    /// <summary>Null where the unit owes nothing.</summary>
    public async Task<CalendarEvent?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        var unitId = user.UnitId;
        var workshop = await db.Workshops.AsNoTracking().Include(workshop => workshop.Extensions)
            .Where(workshop => workshop.Id == workshopId)
            .Where(workshop => db.UnitTasks.Any(task => task.WorkshopId == workshop.Id && task.UnitId == unitId && task.Kind == AssignmentKind.Contribution && task.Part == TaskPart.Lead))
            .SingleOrDefaultAsync(cancellationToken);
        if (workshop?.DeadlineFor(unitId) is not { } deadline)
            return null;
        return new($"han-nop-{workshop.Meeting.CalendarId:N}-{unitId}", deadline.CutoffUtc - Shown, deadline.CutoffUtc, $"Hạn nộp ý kiến tham luận: {workshop.Topic.TrimEnd('.')}")
        {
            Sequence = workshop.DeadlineSequence,
            StampUtc = clock.NowUtc,
            Description = $"“{deadline.Phrase}”: nhận {deadline.LastMoment}. Ít nhất {workshop.MinimumIdeas} ý tưởng, cách làm sáng tạo.",
            Url = settings.Value.AddressOf($"/hoi-thao/{workshopId}/tham-luan"),
            IsCancelled = workshop.IsClosed,
        };
    }
}
