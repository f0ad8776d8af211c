using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;

namespace SangKien.Web.Features.Dossiers.Parts;

internal static class SentContributions
{
    /// <summary>Those that were sent and not withdrawn, in the units' order; one is loaded at a time.</summary>
    public static Task<List<int>> SentIdsAsync(this DossierContents dossier, CancellationToken cancellationToken) =>
        dossier.Db.Contributions.Where(contribution => contribution.WorkshopId == dossier.WorkshopId && contribution.FirstSubmittedAtUtc != null)
            .OrderBy(contribution => contribution.Unit.Order).ThenBy(contribution => contribution.Id).Select(contribution => contribution.Id).ToListAsync(cancellationToken);

    /// <summary>With everything that its papers say.</summary>
    public static Task<Contribution> SentAsync(this DossierContents dossier, int id, CancellationToken cancellationToken) =>
        dossier.Db.Contributions.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(contribution => contribution.Unit)
            .Include(contribution => contribution.Workshop.FocusIssues)
            .Include(contribution => contribution.Versions).ThenInclude(version => version.SubmittedBy)
            .Include(contribution => contribution.Versions).ThenInclude(version => version.ConfirmedBy)
            .SingleAsync(contribution => contribution.Id == id, cancellationToken);
}
