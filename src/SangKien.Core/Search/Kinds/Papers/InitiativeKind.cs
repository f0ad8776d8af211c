using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Initiatives;
using SangKien.Core.Organisation;

namespace SangKien.Core.Search.Kinds.Papers;

/// <summary>Hồ sơ sáng kiến by its application. What the authors want kept secret is read on its page only, never in a list of hits.</summary>
internal sealed class InitiativeKind : Searchable<InitiativeCandidate>
{
    public override int Code => 18;
    public override SearchKind Kind => SearchKind.Initiative;

    public override IQueryable<SearchRow> RowsFor(PortalDbContext db, ICurrentUser user) =>
        db.Initiatives.VisibleTo(user).Select(candidate => new SearchRow { Code = Code, ItemId = candidate.Id, WorkshopId = candidate.WorkshopId, UnitId = candidate.UnitId });

    internal override IQueryable<int> Ids(PortalDbContext db) => db.Initiatives.Select(candidate => candidate.Id);

    public override IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids) =>
        db.Initiatives.AsNoTracking().Where(candidate => ids.Contains(candidate.Id)).Select(candidate => Found(candidate, candidate.Unit.Name));

    private static SearchText Found(InitiativeCandidate candidate, string unit)
    {
        var text = candidate.Application;
        return new(candidate.Id, candidate.Title, [text.Field, text.Essence, text.Conditions, text.OwnBenefit, text.OthersBenefit, .. text.Authors.Select(author => author.Name), candidate.DropReason])
        {
            WorkshopId = candidate.WorkshopId,
            OwnerId = candidate.Id,
            UnitId = candidate.UnitId,
            Remark = unit,
        };
    }
}
