using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Meetings;

public sealed record DetailsPage
{
    public required int WorkshopId { get; init; }
    public required string Topic { get; init; }
    public required Meeting Meeting { get; init; }

    /// <summary>What the plan expects (mục II.5, II.6).</summary>
    public required PlanContent Plan { get; init; }

    /// <summary>Whether the person may change it now.</summary>
    public bool CanArrange { get; init; }

    public required IReadOnlyList<MeetingChange> Changes { get; init; }
}

public sealed record MeetingChange(DateTime AtUtc, string Summary, string ActorName);

public sealed class DetailsQuery(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public Task<int?> CurrentWorkshopAsync(CancellationToken cancellationToken) =>
        db.CurrentWorkshopAsync(user, cancellationToken);

    public async Task<DetailsPage?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).AsNoTracking().SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        return workshop is null ? null : new()
        {
            WorkshopId = workshopId,
            Topic = workshop.Topic,
            Meeting = workshop.Meeting,
            Plan = await db.Plans.AsNoTracking().VisibleTo(user).Where(plan => plan.WorkshopId == workshopId)
                .OrderByDescending(plan => plan.IssuedDocumentId).ThenByDescending(plan => plan.Id).Select(plan => plan.Content).FirstAsync(cancellationToken),
            CanArrange = user.Can(Capability.ArrangeMeeting) && !workshop.Meeting.HasBegun(clock.NowUtc),
            Changes = await db.History.AsNoTracking().Where(entry => entry.Subject == nameof(Meeting) && entry.SubjectId == workshopId)
                .OrderByDescending(entry => entry.Id).Select(entry => new MeetingChange(entry.AtUtc, entry.Summary, entry.ActorName)).ToListAsync(cancellationToken),
        };
    }
}
