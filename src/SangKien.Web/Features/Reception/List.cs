using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.Reception;

public sealed record ListFilter : ListRequest
{
    [FromQuery(Name = "trang-thai")]
    public ContributionStatus? Status { get; init; }
}

public sealed record ListRow
{
    public int Id { get; init; }
    public string Unit { get; init; } = "";
    public string Title { get; init; } = "";
    public ContributionStatus Status { get; init; }
    public bool IsLate { get; init; }
    public int CompleteIdeas { get; init; }
    public int MinimumIdeas { get; init; }
    public DateTime? SubmittedAtUtc { get; init; }
    public DateTime? AcceptedAtUtc { get; init; }
    public int UnitOrder { get; init; }
    public string UnitFolded { get; init; } = "";

    public ContributionProgress Progress => new() { IsOpened = true, Status = Status, IsLate = IsLate, CompleteIdeas = CompleteIdeas, MinimumIdeas = MinimumIdeas };
}

public sealed class ListQuery(PortalDbContext db, ICurrentUser user)
{
    private static readonly Sorting<ListRow> Sorting = new Sorting<ListRow>(row => row.Id)
        .By("nop", row => row.SubmittedAtUtc).By("don-vi", row => row.UnitOrder).By("ten", row => row.Title).By("y-tuong", row => row.CompleteIdeas);

    /// <summary>What was sent and not withdrawn; the text that a unit is writing is nobody else's.</summary>
    public Task<Page<ListRow>> PageAsync(int workshopId, ListFilter filter, CancellationToken cancellationToken) =>
        Sorting.Apply(Rows(workshopId, filter), filter).ToPageAsync(filter, cancellationToken);

    private IQueryable<ListRow> Rows(int workshopId, ListFilter filter)
    {
        var rows = db.Contributions.VisibleTo(user)
            .Where(contribution => contribution.WorkshopId == workshopId && contribution.FirstSubmittedAtUtc != null)
            .Select(contribution => new ListRow
            {
                Id = contribution.Id,
                Unit = contribution.Unit.Name,
                Title = contribution.Title,
                Status = contribution.Status,
                IsLate = contribution.IsLate,
                CompleteIdeas = contribution.CompleteIdeaCount,
                MinimumIdeas = contribution.Workshop.MinimumIdeas,
                SubmittedAtUtc = contribution.SubmittedAtUtc,
                AcceptedAtUtc = contribution.AcceptedAtUtc,
                UnitOrder = contribution.Unit.Order,
                UnitFolded = contribution.Unit.NameFolded,
            });
        if (filter.Status is { } status)
            rows = rows.Where(row => row.Status == status);
        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            var words = Core.Common.Folding.Fold(filter.Search);
            rows = rows.Where(row => row.UnitFolded.Contains(words));
        }

        return rows;
    }
}
