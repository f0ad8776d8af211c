using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Dossiers;
using SangKien.Web.Infrastructure.Exports;

namespace SangKien.Web.Features.Dossiers.Parts;

/// <summary>Nhiệm vụ của các đơn vị with their results.</summary>
internal sealed class TasksPart : DossierPart
{
    private static readonly Column<UnitTask>[] Columns =
    [
        new("Mục", task => task.Clause),
        new("Đơn vị", task => task.Unit.Name),
        new("Phần việc", task => task.Part),
        new("Việc", task => task.Title),
        new("Nội dung", task => task.Text),
        new("Sản phẩm", task => task.Product),
        new("Hạn", task => task.Due?.ClosingMoment),
        new("Trạng thái", task => task.Status),
        // While the task is open, its result is a draft of the unit.
        new("Kết quả", task => task.Status == UnitTaskStatus.Open ? "" : task.Result),
        new("Kết thúc", task => task.ClosedAtUtc),
    ];

    public override async Task AddAsync(DossierContents dossier, CancellationToken cancellationToken)
    {
        var rows = await dossier.Db.UnitTasks.AsNoTracking().Include(task => task.Unit).Where(task => task.WorkshopId == dossier.WorkshopId)
            .OrderBy(task => task.Clause).ThenBy(task => task.Unit.Order).ThenBy(task => task.Id).ToListAsync(cancellationToken);
        await dossier.AddListAsync(DossierFolder.Lists, "nhiem-vu", "Nhiệm vụ của các đơn vị", Columns, rows, cancellationToken);
    }
}
