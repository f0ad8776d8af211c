using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Web.Features.Shared.Reviewing;

namespace SangKien.Web.Features.PlanReview;

/// <summary>Trình duyệt kế hoạch.</summary>
public sealed class ReviewHandler(PortalDbContext db, ICurrentUser user, PortalClock clock) : PaperReview<Plan, PlanRevision, int>(db, user, clock)
{
    protected override IQueryable<Plan> Asked(int key) => Db.Plans.VisibleTo(User).Where(plan => plan.Id == key);

    protected override string NameOf(Plan paper) => $"kế hoạch “{paper.Workshop.Topic}”";

    protected override string AddressOf(Plan paper) => $"/ke-hoach/{paper.Id}";

    protected override bool HasPlace(Plan paper, string code) => PlanClauses.Of(paper.Content).Any(known => known.Code == code);
}
