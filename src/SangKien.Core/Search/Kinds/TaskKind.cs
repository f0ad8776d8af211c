using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Core.Search.Kinds;

/// <summary>Việc của đơn vị with its product and, once it was reported, its result: until then that is a draft of the unit.</summary>
internal sealed class TaskKind : Searchable<UnitTask>
{
    public override int Code => 7;
    public override SearchKind Kind => SearchKind.Task;

    public override IQueryable<SearchRow> RowsFor(PortalDbContext db, ICurrentUser user) =>
        db.UnitTasks.VisibleTo(user).Select(task => new SearchRow { Code = Code, ItemId = task.Id, WorkshopId = task.WorkshopId, UnitId = task.UnitId });

    internal override IQueryable<int> Ids(PortalDbContext db) => db.UnitTasks.Select(task => task.Id);

    public override IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids) =>
        db.UnitTasks.AsNoTracking().Where(task => ids.Contains(task.Id))
            .Select(task => new SearchText(task.Id, task.Title, new[] { task.Text, task.Product, task.Status == UnitTaskStatus.Open ? "" : task.Result })
            {
                WorkshopId = task.WorkshopId,
                OwnerId = task.Id,
                UnitId = task.UnitId,
                Remark = task.Clause + ", " + task.Unit.Name,
            });
}
