using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Core.Search.Kinds;

/// <summary>Đại biểu by name, post and organisation; who comes instead of somebody is found with his unit.</summary>
internal sealed class DelegateKind : Searchable<WorkshopDelegate>
{
    public override int Code => 11;
    public override SearchKind Kind => SearchKind.Delegate;

    public override IQueryable<SearchRow> RowsFor(PortalDbContext db, ICurrentUser user)
    {
        var workshops = db.WorkshopsVisibleTo(user);
        return db.Delegates.VisibleTo(user).Where(person => workshops.Any(workshop => workshop.Id == person.WorkshopId))
            .Select(person => new SearchRow { Code = Code, ItemId = person.Id, WorkshopId = person.WorkshopId, UnitId = (int?)person.Person!.UnitId ?? person.Replaces!.Person!.UnitId });
    }

    internal override IQueryable<int> Ids(PortalDbContext db) => db.Delegates.Select(person => person.Id);

    public override IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids) =>
        db.Delegates.AsNoTracking().Where(person => ids.Contains(person.Id))
            .Select(person => new SearchText(person.Id, person.FullName, new[] { person.Post, person.Organisation })
            {
                WorkshopId = person.WorkshopId,
                OwnerId = person.Id,
                Remark = person.Post + ", " + person.Organisation,
            });
}
