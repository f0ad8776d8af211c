using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Shared;

/// <summary>What every paper about the day begins with: the plan, the day as it was fixed, and the frame in the manner of the plan.</summary>
public sealed record WorkshopPapers(Workshop Workshop, PlanContent Plan, WorkshopDay Day, PaperFrame Frame)
{
    /// <param name="plan">With its numbered paper, where it is issued.</param>
    public static WorkshopPapers Of(Workshop workshop, Plan plan, AgencyProfile agency, DateOnly on)
    {
        var number = plan.IssuedDocument is { } paper ? new IssuedNumber(paper.Number, paper.Symbol, paper.IssuedOn, paper.IssuedAtUtc) : null;
        var day = WorkshopDay.Of(workshop, new PlanCitation(number, plan.Content.Subject, agency.Name), new PersonOfTheDay("", plan.Content.Chair));
        return new(workshop, plan.Content, day, PaperFrame.Like(plan.Content, agency, on));
    }
}

/// <summary>Gathers it; a workshop whose day is not fixed has no such papers and says so.</summary>
public sealed class WorkshopPapersQuery(PortalDbContext db, ICurrentUser user, AgencyCard agencies, PortalClock clock)
{
    /// <summary>Null for a workshop that the person does not see.</summary>
    public async Task<WorkshopPapers?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).AsNoTracking().SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return null;
        var plan = await db.Plans.AsNoTracking().VisibleTo(user).Include(plan => plan.IssuedDocument).Where(plan => plan.WorkshopId == workshopId)
            .OrderByDescending(plan => plan.IssuedDocumentId).ThenByDescending(plan => plan.Id).FirstAsync(cancellationToken);
        return WorkshopPapers.Of(workshop, plan, await agencies.GetAsync(), clock.Today);
    }
}
