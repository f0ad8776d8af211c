using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Discussion;

/// <summary>A published contribution: its last frozen text, and the opinions about it that the person may see.</summary>
public sealed record ReadPage(Contribution Contribution, ContributionVersion Version, IReadOnlyList<OpinionRow> Opinions);

public sealed class ReadQuery(PortalDbContext db, ICurrentUser user)
{
    public async Task<ReadPage?> GetAsync(int workshopId, int id, CancellationToken cancellationToken)
    {
        var contribution = await db.Contributions.AsNoTracking().AsSplitQuery().PublishedTo(user, workshopId)
            .Include(contribution => contribution.Workshop.FocusIssues)
            .Include(contribution => contribution.Unit)
            .Include(contribution => contribution.Versions)
            .SingleOrDefaultAsync(contribution => contribution.Id == id, cancellationToken);
        return contribution is { LastVersion: { } version }
            ? new(contribution, version, await db.Opinions.Where(opinion => opinion.ContributionId == id).RowsAsync(user, cancellationToken))
            : null;
    }
}
