using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Issuing;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Reviewing;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Tracking;

/// <summary>What every paper that reminds begins with: what the plan asks, and the frame in the manner of the plan.</summary>
public sealed record ReminderPapers(ContributionCall Call, PaperFrame Frame);

public sealed class CallQuery(PortalDbContext db, PortalClock clock, AgencyCard agencies, IOptions<PaperSettings> papers)
{
    /// <param name="unit">Any unit of the workshop that is reminded.</param>
    public async Task<ReminderPapers> GetAsync(ReminderCase unit, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.AsNoTracking().Include(plan => plan.IssuedDocument)
            .Where(plan => plan.WorkshopId == unit.WorkshopId && plan.Status == PaperStatus.Issued).OrderByDescending(plan => plan.Id).FirstAsync(cancellationToken);
        var receiver = await db.PeopleInRole(Roles.CsShtt).Where(person => person.IsActive).OrderBy(person => person.Unit.Order).Select(person => person.Unit.Name)
            .FirstOrDefaultAsync(cancellationToken);
        var agency = await agencies.GetAsync();
        var paper = plan.IssuedDocument!;
        var call = new ContributionCall
        {
            Plan = new(new IssuedNumber(paper.Number, paper.Symbol, paper.IssuedOn, paper.IssuedAtUtc), plan.Content.Subject, agency.Name),
            Topic = unit.Topic,
            Receiver = receiver ?? agency.Name,
            MinimumIdeas = unit.MinimumIdeas,
            PortalAddress = papers.Value.PublicAddress?.AbsoluteUri ?? "",
        };
        return new(call, PaperFrame.Like(plan.Content, agency, clock.Today));
    }
}
