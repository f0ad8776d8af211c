using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Assignments;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.Tasks;

public sealed record ListFilter : ListRequest
{
    [FromQuery(Name = "trang-thai")]
    public UnitTaskStatus? Status { get; init; }
}

public sealed record ListRow
{
    public int Id { get; init; }
    public int WorkshopId { get; init; }
    public int UnitId { get; init; }
    public string Unit { get; init; } = "";
    public int UnitOrder { get; init; }
    public string UnitFolded { get; init; } = "";
    public string Clause { get; init; } = "";
    public string Title { get; init; } = "";
    public string Product { get; init; } = "";
    public TaskPart Part { get; init; }
    public AssignmentKind Kind { get; init; }
    public UnitTaskStatus Status { get; init; }
    public DateTime? OpenedAtUtc { get; init; }
    public Deadline? Due { get; init; }

    /// <summary>Whether it comes from a conclusion, whose lateness is shown.</summary>
    public bool IsConcluded { get; init; }

    public bool IsOverdue(DateTime nowUtc) => IsConcluded && Status == UnitTaskStatus.Open && Due?.IsInTime(nowUtc) == false;
}

public sealed class ListQuery(PortalDbContext db, ICurrentUser user)
{
    private static readonly Sorting<ListRow> Sorting = new Sorting<ListRow>(row => row.Id)
        .By("muc", row => row.Clause).By("don-vi", row => row.UnitOrder).By("trang-thai", row => row.Status);

    public Task<Page<ListRow>> PageAsync(ListFilter filter, CancellationToken cancellationToken)
    {
        var rows = db.UnitTasks.VisibleTo(user).Select(task => new ListRow
        {
            Id = task.Id,
            WorkshopId = task.WorkshopId,
            UnitId = task.UnitId,
            Unit = task.Unit.Name,
            UnitOrder = task.Unit.Order,
            UnitFolded = task.Unit.NameFolded,
            Clause = task.Clause,
            Title = task.Title,
            Product = task.Product,
            Part = task.Part,
            Kind = task.Kind,
            Status = task.Status,
            OpenedAtUtc = task.OpenedAtUtc,
            Due = task.Due,
            IsConcluded = task.ConclusionId != null,
        });
        if (filter.Status is { } status)
            rows = rows.Where(row => row.Status == status);
        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            var words = Core.Common.Folding.Fold(filter.Search);
            rows = rows.Where(row => row.UnitFolded.Contains(words));
        }

        return Sorting.Apply(rows, filter).ToPageAsync(filter, cancellationToken);
    }
}
