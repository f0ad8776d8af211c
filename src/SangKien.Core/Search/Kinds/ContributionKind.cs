using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Core.Search.Kinds;

/// <summary>Tham luận as it stands; its ideas are rows of their own.</summary>
internal sealed class ContributionKind : Searchable<Contribution>
{
    public override int Code => 2;
    public override SearchKind Kind => SearchKind.Contribution;

    public override IQueryable<SearchRow> RowsFor(PortalDbContext db, ICurrentUser user) =>
        db.Contributions.ReadableAsWritten(user)
            .Select(contribution => new SearchRow { Code = Code, ItemId = contribution.Id, WorkshopId = contribution.WorkshopId, UnitId = contribution.UnitId });

    internal override IQueryable<int> Ids(PortalDbContext db) => db.Contributions.Select(contribution => contribution.Id);

    public override IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids) =>
        db.Contributions.AsNoTracking().Where(contribution => ids.Contains(contribution.Id))
            .Select(contribution => new SearchText(contribution.Id, contribution.Title, new[] { contribution.Situation, contribution.Difficulties, contribution.Solutions, contribution.Recommendations })
            {
                WorkshopId = contribution.WorkshopId,
                OwnerId = contribution.Id,
                UnitId = contribution.UnitId,
                Remark = contribution.Unit.Name,
            });
}
