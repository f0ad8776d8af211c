using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Publishing;

/// <summary>What can be published and what is, with the settings of this workshop.</summary>
public sealed record ListPage(int WorkshopId, string Topic, IReadOnlyList<ListRow> Rows, ArrangeForm Arrangement)
{
    public IEnumerable<ListRow> Waiting => Rows.Where(row => row.PublishedAtUtc is null);

    public IEnumerable<ListRow> Published => Rows.Where(row => row.PublishedAtUtc is not null);
}

public sealed record ListRow(int Id, string Unit, string Title, int Ideas, ContributionStatus Status, DateTime? PublishedAtUtc);

public sealed class ListQuery(PortalDbContext db, ICurrentUser user)
{
    public async Task<ListPage?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).AsNoTracking().SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return null;
        var rows = await db.Contributions.VisibleTo(user)
            .Where(contribution => contribution.WorkshopId == workshopId && (contribution.Status == ContributionStatus.Submitted || contribution.Status == ContributionStatus.Accepted))
            .OrderBy(contribution => contribution.Unit.Order)
            .Select(contribution => new ListRow(contribution.Id, contribution.Unit.Name, contribution.Title, contribution.CompleteIdeaCount, contribution.Status, contribution.PublishedAtUtc))
            .ToListAsync(cancellationToken);
        return new(workshopId, workshop.Topic, rows, ArrangeForm.Of(workshop));
    }
}
