using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Discussion;
using SangKien.Core.Organisation;

namespace SangKien.Core.Search.Kinds;

/// <summary>Ý kiến trao đổi (III.4); it is called by who noted it.</summary>
internal sealed class OpinionKind : Searchable<Opinion>
{
    public override int Code => 10;
    public override SearchKind Kind => SearchKind.Opinion;

    public override IQueryable<SearchRow> RowsFor(PortalDbContext db, ICurrentUser user) =>
        db.Opinions.VisibleTo(user).Select(opinion => new SearchRow { Code = Code, ItemId = opinion.Id, WorkshopId = opinion.WorkshopId, UnitId = opinion.UnitId });

    internal override IQueryable<int> Ids(PortalDbContext db) => db.Opinions.Select(opinion => opinion.Id);

    public override IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids) =>
        db.Opinions.AsNoTracking().Where(opinion => ids.Contains(opinion.Id))
            .Select(opinion => new SearchText(opinion.Id, "", new[] { opinion.Text })
            {
                WorkshopId = opinion.WorkshopId,
                OwnerId = opinion.Id,
                UnitId = opinion.UnitId,
                Remark = opinion.Person.FullName + ", " + opinion.Unit.Name,
            });
}
