using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Initiatives;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.Initiatives;

public sealed record ListFilter : ListRequest
{
    [FromQuery(Name = "trang-thai")]
    public InitiativeStatus? Status { get; init; }
}

public sealed record ListRow
{
    public int Id { get; init; }
    public string Title { get; init; } = "";
    public string TitleFolded { get; init; } = "";
    public string Unit { get; init; } = "";
    public int UnitOrder { get; init; }
    public InitiativeStatus Status { get; init; }
    public DateOnly? FirstAppliedOn { get; init; }
    public DateOnly? LodgedOn { get; init; }

    public Deadline? Limit => FirstAppliedOn is { } first ? InitiativeCandidate.LimitFrom(first) : null;
}

public sealed class ListQuery(PortalDbContext db, ICurrentUser user)
{
    private static readonly Sorting<ListRow> Sorting = new Sorting<ListRow>(row => row.Id)
        .By("don-vi", row => row.UnitOrder).By("han", row => row.FirstAppliedOn).By("trang-thai", row => row.Status);

    public Task<Page<ListRow>> PageAsync(ListFilter filter, CancellationToken cancellationToken)
    {
        var rows = db.Initiatives.AsNoTracking().VisibleTo(user).Select(candidate => new ListRow
        {
            Id = candidate.Id,
            Title = candidate.Title,
            TitleFolded = candidate.TitleFolded,
            Unit = candidate.Unit.Name,
            UnitOrder = candidate.Unit.Order,
            Status = candidate.Status,
            FirstAppliedOn = candidate.FirstAppliedOn,
            LodgedOn = candidate.LodgedOn,
        });
        if (filter.Status is { } status)
            rows = rows.Where(row => row.Status == status);
        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            var words = Folding.Fold(filter.Search);
            rows = rows.Where(row => row.TitleFolded.Contains(words));
        }

        return Sorting.Apply(rows, filter).ToPageAsync(filter, cancellationToken);
    }
}
