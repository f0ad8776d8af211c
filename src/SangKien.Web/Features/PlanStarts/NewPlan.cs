using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Settings;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.PlanStarts;

/// <summary>What every way to begin a plan ends in: a workshop with a draft.</summary>
public sealed class NewPlanHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, SettingsStore settings)
{
    public DateOnly Today => clock.Today;

    public async Task<PlanContent> DefaultsAsync(string topic, CancellationToken cancellationToken)
    {
        var agency = await db.Agencies.AsNoTracking().SingleAsync(cancellationToken);
        var drafter = await db.Units.AsNoTracking().SingleAsync(unit => unit.Id == user.UnitId, cancellationToken);
        var head = await db.People.AsNoTracking().Where(person => person.IsActive && person.Rank == PostRank.Director)
            .OrderBy(person => person.Id).FirstOrDefaultAsync(cancellationToken);
        return PlanDefaults.For(agency, topic, drafter, head, clock.Today);
    }

    /// <summary>The id of the plan.</summary>
    public async Task<int> AddAsync(PlanContent content, string summary, CancellationToken cancellationToken)
    {
        var deadlines = await settings.GetAsync<DeadlineSettings>(cancellationToken);
        var added = await db.InTransactionAsync(
            async () =>
            {
                var workshop = Workshop.Create(content.Topic, clock.Today.Year);
                workshop.ChangeLateRules(deadlines.LatePolicy, deadlines.GraceMinutes);
                var plan = Plan.Draft(workshop, content, user.PersonId, clock.NowUtc);
                db.Plans.Add(plan);
                await db.SaveChangesAsync(cancellationToken);
                db.History.Add(HistoryEntry.Of<Plan>(plan.Id, summary, user, clock.NowUtc, plan.WorkshopId));
                return plan;
            },
            cancellationToken);
        return added.Id;
    }
}
