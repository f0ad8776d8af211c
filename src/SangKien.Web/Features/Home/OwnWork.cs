using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Home;

/// <summary>What the unit owes first: its contribution to the workshop that collects now.</summary>
public sealed record OwnWork
{
    public required UnitTask Call { get; init; }
    public required Workshop Workshop { get; init; }
    public Contribution? Contribution { get; init; }
    public ExtensionRequest? Request { get; init; }
    public string Citation { get; init; } = "";
    public DateTime NowUtc { get; init; }

    public string Address => $"/hoi-thao/{Workshop.Id}/tham-luan";
    public Deadline Deadline => Contribution?.DeadlineInForce ?? Workshop.DeadlineFor(Call.UnitId)!;
    public bool IsOpen => Deadline.IsInTime(NowUtc, Workshop.GraceMinutes);
    public Extension? Extension => Workshop.ExtensionOf(Call.UnitId);

    public ContributionProgress Progress => new()
    {
        IsOpened = Call.OpenedAtUtc is not null,
        Status = Contribution?.Status,
        IsLate = Contribution?.IsLate == true,
        CompleteIdeas = Contribution?.CompleteIdeaCount ?? 0,
        MinimumIdeas = Workshop.MinimumIdeas,
    };

    /// <summary>The one button of the home page.</summary>
    public string Action => Progress.Stage switch
    {
        ContributionStage.NotOpened => "Bắt đầu viết tham luận",
        ContributionStage.Returned => "Bổ sung tham luận",
        ContributionStage.Withdrawn => "Mở tham luận đã rút",
        ContributionStage.Unconfirmed => "Xem tham luận chờ xác nhận",
        _ => "Viết tiếp tham luận",
    };
}

public sealed class OwnWorkQuery(PortalDbContext db, ICurrentUser user, Core.Common.PortalClock clock)
{
    public async Task<OwnWork?> GetAsync(CancellationToken cancellationToken)
    {
        var unitId = user.UnitId;
        var workshop = await db.Workshops.AsNoTracking().Include(workshop => workshop.Extensions).Collecting().FirstOrDefaultAsync(cancellationToken);
        if (workshop is null)
            return null;
        var call = await db.UnitTasks.AsNoTracking().FirstOrDefaultAsync(
            task => task.WorkshopId == workshop.Id && task.UnitId == unitId && task.Kind == AssignmentKind.Contribution && task.Part == TaskPart.Lead
                && task.Status != UnitTaskStatus.Cancelled,
            cancellationToken);
        if (call is null)
            return null;
        return new()
        {
            Call = call,
            Workshop = workshop,
            NowUtc = clock.NowUtc,
            Contribution = await db.Contributions.AsNoTracking()
                .Include(contribution => contribution.EditedBy).Include(contribution => contribution.Workshop.Extensions)
                .SingleOrDefaultAsync(contribution => contribution.WorkshopId == workshop.Id && contribution.UnitId == unitId, cancellationToken),
            Request = await db.ExtensionRequests.AsNoTracking().Where(request => request.WorkshopId == workshop.Id && request.UnitId == unitId)
                .OrderByDescending(request => request.Id).FirstOrDefaultAsync(cancellationToken),
            Citation = (await db.Plans.AsNoTracking().Where(plan => plan.WorkshopId == workshop.Id && plan.Status == PaperStatus.Issued)
                .OrderByDescending(plan => plan.Id).Select(plan => plan.IssuedDocument).FirstOrDefaultAsync(cancellationToken))?.Citation ?? "",
        };
    }
}
