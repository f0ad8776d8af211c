using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;

namespace SangKien.Core.Search.Kinds.Papers;

/// <summary>Kế hoạch with all its sections.</summary>
internal sealed class PlanKind : Searchable<Plan>
{
    public override int Code => 5;
    public override SearchKind Kind => SearchKind.Plan;

    public override IQueryable<SearchRow> RowsFor(PortalDbContext db, ICurrentUser user) =>
        db.Plans.VisibleTo(user).Select(plan => new SearchRow { Code = Code, ItemId = plan.Id, WorkshopId = plan.WorkshopId, UnitId = null });

    internal override IQueryable<int> Ids(PortalDbContext db) => db.Plans.Select(plan => plan.Id);

    public override IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids) =>
        db.Plans.AsNoTracking().Where(plan => ids.Contains(plan.Id)).Select(plan => Found(plan.Id, plan.WorkshopId, plan.Content));

    private static SearchText Found(int id, int workshopId, PlanContent content) =>
        new(id, content.Subject, [.. PlanSections.Of(content).SelectMany(section => section.Lines)]) { WorkshopId = workshopId, OwnerId = id };
}
