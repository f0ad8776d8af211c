using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Issuing;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Tracking;

/// <summary>Giấy nhắc of one unit, to be printed and handed over.</summary>
public sealed class SlipQuery(PortalDbContext db, PortalClock clock, AgencyCard agency, IOptions<PaperSettings> papers)
{
    /// <returns>Null where the unit owes nothing.</returns>
    public async Task<AdministrativeDocument?> GetAsync(int unitId, CancellationToken cancellationToken)
    {
        var workshopId = await db.Workshops.Collecting().Select(workshop => (int?)workshop.Id).FirstOrDefaultAsync(cancellationToken);
        var unit = await db.AllReminderCases().AsNoTracking().SingleOrDefaultAsync(unit => unit.WorkshopId == workshopId && unit.UnitId == unitId, cancellationToken);
        if (unit is not { IsOwed: true })
            return null;
        var plan = await db.Plans.AsNoTracking().Include(plan => plan.IssuedDocument)
            .Where(plan => plan.WorkshopId == workshopId && plan.Status == PlanStatus.Issued).OrderByDescending(plan => plan.Id).FirstAsync(cancellationToken);
        var receiver = await db.PeopleInRole(Roles.CsShtt).Where(person => person.IsActive).OrderBy(person => person.Unit.Order).Select(person => person.Unit.Name)
            .FirstOrDefaultAsync(cancellationToken);
        var profile = await agency.GetAsync();
        var paper = plan.IssuedDocument!;
        var call = new ContributionCall
        {
            Plan = new(new IssuedNumber(paper.Number, paper.Symbol, paper.IssuedOn, clock.NowUtc), plan.Content.Subject, profile.Name),
            Topic = unit.Topic,
            Receiver = receiver ?? profile.Name,
            MinimumIdeas = unit.MinimumIdeas,
            PortalAddress = papers.Value.PublicAddress?.AbsoluteUri ?? "",
        };
        var owing = new OwingUnit(unit.Unit, unit.Deadline) { CompleteIdeas = unit.CompleteIdeas, IsSupplementing = unit.IsReturned };
        var daysOff = await db.DaysOffAroundAsync(clock.Today, cancellationToken);
        return ReminderSlipDocument.Compose(call, owing, profile, clock.NowUtc, WorkingDays.Between(clock.Today, unit.Deadline.LastDay, daysOff));
    }
}
