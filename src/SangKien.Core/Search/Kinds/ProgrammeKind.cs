using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Programmes;
using SangKien.Core.Workshops;

namespace SangKien.Core.Search.Kinds;

/// <summary>Mục của chương trình.</summary>
internal sealed class ProgrammeKind : Searchable<ProgrammeItem>
{
    public override int Code => 8;
    public override SearchKind Kind => SearchKind.Programme;

    public override IQueryable<SearchRow> RowsFor(PortalDbContext db, ICurrentUser user)
    {
        var workshops = db.WorkshopsVisibleTo(user);
        return from programme in db.Programmes.VisibleTo(user)
               where workshops.Any(workshop => workshop.Id == programme.WorkshopId)
               from item in programme.Items
               select new SearchRow { Code = Code, ItemId = item.Id, WorkshopId = programme.WorkshopId, UnitId = null };
    }

    internal override IQueryable<int> Ids(PortalDbContext db) => db.Set<ProgrammeItem>().Select(item => item.Id);

    public override IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids) =>
        db.Set<ProgrammeItem>().AsNoTracking().Where(item => ids.Contains(item.Id))
            .Select(item => new SearchText(item.Id, item.Title, new[] { item.Speaker, item.Note }) { WorkshopId = item.Programme.WorkshopId, OwnerId = item.ProgrammeId, Remark = item.Speaker });
}
