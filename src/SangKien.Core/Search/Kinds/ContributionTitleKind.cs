using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Core.Search.Kinds;

/// <summary>Tên tham luận đã nộp: all that the Office may see of one that is not published.</summary>
internal sealed class ContributionTitleKind : Searchable<Contribution>
{
    public override int Code => 4;
    public override SearchKind Kind => SearchKind.ContributionTitle;

    public override IQueryable<SearchRow>? RowsFor(PortalDbContext db, ICurrentUser user)
    {
        var unitId = user.UnitId;
        return user.IsInRole(Roles.Office) && !user.IsInRole(Roles.CsShtt) && !user.IsInRole(Roles.Director)
            ? db.Contributions.VisibleTo(user).Where(contribution => contribution.UnitId != unitId && contribution.PublishedAtUtc == null)
                .Select(contribution => new SearchRow { Code = Code, ItemId = contribution.Id, WorkshopId = contribution.WorkshopId, UnitId = contribution.UnitId })
            : null;
    }

    internal override IQueryable<int> Ids(PortalDbContext db) => db.Contributions.Select(contribution => contribution.Id);

    public override IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids) => db.LastSent(ids).Select(version => version.Found(new string[0]));
}
